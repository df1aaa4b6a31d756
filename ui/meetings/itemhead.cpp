// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/itemhead.h"

#include "core/base/error.h"
#include "core/meetings/meetings.h"
#include "core/meetings/numbering.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/meetingwords.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr std::array kinds = {AgendaItemKind::Information, AgendaItemKind::Discussion, AgendaItemKind::Decision,
                              AgendaItemKind::Notification};

/// The § that an item is going to have, if the meeting ends as its agenda stands.
std::optional<qint64> comingParagraph(const Store &store, const MeetingShown &shown, const AgendaItem &item)
{
    if (!shown.isFormal || item.outcome == ItemOutcome::Withdrawn)
        return std::nullopt;
    qint64 last = 0;
    const QString series = paragraphSeries(store, shown.meeting);
    for (const Meeting &other : meetingsOf(store, shown.group.id)) {
        if (other.group != shown.group.id || paragraphSeries(store, other) != series)
            continue;
        for (const AgendaItem &each : agendaOf(store, other.id))
            last = std::max(last, each.paragraph.value_or(0));
    }
    for (const AgendaItem &each : shown.items) {
        last += each.outcome == ItemOutcome::Withdrawn || each.paragraph ? 0 : 1;
        if (each.id == item.id)
            return last;
    }
    return std::nullopt;
}

} // namespace

ItemHead::ItemHead(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_number(makeLabel({}, TextSize::Lead, Shade::Grey)),
      m_title(makeLabel({}, TextSize::Object)), m_facts(makeLabel({}, TextSize::Small, Shade::Grey)),
      m_form(new QWidget), m_titleEdit(new LineEdit), m_kind(new QComboBox)
{
    m_title->setObjectName(u"itemTitle"_s);
    m_title->setWordWrap(true);
    m_facts->setObjectName(u"itemFacts"_s);
    m_facts->setWordWrap(true);
    m_titleEdit->setObjectName(u"itemTitleEdit"_s);
    m_titleEdit->setAccessibleName(tr("Title"));
    m_kind->setObjectName(u"itemKind"_s);
    m_kind->setAccessibleName(tr("Kind of item"));
    for (const AgendaItemKind kind : kinds)
        m_kind->addItem(itemKindName(kind));
    auto *form = new QHBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_titleEdit, 1);
    form->addWidget(m_kind);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addWidget(m_title, 1);
    row->addWidget(m_form, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_facts);
    m_form->hide();
    for (QWidget *field : std::initializer_list<QWidget *>{m_titleEdit, m_kind})
        field->installEventFilter(this);
    connect(m_titleEdit, &LineEdit::committed, this, [this] { run(this, [this] { store(); }); });
    connect(m_titleEdit, &QLineEdit::returnPressed, this, &ItemHead::close);
    connect(m_kind, &QComboBox::activated, this, [this] { run(this, [this] { store(); }); });
}

void ItemHead::setShown(const MeetingShown &shown, const AgendaItem &item, bool mayWrite)
{
    if (m_item != item.id)
        close();
    m_item = item.id;
    m_mayWrite = mayWrite;
    m_number->setText(numberOf(shown, item));
    m_title->setText(item.title);
    m_titleEdit->setStored(item.title);
    m_kind->setCurrentIndex(static_cast<int>(std::ranges::find(kinds, item.kind) - kinds.begin()));
    m_facts->setText(factsOf(shown, item));
}

QString ItemHead::factsOf(const MeetingShown &shown, const AgendaItem &item) const
{
    QStringList facts{itemKindName(item.kind)};
    if (item.paragraph)
        facts << u"§ %1"_s.arg(*item.paragraph);
    else if (const std::optional<qint64> coming = comingParagraph(m_workspace.store(), shown, item))
        facts << tr("becomes § %1").arg(*coming);
    if (!item.presenter.isEmpty())
        facts << tr("presented by %1").arg(item.presenter);
    if (!item.registrationNumber.isEmpty())
        facts << tr("reg. no. %1").arg(item.registrationNumber);
    const QString record = RecordRef{AgendaItem::entity.name(), item.id.value}.toText();
    for (const Attachment &attachment : m_workspace.store().where<Attachment>("record", record))
        facts << tr("appendix %1").arg(attachment.name);
    if (item.isImmediate)
        facts << tr("approved at once");
    return facts.join(u" · "_s);
}

void ItemHead::edit()
{
    if (!m_mayWrite)
        return;
    m_title->hide();
    m_form->show();
    m_titleEdit->setFocus(Qt::ShortcutFocusReason);
    m_titleEdit->selectAll();
}

void ItemHead::commit()
{
    if (m_form->isVisible() && m_titleEdit->isModified())
        run(this, [this] { store(); });
}

void ItemHead::store()
{
    const QString title = m_titleEdit->text().trimmed();
    if (title.isEmpty())
        throw Error(ErrorKind::Failed, tr("An item needs a title. Esc gives back the old one."));
    m_workspace.change(tr("Edit an item"), [&](Transaction &transaction) {
        AgendaItem item = transaction.store().get(m_item);
        item.title = title;
        item.kind = kinds[static_cast<size_t>(m_kind->currentIndex())];
        transaction.update(item);
    });
}

void ItemHead::close()
{
    m_form->hide();
    m_title->show();
}

bool ItemHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const QWidget *next = QApplication::focusWidget();
        if (next && !m_form->isAncestorOf(next) && !QApplication::activePopupWidget())
            close();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace samsyn
