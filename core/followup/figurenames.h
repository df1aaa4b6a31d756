// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the values of enumerations are called in figures: included by monthreviewjson.cpp, by nothing else.

#include "core/followup/figurejson.h"
#include "core/followup/monthreview.h"
#include "core/plans/goal.h"
#include "core/store/entity.h"

namespace samsyn {

// In the order of their values; those of stored enumerations stand in their entities.
template <>
inline constexpr std::array<std::string_view, 5> enumerationNames<ActivityStage>{
    "done", "in_progress", "late", "to_come", "asleep"};
template <>
inline constexpr std::array<std::string_view, 5> enumerationNames<TargetStanding>{
    "none", "met", "on_the_way", "away", "not_yet"};
template <>
inline constexpr std::array<std::string_view, 21> enumerationNames<FactKind>{
    "member_joined", "member_left", "seat_filled", "seat_left", "seat_declared_vacant", "meeting_held",
    "decision_made", "minutes_approved", "minutes_published", "action_closed", "activity_done", "activity_cancelled",
    "activity_carried", "condition_met", "goal_decided", "goal_assessed", "plan_adopted", "budget_adopted",
    "share_accepted", "share_objected", "board_informed"};
template <>
inline constexpr std::array<std::string_view, 6> enumerationNames<LateKind>{
    "activity", "action_point", "notice", "minutes", "publication", "acceptance"};
template <>
inline constexpr std::array<std::string_view, 6> enumerationNames<LightReasonKind>{
    "late_activities", "behind_plan", "goals_off_track", "forecast_over", "target_out_of_reach", "overdue_actions"};

namespace figures {

/// The names under which the file has them.
inline Names namesIn(const Entity &entity, std::string_view field)
{
    return entity.fields[*entity.indexOf(field)].names;
}

template <typename E>
Names names()
{
    if constexpr (std::is_same_v<E, GoalState>)
        return namesIn(Goal::entity, "state");
    else if constexpr (std::is_same_v<E, SeatFunction>)
        return namesIn(Seat::entity, "function");
    else if constexpr (std::is_same_v<E, CostCategory>)
        return namesIn(CostItem::entity, "category");
    else if constexpr (std::is_same_v<E, BudgetState>)
        return namesIn(Budget::entity, "state");
    else if constexpr (std::is_same_v<E, AcceptanceState>)
        return namesIn(Acceptance::entity, "state");
    else if constexpr (std::is_same_v<E, Light>)
        return namesIn(Review::entity, "light");
    else if constexpr (std::is_same_v<E, ApprovalWay>)
        return namesIn(ReviewApproval::entity, "way");
    else
        return enumerationNames<E>;
}

} // namespace figures

} // namespace samsyn
