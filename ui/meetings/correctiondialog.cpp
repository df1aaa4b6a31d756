// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/correctiondialog.h"

#include "core/meetings/meetingsteps.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/asking.h"
#include "ui/meetings/meetingwords.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/richtextedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int textHeight = 110;

struct Part {
    QString column;
    QString name;
};

/// What of an item, or of the minutes' head, is printed and may turn out to be wrong.
std::vector<Part> partsOf(bool ofItem)
{
    if (!ofItem)
        return {{u"place"_s, CorrectionDialog::tr("Place")},
                {u"started_at"_s, CorrectionDialog::tr("Began at")},
                {u"ended_at"_s, CorrectionDialog::tr("Ended at")}};
    return {{u"decision"_s, CorrectionDialog::tr("Decision")},     {u"discussion"_s, CorrectionDialog::tr("Discussion")},
            {u"background"_s, CorrectionDialog::tr("Background")}, {u"proposal"_s, CorrectionDialog::tr("Proposal")},
            {u"dissent"_s, CorrectionDialog::tr("Dissent")},       {u"title"_s, CorrectionDialog::tr("Title")}};
}

} // namespace

CorrectionDialog::CorrectionDialog(Workspace &workspace, const MeetingShown &shown, std::optional<Id<AgendaItem>> item,
                                   QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_meeting(shown.meeting.id), m_item(new QComboBox), m_part(new QComboBox),
      m_before(makeLabel({}, TextSize::Body, Shade::Grey)), m_text(new RichTextEdit), m_reason(new QLineEdit),
      m_decidedBy(new QLineEdit)
{
    setObjectName(u"correctionDialog"_s);
    setWindowTitle(tr("Correct sealed minutes"));
    m_before->setWordWrap(true);
    m_text->setFixedHeight(textHeight);
    auto *form = new Form;
    form->add(tr("&Where"), m_item, u"correctionItem"_s);
    form->add(tr("&Part"), m_part, u"correctionPart"_s);
    form->add(tr("Reads now"), m_before, u"correctionBefore"_s);
    form->add(tr("Shall &read"), m_text, u"correctionText"_s);
    form->add(tr("Wh&y"), m_reason, u"correctionReason"_s);
    form->add(tr("&Decided by"), m_decidedBy, u"correctionDecidedBy"_s);
    for (const AgendaItem &each : shown.items)
        m_item->addItem(u"%1 %2"_s.arg(numberOf(shown, each), each.title), each.id.value);
    m_item->addItem(tr("The head of the minutes"), 0);
    if (item)
        m_item->setCurrentIndex(std::max(0, shown.indexOf(*item)));
    connect(m_item, &QComboBox::currentIndexChanged, this, &CorrectionDialog::fillParts);
    connect(m_part, &QComboBox::currentIndexChanged, this, &CorrectionDialog::showText);
    layOut(this, form, tr("Make the correction"), u"correctNow"_s, [this] { store(); });
    fillParts();
    m_item->setFocus();
}

std::optional<Id<AgendaItem>> CorrectionDialog::chosenItem() const
{
    const qint64 id = m_item->currentData().toLongLong();
    return id ? std::optional(Id<AgendaItem>{id}) : std::nullopt;
}

void CorrectionDialog::fillParts()
{
    {
        const QSignalBlocker quiet(m_part);
        m_part->clear();
        for (const Part &part : partsOf(chosenItem().has_value()))
            m_part->addItem(part.name, part.column);
    }
    showText();
}

void CorrectionDialog::showText()
{
    const QString text = correctedText(m_workspace.store(), m_meeting, chosenItem(), m_part->currentData().toString());
    m_text->setMarkdown(text);
    m_before->setText(text.isEmpty() ? u"–"_s : m_text->toPlainText());
}

void CorrectionDialog::store()
{
    Correction correction;
    correction.meeting = m_meeting;
    correction.item = chosenItem();
    correction.part = m_part->currentData().toString();
    correction.newText = m_text->markdown();
    correction.reason = m_reason->text().trimmed();
    correction.decidedBy = m_decidedBy->text().trimmed();
    m_workspace.change(tr("Correct sealed minutes"), [&](Transaction &transaction) { correct(transaction, correction); });
}

} // namespace samsyn
