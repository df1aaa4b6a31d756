// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetsplit.h"

#include "core/base/error.h"
#include "core/budget/decidedsplit.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetSplit)
};

/// Periods in which organizations share the cost, of those who do so some day of the year, or on
/// the day on which a frozen split rests.
std::map<Id<Organization>, std::vector<Period>> payers(const Store &store, int year, std::optional<QDate> basis)
{
    const Period span{QDate(year, 1, 1), QDate(year, 12, 31)};
    std::map<Id<Organization>, std::vector<Period>> periods;
    for (const Membership &membership : store.all<Membership>()) {
        if (membership.sharesCost)
            periods[membership.organization].push_back(membership.period());
    }
    std::erase_if(periods, [&](const auto &entry) {
        return std::ranges::none_of(entry.second, [&](const Period &period) {
            return period.overlaps(span) || (basis && period.covers(*basis));
        });
    });
    return periods;
}

[[noreturn]] void refuseBoth(const Store &store, Id<Organization> id)
{
    throw Error(ErrorKind::Usage, Text::tr("%1 cannot take part and stay out at once. Name it once.").arg(store.get(id).name));
}

/// The same as the request changes them. Who joins also counts on the day on which a frozen split
/// rests: it is asked what all would pay if it belonged.
std::map<Id<Organization>, std::vector<Period>> payersAsAsked(const Store &store, int year, std::optional<QDate> basis,
                                                              const SplitRequest &request)
{
    auto paying = payers(store, year, basis);
    const QDate first(year, 1, 1), last(year, 12, 31);
    const QDate day = basis.value_or(first);
    for (const Id<Organization> id : request.with) {
        if (std::ranges::find(request.without, id) != request.without.end())
            refuseBoth(store, id);
        paying[store.get(id).id].push_back({std::min(first, day), std::max(last, day)});
    }
    for (const Id<Organization> id : request.without)
        paying.erase(store.get(id).id);
    return paying;
}

std::map<std::pair<Id<Organization>, QDate>, Population> populationsByPlace(const Store &store)
{
    std::map<std::pair<Id<Organization>, QDate>, Population> found;
    for (const Population &population : store.all<Population>())
        found[{population.organization, population.date}] = population;
    return found;
}

struct Particular { // what the stored rule says of one member
    std::optional<QDate> date;
    std::optional<Rational> weight;
};

std::map<Id<Organization>, Particular> particulars(const Store &store, const std::optional<Allocation> &rule)
{
    std::map<Id<Organization>, Particular> found;
    if (!rule)
        return found;
    for (const auto &date : store.where<AllocationDate>("allocation", rule->id.value))
        found[date.organization].date = date.date;
    for (const auto &weight : store.where<AllocationWeight>("allocation", rule->id.value))
        found[weight.organization].weight = rationalFromDecimal(weight.weight.digits);
    return found;
}

AllocationRule ruleAsAsked(AllocationRule rule, const SplitRequest &request)
{
    rule.policy = request.policy.value_or(rule.policy);
    rule.unit = request.unit.value_or(rule.unit);
    rule.base = request.base.value_or(rule.base);
    if (request.populationDate)
        rule.populationDate = request.populationDate;
    if (request.basisDate)
        rule.basisDate = request.basisDate;
    return rule;
}

AllocationRule ruleOf(const Allocation &stored)
{
    AllocationRule rule;
    rule.key = stored.allocationKey;
    rule.policy = stored.policy;
    rule.populationDate = stored.populationDate;
    rule.unit = stored.unit;
    rule.base = stored.base;
    rule.basisDate = stored.basisDate;
    return rule;
}

AllocationInput gather(const Store &store, int year, Ore amount, const std::optional<Allocation> &stored,
                       const SplitRequest &request)
{
    AllocationInput input;
    input.year = year;
    input.amount = amount;
    input.rule = ruleAsAsked(stored ? ruleOf(*stored) : AllocationRule{}, request);
    if (!input.rule.populationDate)
        input.rule.populationDate = defaultPopulationDate(store, year, request).value_or(QDate(year - 1, 12, 31));
    const auto figures = populationsByPlace(store);
    const auto particular = particulars(store, stored);
    for (const auto &[id, periods] : payersAsAsked(store, year, input.rule.basisDate, request)) {
        const Organization organization = store.get(id);
        AllocationParty party;
        party.key = organization.key;
        party.code = organization.code;
        party.name = nameOn(store, organization, QDate(year, 12, 31));
        party.paying = periods;
        party.populationDate = *input.rule.populationDate;
        if (const auto own = particular.find(id); own != particular.end()) {
            // A date asked for counts for all; the stored one is a part of the stored rule
            if (own->second.date && !request.populationDate)
                party.populationDate = *own->second.date;
            party.weight = own->second.weight.value_or(Rational(1));
        }
        if (const auto figure = figures.find({id, party.populationDate}); figure != figures.end()) {
            party.population = figure->second.count;
            party.populationSource = figure->second.source;
        }
        input.parties.push_back(std::move(party));
    }
    return input;
}

