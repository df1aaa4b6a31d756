// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocationcheck.h"

#include "core/base/error.h"
#include "core/base/format.h"

#include <QCoreApplication>
#include <algorithm>

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AllocationCheck)
};

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

bool needsPopulation(const AllocationResult &result, const AllocationLine &line)
{
    const bool takesPart =
        line.counts && (line.months > 0 || result.input.rule.policy == AllocationPolicy::Frozen);
    return result.input.rule.key == AllocationKey::Population && takesPart &&
           line.party.weight != 0;
}

QDate populationDateOf(const AllocationResult &result, const AllocationParty &party)
{
    if (party.populationDate.isValid())
        return party.populationDate;
    return result.input.rule.populationDate.value_or(QDate(result.input.year - 1, 12, 31));
}

/// Names all who lack a figure of the same date, so that they can be completed at once.
void checkPopulations(const AllocationResult &result)
{
    QStringList names;
    QDate date;
    for (const AllocationLine &line : result.lines) {
        if (!needsPopulation(result, line) || line.party.population)
            continue;
        const QDate own = populationDateOf(result, line.party);
        if (names.isEmpty())
            date = own;
        if (own == date)
            names << line.party.name;
    }
    if (!names.isEmpty()) {
        refuse(Text::tr("Population is missing for %1 on %2. The split cannot be computed. "
                        "Add the population, or choose another date.")
                   .arg(formatList(names), formatDateLong(date)));
    }
}

} // namespace

void checkRule(const AllocationInput &input)
{
    const AllocationRule &rule = input.rule;
    if (input.year < 1 || input.year > 9999)
        refuse(Text::tr("%1 is not a year that can be split. Enter a year such as 2012.")
                   .arg(input.year));
    if (input.amount > largestAmount || input.amount < -largestAmount)
        refuse(Text::tr("The amount is too large to be split."));
    if (rule.unit < Ore{1})
        refuse(Text::tr("Amounts cannot be rounded to %1. Choose a unit of 1 öre or more.")
                   .arg(formatKronor(rule.unit)));
    if (rule.base < Ore{})
        refuse(Text::tr("The fixed part, %1, is below zero. Enter zero or more.")
                   .arg(formatKronor(rule.base)));
    for (const AllocationParty &party : input.parties) {
        if (party.weight < 0)
            refuse(Text::tr("The weight of %1 is below zero. Enter zero or more.").arg(party.name));
        if (party.population && *party.population < 0)
            refuse(Text::tr("The population of %1 is below zero. Correct it.").arg(party.name));
    }
}

void checkPayers(const AllocationResult &result)
{
    const bool someonePays = std::ranges::any_of(
        result.lines, [](const AllocationLine &line) { return line.counts && line.months > 0; });
    if (!someonePays && result.input.rule.policy == AllocationPolicy::Frozen) {
        refuse(
            Text::tr("Nobody who shared the cost on %1 does so in %2. Choose another basis date.")
                .arg(formatDateLong(result.basisDate))
                .arg(result.input.year));
    }
    if (!someonePays)
        refuse(Text::tr("Nobody shares the cost in %1. Add a membership that shares the cost.")
                   .arg(result.input.year));
    checkPopulations(result);
}

void checkFixed(const AllocationResult &result, Ore amount)
{
    if (result.byKey >= 0)
        return;
    refuse(Text::tr("The fixed parts, %1 together, are more than the amount to split, %2. Lower "
                    "the fixed part.")
               .arg(formatKronor(oreNearest(result.fixed)), formatKronor(amount)));
}

void checkKeys(const AllocationResult &result)
{
    if (result.byKey == 0 || result.keySum != 0)
        return;
    if (result.input.rule.key == AllocationKey::Population)
        refuse(Text::tr("All populations or weights are zero, so there is nothing to split the "
                        "amount by. Correct them."));
    refuse(Text::tr("All weights are zero, so there is nothing to split the amount by. Give "
                    "somebody a weight."));
}

} // namespace samsyn
