// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocationexplanation.h"

#include "core/base/format.h"
#include "core/budget/allocationtext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AllocationExplanation)
};

QString nameOf(const AllocationLine &line)
{
    return line.party.name;
}

QString namesAt(const AllocationResult &result, const std::vector<size_t> &indices)
{
    QStringList names;
    for (const size_t index : indices)
        names << nameOf(result.lines[index]);
    return formatList(names);
}

/// The parts of a rule that are not the key, in the order in which they are applied.
QStringList rulePhrases(const AllocationRule &rule, int year, bool withMonths)
{
    QStringList phrases;
    switch (rule.policy) {
    case AllocationPolicy::MemberMonths:
        if (withMonths)
            phrases << Text::tr("by number of months");
        break;
    case AllocationPolicy::Monthly:
        phrases << Text::tr("month by month");
        break;
    case AllocationPolicy::Frozen:
        phrases << Text::tr("as decided for those who shared the cost on %1")
                       .arg(formatDateLong(rule.basisDate.value_or(QDate(year, 1, 1))));
        break;
    }
    if (rule.base != Ore{})
        phrases << Text::tr("after a fixed part of %1 each for a whole year")
                       .arg(formatKronor(rule.base));
    phrases << Text::tr("in %1").arg(wholeUnits(rule.unit));
    return phrases;
}

QString tieNote(const AllocationResult &result, const AllocationTie &tie)
{
    const std::vector<size_t> winners(tie.lines.begin(),
                                      tie.lines.begin() + static_cast<qsizetype>(tie.winners));
    const QString who = namesAt(result, tie.lines);
    const QString what = tie.over == AllocationTie::Over::ExtraUnit
                             ? Text::tr("%1 have equally large remainders.").arg(who)
                             : Text::tr("%1 are equally large payers.").arg(who);
    const QString order =
        result.precedenceByPopulation
            ? Text::tr("A larger population goes first, then a lower code: %1 got what was left.")
            : Text::tr("A larger weight goes first, then a lower code: %1 got what was left.");
    return what + u' ' + order.arg(namesAt(result, winners));
}

/// "January 2012 to March 2012 and July 2012"
QString monthRanges(const std::vector<int> &months, int year)
{
    QStringList ranges;
    for (size_t first = 0, last = 0; first < months.size(); first = ++last) {
        while (last + 1 < months.size() && months[last + 1] == months[last] + 1)
            ++last;
        const QString from = formatMonth({year, months[first]});
        ranges << (first == last
                       ? from
                       : Text::tr("%1 to %2").arg(from, formatMonth({year, months[last]})));
    }
    return formatList(ranges);
}

QString notCoveredNote(const AllocationResult &result)
{
    const QString amount = formatKronor(magnitudeOf(result.notCovered));
    if (const auto &amended = result.input.amended; amended && amended->notCovered != Ore{})
        return Text::tr("%1 is not covered by anybody; it was %2 when version %3 was decided.")
            .arg(amount, formatKronor(magnitudeOf(amended->notCovered)))
            .arg(amended->version);
    if (result.input.rule.policy == AllocationPolicy::Monthly) {
        return Text::tr("%1 is not covered by anybody, since nobody shares the cost in %2.")
            .arg(amount, monthRanges(result.emptyMonths, result.input.year));
    }
    QStringList leavers;
    for (const AllocationLine &line : result.lines) {
        if (line.counts && line.months < 12)
            leavers
                << Text::tr("%1 (%2 of 12 months)").arg(nameOf(line), QString::number(line.months));
    }
    return Text::tr("%1 is not covered by anybody. It is what those who do not take part the whole "
                    "year no longer pay: %2.")
        .arg(amount, formatList(leavers));
}

