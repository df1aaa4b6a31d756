// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/records.h"

#include "core/budget/budget.h"
#include "core/members/membership.h"
#include "core/members/organization.h"
#include "core/members/payer.h"
#include "core/members/person.h"
#include "core/members/population.h"
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

constexpr Field attachment[] = {
    field<&Attachment::id>("id"), field<&Attachment::key>("key"), field<&Attachment::record>("record").required(),
    field<&Attachment::position>("position"), field<&Attachment::name>("name").required().inKey(),
    field<&Attachment::mediaType>("media_type"), field<&Attachment::sha256>("sha256")};

} // namespace

constinit const Entity WorkspaceSettings::entity = describe<WorkspaceSettings>("workspace", "workspace", workspace);
constinit const Entity ProblemAcknowledgement::entity =
    describe<ProblemAcknowledgement>("problem_acknowledgement", "problem_acknowledgements", acknowledgement);
constinit const Entity Attachment::entity = describe<Attachment>("attachment", "attachments", attachment);

Entities allEntities()
{
    static constexpr const Entity *entities[] = {
        &WorkspaceSettings::entity, &Organization::entity, &OrganizationName::entity, &OfficeArea::entity,
        &Membership::entity, &Payer::entity, &Person::entity, &Employment::entity, &Population::entity, &Budget::entity,
        &CostItem::entity, &FinancingItem::entity, &Allocation::entity, &AllocationWeight::entity,
        &AllocationDate::entity, &DecidedAllocation::entity, &DecidedParty::entity, &Scenario::entity,
        &ScenarioMember::entity, &ProblemAcknowledgement::entity, &Attachment::entity};
    return entities;
}

} // namespace samsyn
