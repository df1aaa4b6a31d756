// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activity.h"
#include "core/plans/focusarea.h"
#include "core/plans/goal.h"
#include "core/plans/plan.h"
#include "core/store/transaction.h"

#include <span>

namespace samsyn {

struct Finding;
enum class FindingKind;

// A plan is continued into the next year by choosing for each open item (rules, Plans): carry it,
// close it, or drop it. What was is kept, and the new one points back to it.

enum class ContinuationChoice { Carry, Close, Drop };

/// An open goal or activity, and what is proposed for it.
struct ContinuationItem {
    RecordRef record; // a goal or an activity
    QString areaCode;
    QString title;
    QString responsible;
    QString time;  // as planned: "jan–mars 2012"; of a goal empty
    QString state; // "18 days late"; of a goal "2 of 3 activities done"
    ContinuationChoice choice = ContinuationChoice::Carry;
    QString reason;   // a sentence why
    QString nextTime; // its time in the next plan, where it is carried
    GoalState closesAs = GoalState::Reached; // of a goal: what its activities say it is
};

struct Continuation {
    RecordRef record;
    ContinuationChoice choice = ContinuationChoice::Carry;
};

/// What was found in the year before and may become a goal.
struct ProposedGoal {
    QString title;
    QString source; // where it was found: "Conference 11 October 2012"
    RecordRef origin; // the finding, or the conference's meeting
    std::optional<Id<FocusArea>> area;
    bool operator==(const ProposedGoal &) const = default;
};

struct NewPlan {
    QString name; // of the plan, where there is none of that period yet
    QDate from;
    QDate to;
    std::vector<ProposedGoal> goals{}; // of those proposed, the ones to take in
};

/// The year after, called as the plan is: "Handlingsplan 2013".
NewPlan proposedNewPlan(const Store &store, Id<Plan> plan);
/// Every open goal and activity of the plan on that day, in the order of its tree.
std::vector<ContinuationItem> proposedContinuation(const Store &store, Id<Plan> plan, QDate day);

/// What may become a goal of that year: needs, barriers and solutions that nothing is done about yet,
/// and what conferences of the year before found.
std::vector<ProposedGoal> proposedGoals(const Store &store, int year);
/// Goals of the period that wait for a plan; it takes them up.
std::vector<Goal> waitingGoals(const Store &store, QDate from, QDate to);

/// Makes the next plan, or fills the draft that has its period already, and says in the old one what
/// became of each open item. Times are moved by whole years as exactly as they were known, and goals
/// keep their indicators. Throws Error (Failed) where an open item has no choice or two, and where the
/// period is not after the plan's or taken by an adopted plan.
Id<Plan> continuePlan(Transaction &transaction, Id<Plan> plan, std::span<const Continuation> choices, const NewPlan &next, QDate day);

/// Makes the goal that a finding proposes; where it was found knows it from then on.
Id<Goal> addProposedGoal(Transaction &transaction, const ProposedGoal &proposed, int year, std::optional<Id<Plan>> plan);

QString continuationChoiceName(ContinuationChoice choice);
QString findingKindName(FindingKind kind);

} // namespace samsyn
