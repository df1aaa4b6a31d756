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
    Q_DECLARE_TR_FUNCTIONS(AllocationSentence)
};

/// "the municipalities' part, 438 150 kr"
QString wholeOf(const AllocationResult &result)
{
    const QString amount = formatKronor(magnitudeOf(result.input.amount));
    if (result.input.amount < Ore{})
        return Text::tr("the %1 that is paid back").arg(amount);
    return allMunicipalities(result) ? Text::tr("the municipalities' part, %1").arg(amount)
                                     : Text::tr("the members' part, %1").arg(amount);
}

/// "90 108 of the 469 894 inhabitants lived in Nacka on 31 December 2010"
QString keyReason(const AllocationResult &result, const AllocationLine &line, bool byMonths)
{
    const AllocationParty &party = line.party;
    const QString date = formatDateLong(populationDateOf(result, line));
    const QString inhabitants = formatCount(party.population.value_or(0));
    switch (result.input.rule.key) {
    case AllocationKey::Population:
        if (weightsCount(result))
            return Text::tr("%1 people lived in %2 on %3, counted with the weight %4")
                .arg(inhabitants, party.name, date, formatWeight(party.weight));
        if (byMonths)
            return Text::tr("%1 people lived in %2 on %3").arg(inhabitants, party.name, date);
        return Text::tr("%1 of the %2 inhabitants lived in %3 on %4")
            .arg(inhabitants, formatDecimal(result.keySum, 0), party.name, date);
    case AllocationKey::Equal:
        return byMonths ? Text::tr("all pay the same for each month")
                        : Text::tr("all %1 pay the same").arg(formatDecimal(result.keySum, 0));
    case AllocationKey::Weights:
        if (byMonths)
            return Text::tr("%1 has the weight %2").arg(party.name, formatWeight(party.weight));
        return Text::tr("%1 has the weight %2 of %3 in all")
            .arg(party.name, formatWeight(party.weight), formatWeight(result.keySum));
    }
    return {};
}

QString reason(const AllocationResult &result, const AllocationLine &line)
{
    if (payersOf(result) == 1)
        return Text::tr("nobody else shares the cost");
    const AllocationPolicy policy = result.input.rule.policy;
    const bool byMonths = monthsMatter(result);
    const QString key = keyReason(result, line, byMonths);
    if (!byMonths)
        return key;
    QString months = line.months == 12 ? Text::tr("%1 takes part the whole year")
                                       : Text::tr("%1 takes part for %2 of 12 months");
    if (policy == AllocationPolicy::Monthly)
        months = Text::tr("each month is split between those who take part in it, %1 in %2 of 12");
    return Text::tr("%1, and %2", "two reasons")
        .arg(key,
             (line.months == 12 && policy != AllocationPolicy::Monthly
                  ? months.arg(line.party.name)
                  : months.arg(line.party.name, QString::number(line.months))));
}

/// Why somebody who is listed pays nothing; empty where it is but a share that is rounded to 0.
QString whyNothing(const AllocationResult &result, const AllocationLine &line)
{
    if (result.input.amount == Ore{})
        return Text::tr("there is nothing to split");
    if (!line.counts)
        return Text::tr(
                   "the amount is split between those who shared the cost on %1, and %2 did not")
            .arg(formatDateLong(result.basisDate), line.party.name);
    if (line.months == 0)
        return Text::tr("%1 does not share the cost on the first day of any month")
            .arg(line.party.name);
    if (line.quota == 0 && line.party.weight == 0)
        return Text::tr("%1 has the weight 0").arg(line.party.name);
    return {};
}

QString opening(const AllocationResult &result, const AllocationLine &line)
{
    const QString year = QString::number(result.input.year);
    if (line.amount == Ore{})
        return Text::tr("%1 pays nothing for %2").arg(line.party.name, year);
    const QString amount = formatKronor(magnitudeOf(line.amount));
    return (line.amount < Ore{} ? Text::tr("%1 gets back %2 for %3")
                                : Text::tr("%1 pays %2 for %3"))
        .arg(line.party.name, amount, year);
}

/// "since …: 93 öre each", after the share of the whole.
QString because(const AllocationResult &result, const AllocationLine &line)
{
    const QString why = reason(result, line);
    const auto each = perInhabitant(magnitudeOf(line.yearAmount), line.party.population);
    if (result.input.rule.key != AllocationKey::Population || result.fixed != 0 || !each)
        return Text::tr("since %1").arg(why);
    return Text::tr("since %1: %2 each").arg(why, formatSmall(*each));
}

