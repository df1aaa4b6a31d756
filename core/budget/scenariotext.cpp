// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/scenariotext.h"

#include "core/base/format.h"
#include "core/base/language.h"
#include "core/budget/allocationtext.h"
#include "core/budget/scenarios.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScenarioText)
};

QStringList namesOf(const Store &store, const std::vector<Id<Organization>> &ids)
{
    QStringList names;
    for (const Id<Organization> id : ids) {
        if (const auto organization = store.find(id))
            names << organization->name;
    }
    std::ranges::sort(names, swedishLess);
    return names;
}

QString shortPolicy(AllocationPolicy policy)
{
    switch (policy) {
    case AllocationPolicy::MemberMonths: return Text::tr("by months", "scenario's name");
    case AllocationPolicy::Monthly: return Text::tr("month by month", "scenario's name");
    case AllocationPolicy::Frozen: return Text::tr("exits not recomputed", "scenario's name");
    }
    return {};
}

QString policyAssumption(AllocationPolicy policy)
{
    switch (policy) {
    case AllocationPolicy::MemberMonths: return Text::tr("A part of a year counts by its months.");
    case AllocationPolicy::Monthly: return Text::tr("Each month is split among the members of that month.");
    case AllocationPolicy::Frozen: return Text::tr("The split stays as decided: who leaves during the year is not made up for by the others.");
    }
    return {};
}

QString grantAssumption(const BudgetSheet &sheet, const SplitRequest &request)
{
    const std::optional<Ore> sought = grantsSought(sheet);
    const std::optional<Ore> amount = request.amount ? request.amount : ownFinancing(sheet);
    if (!sought || !amount)
        return Text::tr("The grant applied for is refused.");
    return Text::tr("The grant applied for, %1, is refused and added to the members' part, which becomes %2.")
        .arg(formatKronor(*sought), formatKronor(*amount + *sought));
}

} // namespace

QString proposedScenarioName(const Store &store, const SplitRequest &request)
{
    QStringList parts;
    if (request.grantRefused)
        parts << Text::tr("if the grant is refused", "scenario's name");
    if (request.amount)
        parts << Text::tr("%1 to split", "scenario's name").arg(formatKronor(*request.amount));
    if (!request.without.empty())
        parts << Text::tr("without %1", "scenario's name").arg(formatList(namesOf(store, request.without)));
    if (!request.with.empty())
        parts << Text::tr("with %1", "scenario's name").arg(formatList(namesOf(store, request.with)));
    if (request.populationDate)
        parts << Text::tr("population on %1", "scenario's name").arg(formatDateLong(*request.populationDate));
    if (request.policy)
        parts << shortPolicy(*request.policy);
    if (request.basisDate)
        parts << Text::tr("members of %1", "scenario's name, a date").arg(formatDateLong(*request.basisDate));
    if (request.unit)
        parts << Text::tr("rounded to %1", "scenario's name").arg(formatUnits(*request.unit));
    if (request.base)
        parts << Text::tr("fixed part %1", "scenario's name").arg(formatKronor(*request.base));
    return parts.isEmpty() ? Text::tr("Scenario") : upperFirst(parts.join(u", "_s));
}

bool isProposedName(const Store &store, const SplitRequest &request, const QString &name)
{
    return std::ranges::any_of(std::initializer_list{Language::English, Language::Swedish}, [&](Language language) {
        const LanguageScope scope(language);
        return proposedScenarioName(store, request) == name;
    });
}

QString shownScenarioName(const Store &store, const Scenario &scenario)
{
    const SplitRequest request = requestOf(store, scenario);
    return isProposedName(store, request, scenario.name) ? proposedScenarioName(store, request) : scenario.name;
}

QString scenarioAssumption(const Store &store, const BudgetSheet &sheet, const SplitRequest &request)
{
    QStringList sentences;
    if (request.amount)
        sentences << Text::tr("The amount is %1.").arg(formatKronor(*request.amount));
    if (request.grantRefused)
        sentences << grantAssumption(sheet, request);
    if (const QStringList names = namesOf(store, request.without); !names.isEmpty())
        sentences << (names.size() == 1 ? Text::tr("%1 takes no part in %2.") : Text::tr("%1 take no part in %2.", "several names"))
                         .arg(formatList(names)).arg(sheet.budget.year);
    if (const QStringList names = namesOf(store, request.with); !names.isEmpty())
        sentences << (names.size() == 1 ? Text::tr("%1 shares the cost all year.") : Text::tr("%1 share the cost all year.", "several names"))
                         .arg(formatList(names));
    if (request.populationDate)
        sentences << Text::tr("The population on %1 is used.").arg(formatDateLong(*request.populationDate));
    if (request.policy)
        sentences << policyAssumption(*request.policy);
    if (request.basisDate)
        sentences << Text::tr("Those count who shared the cost on %1.").arg(formatDateLong(*request.basisDate));
    if (request.unit)
        sentences << Text::tr("Amounts are rounded to %1.").arg(formatUnits(*request.unit));
    if (request.base)
        sentences << Text::tr("Each pays a fixed part of %1 before the rest is split.").arg(formatKronor(*request.base));
    return sentences.isEmpty() ? Text::tr("Nothing is changed yet.") : sentences.join(u' ');
}

QStringList changesNothing(const Store &store, const AllocationInput &real, const SplitRequest &request)
{
    const auto partyOf = [&](Id<Organization> id) {
        return std::ranges::find(real.parties, store.get(id).key, &AllocationParty::key);
    };
    QStringList sentences;
    for (const Id<Organization> id : request.without) {
        if (partyOf(id) == real.parties.end())
            sentences << Text::tr("%1 does not share the cost of %2 anyway.").arg(store.get(id).name).arg(real.year);
    }
    for (const Id<Organization> id : request.with) {
        const auto party = partyOf(id);
        if (party != real.parties.end() && monthsCovered(party->paying, real.year) == 0xFFF)
            sentences << Text::tr("%1 shares the cost of %2 anyway, all year.").arg(store.get(id).name).arg(real.year);
    }
    return sentences;
}

QString allocationPolicyName(AllocationPolicy policy)
{
    switch (policy) {
    case AllocationPolicy::MemberMonths: return Text::tr("By months as a member");
    case AllocationPolicy::Monthly: return Text::tr("Month by month, among the members of the month");
    case AllocationPolicy::Frozen: return Text::tr("As decided, exits not recomputed");
    }
    return {};
}

} // namespace samsyn
