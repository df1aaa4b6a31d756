// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/movedialog.h"

#include "core/base/error.h"
#include "ui/meetings/newmeetingdialog.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

MoveDialog::MoveDialog(const Meeting &meeting, QWidget *parent)
    : QDialog(parent), m_meeting(meeting), m_form(new Form), m_date(new DateEdit), m_start(new LineEdit), m_end(new LineEdit),
      m_place(new LineEdit), m_link(new LineEdit), m_title(new LineEdit), m_registration(new LineEdit), m_reason(new LineEdit)
{
    setWindowTitle(tr("Day, time and place"));
    if (meeting.precision == DatePrecision::Day)
        m_date->setDay(meeting.date);
    m_start->setStored(meeting.startTime);
    m_end->setStored(meeting.endTime);
    m_place->setStored(meeting.place);
    m_link->setStored(meeting.onlineLink);
    m_title->setStored(meeting.title);
    m_registration->setStored(meeting.registrationNumber);
    m_form->add(tr("&Day"), m_date, u"moveDate"_s);
    m_form->add(tr("&Starts at"), m_start, u"moveStart"_s);
    m_form->addBeside(tr("&Ends at"), m_end, u"moveEnd"_s);
    m_form->add(tr("&Place"), m_place, u"movePlace"_s);
    m_form->add(tr("&Link"), m_link, u"moveLink"_s);
    m_form->add(tr("&Title"), m_title, u"moveTitle"_s);
    m_form->add(tr("Registration &no."), m_registration, u"moveRegistration"_s);
    m_title->setPlaceholderText(tr("The group's name"));
    if (meeting.state == MeetingState::Called)
        m_form->add(tr("&Reason"), m_reason, u"moveReason"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *take = buttons->addButton(meeting.state == MeetingState::Called ? tr("Move the meeting") : tr("Set day, time and place"),
                                           QDialogButtonBox::AcceptRole);
    take->setObjectName(u"moveMeeting"_s);
    take->setProperty("primary", true);
    take->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_form);
    column->addWidget(buttons);
    connect(take, &QPushButton::clicked, this, &MoveDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_date->setFocus();
    m_date->selectAll();
}

void MoveDialog::take()
{
    m_form->setError(m_date, {});
    m_form->setError(m_start, {});
    try {
        readTime(m_start->text());
        readTime(m_end->text());
    } catch (const Error &error) {
        m_form->setError(m_start, error.sentence());
        return;
    }
    if (!m_date->day() && (m_meeting.precision == DatePrecision::Day || !m_date->text().trimmed().isEmpty()))
        m_form->setError(m_date, tr("Type a day, for example 2012-04-20 or 20/4 2012."));
    else
        accept();
}

NewTime MoveDialog::time() const
{
    NewTime time;
    time.date = m_date->day().value_or(m_meeting.date);
    time.precision = m_date->day() ? DatePrecision::Day : m_meeting.precision;
    time.startTime = readTime(m_start->text());
    time.endTime = readTime(m_end->text());
    time.reason = m_reason->text().trimmed();
    return time;
}

QString MoveDialog::place() const
{
    return m_place->text().trimmed();
}

QString MoveDialog::onlineLink() const
{
    return m_link->text().trimmed();
}

QString MoveDialog::title() const
{
    return m_title->text().trimmed();
}

QString MoveDialog::registrationNumber() const
{
    return m_registration->text().trimmed();
}

} // namespace samsyn
