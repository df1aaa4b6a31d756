// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingwords.h"

#include "core/base/format.h"
#include "core/base/language.h"
#include "core/meetings/meetings.h"
#include "core/meetings/numbering.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeetingWords)
};

QString sayPresence(const MeetingShown &shown, const Attendance &attendance)
{
    if (!isPresent(attendance.presence))
        return presenceName(attendance.presence);
    const auto at = [&shown](Id<AgendaItem> item, const QString &time) {
        const AgendaItem *found = shown.item(item);
        const QString number = found ? numberOf(shown, *found) : QString();
        return time.isEmpty() ? Text::tr("item %1").arg(number) : Text::tr("%1, item %2").arg(time, number);
    };
    if (attendance.leftAt)
        return Text::tr("Left %1").arg(at(*attendance.leftAt, attendance.leftTime));
    if (attendance.cameAt)
        return Text::tr("Came %1").arg(at(*attendance.cameAt, attendance.cameTime));
    return {};
}

} // namespace

QString choiceOfOutcome(ItemOutcome outcome, bool isQuorate)
{
    switch (outcome) {
    case ItemOutcome::Open:
        return Text::tr("Open");
    case ItemOutcome::Decided:
        return isQuorate ? Text::tr("Decided") : Text::tr("Proposal for the next meeting");
    case ItemOutcome::Noted:
        return Text::tr("Noted");
    case ItemOutcome::Discussed:
        return Text::tr("Discussed");
    case ItemOutcome::Tabled:
        return Text::tr("Postponed");
    case ItemOutcome::ReferredBack:
        return Text::tr("Back to the working group");
    case ItemOutcome::SentOn:
        return Text::tr("Sent on to");
    case ItemOutcome::Withdrawn:
        return Text::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString sayAttendance(const MeetingShown &shown, const Attendance &attendance)
{
    const QString presence = sayPresence(shown, attendance);
    const bool isPlainlyExpected = attendance.presence == Presence::Expected && attendance.role == AttendanceRole::Holder;
    if (!presence.isEmpty() && (attendance.presence != Presence::Expected || isPlainlyExpected))
        return presence;
    if (attendance.isVerifier)
        return Text::tr("Verifier");
    if (attendance.role != AttendanceRole::Holder)
        return attendanceRoleName(attendance.role);
    return presenceName(attendance.presence);
}

QString sayDay(const Meeting &meeting)
{
    if (meeting.precision == DatePrecision::Month)
        return formatMonth(Month::of(meeting.date));
    const QLocale locale(currentLanguage() == Language::Swedish ? QLocale::Swedish : QLocale::English);
    return locale.dayName(meeting.date.dayOfWeek()) + u' ' + formatDateLong(meeting.date);
}

QString numberOf(const MeetingShown &shown, const AgendaItem &item)
{
    return displayNumber(shown.items, item.id);
}

} // namespace samsyn
