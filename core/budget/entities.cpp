// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the budget's room, described.
#include "core/budget/acceptance.h"
#include "core/budget/actual.h"
#include "core/budget/budget.h"
#include "core/members/organization.h"
#include "core/store/describe.h"

namespace samsyn {

template <>
inline constexpr std::array<std::string_view, 4> enumerationNames<BudgetState>{"draft", "proposed", "adopted", "closed"};
template <>
inline constexpr std::array<std::string_view, 7> enumerationNames<CostCategory>{
    "salaries", "services", "premises", "travel", "activities", "materials", "other"};
template <>
inline constexpr std::array<std::string_view, 5> enumerationNames<FinancingKind>{
    "grant_sought", "grant_approved", "own", "other_public", "other"};
template <>
inline constexpr std::array<std::string_view, 3> enumerationNames<AllocationKey>{"population", "equal", "weights"};
template <>
inline constexpr std::array<std::string_view, 3> enumerationNames<AcceptanceState>{"waiting", "accepted", "objected"};
template <>
inline constexpr std::array<std::string_view, 3> enumerationNames<AllocationPolicy>{"member_months", "monthly", "frozen"};

namespace {

constexpr Field budget[] = {
    field<&Budget::id>("id"), field<&Budget::key>("key"),
    field<&Budget::year>("year").required().inKey().searched(), field<&Budget::version>("version").inKey(),
    field<&Budget::state>("state"), field<&Budget::statedTotal>("stated_total"),
    field<&Budget::statedIn>("stated_in").searched(), field<&Budget::note>("note").searched(),
    field<&Budget::decision>("decision"),
    field<&Budget::decisionReference>("decision_reference").searched(),
    field<&Budget::decidedOn>("decided_on")};

constexpr Field costItem[] = {
    field<&CostItem::id>("id"), field<&CostItem::key>("key"),
    field<&CostItem::budget>("budget").inKey().nested("costs"),
    field<&CostItem::position>("position").inKey().position(),
    field<&CostItem::category>("category"), field<&CostItem::description>("description").searched(),
    field<&CostItem::amount>("amount")};

constexpr Field financingItem[] = {
    field<&FinancingItem::id>("id"), field<&FinancingItem::key>("key"),
    field<&FinancingItem::budget>("budget").inKey().nested("financing"),
    field<&FinancingItem::position>("position").inKey().position(),
    field<&FinancingItem::kind>("kind"), field<&FinancingItem::description>("description").searched(),
    field<&FinancingItem::amount>("amount")};

constexpr Field allocation[] = {
    field<&Allocation::id>("id"), field<&Allocation::key>("key"),
    field<&Allocation::budget>("budget").inKey().nestedOnce("allocation"),
    field<&Allocation::allocationKey>("allocation_key"),
    field<&Allocation::populationDate>("population_date"), field<&Allocation::base>("base"),
    field<&Allocation::unit>("unit"), field<&Allocation::policy>("policy"),
    field<&Allocation::basisDate>("basis_date"), field<&Allocation::amends>("amends")};

constexpr Field allocationWeight[] = {
    field<&AllocationWeight::id>("id"), field<&AllocationWeight::key>("key"),
    field<&AllocationWeight::allocation>("allocation").inKey().nested("weights"),
    field<&AllocationWeight::organization>("organization").inKey(),
    field<&AllocationWeight::weight>("weight").required()};

constexpr Field allocationDate[] = {
    field<&AllocationDate::id>("id"), field<&AllocationDate::key>("key"),
    field<&AllocationDate::allocation>("allocation").inKey().nested("population_dates"),
    field<&AllocationDate::organization>("organization").inKey(),
    field<&AllocationDate::date>("date")};

constexpr Field decidedAllocation[] = {
    field<&DecidedAllocation::id>("id"), field<&DecidedAllocation::key>("key"),
    field<&DecidedAllocation::budget>("budget").inKey().nestedOnce("decided_allocation"),
    field<&DecidedAllocation::programVersion>("program_version"),
    field<&DecidedAllocation::amount>("amount").required(),
    field<&DecidedAllocation::allocationKey>("allocation_key"),
    field<&DecidedAllocation::populationDate>("population_date"),
    field<&DecidedAllocation::base>("base"), field<&DecidedAllocation::unit>("unit"),
    field<&DecidedAllocation::policy>("policy"), field<&DecidedAllocation::basisDate>("basis_date")};

constexpr Field decidedParty[] = {
    field<&DecidedParty::id>("id"), field<&DecidedParty::key>("key"),
    field<&DecidedParty::decidedAllocation>("decided_allocation").inKey().nested("parties"),
    field<&DecidedParty::organization>("organization").inKey(), field<&DecidedParty::code>("code"),
    field<&DecidedParty::name>("name"), field<&DecidedParty::paying>("paying").required(),
    field<&DecidedParty::population>("population"),
    field<&DecidedParty::populationDate>("population_date"),
    field<&DecidedParty::populationSource>("population_source"),
    field<&DecidedParty::weight>("weight"), field<&DecidedParty::amount>("amount").required()};

constexpr Field scenario[] = {
    field<&Scenario::id>("id"), field<&Scenario::key>("key"),
    field<&Scenario::budget>("budget").inKey().nested("scenarios"),
    field<&Scenario::position>("position").position(),
    field<&Scenario::name>("name").required().inKey().searched(),
    field<&Scenario::grantRefused>("grant_refused"), field<&Scenario::amount>("amount"),
    field<&Scenario::populationDate>("population_date"), field<&Scenario::policy>("policy"),
    field<&Scenario::basisDate>("basis_date"), field<&Scenario::unit>("unit"),
    field<&Scenario::base>("base")};

constexpr Field scenarioMember[] = {
    field<&ScenarioMember::id>("id"), field<&ScenarioMember::key>("key"),
    field<&ScenarioMember::scenario>("scenario").inKey().nested("members"),
    field<&ScenarioMember::organization>("organization").inKey(),
    field<&ScenarioMember::takesPart>("takes_part").required()};

constexpr Field actual[] = {
    field<&Actual::id>("id"), field<&Actual::key>("key"), field<&Actual::category>("category").inKey(),
    field<&Actual::from>("from").inKey(), field<&Actual::to>("to"), field<&Actual::amount>("amount").required(),
    field<&Actual::source>("source"), field<&Actual::enteredOn>("entered_on").required(), field<&Actual::note>("note")};

constexpr Field acceptance[] = {
    field<&Acceptance::id>("id"), field<&Acceptance::key>("key"), field<&Acceptance::budget>("budget").inKey(),
    field<&Acceptance::organization>("organization").inKey(), field<&Acceptance::state>("state"),
    field<&Acceptance::sentOn>("sent_on"), field<&Acceptance::remindedOn>("reminded_on"),
    field<&Acceptance::answeredOn>("answered_on"), field<&Acceptance::answeredBy>("answered_by").searched(),
    field<&Acceptance::note>("note").searched()};

} // namespace

constinit const Entity Budget::entity = describe<Budget>("budget", "budgets", budget);
constinit const Entity CostItem::entity = describe<CostItem>("cost_item", "cost_items", costItem);
constinit const Entity FinancingItem::entity = describe<FinancingItem>("financing_item", "financing_items", financingItem);
constinit const Entity Allocation::entity = describe<Allocation>("allocation", "allocations", allocation);
constinit const Entity AllocationWeight::entity =
    describe<AllocationWeight>("allocation_weight", "allocation_weights", allocationWeight);
constinit const Entity AllocationDate::entity =
    describe<AllocationDate>("allocation_date", "allocation_dates", allocationDate);
constinit const Entity DecidedAllocation::entity =
    describe<DecidedAllocation>("decided_allocation", "decided_allocations", decidedAllocation);
constinit const Entity DecidedParty::entity =
    describe<DecidedParty>("decided_party", "decided_parties", decidedParty);
constinit const Entity Scenario::entity = describe<Scenario>("scenario", "scenarios", scenario);
constinit const Entity ScenarioMember::entity =
    describe<ScenarioMember>("scenario_member", "scenario_members", scenarioMember);
constinit const Entity Actual::entity = describe<Actual>("actual", "actuals", actual);
constinit const Entity Acceptance::entity = describe<Acceptance>("acceptance", "acceptances", acceptance);

} // namespace samsyn
