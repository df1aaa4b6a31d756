// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the members' room, described.
#include "core/members/membership.h"
#include "core/members/organization.h"
#include "core/members/person.h"
#include "core/members/population.h"
#include "core/store/describe.h"

namespace samsyn {

template <>
inline constexpr std::array<std::string_view, 8> enumerationNames<OrganizationKind>{
    "municipality", "agency", "agency_office", "region", "association", "civil_society", "company", "other"};

namespace {

constexpr Field organization[] = {
    field<&Organization::id>("id"), field<&Organization::key>("key"),
    field<&Organization::name>("name").required(), field<&Organization::fullName>("full_name"),
    field<&Organization::kind>("kind"), field<&Organization::code>("code").inKey(),
    field<&Organization::parent>("parent"), field<&Organization::courted>("courted"),
    field<&Organization::note>("note")};

constexpr Field organizationName[] = {
    field<&OrganizationName::id>("id"), field<&OrganizationName::key>("key"),
    field<&OrganizationName::organization>("organization").inKey().nested("names"),
    field<&OrganizationName::from>("from").inKey(), field<&OrganizationName::name>("name").required()};

constexpr Field officeArea[] = {
    field<&OfficeArea::id>("id"), field<&OfficeArea::key>("key"),
    field<&OfficeArea::office>("office").inKey().nested("areas"),
    field<&OfficeArea::municipality>("municipality").inKey()};

constexpr Field membership[] = {
    field<&Membership::id>("id"), field<&Membership::key>("key"),
    field<&Membership::organization>("organization").inKey(),
    field<&Membership::from>("from").inKey(), field<&Membership::to>("to"),
    field<&Membership::sharesCost>("shares_cost"),
    field<&Membership::startReason>("start_reason"), field<&Membership::endReason>("end_reason"),
    field<&Membership::inKind>("in_kind"),
    field<&Membership::fromAsWritten>("from_as_written"), field<&Membership::toAsWritten>("to_as_written"),
    field<&Membership::decision>("decision"),
    field<&Membership::decisionReference>("decision_reference"), field<&Membership::note>("note")};

constexpr Field person[] = {
    field<&Person::id>("id"), field<&Person::key>("key"), field<&Person::name>("name").required().inKey(),
    field<&Person::email>("email"), field<&Person::phone>("phone"), field<&Person::note>("note")};

constexpr Field employment[] = {
    field<&Employment::id>("id"), field<&Employment::key>("key"),
    field<&Employment::person>("person").inKey().nested("employments"),
    field<&Employment::organization>("organization").inKey(), field<&Employment::title>("title"),
    field<&Employment::from>("from"), field<&Employment::to>("to"), field<&Employment::acting>("acting")};

constexpr Field population[] = {
    field<&Population::id>("id"), field<&Population::key>("key"),
    field<&Population::organization>("organization").inKey(), field<&Population::date>("date").inKey(),
    field<&Population::count>("count").required(), field<&Population::source>("source")};

} // namespace

constinit const Entity Organization::entity = describe<Organization>("organization", "organizations", organization);
constinit const Entity OrganizationName::entity =
    describe<OrganizationName>("organization_name", "organization_names", organizationName);
constinit const Entity OfficeArea::entity = describe<OfficeArea>("office_area", "office_areas", officeArea);
constinit const Entity Membership::entity = describe<Membership>("membership", "memberships", membership);
constinit const Entity Person::entity = describe<Person>("person", "persons", person);
constinit const Entity Employment::entity = describe<Employment>("employment", "employments", employment);
constinit const Entity Population::entity = describe<Population>("population", "populations", population);

} // namespace samsyn
