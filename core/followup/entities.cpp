// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the follow-up room, described.
#include "core/followup/boardbriefing.h"
#include "core/followup/review.h"
#include "core/members/organization.h"
#include "core/members/person.h"
#include "core/plans/goal.h"
#include "core/store/describe.h"

namespace samsyn {

template <>
inline constexpr std::array<std::string_view, 4> enumerationNames<Light>{"none", "on_the_way", "at_risk", "off_track"};
template <>
inline constexpr std::array<std::string_view, 3> enumerationNames<ApprovalWay>{"at_the_screen", "by_mail", "at_a_meeting"};

namespace {

constexpr Field boardBriefing[] = {
    field<&BoardBriefing::id>("id"), field<&BoardBriefing::key>("key"),
    field<&BoardBriefing::organization>("organization").inKey(), field<&BoardBriefing::date>("date").inKey(),
    field<&BoardBriefing::board>("board").inKey().required().searched(),
    field<&BoardBriefing::subject>("subject").searched(), field<&BoardBriefing::person>("person"),
    field<&BoardBriefing::briefedBy>("briefed_by").searched(), field<&BoardBriefing::note>("note").searched()};

constexpr Field review[] = {
    field<&Review::id>("id"), field<&Review::key>("key"), field<&Review::month>("month").inKey(),
    field<&Review::light>("light"), field<&Review::lightReason>("light_reason").searched(),
    field<&Review::comment>("comment").searched(), field<&Review::areas>("areas").searched(),
    field<&Review::time>("time").searched(), field<&Review::representation>("representation").searched(),
    field<&Review::chairComment>("chair_comment").searched(), field<&Review::preparedOn>("prepared_on"),
    field<&Review::showsMembers>("shows_members")};

constexpr Field reviewGoal[] = {
    field<&ReviewGoal::id>("id"), field<&ReviewGoal::key>("key"),
    field<&ReviewGoal::review>("review").inKey().nested("goals"), field<&ReviewGoal::goal>("goal").inKey(),
    field<&ReviewGoal::light>("light"), field<&ReviewGoal::lightReason>("light_reason").searched(),
    field<&ReviewGoal::assessment>("assessment").searched()};

constexpr Field reviewQuestion[] = {
    field<&ReviewQuestion::id>("id"), field<&ReviewQuestion::key>("key"),
    field<&ReviewQuestion::review>("review").inKey().nested("questions"),
    field<&ReviewQuestion::position>("position").position(),
    field<&ReviewQuestion::text>("text").required().inKey().searched(), field<&ReviewQuestion::by>("by"),
    field<&ReviewQuestion::answer>("answer").searched()};

constexpr Field reviewApproval[] = {
    field<&ReviewApproval::id>("id"), field<&ReviewApproval::key>("key"),
    field<&ReviewApproval::review>("review").inKey(), field<&ReviewApproval::date>("date").required(),
    field<&ReviewApproval::person>("person"), field<&ReviewApproval::approvedBy>("approved_by").required(),
    field<&ReviewApproval::way>("way"), field<&ReviewApproval::user>("user"),
    field<&ReviewApproval::programVersion>("program_version"), field<&ReviewApproval::frozen>("frozen").required(),
    field<&ReviewApproval::sha256>("sha256").required()};

} // namespace

constinit const Entity BoardBriefing::entity = describe<BoardBriefing>("board_briefing", "board_briefings", boardBriefing);
constinit const Entity Review::entity = describe<Review>("review", "reviews", review);
constinit const Entity ReviewGoal::entity = describe<ReviewGoal>("review_goal", "review_goals", reviewGoal);
constinit const Entity ReviewQuestion::entity = describe<ReviewQuestion>("review_question", "review_questions", reviewQuestion);
constinit const Entity ReviewApproval::entity = describe<ReviewApproval>("review_approval", "review_approvals", reviewApproval);

} // namespace samsyn
