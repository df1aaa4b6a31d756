// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocationdocument.h"

#include "core/base/format.h"
#include "core/budget/allocationexplanation.h"
#include "core/budget/allocationtext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AllocationDocument)
};

QString titleOf(const AllocationResult &result)
{
    const bool municipalities = allMunicipalities(result);
    if (result.input.amount < Ore{}) {
        return (municipalities ? Text::tr("What the municipalities get back %1")
                               : Text::tr("What the members get back %1"))
            .arg(result.input.year);
    }
    return (municipalities ? Text::tr("What the municipalities pay %1")
                           : Text::tr("What the members pay %1"))
        .arg(result.input.year);
}

/// Whether all pay nearly the same for each inhabitant, so that one figure says it.
bool sameForEachInhabitant(const AllocationResult &result)
{
    return result.input.rule.key == AllocationKey::Population && result.fixed == 0 &&
           !weightsCount(result) && !someHaveFewerMonths(result) && result.ties.empty() &&
           result.leftByUnit == Ore{} && !result.input.amended;
}

QString togetherSentence(const AllocationResult &result)
{
    const QString amount = formatKronor(magnitudeOf(result.covered));
    const bool municipalities = allMunicipalities(result);
    if (result.input.amount < Ore{}) {
        return (municipalities ? Text::tr("The municipalities get back %1 together.")
                               : Text::tr("The members get back %1 together."))
            .arg(amount);
    }
    if (result.notCovered != Ore{}) {
        return (municipalities
                    ? Text::tr("The municipalities pay %1 together of the %2 to be split.")
                    : Text::tr("The members pay %1 together of the %2 to be split."))
            .arg(amount, formatKronor(result.input.amount));
    }
    return (municipalities ? Text::tr("The municipalities pay %1 together.")
                           : Text::tr("The members pay %1 together."))
        .arg(amount);
}

QString leadOf(const AllocationResult &result)
{
    QStringList sentences{togetherSentence(result), allocationRuleSentence(result)};
    if (sameForEachInhabitant(result)) {
        if (const auto each =
                perInhabitant(magnitudeOf(result.covered), result.keySum.convert_to<qint64>()))
            sentences << Text::tr("That is about %1 for each inhabitant.").arg(formatSmall(*each));
    }
    return sentences.join(u' ');
}

/// Each source with its date and, where there are several, whose figures it gave.
QString sourcesOf(const AllocationResult &result)
{
    std::vector<std::pair<QString, QStringList>> sources;
    for (const AllocationLine &line : result.lines) {
        if (!line.party.population)
            continue;
        const QDate date = populationDateOf(result, line);
        const QString source = line.party.populationSource.isEmpty() ? Text::tr("source not stated")
                                                                     : line.party.populationSource;
        const QString text =
            date.isValid() ? Text::tr("%1, population on %2").arg(source, formatDateLong(date))
                           : source;
        auto found = std::ranges::find(sources, text, &std::pair<QString, QStringList>::first);
        if (found == sources.end())
            found = sources.insert(sources.end(), {text, {}});
        found->second << line.party.name;
    }
    QStringList texts;
    for (const auto &[text, names] : sources)
        texts << (sources.size() == 1 ? text + u"."_s
                                      : Text::tr("%1: %2.").arg(text, formatList(names)));
    return texts.join(u' ');
}

QString problemText(const Problem &problem)
{
    return problem.explanation.isEmpty() ? problem.sentence
                                         : problem.sentence + u' ' + problem.explanation;
}

/// How the amounts came about, in a few rows under the chart.
Facts methodOf(const AllocationResult &result,
               const AllocationDocumentContext &context,
               const QStringList &notes)
{
    Facts facts;
    if (!context.basis.isEmpty())
        facts.rows.emplace_back(Text::tr("Basis"), context.basis);
    if (const QString sources = sourcesOf(result); !sources.isEmpty())
        facts.rows.emplace_back(Text::tr("Population"), sources);
    facts.rows.emplace_back(Text::tr("Rounding"), allocationRoundingSentence(result));
    QStringList known = notes;
    for (const Problem &problem : context.problems)
        known << problemText(problem);
    if (!known.isEmpty())
        facts.rows.emplace_back(Text::tr("To know"), known.join(u' '));
    return facts;
}

Facts sentencesOf(const AllocationResult &result, const std::optional<SplitChange> &change)
{
    Facts facts;
    for (const AllocationLine *line : linesByName(result)) {
        QString text = allocationSentence(result, *line);
        if (const MemberChange *member = change ? change->of(line->party.key) : nullptr)
            text += u' ' + splitChangeSentence(*change, *member);
        facts.rows.emplace_back(line->party.name, text);
    }
    return facts;
}

