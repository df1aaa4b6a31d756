// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the members' room, described.
#include "core/members/membership.h"
#include "core/members/organization.h"
#include "core/members/payer.h"
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
    field<&Organization::name>("name").required().searched(),
    field<&Organization::fullName>("full_name").searched(),
    field<&Organization::kind>("kind"), field<&Organization::code>("code").inKey().searched(),
    field<&Organization::parent>("parent"), field<&Organization::courted>("courted"),
    field<&Organization::note>("note").searched()};

constexpr Field organizationName[] = {
    field<&OrganizationName::id>("id"), field<&OrganizationName::key>("key"),
    field<&OrganizationName::organization>("organization").inKey().nested("names"),
    field<&OrganizationName::from>("from").inKey(), field<&OrganizationName::name>("name").required().searched()};

constexpr Field officeArea[] = {
    field<&OfficeArea::id>("id"), field<&OfficeArea::key>("key"),
    field<&OfficeArea::office>("office").inKey().nested("areas"),
    field<&OfficeArea::municipality>("municipality").inKey()};

constexpr Field membership[] = {
    field<&Membership::id>("id"), field<&Membership::key>("key"),
    field<&Membership::organization>("organization").inKey(),
    field<&Membership::from>("from").inKey(), field<&Membership::to>("to"),
    field<&Membership::sharesCost>("shares_cost"),
    field<&Membership::startReason>("start_reason").searched(),
    field<&Membership::endReason>("end_reason").searched(),
    field<&Membership::inKind>("in_kind").searched(),
    field<&Membership::fromAsWritten>("from_as_written"), field<&Membership::toAsWritten>("to_as_written"),
    field<&Membership::decision>("decision"),
    field<&Membership::decisionReference>("decision_reference").searched(),
    field<&Membership::note>("note").searched()};

constexpr Field person[] = {
    field<&Person::id>("id"), field<&Person::key>("key"), field<&Person::name>("name").required().inKey().searched(),
    field<&Person::email>("email").searched(), field<&Person::phone>("phone").searched(),
    field<&Person::note>("note").searched()};

constexpr Field employment[] = {
    field<&Employment::id>("id"), field<&Employment::key>("key"),
    field<&Employment::person>("person").inKey().nested("employments"),
    field<&Employment::organization>("organization").inKey(), field<&Employment::title>("title").searched(),
    field<&Employment::from>("from"), field<&Employment::to>("to"), field<&Employment::acting>("acting")};

constexpr Field population[] = {
    field<&Population::id>("id"), field<&Population::key>("key"),
    field<&Population::organization>("organization").inKey(), field<&Population::date>("date").inKey(),
    field<&Population::count>("count").required(), field<&Population::source>("source")};

constexpr Field payer[] = {
    field<&Payer::id>("id"), field<&Payer::key>("key"),
    field<&Payer::organization>("organization").inKey().nestedOnce("payer"),
    field<&Payer::department>("department").searched(), field<&Payer::funding>("funding").searched(),
    field<&Payer::fundingUnclearSince>("funding_unclear_since"),
    field<&Payer::invoiceAddress>("invoice_address").searched(),
    field<&Payer::invoiceReference>("invoice_reference").searched(),
    field<&Payer::instalments>("instalments"), field<&Payer::note>("note").searched()};

} // namespace

constinit const Entity Organization::entity = describe<Organization>("organization", "organizations", organization);
constinit const Entity OrganizationName::entity =
    describe<OrganizationName>("organization_name", "organization_names", organizationName);
constinit const Entity OfficeArea::entity = describe<OfficeArea>("office_area", "office_areas", officeArea);
constinit const Entity Membership::entity = describe<Membership>("membership", "memberships", membership);
constinit const Entity Payer::entity = describe<Payer>("payer", "payers", payer);
constinit const Entity Person::entity = describe<Person>("person", "persons", person);
constinit const Entity Employment::entity = describe<Employment>("employment", "employments", employment);
constinit const Entity Population::entity = describe<Population>("population", "populations", population);

} // namespace samsyn
