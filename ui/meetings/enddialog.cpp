// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/enddialog.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/meetings/meetings.h"
#include "core/meetings/meetingsteps.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/meetingwords.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/typed.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

EndDialog::EndDialog(Workspace &workspace, const MeetingShown &shown, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_meeting(shown.meeting.id), m_time(new LineEdit), m_date(new DateEdit),
      m_start(new LineEdit)
{
    setObjectName(u"endDialog"_s);
    setWindowTitle(tr("End the meeting"));
    auto *form = new Form;
    form->add(tr("&Ended at"), m_time, u"endedAt"_s);
    form->add(tr("&Next meeting"), m_date, u"nextDate"_s);
    form->addBeside(tr("at"), m_start, u"nextStart"_s);
    m_time->setStored(now().time().toString(u"HH:mm"_s));
    if (const std::optional<Meeting> next = nextMeeting(workspace.store(), shown.group.id, shown.meeting.date)) {
        m_next = next->id;
        m_date->setDay(next->precision == DatePrecision::Day ? std::optional(next->date) : std::nullopt);
        m_start->setStored(next->startTime);
    } else {
        m_start->setStored(shown.group.usualStart);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *end = buttons->addButton(tr("End the meeting"), QDialogButtonBox::AcceptRole);
    end->setObjectName(u"endNow"_s);
    end->setProperty("primary", true);
    end->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(form);
    if (const QString open = openItems(shown); !open.isEmpty()) {
        QLabel *left = makeLabel(open, TextSize::Body, Shade::Warning);
        left->setObjectName(u"leftOpen"_s);
        left->setWordWrap(true);
        left->setMaximumWidth(460);
        column->addWidget(left);
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (run(this, [this] { apply(); }))
            accept();
    });
    m_time->setFocus();
    m_time->selectAll();
}

QString EndDialog::openItems(const MeetingShown &shown) const
{
    QStringList numbers;
    for (const AgendaItem &item : shown.items) {
        if (!isDone(item))
            numbers << numberOf(shown, item);
    }
    return numbers.isEmpty() ? QString()
                             : tr("Not done: item %1. What is not done comes along to the next agenda.").arg(formatList(numbers));
}

void EndDialog::apply() const
{
    const QTime time = QTime::fromString(m_time->text().trimmed().replace(u'.', u':'), u"H:mm"_s);
    if (!time.isValid())
        throw Error(ErrorKind::Failed, tr("When did the meeting end? Write it as 12:05."));
    const std::optional<QDate> date = readDay(m_date->text());
    m_workspace.change(tr("End the meeting"), [&](Transaction &transaction) {
        endMeeting(transaction, m_meeting, time.toString(u"HH:mm"_s));
        if (!date)
            return;
        const Meeting ended = transaction.store().get(m_meeting);
        if (*date <= ended.date)
            throw Error(ErrorKind::Failed, tr("The next meeting comes after this one, which is on %1.").arg(formatDateLong(ended.date)));
        if (m_next) {
            const Meeting next = transaction.store().get(*m_next);
            if (next.date == *date && next.precision == DatePrecision::Day && next.startTime == m_start->text().trimmed())
                return;
            return moveMeeting(transaction, *m_next, {*date, DatePrecision::Day, m_start->text().trimmed(), next.endTime, {}});
        }
        Meeting next;
        next.group = ended.group;
        next.date = *date;
        next.startTime = m_start->text().trimmed();
        next.place = transaction.store().get(ended.group).usualPlace;
        transaction.insert(next);
    });
}

} // namespace samsyn