QString shareSentence(const AllocationResult &result, const AllocationLine &line)
{
    const Rational ofAll = Rational(line.yearAmount.value) / result.input.amount.value;
    const QString share = formatPercent(ofAll, 1);
    const QString whole = wholeOf(result);
    const bool partOfYear = line.amount != line.yearAmount;
    const QString year = formatKronor(magnitudeOf(line.yearAmount));
    if (result.fixed == 0) {
        return partOfYear
                   ? Text::tr("A whole year is %1, which is %2 of %3, %4.")
                         .arg(year, share, whole, because(result, line))
                   : Text::tr("That is %1 of %2, %3.").arg(share, whole, because(result, line));
    }
    const QString first =
        partOfYear ? Text::tr("A whole year is %1, which is %2 of %3.").arg(year, share, whole)
                   : Text::tr("That is %1 of %2.").arg(share, whole);
    const Ore fixed = magnitudeOf(oreNearest(line.fixed));
    if (line.party.weight == 0)
        return Text::tr("%1 It is the fixed part alone, since the weight is 0.").arg(first);
    if (line.byKey == 0)
        return Text::tr("%1 It is the fixed part alone.").arg(first);
    return Text::tr("%1 Of this, %2 is the fixed part; the rest is a share of the %3 that are "
                    "split when the "
                    "fixed parts are taken off, %4.")
        .arg(first,
             formatKronor(fixed),
             formatKronor(magnitudeOf(oreNearest(result.byKey))),
             because(result, line));
}

/// "84 021 kr of it was decided in version 1. The rest, 1 918 kr, is its part of the 10 000 kr by
/// which the amount has grown, since …"
QString amendedSentence(const AllocationResult &result, const AllocationLine &line)
{
    const AllocationInput &input = result.input;
    const Ore whole = amountToSplit(input);
    const Ore part = line.yearAmount - line.party.decided;
    const QString decided = formatKronor(line.party.decided);
    if (whole == Ore{})
        return Text::tr("That was decided in version %1, and the amount to split is the same.").arg(input.amended->version);
    if (part == Ore{})
        return Text::tr("%1 was decided in version %2; of what the amount differs by, %3 has no part.").arg(decided).arg(input.amended->version).arg(line.party.name);
    const QString text = whole < Ore{}
                             ? Text::tr("%1 was decided in version %2. Less by %3: its part of the %4 by which the amount has become smaller, since %5.")
                             : Text::tr("%1 of it was decided in version %2. The rest, %3, is its part of the %4 by which the amount has grown, since %5.");
    return text.arg(decided).arg(input.amended->version).arg(formatKronor(magnitudeOf(part)), formatKronor(magnitudeOf(whole)), reason(result, line));
}

} // namespace

QString allocationSentence(const AllocationResult &result, const AllocationLine &line)
{
    const QString nothing = line.amount == Ore{} ? whyNothing(result, line) : QString();
    if (!nothing.isEmpty())
        return Text::tr("%1, since %2.").arg(opening(result, line), nothing);
    QStringList sentences{opening(result, line) + u"."_s,
                          result.input.amended ? amendedSentence(result, line) : shareSentence(result, line)};
    if (line.amount != line.yearAmount) {
        sentences
            << Text::tr("%1 takes part for %2 of 12 months and pays for these, rounded down to %3.")
                   .arg(line.party.name,
                        QString::number(line.months),
                        wholeUnits(result.input.rule.unit));
    }
    if (line.adjustment != Ore{}) {
        sentences
            << Text::tr(
                   "It includes what was left when the amount was rounded to %2, %1, which goes to "
                   "the largest payer.")
                   .arg(formatKronor(magnitudeOf(line.adjustment)),
                        wholeUnits(result.input.rule.unit));
    }
    if (result.input.rule.key == AllocationKey::Population && hasOwnDate(result, line) &&
        result.input.rule.populationDate && line.keyShare != 0) {
        sentences << Text::tr("For the others the population on %1 is used.")
                         .arg(formatDateLong(*result.input.rule.populationDate));
    }
    return sentences.join(u' ');
}

} // namespace samsyn
