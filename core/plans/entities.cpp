// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the plans' room, described.
#include "core/groups/group.h"
#include "core/members/organization.h"
#include "core/members/person.h"
#include "core/plans/activity.h"
#include "core/plans/finding.h"
#include "core/plans/focusarea.h"
#include "core/plans/goal.h"
#include "core/plans/indicator.h"
#include "core/plans/plan.h"
#include "core/plans/planversion.h"
#include "core/plans/post.h"
#include "core/plans/watchdate.h"
#include "core/store/describe.h"

namespace samsyn {

template <>
inline constexpr std::array<std::string_view, 3> enumerationNames<PlanState>{
    "draft", "adopted", "closed"};
template <>
inline constexpr std::array<std::string_view, 4> enumerationNames<PlanLevel>{
    "unspecified", "sub_regional", "regional", "both"};
template <>
inline constexpr std::array<std::string_view, 3> enumerationNames<AreaState>{
    "current", "open_question", "closed"};
template <>
inline constexpr std::array<std::string_view, 7> enumerationNames<GoalState>{
    "proposed", "decided", "reached", "partly_reached", "not_reached", "dropped", "carried"};
template <>
inline constexpr std::array<std::string_view, 5> enumerationNames<SchedulePrecision>{
    "none", "day", "month", "quarter", "year"};
template <>
inline constexpr std::array<std::string_view, 6> enumerationNames<ActivityState>{
    "not_started", "in_progress", "done", "dormant", "cancelled", "carried"};
template <>
inline constexpr std::array<std::string_view, 4> enumerationNames<PlanLineKind>{
    "area", "goal", "activity", "exclusion"};
template <>
inline constexpr std::array<std::string_view, 4> enumerationNames<FindingKind>{
    "need", "barrier", "solution", "analysis"};
template <>
inline constexpr std::array<std::string_view, 3> enumerationNames<IndicatorDirection>{
    "up", "down", "steady"};
template <>
inline constexpr std::array<std::string_view, 3> enumerationNames<MeasurementGroup>{
    "total", "women", "men"};
template <>
inline constexpr std::array<std::string_view, 3> enumerationNames<MeasurementStatus>{
    "final", "preliminary", "missing"};

namespace {

constexpr Field plan[] = {
    field<&Plan::id>("id"), field<&Plan::key>("key"),
    field<&Plan::name>("name").required().inKey().searched(),
    field<&Plan::from>("from"),
    field<&Plan::to>("to"),
    field<&Plan::state>("state"),
    field<&Plan::purpose>("purpose").searched(),
    field<&Plan::targetGroup>("target_group").searched(),
    field<&Plan::equality>("equality").searched(),
    field<&Plan::continues>("continues"),
    field<&Plan::note>("note").searched()};

constexpr Field planExclusion[] = {
    field<&PlanExclusion::id>("id"), field<&PlanExclusion::key>("key"),
    field<&PlanExclusion::plan>("plan").inKey().nested("exclusions"),
    field<&PlanExclusion::position>("position").position(),
    field<&PlanExclusion::title>("title").required().inKey().searched(),
    field<&PlanExclusion::reason>("reason").searched()};

constexpr Field planVersion[] = {
    field<&PlanVersion::id>("id"), field<&PlanVersion::key>("key"),
    field<&PlanVersion::plan>("plan").inKey().nested("versions"),
    field<&PlanVersion::number>("number").inKey(),
    field<&PlanVersion::adoptedOn>("adopted_on"),
    field<&PlanVersion::decision>("decision"),
    field<&PlanVersion::decisionReference>("decision_reference").searched(),
    field<&PlanVersion::purpose>("purpose"),
    field<&PlanVersion::targetGroup>("target_group"),
    field<&PlanVersion::equality>("equality"),
    field<&PlanVersion::note>("note").searched()};

// Copies of what is searched where it lives
constexpr Field planLine[] = {
    field<&PlanLine::id>("id"), field<&PlanLine::key>("key"),
    field<&PlanLine::planVersion>("plan_version").inKey().nested("lines"),
    field<&PlanLine::position>("position").position(),
    field<&PlanLine::kind>("kind"),
    field<&PlanLine::source>("source").inKey(),
    field<&PlanLine::depth>("depth"),
    field<&PlanLine::code>("code"),
    field<&PlanLine::title>("title"),
    field<&PlanLine::text>("text"),
    field<&PlanLine::effect>("effect"),
    field<&PlanLine::decision>("decision"),
    field<&PlanLine::from>("from"),
    field<&PlanLine::to>("to"),
    field<&PlanLine::precision>("precision"),
    field<&PlanLine::reviewOn>("review_on"),
    field<&PlanLine::responsible>("responsible"),
    field<&PlanLine::participants>("participants"),
    field<&PlanLine::condition>("condition")};

constexpr Field focusArea[] = {
    field<&FocusArea::id>("id"), field<&FocusArea::key>("key"),
    field<&FocusArea::parent>("parent"),
    field<&FocusArea::position>("position").position(),
    field<&FocusArea::code>("code").inKey(),
    field<&FocusArea::title>("title").required().inKey().searched(),
    field<&FocusArea::description>("description").searched(),
    field<&FocusArea::level>("level"),
    field<&FocusArea::state>("state"),
    field<&FocusArea::question>("question").searched(),
    field<&FocusArea::from>("from"),
    field<&FocusArea::to>("to"),
    field<&FocusArea::decision>("decision"),
    field<&FocusArea::decisionReference>("decision_reference").searched(),
    field<&FocusArea::note>("note").searched()};

constexpr Field focusAreaLink[] = {
    field<&FocusAreaLink::id>("id"), field<&FocusAreaLink::key>("key"),
    field<&FocusAreaLink::area>("area").inKey().nested("links"),
    field<&FocusAreaLink::other>("other").inKey(),
    field<&FocusAreaLink::note>("note").searched()};

constexpr Field goal[] = {
    field<&Goal::id>("id"), field<&Goal::key>("key"),
    field<&Goal::plan>("plan"),
    field<&Goal::area>("area"),
    field<&Goal::position>("position").position(),
    field<&Goal::year>("year").inKey(),
    field<&Goal::title>("title").required().inKey().searched(),
    field<&Goal::description>("description").searched(),
    field<&Goal::expectedEffect>("expected_effect").searched(),
    field<&Goal::responsiblePerson>("responsible_person"),
    field<&Goal::responsibleOrganization>("responsible_organization"),
    field<&Goal::responsibleGroup>("responsible_group"),
    field<&Goal::state>("state"),
    field<&Goal::assessment>("assessment").searched(),
    field<&Goal::assessedOn>("assessed_on"),
    field<&Goal::decision>("decision"),
    field<&Goal::decisionReference>("decision_reference").searched(),
    field<&Goal::decidedOn>("decided_on"),
    field<&Goal::continues>("continues"),
    field<&Goal::origin>("origin"),
    field<&Goal::note>("note").searched()};

constexpr Field goalEvidence[] = {
    field<&GoalEvidence::id>("id"), field<&GoalEvidence::key>("key"),
    field<&GoalEvidence::goal>("goal").inKey().nested("evidence"),
    field<&GoalEvidence::record>("record"),
    field<&GoalEvidence::reference>("reference").inKey().searched(),
    field<&GoalEvidence::date>("date"),
    field<&GoalEvidence::note>("note").searched()};

constexpr Field activity[] = {
    field<&Activity::id>("id"), field<&Activity::key>("key"),
    field<&Activity::plan>("plan"),
    field<&Activity::goal>("goal"),
    field<&Activity::area>("area"),
    field<&Activity::position>("position").position(),
    field<&Activity::title>("title").required().inKey().searched(),
    field<&Activity::description>("description").searched(),
    field<&Activity::from>("from"),
    field<&Activity::to>("to"),
    field<&Activity::precision>("precision"),
    field<&Activity::reviewOn>("review_on"),
    field<&Activity::responsiblePerson>("responsible_person"),
    field<&Activity::responsibleOrganization>("responsible_organization"),
    field<&Activity::responsibleGroup>("responsible_group"),
    field<&Activity::effortDays>("effort_days"),
    field<&Activity::condition>("condition").searched(),
    field<&Activity::conditionRecord>("condition_record"),
    field<&Activity::conditionMetOn>("condition_met_on"),
    field<&Activity::continues>("continues"),
    field<&Activity::note>("note").searched()};

constexpr Field activityParticipant[] = {
    field<&ActivityParticipant::id>("id"), field<&ActivityParticipant::key>("key"),
    field<&ActivityParticipant::activity>("activity").inKey().nested("participants"),
    field<&ActivityParticipant::organization>("organization").inKey()};

constexpr Field activityGoal[] = {
    field<&ActivityGoal::id>("id"), field<&ActivityGoal::key>("key"),
    field<&ActivityGoal::activity>("activity").inKey().nested("goals"),
    field<&ActivityGoal::goal>("goal").inKey()};

constexpr Field activityArea[] = {
    field<&ActivityArea::id>("id"), field<&ActivityArea::key>("key"),
    field<&ActivityArea::activity>("activity").inKey().nested("areas"),
    field<&ActivityArea::area>("area").inKey()};

constexpr Field activityStatus[] = {
    field<&ActivityStatus::id>("id"), field<&ActivityStatus::key>("key"),
    field<&ActivityStatus::activity>("activity").inKey().nested("statuses"),
    field<&ActivityStatus::date>("date").inKey(),
    field<&ActivityStatus::enteredOn>("entered_on"),
    field<&ActivityStatus::state>("state"),
    field<&ActivityStatus::progress>("progress"),
    field<&ActivityStatus::note>("note").searched()};

constexpr Field activityEvidence[] = {
    field<&ActivityEvidence::id>("id"), field<&ActivityEvidence::key>("key"),
    field<&ActivityEvidence::activity>("activity").inKey().nested("evidence"),
    field<&ActivityEvidence::record>("record"),
    field<&ActivityEvidence::reference>("reference").inKey().searched(),
    field<&ActivityEvidence::date>("date"),
    field<&ActivityEvidence::note>("note").searched()};

constexpr Field post[] = {
    field<&Post::id>("id"), field<&Post::key>("key"),
    field<&Post::title>("title").required().inKey().searched(),
    field<&Post::employer>("employer"),
    field<&Post::assignment>("assignment").searched(),
    field<&Post::note>("note").searched()};

constexpr Field postPeriod[] = {
    field<&PostPeriod::id>("id"), field<&PostPeriod::key>("key"),
    field<&PostPeriod::post>("post").inKey().nested("periods"),
    field<&PostPeriod::from>("from").inKey(),
    field<&PostPeriod::to>("to"),
    field<&PostPeriod::percentage>("percentage"),
    field<&PostPeriod::person>("person"),
    field<&PostPeriod::funding>("funding").searched()};

constexpr Field postArea[] = {
    field<&PostArea::id>("id"), field<&PostArea::key>("key"),
    field<&PostArea::post>("post").inKey().nested("areas"),
    field<&PostArea::area>("area").inKey()};

constexpr Field indicator[] = {
    field<&Indicator::id>("id"), field<&Indicator::key>("key"),
    field<&Indicator::code>("code").searched(),
    field<&Indicator::title>("title").required().inKey().searched(),
    field<&Indicator::unit>("unit"),
    field<&Indicator::definition>("definition").searched(),
    field<&Indicator::source>("source").searched(),
    field<&Indicator::steward>("steward").searched(),
    field<&Indicator::goal>("goal"),
    field<&Indicator::area>("area"),
    field<&Indicator::direction>("direction"),
    field<&Indicator::cumulative>("cumulative"),
    field<&Indicator::baseline>("baseline"),
    field<&Indicator::baselineDate>("baseline_date"),
    field<&Indicator::note>("note").searched()};

constexpr Field indicatorTarget[] = {
    field<&IndicatorTarget::id>("id"), field<&IndicatorTarget::key>("key"),
    field<&IndicatorTarget::indicator>("indicator").inKey().nested("targets"),
    field<&IndicatorTarget::organization>("organization").inKey(),
    field<&IndicatorTarget::date>("date").inKey(),
    field<&IndicatorTarget::value>("value")};

constexpr Field measurement[] = {
    field<&Measurement::id>("id"), field<&Measurement::key>("key"),
    field<&Measurement::indicator>("indicator").inKey().nested("measurements"),
    field<&Measurement::organization>("organization").inKey(),
    field<&Measurement::date>("date").inKey(),
    field<&Measurement::group>("group").inKey(),
    field<&Measurement::value>("value"),
    field<&Measurement::status>("status"),
    field<&Measurement::source>("source"),
    field<&Measurement::note>("note").searched()};

constexpr Field finding[] = {
    field<&Finding::id>("id"), field<&Finding::key>("key"),
    field<&Finding::kind>("kind"),
    field<&Finding::text>("text").required().inKey().searched(),
    field<&Finding::organization>("organization"),
    field<&Finding::date>("date"),
    field<&Finding::origin>("origin"),
    field<&Finding::area>("area"),
    field<&Finding::activity>("activity"),
    field<&Finding::goal>("goal"),
    field<&Finding::note>("note").searched()};

constexpr Field watchDate[] = {
    field<&WatchDate::id>("id"), field<&WatchDate::key>("key"),
    field<&WatchDate::title>("title").required().inKey().searched(),
    field<&WatchDate::basis>("basis").searched(),
    field<&WatchDate::start>("start").inKey(),
    field<&WatchDate::months>("months").inKey(),
    field<&WatchDate::area>("area"),
    field<&WatchDate::activity>("activity"),
    field<&WatchDate::note>("note").searched()};

} // namespace

constinit const Entity Plan::entity = describe<Plan>("plan", "plans", plan);
constinit const Entity PlanExclusion::entity =
    describe<PlanExclusion>("plan_exclusion", "plan_exclusions", planExclusion);
constinit const Entity PlanVersion::entity = describe<PlanVersion>("plan_version", "plan_versions", planVersion);
constinit const Entity PlanLine::entity = describe<PlanLine>("plan_line", "plan_lines", planLine);
constinit const Entity FocusArea::entity = describe<FocusArea>("focus_area", "focus_areas", focusArea);
constinit const Entity FocusAreaLink::entity =
    describe<FocusAreaLink>("focus_area_link", "focus_area_links", focusAreaLink);
constinit const Entity Goal::entity = describe<Goal>("goal", "goals", goal);
constinit const Entity GoalEvidence::entity = describe<GoalEvidence>("goal_evidence", "goal_evidences", goalEvidence);
constinit const Entity Activity::entity = describe<Activity>("activity", "activities", activity);
constinit const Entity ActivityParticipant::entity =
    describe<ActivityParticipant>("activity_participant", "activity_participants", activityParticipant);
constinit const Entity ActivityGoal::entity = describe<ActivityGoal>("activity_goal", "activity_goals", activityGoal);
constinit const Entity ActivityArea::entity = describe<ActivityArea>("activity_area", "activity_areas", activityArea);
constinit const Entity ActivityStatus::entity =
    describe<ActivityStatus>("activity_status", "activity_statuses", activityStatus);
constinit const Entity ActivityEvidence::entity =
    describe<ActivityEvidence>("activity_evidence", "activity_evidences", activityEvidence);
constinit const Entity Post::entity = describe<Post>("post", "posts", post);
constinit const Entity PostPeriod::entity = describe<PostPeriod>("post_period", "post_periods", postPeriod);
constinit const Entity PostArea::entity = describe<PostArea>("post_area", "post_areas", postArea);
constinit const Entity Indicator::entity = describe<Indicator>("indicator", "indicators", indicator);
constinit const Entity IndicatorTarget::entity =
    describe<IndicatorTarget>("indicator_target", "indicator_targets", indicatorTarget);
constinit const Entity Measurement::entity = describe<Measurement>("measurement", "measurements", measurement);
constinit const Entity Finding::entity = describe<Finding>("finding", "findings", finding);
constinit const Entity WatchDate::entity = describe<WatchDate>("watch_date", "watch_dates", watchDate);

} // namespace samsyn
