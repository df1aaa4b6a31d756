// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/extractdialog.h"

#include "core/base/error.h"
#include "core/meetings/numbering.h"
#include "ui/meetings/asking.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace samsyn {

ExtractDialog::ExtractDialog(const MeetingShown &shown, QWidget *parent)
    : QDialog(parent), m_item(new QComboBox), m_recipients(new QPlainTextEdit)
{
    setObjectName(u"extractDialog"_s);
    setWindowTitle(tr("Extract from the minutes"));
    m_recipients->setTabChangesFocus(true);
    m_recipients->setFixedHeight(70);
    auto *form = new Form;
    form->add(tr("&Decision"), m_item, u"extractItem"_s);
    form->add(tr("Who &gets it"), m_recipients, u"extractRecipients"_s);
    for (const AgendaItem &item : shown.items) {
        if (!item.decision.isEmpty())
            m_item->addItem(u"%1, %2"_s.arg(shortReference(item), item.title), item.id.value);
    }
    layOut(this, form, tr("Show the extract …"), u"showExtract"_s, [this] {
        if (m_item->currentIndex() < 0)
            throw Error(ErrorKind::Failed, tr("These minutes hold no decision to make an extract of."));
    });
    m_item->setFocus();
}

Id<AgendaItem> ExtractDialog::item() const
{
    return {m_item->currentData().toLongLong()};
}

QString ExtractDialog::recipients() const
{
    return m_recipients->toPlainText().trimmed();
}

} // namespace samsyn
