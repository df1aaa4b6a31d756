// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/meetingfigures.h"
#include "core/followup/moneyfigures.h"
#include "core/followup/planfigures.h"

namespace samsyn {

/// What a dated fact is about. What it is called is said by factText, in the reader's language.
enum class FactKind {
    MemberJoined, MemberLeft,        // what: the organization
    SeatFilled, SeatLeft,            // what: organization, or person without one; where: group
    SeatDeclaredVacant,              // what: organization; where: group
    MeetingHeld,                     // what: its heading
    DecisionMade,                    // what: the item's title; where: the meeting's group
    MinutesApproved, MinutesPublished, // what: the meeting's heading
    ActionClosed,                    // what: its text
    ActivityDone, ActivityCancelled, ActivityCarried, // what: its title
    ConditionMet,                    // what: the activity that it woke
    GoalDecided, GoalAssessed,       // what: its title
    PlanAdopted, BudgetAdopted,      // what: name and version; year and version
    ShareAccepted, ShareObjected,    // what: the organization
    BoardInformed,                   // what: the board; where: the organization
};

/// A fact of the time since the last review; or one of a month that was approved before the fact was
/// written, which is shown in the month it was entered and names the month that it concerns (domain D 17).
struct FactFigure {
    RowLink row;
    FactKind kind = FactKind::MeetingHeld;
    QDate date;
    QString what;
    QString where; // may be empty
    bool isLate = false; // concerns the month of its date
};

enum class LateKind { Activity, ActionPoint, Notice, Minutes, Publication, Acceptance };
struct LateFigure {
    RowLink row;
    LateKind kind = LateKind::Activity;
    QString title;
    QString owner; // who is to do it; may be empty
    QDate due;
    int days = 0; // since due
};

/// Why the light is what it is; text by lightReasonText.
enum class LightReasonKind { LateActivities, BehindPlan, GoalsOffTrack, ForecastOver, TargetOutOfReach, OverdueActions };
struct LightReason {
    LightReasonKind kind = LightReasonKind::LateActivities;
    Light light = Light::AtRisk; // that it makes it
    qint64 number = 0; // how many, percentage points, or öre
    qint64 of = 0;     // out of how many
    QString what;      // name of the groups
};

/// Every figure of a month, as plain data with the way to the rows behind each: of the workspace as it was
/// on the month's last day (today while it goes on), as far as it is known now. Charts, page and report
/// are made of this and nothing else, so that a copy of it keeps what they showed.
struct MonthFigures {
    Month month;
    QDate day;
    std::optional<Month> previous; // the last month that was approved before this one
    std::vector<Month> missing;    // months between the two, without an approved review
    Light light = Light::None;     // as proposed by rule
    std::vector<LightReason> reasons; // the gravest first
    std::vector<FactFigure> facts; // since the previous month, the earliest first; late ones last
    std::vector<LateFigure> late;  // the longest first
    PlanFigures plan;
    AssignmentFigures assignment;
    std::vector<CadenceFigure> cadences;
    AttendanceFigures attendance;
    ActionFigures actions;
    std::vector<VacancyFigure> vacancies;
    MoneyFigures money;
    ShareFigures shares;
    std::vector<IndicatorFigure> indicators;
    std::vector<MemberFigure> members; // of the day, by name
};

/// The figures' day of a month: its last, or today while it goes on.
QDate figuresDay(Month month, QDate today);
MonthFigures monthFigures(const Store &store, Month month, QDate today);

/// Facts dated from the one day to the other, the earliest first.
std::vector<FactFigure> factsBetween(const Store &store, QDate from, QDate to);
/// What is late on the day, the longest first.
std::vector<LateFigure> lateFigures(const Store &store, const PlanFigures &plan, const ActionFigures &actions, QDate day);
std::vector<MemberFigure> memberFigures(const Store &store, const AttendanceFigures &attendance, const ShareFigures &shares, QDate day);

} // namespace samsyn
