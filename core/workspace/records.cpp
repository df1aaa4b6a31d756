// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/records.h"

#include "core/budget/acceptance.h"
#include "core/budget/actual.h"
#include "core/budget/budget.h"
#include "core/followup/boardbriefing.h"
#include "core/followup/review.h"
#include "core/groups/agendatemplate.h"
#include "core/groups/group.h"
#include "core/groups/seat.h"
#include "core/meetings/actionpoint.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/attendance.h"
#include "core/meetings/matter.h"
#include "core/meetings/meeting.h"
#include "core/meetings/meetinglog.h"
#include "core/meetings/seal.h"
#include "core/members/membership.h"
#include "core/members/organization.h"
#include "core/members/payer.h"
#include "core/members/person.h"
#include "core/members/population.h"
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
inline constexpr std::array<std::string_view, 2> enumerationNames<DocumentLanguage>{"sv", "en"};

namespace {

constexpr Field workspace[] = {
    field<&WorkspaceSettings::id>("id"), field<&WorkspaceSettings::key>("key"),
    field<&WorkspaceSettings::name>("name"), field<&WorkspaceSettings::body>("body"),
    field<&WorkspaceSettings::contact>("contact"), field<&WorkspaceSettings::language>("language"),
    field<&WorkspaceSettings::sample>("sample"), field<&WorkspaceSettings::sender>("sender"),
    field<&WorkspaceSettings::logo>("logo")};

constexpr Field acknowledgement[] = {
    field<&ProblemAcknowledgement::id>("id"), field<&ProblemAcknowledgement::key>("key"),
    field<&ProblemAcknowledgement::code>("code").required().inKey(),
    field<&ProblemAcknowledgement::record>("record").required(), field<&ProblemAcknowledgement::facts>("facts"),
    field<&ProblemAcknowledgement::note>("note")};

} // namespace

constinit const Entity WorkspaceSettings::entity = describe<WorkspaceSettings>("workspace", "workspace", workspace);
constinit const Entity ProblemAcknowledgement::entity =
    describe<ProblemAcknowledgement>("problem_acknowledgement", "problem_acknowledgements", acknowledgement);

Entities allEntities()
{
    static constexpr const Entity *entities[] = {
        &WorkspaceSettings::entity, &Organization::entity, &OrganizationName::entity, &OfficeArea::entity,
        &Membership::entity, &Payer::entity, &Person::entity, &Employment::entity, &Population::entity, &Budget::entity,
        &CostItem::entity, &FinancingItem::entity, &Allocation::entity, &AllocationWeight::entity,
        &AllocationDate::entity, &DecidedAllocation::entity, &DecidedParty::entity, &Scenario::entity,
        &ScenarioMember::entity, &MeetingTarget::entity, &Group::entity, &GroupName::entity,
        &AgendaTemplateItem::entity, &Seat::entity, &SeatHolder::entity, &Matter::entity, &Meeting::entity,
        &MeetingGroup::entity, &AgendaItem::entity, &Attendance::entity, &ActionPoint::entity, &ActionStep::entity,
        &DecisionChange::entity, &Correction::entity, &Dispatch::entity, &PublicationEntry::entity,
        &PrivateNote::entity, &FocusArea::entity, &FocusAreaLink::entity, &Plan::entity, &PlanExclusion::entity,
        &PlanVersion::entity, &PlanLine::entity, &Goal::entity, &GoalEvidence::entity, &Activity::entity,
        &ActivityParticipant::entity, &ActivityGoal::entity, &ActivityArea::entity, &ActivityStatus::entity,
        &ActivityEvidence::entity, &Post::entity, &PostPeriod::entity, &PostArea::entity, &Indicator::entity,
        &IndicatorTarget::entity, &Measurement::entity, &Finding::entity, &WatchDate::entity,
        &Actual::entity, &Acceptance::entity, &BoardBriefing::entity, &Review::entity, &ReviewGoal::entity,
        &ReviewQuestion::entity, &ProblemAcknowledgement::entity, &Attachment::entity,
        // Last, since from its row on nothing is added to what each closes.
        &ReviewApproval::entity, &Seal::entity};
    return entities;
}

} // namespace samsyn