/// "What was decided in version 1 stands. The 10 000 kr … are split by population on …"
QString amendedRuleSentence(const AllocationResult &result)
{
    const AllocationInput &input = result.input;
    const Ore whole = amountToSplit(input);
    const QString stands = Text::tr("What was decided in version %1 stands.").arg(input.amended->version);
    if (whole == Ore{})
        return stands;
    AllocationRule rule = input.rule;
    rule.base = {}; // within what was decided
    const QString text = whole < Ore{} ? Text::tr("%1 What the amount has become smaller by, %2, is given back: %3.")
                                       : Text::tr("%1 What the amount has grown by, %2, is split for itself: %3.");
    QString how = allocationRuleSummary(rule, input.year);
    how[0] = how[0].toLower();
    return text.arg(stands, formatKronor(magnitudeOf(whole)), how);
}

} // namespace

QString allocationRuleSentence(const AllocationResult &result)
{
    const AllocationRule &rule = result.input.rule;
    if (result.input.amended)
        return amendedRuleSentence(result);
    QStringList phrases = rulePhrases(rule, result.input.year, result.monthsCount);
    const QString date = rule.populationDate ? formatDateLong(*rule.populationDate) : QString();
    QString key =
        rule.key == AllocationKey::Equal ? Text::tr("the same") : Text::tr("by its weight");
    if (rule.key == AllocationKey::Population)
        key = (weightsCount(result) ? Text::tr("by its population on %1 times its weight")
                                    : Text::tr("by its population on %1"))
                  .arg(date);
    phrases.prepend(key);
    return (result.input.amount < Ore{} ? Text::tr("Each gets back %1.")
                                        : Text::tr("Each pays %1."))
        .arg(phrases.join(u", "_s));
}

QString allocationRuleSummary(const AllocationRule &rule, int year)
{
    QStringList phrases = rulePhrases(rule, year, true);
    switch (rule.key) {
    case AllocationKey::Population:
        phrases.prepend(
            rule.populationDate
                ? Text::tr("by population on %1").arg(formatDateLong(*rule.populationDate))
                : Text::tr("by population"));
        break;
    case AllocationKey::Equal:
        phrases.prepend(Text::tr("the same for all"));
        break;
    case AllocationKey::Weights:
        phrases.prepend(Text::tr("by weights"));
        break;
    }
    return upperFirst(phrases.join(u", "_s));
}

QStringList allocationNotes(const AllocationResult &result)
{
    QStringList notes;
    if (result.notCovered != Ore{})
        notes << notCoveredNote(result);
    for (const AllocationTie &tie : result.ties)
        notes << tieNote(result, tie);
    for (const AllocationLine &line : result.lines) {
        if (result.input.rule.key == AllocationKey::Population && line.keyShare != 0 &&
            hasOwnDate(result, line)) {
            notes << Text::tr("For %1 the population on %2 is used.")
                         .arg(nameOf(line), formatDateLong(line.party.populationDate));
        }
    }
    return notes;
}

QString allocationRoundingSentence(const AllocationResult &result)
{
    const Ore unit = result.input.rule.unit;
    QStringList sentences{upperFirst(wholeUnits(unit)) + u"."_s};
    std::vector<const AllocationLine *> lucky;
    const AllocationLine *largest = nullptr;
    for (const AllocationLine &line : result.lines) {
        if (line.extra != Ore{})
            lucky.push_back(&line);
        if (line.adjustment != Ore{})
            largest = &line;
    }
    std::ranges::sort(lucky, {}, &AllocationLine::rank);
    QStringList names;
    for (const AllocationLine *line : lucky)
        names << nameOf(*line);
    if (!names.isEmpty()) {
        sentences << Text::tr("What was left, %1, went by largest remainder to %2.")
                         .arg(formatUnits(Ore{unit.value * result.extraUnits}), formatList(names));
    }
    if (largest) {
        sentences << Text::tr("What is no multiple of the unit, %1, went to the largest payer, %2.")
                         .arg(formatKronor(magnitudeOf(result.leftByUnit)), nameOf(*largest));
    }
    return sentences.join(u' ');
}

} // namespace samsyn