/// What is to be split where it would be `amount` if the grants were approved.
Ore amountAsAsked(const BudgetSheet &sheet, Ore amount, const SplitRequest &request)
{
    if (!request.grantRefused)
        return amount;
    const std::optional<Ore> sought = grantsSought(sheet);
    if (!sought)
        throw Error(ErrorKind::Failed, Text::tr("The budget for %1 has no grant that is applied for, so none can be refused. Enter the grant among the financing.").arg(sheet.budget.year));
    return amount + *sought;
}

/// What was decided, changed as asked: who joins, and populations of another date, are as the
/// workspace has them now; all else stays as it was decided.
AllocationInput changedInput(const Store &store, const BudgetSheet &sheet, const AllocationInput &decided,
                             const SplitRequest &request)
{
    AllocationInput input = decided;
    input.amount = amountAsAsked(sheet, request.amount.value_or(decided.amount), request);
    input.rule = ruleAsAsked(decided.rule, request);
    SplitRequest everybody = request;
    everybody.populationDate = input.rule.populationDate;
    for (const AllocationParty &party : decided.parties)
        everybody.with.push_back(store.byKey<Organization>(party.key).value().id);
    (void)payersAsAsked(store, decided.year, {}, request); // refuses what contradicts itself
    everybody.without.clear();
    for (const AllocationParty &now : gather(store, decided.year, input.amount, sheet.allocation, everybody).parties) {
        const Id<Organization> id = store.byKey<Organization>(now.key).value().id;
        const bool joins = std::ranges::find(request.with, id) != request.with.end();
        auto party = std::ranges::find(input.parties, now.key, &AllocationParty::key);
        if (std::ranges::find(request.without, id) != request.without.end()) {
            if (party != input.parties.end())
                input.parties.erase(party);
        } else if (party == input.parties.end()) {
            if (joins)
                input.parties.push_back(now);
        } else {
            if (joins)
                party->paying.push_back(now.paying.back()); // the whole year
            if (request.populationDate)
                std::tie(party->population, party->populationDate, party->populationSource) =
                    std::tie(now.population, now.populationDate, now.populationSource);
        }
    }
    return input;
}

/// The amounts of a decided version stand; what the input is for is the rest.
void amend(const Store &store, Id<Budget> decided, AllocationInput &input)
{
    const BudgetSheet sheet = budgetSheet(store, store.get(decided));
    const AllocationResult split = splitOf(store, sheet);
    input.amended = AllocationAmended{sheet.budget.version, split.input.amount, split.notCovered};
    for (const AllocationLine &line : split.lines) {
        auto found = std::ranges::find(input.parties, line.party.key, &AllocationParty::key);
        if (found == input.parties.end()) {
            found = input.parties.insert(found, line.party);
            found->paying.clear(); // it has no part in the rest
        }
        found->decided = line.amount;
    }
}

} // namespace

AllocationInput splitInput(const Store &store, const BudgetSheet &sheet, const SplitRequest &request)
{
    const auto decided = decidedSplit(store, sheet.budget);
    if (request != SplitRequest{})
        return decided ? changedInput(store, sheet, decidedInput(store, sheet.budget.year, *decided), request)
                       : allocationInput(store, sheet, request);
    AllocationInput input = decided ? decidedInput(store, sheet.budget.year, *decided) : allocationInput(store, sheet, request);
    if (sheet.allocation && sheet.allocation->amends)
        amend(store, *sheet.allocation->amends, input);
    return input;
}

AllocationResult splitOf(const Store &store, const BudgetSheet &sheet, const SplitRequest &request)
{
    return allocate(splitInput(store, sheet, request));
}

AllocationInput allocationInput(const Store &store, const BudgetSheet &sheet, const SplitRequest &request)
{
    const std::optional<Ore> amount = request.amount ? request.amount : ownFinancing(sheet);
    if (!amount)
        throw Error(ErrorKind::Failed, Text::tr("The budget for %1 has no own financing to split. Enter its amount.").arg(sheet.budget.year));
    return gather(store, sheet.budget.year, amountAsAsked(sheet, *amount, request), sheet.allocation, request);
}

AllocationInput allocationInput(const Store &store, int year, const SplitRequest &request)
{
    if (!request.amount)
        throw Error(ErrorKind::NotFound, Text::tr("There is no budget for %1, so the amount to split must be given.").arg(year));
    if (request.grantRefused)
        throw Error(ErrorKind::NotFound, Text::tr("There is no budget for %1, so there is no grant that could be refused.").arg(year));
    return gather(store, year, *request.amount, std::nullopt, request);
}

std::optional<QDate> defaultPopulationDate(const Store &store, int year, const SplitRequest &request)
{
    const auto paying = payersAsAsked(store, year, {}, request);
    const auto figures = populationsByPlace(store);
    std::set<int, std::greater<>> years;
    for (const auto &[place, population] : figures) {
        if (place.second.month() == 12 && place.second.day() == 31 && place.second.year() < year)
            years.insert(place.second.year());
    }
    for (const int candidate : years) {
        const QDate day(candidate, 12, 31);
        if (std::ranges::all_of(paying, [&](const auto &entry) { return figures.contains({entry.first, day}); }))
            return day;
    }
    return std::nullopt;
}

} // namespace samsyn
