// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/decidedproblems.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/budget/budgetsplit.h"
#include "core/budget/decidedsplit.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <algorithm>
#include <bit>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DecidedProblems)
};

/// What is said of one member: the sentence, and the figures it rests on.
struct Finding {
    QString name;
    QString sentence;
    QString facts;
};

int monthsOf(const std::vector<Period> &paying, int year)
{
    return std::popcount(monthsCovered(paying, year));
}

Problem amountsDiffer(const BudgetSheet &sheet, const QString &explanation, const QString &facts)
{
    return {u"decided_amounts_differ"_s, Severity::Fault,
            Text::tr("The decided split for %1, version %2, does not give the amounts that were decided.").arg(sheet.budget.year).arg(sheet.budget.version),
            Text::tr("%1 Something has changed the file without Samsyn. Restore a copy from before that.").arg(explanation),
            {Budget::entity.name(), sheet.budget.id.value}, facts};
}

std::optional<Problem> differingAmounts(const Store &store, const BudgetSheet &sheet, const DecidedSplit &decided)
{
    std::map<QString, Ore> computed;
    try {
        for (const AllocationLine &line : splitOf(store, sheet).lines)
            computed[line.party.key] = line.amount;
    } catch (const Error &error) {
        return amountsDiffer(sheet, error.sentence(), error.sentence());
    }
    QStringList sentences, facts;
    for (const DecidedParty &party : decided.parties) {
        const Ore now = computed[store.get(party.organization).key];
        if (now == party.amount)
            continue;
        sentences << Text::tr("%1: decided %2, computed %3.").arg(party.name, formatKronor(party.amount), formatKronor(now));
        facts << u"%1 %2 %3"_s.arg(party.code).arg(party.amount.value).arg(now.value);
    }
    if (sentences.isEmpty())
        return std::nullopt;
    return amountsDiffer(sheet, sentences.join(u' '), facts.join(u' '));
}

void compareMonths(std::vector<Finding> &findings, const QString &name, const QString &code, int decided, int now)
{
    if (decided == now)
        return;
    QString sentence = Text::tr("%1 shares the cost for %2 of 12 months; when it was decided it was %3.").arg(name).arg(now).arg(decided);
    if (now == 0)
        sentence = Text::tr("%1 does not share the cost any more.").arg(name);
    else if (decided == 0)
        sentence = Text::tr("%1 shares the cost for %2 of 12 months, and had no part when it was decided.").arg(name).arg(now);
    findings.push_back({name, sentence, u"%1 %2"_s.arg(code).arg(now)});
}

void comparePopulation(const Store &store, std::vector<Finding> &findings, const DecidedParty &party)
{
    if (!party.population || !party.populationDate)
        return;
    const auto figures = populationsOf(store, party.organization);
    const auto figure = std::ranges::find(figures, *party.populationDate, &Population::date);
    const QString day = formatDateLong(*party.populationDate);
    const QString decided = formatCount(*party.population);
    if (figure == figures.end()) {
        findings.push_back({party.name, Text::tr("The population of %1 on %2, %3 when it was decided, is no longer there.").arg(party.name, day, decided), party.code + u" -"_s});
    } else if (figure->count != *party.population) {
        findings.push_back({party.name, Text::tr("The population of %1 on %2 is %3; when it was decided it was %4.").arg(party.name, day, formatCount(figure->count), decided),
                            u"%1 %2"_s.arg(party.code).arg(figure->count)});
    }
}

std::vector<Finding> changesSince(const Store &store, const BudgetSheet &sheet, const DecidedSplit &decided)
{
    SplitRequest any; // the amount does not matter here, and there may be none
    any.amount = decided.allocation.amount;
    std::vector<AllocationParty> now = allocationInput(store, sheet, any).parties;
    std::vector<Finding> findings;
    const int year = sheet.budget.year;
    for (const DecidedParty &party : decided.parties) {
        const QString key = store.get(party.organization).key;
        const auto found = std::ranges::find(now, key, &AllocationParty::key);
        const int months = found == now.end() ? 0 : monthsOf(found->paying, year);
        compareMonths(findings, party.name, party.code, monthsOf(*readPeriods(party.paying), year), months);
        if (months > 0 && decided.allocation.allocationKey == AllocationKey::Population)
            comparePopulation(store, findings, party);
        if (found != now.end())
            now.erase(found);
    }
    for (const AllocationParty &party : now)
        compareMonths(findings, party.name, party.code, 0, monthsOf(party.paying, year));
    return findings;
}

std::optional<Problem> changedMembers(const Store &store, const BudgetSheet &sheet, const DecidedSplit &decided)
{
    const std::vector<Finding> findings = changesSince(store, sheet, decided);
    if (findings.empty())
        return std::nullopt;
    QStringList names, sentences, facts;
    for (const Finding &finding : findings) {
        if (!names.contains(finding.name))
            names << finding.name;
        sentences << finding.sentence;
        facts << finding.facts;
    }
    return Problem{u"decided_members_changed"_s, Severity::Notice,
                   Text::tr("Since the split for %1 was decided, something has changed for %2.").arg(sheet.budget.year).arg(formatList(names)),
                   Text::tr("%1 What was decided stands. A new version splits again.").arg(sentences.join(u' ')),
                   {Budget::entity.name(), sheet.budget.id.value}, facts.join(u' ')};
}

} // namespace

std::vector<Problem> decidedProblems(const Store &store, const BudgetSheet &sheet)
{
    std::vector<Problem> problems;
    const std::optional<DecidedSplit> decided = decidedSplit(store, sheet.budget);
    if (!decided)
        return problems;
    if (std::optional<Problem> problem = differingAmounts(store, sheet, *decided))
        problems.push_back(*std::move(problem));
    if (sheet.budget.state == BudgetState::Adopted) { // another version is in force where it is closed
        if (std::optional<Problem> problem = changedMembers(store, sheet, *decided))
            problems.push_back(*std::move(problem));
    }
    return problems;
}

} // namespace samsyn