QString policyText(const AllocationResult &result)
{
    switch (result.input.rule.policy) {
    case AllocationPolicy::MemberMonths:
        return Text::tr("By months: each counts with the months of the year whose first day its "
                        "membership covers.");
    case AllocationPolicy::Monthly:
        return Text::tr(
            "Month by month: a twelfth of the amount is split among those whose membership covers "
            "the "
            "month's first day; the shares of all months are summed exactly and rounded once.");
    case AllocationPolicy::Frozen:
        return Text::tr("As decided: the amount is split among those who shared the cost on %1, as "
                        "if they stayed "
                        "all year. Who leaves pays for its months, rounded down; what is then "
                        "missing is not covered.")
            .arg(formatDateLong(result.basisDate));
    }
    return {};
}

/// Everything that is needed to compute the same again.
Facts inputsOf(const AllocationResult &result)
{
    const AllocationRule &rule = result.input.rule;
    Facts facts;
    facts.rows.emplace_back(Text::tr("Amount to split"), formatKronor(result.input.amount));
    if (const auto &amended = result.input.amended)
        facts.rows.emplace_back(Text::tr("Of this decided"), Text::tr("%1 in version %2; the rest is split for itself.").arg(formatKronor(amended->amount)).arg(amended->version));
    facts.rows.emplace_back(Text::tr("Rule"),
                            allocationRuleSummary(rule, result.input.year) + u"."_s);
    if (someHaveFewerMonths(result))
        facts.rows.emplace_back(Text::tr("Months"), policyText(result));
    QStringList weights;
    for (const AllocationLine &line : result.lines) {
        if (line.party.weight != 1)
            weights << Text::tr("%1 %2", "name and weight")
                           .arg(line.party.name, formatWeight(line.party.weight));
    }
    if (!weights.isEmpty())
        facts.rows.emplace_back(Text::tr("Weights other than 1"), formatList(weights));
    facts.rows.emplace_back(Text::tr("Computed by"), u"Samsyn "_s + QStringLiteral(SAMSYN_VERSION));
    return facts;
}

void addAppendix(Document &document, const AllocationResult &result, const AllocationDocumentContext &context)
{
    document.add(PageBreak{});
    document.add(Heading{1, Text::tr("Quotas and remainders")});
    document.add(Paragraph{
        Text::tr(
            "Each quota is computed exactly and rounded down to %1. What is then left goes, one "
            "unit at a time, to the largest remainders. Of equal remainders %2 goes first, then "
            "the lower code.")
            .arg(wholeUnits(result.input.rule.unit),
                 result.precedenceByPopulation ? Text::tr("the larger population")
                                               : Text::tr("the larger weight")),
        Paragraph::Style::Body});
    document.add(allocationQuotaTable(result));
    if (const auto &change = context.sinceLastYear) {
        document.add(Heading{2, Text::tr("Steps from %1 to %2").arg(change->fromYear).arg(change->toYear)});
        document.add(Paragraph{Text::tr("Each step is a split of its own, rounded like the others: another amount, other members, other populations, another rule.")});
        document.add(splitChangeTable(*change));
    }
    document.add(Heading{2, Text::tr("What the split rests on")});
    document.add(inputsOf(result));
    if (context.differences) {
        for (Block &block : differencesBlocks(*context.differences))
            document.blocks.push_back(std::move(block));
    }
}

} // namespace

Document allocationDocument(const AllocationResult &result,
                            const AllocationDocumentContext &context)
{
    Document document;
    document.language = currentLanguage();
    const bool isScenario = !context.scenario.isEmpty();
    document.title = isScenario ? Text::tr("Scenario: %1", "what its title would be").arg(titleOf(result)) : titleOf(result);
    document.kind = (isScenario ? Text::tr("Scenario %1") : Text::tr("Allocation %1")).arg(result.input.year);
    document.state = context.state;
    document.date = context.date;
    document.sender = context.sender;
    document.body = context.body;
    document.contact = context.contact;
    document.reference = context.reference;
    QStringList notes = allocationNotes(result);
    if (isScenario)
        document.add(Paragraph{Text::tr("This is a scenario, not the decided split. %1").arg(context.scenario), Paragraph::Style::Warning});
    document.add(Paragraph{leadOf(result), Paragraph::Style::Lead});
    if (result.notCovered != Ore{})
        document.add(Paragraph{notes.takeFirst(), Paragraph::Style::Warning});
    document.add(allocationPageTable(result));
    document.add(allocationChart(result));
    document.add(Heading{1, Text::tr("Why each pays what it pays")});
    document.add(sentencesOf(result, context.sinceLastYear));
    document.add(Heading{1, Text::tr("How the amounts are computed")});
    document.add(methodOf(result, context, notes));
    addAppendix(document, result, context);
    if (context.isSample) {
        document.add(Paragraph{
            Text::tr(
                "This is an example. Organizations, populations and amounts are real; persons, "
                "dates of meetings and decisions are invented."),
            Paragraph::Style::Note});
    }
    return document;
}

} // namespace samsyn
