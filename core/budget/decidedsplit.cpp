// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/decidedsplit.h"

#include "core/base/error.h"
#include "core/members/organization.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DecidedSplit)
};

constexpr QStringView openEnd = u"..";

QString writeDay(std::optional<QDate> day)
{
    return day ? day->toString(Qt::ISODate) : openEnd.toString();
}

bool readDay(const QString &text, std::optional<QDate> &day)
{
    if (text == openEnd)
        return true;
    day = QDate::fromString(text, Qt::ISODate);
    return day->isValid() && day->toString(Qt::ISODate) == text;
}

/// A weight was typed as a decimal, so that it has an end.
QString decimalOf(Rational value)
{
    int decimals = 0;
    for (; denominator(value) != 1 && decimals < 18; ++decimals)
        value *= 10;
    QString digits = QString::fromStdString(numerator(value).str()).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return digits;
}

AllocationParty partyOf(const Store &store, const DecidedParty &kept)
{
    const auto periods = readPeriods(kept.paying);
    const auto weight = rationalFromDecimal(kept.weight.digits);
    if (!periods || !weight)
        throw Error(ErrorKind::Damaged, Text::tr("What was decided for %1 cannot be read. Restore a copy of the workspace.").arg(kept.name));
    AllocationParty party;
    party.key = store.get(kept.organization).key;
    party.code = kept.code;
    party.name = kept.name;
    party.paying = *periods;
    party.population = kept.population;
    party.populationDate = kept.populationDate.value_or(QDate());
    party.populationSource = kept.populationSource;
    party.weight = *weight;
    return party;
}

} // namespace

bool isDecided(const Budget &budget)
{
    return budget.state == BudgetState::Adopted || budget.state == BudgetState::Closed;
}

std::optional<DecidedSplit> decidedSplit(const Store &store, const Budget &budget)
{
    const auto kept = store.where<DecidedAllocation>("budget", budget.id.value);
    if (kept.empty() || !isDecided(budget))
        return std::nullopt;
    DecidedSplit decided{kept.front(), store.where<DecidedParty>("decided_allocation", kept.front().id.value)};
    std::ranges::sort(decided.parties, {}, [](const DecidedParty &party) { return std::tie(party.code, party.key); });
    return decided;
}

AllocationInput decidedInput(const Store &store, int year, const DecidedSplit &decided)
{
    const DecidedAllocation &kept = decided.allocation;
    AllocationInput input;
    input.year = year;
    input.amount = kept.amount;
    input.rule.key = kept.allocationKey;
    input.rule.policy = kept.policy;
    input.rule.populationDate = kept.populationDate;
    input.rule.unit = kept.unit;
    input.rule.base = kept.base;
    input.rule.basisDate = kept.basisDate;
    for (const DecidedParty &party : decided.parties)
        input.parties.push_back(partyOf(store, party));
    return input;
}

void keepSplit(Transaction &transaction, Id<Budget> budget, const AllocationResult &result)
{
    const AllocationRule &rule = result.input.rule;
    DecidedAllocation kept;
    kept.budget = budget;
    kept.programVersion = QStringLiteral(SAMSYN_VERSION);
    kept.amount = result.input.amount;
    kept.allocationKey = rule.key;
    kept.policy = rule.policy;
    kept.populationDate = rule.populationDate;
    kept.unit = rule.unit;
    kept.base = rule.base;
    kept.basisDate = rule.basisDate;
    const Id<DecidedAllocation> id = transaction.insert(kept);
    for (const AllocationLine &line : result.lines) {
        const auto organization = transaction.store().byKey<Organization>(line.party.key);
        if (!organization)
            throw Error(ErrorKind::NotFound, Text::tr("%1 has been removed meanwhile.").arg(line.party.name));
        DecidedParty party;
        party.decidedAllocation = id;
        party.organization = organization->id;
        party.code = line.party.code;
        party.name = line.party.name;
        party.paying = writePeriods(line.party.paying);
        party.population = line.party.population;
        if (line.party.populationDate.isValid())
            party.populationDate = line.party.populationDate;
        party.populationSource = line.party.populationSource;
        party.weight = {decimalOf(line.party.weight)};
        party.amount = line.amount;
        transaction.insert(party);
    }
}

void checkDecidedAllocation(const Store &store, const DecidedAllocation &decided)
{
    if (store.where<DecidedAllocation>("budget", decided.budget.value).size() > 1)
        throw Error(ErrorKind::Failed, Text::tr("A budget has one decided split."));
    if (decided.unit.value < 1 || decided.base.value < 0)
        throw Error(ErrorKind::Failed, Text::tr("A decided split is rounded to 1 öre or more, and its fixed part is not below zero."));
}

void checkDecidedParty(const Store &store, const DecidedParty &party)
{
    if (!readPeriods(party.paying))
        throw Error(ErrorKind::Failed, Text::tr("“%1” is no list of periods, such as 2010-02-01/2010-12-31 2011-07-01/.. .").arg(party.paying));
    const std::optional<Rational> weight = rationalFromDecimal(party.weight.digits);
    if (!weight || *weight < 0)
        throw Error(ErrorKind::Failed, Text::tr("“%1” is no weight of a decided split.").arg(party.weight.digits));
    const auto all = store.where<DecidedParty>("decided_allocation", party.decidedAllocation.value);
    if (std::ranges::count(all, party.organization, &DecidedParty::organization) > 1)
        throw Error(ErrorKind::Failed, Text::tr("The decided split names %1 twice.").arg(party.name));
}

QString writePeriods(const std::vector<Period> &periods)
{
    QStringList texts;
    for (const Period &period : periods)
        texts << writeDay(period.from) + u'/' + writeDay(period.to);
    return texts.join(u' ');
}

std::optional<std::vector<Period>> readPeriods(const QString &text)
{
    std::vector<Period> periods;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(u'/');
        Period period;
        if (ends.size() != 2 || !readDay(ends[0], period.from) || !readDay(ends[1], period.to) || !period.isOrdered())
            return std::nullopt;
        periods.push_back(period);
    }
    return periods;
}

} // namespace samsyn
