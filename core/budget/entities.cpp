// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the budget's room, described.
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
inline constexpr std::array<std::string_view, 3> enumerationNames<AllocationPolicy>{"member_months", "monthly", "frozen"};

namespace {

constexpr Field budget[] = {
    field<&Budget::id>("id"), field<&Budget::key>("key"),
    field<&Budget::year>("year").required().inKey(), field<&Budget::version>("version").inKey(),
    field<&Budget::state>("state"), field<&Budget::statedTotal>("stated_total"),
    field<&Budget::statedIn>("stated_in"), field<&Budget::note>("note")};

constexpr Field costItem[] = {
    field<&CostItem::id>("id"), field<&CostItem::key>("key"),
    field<&CostItem::budget>("budget").inKey().nested("costs"),
    field<&CostItem::position>("position").inKey().position(),
    field<&CostItem::category>("category"), field<&CostItem::description>("description"),
    field<&CostItem::amount>("amount")};

constexpr Field financingItem[] = {
    field<&FinancingItem::id>("id"), field<&FinancingItem::key>("key"),
    field<&FinancingItem::budget>("budget").inKey().nested("financing"),
    field<&FinancingItem::position>("position").inKey().position(),
    field<&FinancingItem::kind>("kind"), field<&FinancingItem::description>("description"),
    field<&FinancingItem::amount>("amount")};

constexpr Field allocation[] = {
    field<&Allocation::id>("id"), field<&Allocation::key>("key"),
    field<&Allocation::budget>("budget").inKey().nestedOnce("allocation"),
    field<&Allocation::allocationKey>("allocation_key"),
    field<&Allocation::populationDate>("population_date"), field<&Allocation::base>("base"),
    field<&Allocation::unit>("unit"), field<&Allocation::policy>("policy"),
    field<&Allocation::basisDate>("basis_date")};

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

} // namespace

constinit const Entity Budget::entity = describe<Budget>("budget", "budgets", budget);
constinit const Entity CostItem::entity = describe<CostItem>("cost_item", "cost_items", costItem);
constinit const Entity FinancingItem::entity = describe<FinancingItem>("financing_item", "financing_items", financingItem);
constinit const Entity Allocation::entity = describe<Allocation>("allocation", "allocations", allocation);
constinit const Entity AllocationWeight::entity =
    describe<AllocationWeight>("allocation_weight", "allocation_weights", allocationWeight);
constinit const Entity AllocationDate::entity =
    describe<AllocationDate>("allocation_date", "allocation_dates", allocationDate);

} // namespace samsyn
