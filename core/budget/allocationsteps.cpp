// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/budget/allocationexplanation.h"
#include "core/budget/allocationtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AllocationSteps)
};

/// The line's figure by the key and that of all, as a fraction of numbers that people recognize.
std::pair<QString, QString> fractionOf(const AllocationResult &result, const AllocationLine &line)
{
    const AllocationRule &rule = result.input.rule;
    const bool byMonths = result.monthsCount && rule.policy == AllocationPolicy::MemberMonths;
    QString own = rule.key == AllocationKey::Population
                      ? formatCount(line.party.population.value_or(0))
                      : u"1"_s;
    if (rule.key == AllocationKey::Weights)
        own = formatWeight(line.party.weight);
    else if (weightsCount(result))
        own += u" × "_s + formatWeight(line.party.weight);
    if (byMonths)
        own += u" × "_s + QString::number(line.months);
    return {own, formatWeight(result.keySum)};
}

QString shareDetail(const AllocationResult &result, const AllocationLine &line)
{
    const AllocationRule &rule = result.input.rule;
    if (line.party.weight == 0)
        return Text::tr("weight 0: nothing of what is split by key");
    if (monthsMatter(result) && rule.policy == AllocationPolicy::Monthly)
        return Text::tr("a twelfth of the share of each month taken part in, %1 of 12")
            .arg(line.months);
    const auto [own, all] = fractionOf(result, line);
    const bool byMonths = result.monthsCount && rule.policy == AllocationPolicy::MemberMonths;
    if (rule.key == AllocationKey::Population) {
        const QString date = formatDateLong(populationDateOf(result, line));
        if (byMonths)
            return Text::tr("inhabitants on %1 × months: %2 of %3").arg(date, own, all);
        return Text::tr("%1 of %2 inhabitants on %3").arg(own, all, date);
    }
    if (rule.key == AllocationKey::Equal)
        return byMonths ? Text::tr("%1 of %2 months").arg(line.months).arg(all)
                        : Text::tr("1 of %1").arg(all);
    return byMonths ? Text::tr("weight × months: %1 of %2").arg(own, all)
                    : Text::tr("weight %1 of %2").arg(own, all);
}

ExplanationStep quotaStep(const AllocationResult &result, const AllocationLine &line)
{
    const Ore unit = result.input.rule.unit;
    const bool monthly =
        monthsMatter(result) && result.input.rule.policy == AllocationPolicy::Monthly;
    const auto [own, all] = fractionOf(result, line);
    const QString split = formatKronor(oreNearest(result.byKey));
    QString detail = monthly || line.keyShare == 0 ? Text::tr("%1 × the share").arg(split)
                                                   : u"%1 × %2 ⁄ %3"_s.arg(split, own, all);
    if (line.fixed != 0)
        detail = Text::tr("the fixed part + %1").arg(detail);
    return {Text::tr("Quota"), detail, formatQuota(line.quota, unit)};
}

/// "4 kr left over; the remainder 0,694 is number 1 of 8"
ExplanationStep extraStep(const AllocationResult &result, const AllocationLine &line)
{
    const Ore unit = result.input.rule.unit;
    const QString left = formatUnits(Ore{unit.value * result.extraUnits});
    const QString remainder = formatDecimal(line.remainder, 3);
    QString detail = Text::tr("%1 left over; no remainder").arg(left);
    if (line.rank == 1)
        detail = Text::tr("%1 left over; the remainder %2 is the largest").arg(left, remainder);
    else if (line.rank > 1)
        detail = Text::tr("%1 left over; the remainder %2 is number %3 of %4")
                     .arg(left, remainder)
                     .arg(line.rank)
                     .arg(payersOf(result));
    const QString label = unit == Ore::fromKronor(1) ? Text::tr("Extra krona")
                                                     : Text::tr("Extra %1").arg(formatUnits(unit));
    return {label, detail, formatDifference(line.extra)};
}

} // namespace

QString allocationQuestion(const AllocationLine &line)
{
    if (line.amount == Ore{})
        return Text::tr("Why does %1 pay nothing?").arg(line.party.name);
    return (line.amount < Ore{} ? Text::tr("Why does %1 get back %2?")
                                : Text::tr("Why does %1 pay %2?"))
        .arg(line.party.name, formatKronor(magnitudeOf(line.amount)));
}

std::vector<ExplanationStep> allocationSteps(const AllocationResult &result,
                                             const AllocationLine &line)
{
    const AllocationRule &rule = result.input.rule;
    const bool withOre = rule.unit.value % 100 != 0;
    std::vector<ExplanationStep> steps;
    if (const auto &amended = result.input.amended) {
        steps.push_back({Text::tr("Decided"),
                         Text::tr("in version %1; what follows is of the %2 that the amount differs by")
                             .arg(amended->version)
                             .arg(formatKronor(amountToSplit(result.input))),
                         formatAmount(line.party.decided, withOre)});
    }
    if (!line.counts) {
        steps.push_back(
            {Text::tr("Share"),
             Text::tr("did not share the cost on %1").arg(formatDateLong(result.basisDate)),
             formatPercent(0, 2)});
    } else {
        if (rule.base != Ore{} && !result.input.amended) {
            const int months = rule.policy == AllocationPolicy::Frozen ? 12 : line.months;
            steps.push_back(
                {Text::tr("Fixed part"),
                 u"%1 × %2 ⁄ 12"_s.arg(formatKronor(line.fixed < 0 ? -rule.base : rule.base))
                     .arg(months),
                 formatQuota(line.fixed, rule.unit)});
        }
        steps.push_back(
            {Text::tr("Share"), shareDetail(result, line), formatPercent(line.keyShare, 2)});
        steps.push_back(quotaStep(result, line));
        steps.push_back(
            {upperFirst(wholeUnits(rule.unit)),
             line.remainder == 0 ? Text::tr("nothing to round") : Text::tr("rounded down"),
             formatAmount(line.roundedDown, withOre)});
        if (result.extraUnits > 0)
            steps.push_back(extraStep(result, line));
        if (line.adjustment != Ore{})
            steps.push_back({Text::tr("Rest"),
                             Text::tr("what is no multiple of the unit goes to the largest payer"),
                             formatDifference(line.adjustment)});
        if (line.amount != line.yearAmount)
            steps.push_back({Text::tr("Months"),
                             Text::tr("%1 of 12 of %2, rounded down")
                                 .arg(line.months)
                                 .arg(formatKronor(line.yearAmount)),
                             formatAmount(line.amount, withOre)});
    }
    steps.push_back({Text::tr("Amount"), {}, formatAmount(line.amount, withOre), true});
    return steps;
}

} // namespace samsyn
