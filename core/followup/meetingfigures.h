// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/budget/acceptance.h"
#include "core/followup/rowlink.h"
#include "core/groups/seat.h"

namespace samsyn {

struct MeetingFigure {
    RowLink row;
    QString group; // name on its day
    QDate date;
    bool isHeld = false; // on the figures' day; else planned or called
};

/// A year's meetings of the groups that share a target, or of one without; ours alone, gatherings alone.
struct CadenceFigure {
    std::vector<RowLink> groups;
    QString name; // "Ledningsgruppen och beredningsgruppen"
    std::optional<int> lowest; // of the target; absent without one
    std::optional<int> highest;
    int held = 0;
    int planned = 0;  // after the day, in the year
    int expected = 0; // as core/meetings/yearplan.h forecasts it
    std::vector<MeetingFigure> meetings; // the earliest first
};

struct AttendanceCount {
    int present = 0;  // in the room, remote, or by a substitute
    int meetings = 0; // held in the year up to the day while somebody held a voting seat there
    bool operator==(const AttendanceCount &) const = default;
};
struct AttendanceGroup {
    RowLink row;
    QString name;
    int meetings = 0; // held in the year up to the day
};
struct AttendanceMember {
    RowLink row; // the organization
    QString name;
    std::vector<AttendanceCount> cells; // of each group; meetings 0 where it had no seat
    AttendanceCount all;
};
struct AttendanceFigures {
    std::vector<AttendanceGroup> groups; // ours that met
    std::vector<AttendanceMember> members; // of the day, and others with seats in the year, by name
};

/// An action point that was opened, closed or open in the month.
struct ActionFigure {
    RowLink row;
    QString text;
    QString owner; // as printed
    QDate openedOn; // its meeting's day, else its first step's
    std::optional<QDate> closedOn; // done or dropped, up to the day
    std::optional<QDate> due; // the last one set up to the day
    int daysLate = 0; // of an open one
    int carried = 0;  // later meetings of its group, held while it was open
};
struct ActionMonth {
    Month month;
    int opened = 0; // in the month
    int closed = 0;
    int open = 0;    // at its end, or on the day
    int overdue = 0; // of these
};
struct ActionFigures {
    int opened = 0;
    int closed = 0;
    int open = 0;
    int overdue = 0;
    int stuck = 0; // open and carried three times or more
    std::vector<ActionFigure> points; // overdue first, then open by due date, then closed
    std::vector<ActionMonth> months; // twelve, ending with the month
};

/// A voting seat that nobody holds on the day; not those that are not applicable.
struct VacancyFigure {
    RowLink row;
    QString group;
    QString organization; // may be empty
    SeatFunction function = SeatFunction::Other;
    bool isDeclared = false; // vacant; else nobody has told us
    std::optional<QDate> since;
    int days = 0; // since then; 0 where it is not known
    QString reason;
};

/// Facts about a member, beside each other and never added up; internal unless chosen for a paper.
struct MemberFigure {
    RowLink row;
    QString name;
    AttendanceCount attendance;
    int seats = 0; // voting ones that are applicable
    int filled = 0;
    std::optional<QDate> boardInformedOn; // the last time up to the day
    QString board;
    bool hasShare = false;
    bool wasSent = false;
    AcceptanceState acceptance = AcceptanceState::Waiting;
};

std::vector<CadenceFigure> cadenceFigures(const Store &store, QDate day);
AttendanceFigures attendanceFigures(const Store &store, QDate day);
ActionFigures actionFigures(const Store &store, QDate day);
std::vector<VacancyFigure> vacancyFigures(const Store &store, QDate day);

} // namespace samsyn
