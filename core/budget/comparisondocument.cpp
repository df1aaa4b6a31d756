// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/comparisondocument.h"

#include "core/base/format.h"
#include "core/budget/allocationexplanation.h"
#include "core/budget/allocationtext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ComparisonDocument)
};

// A chart of more would be a page of hair
constexpr size_t mostBars = 12;

bool hasOre(const std::optional<Ore> &amount)
{
    return amount && amount->value % 100 != 0;
}

bool showsOre(const Comparison &comparison)
{
    return std::ranges::any_of(comparison.lines, [](const ComparedLine &line) {
        return hasOre(line.real) || std::ranges::any_of(line.scenarios, [](const ComparedAmount &one) {
                   return hasOre(one.amount) || hasOre(one.difference);
               });
    });
}

Cell amountCell(std::optional<Ore> amount, bool ore)
{
    return amount ? Cell::amount(*amount, ore) : Cell::none();
}

/// With + where above zero; the same plain decimal for spreadsheets.
Cell differenceCell(std::optional<Ore> difference, bool ore)
{
    if (!difference)
        return Cell::none();
    Cell cell = Cell::amount(*difference, ore);
    if (*difference > Ore{})
        cell.text.prepend(u'+');
    return cell;
}

Row rowOf(const QString &name, const ComparedLine &line, bool ore, bool isTotal)
{
    Row row{{Cell::of(name), amountCell(line.real, ore)}, isTotal};
    for (const ComparedAmount &scenario : line.scenarios) {
        row.cells.push_back(amountCell(scenario.amount, ore));
        row.cells.push_back(differenceCell(scenario.difference, ore));
    }
    return row;
}

QString realName(const BudgetSheet &sheet)
{
    return Text::tr("Budget %1, version %2").arg(sheet.budget.year).arg(sheet.budget.version);
}

/// "If the grant is refused it is 876 300 kr, which is 438 150 kr more."
QString leadOf(const BudgetSheet &sheet, const Comparison &comparison, const std::vector<ScenarioSplit> &scenarios)
{
    QStringList sentences;
    sentences << (comparison.sum.real ? Text::tr("By the budget for %1 the members pay %2 together.")
                                            .arg(sheet.budget.year).arg(formatKronor(*comparison.sum.real))
                                      : Text::tr("The split of the budget for %1 cannot be computed.").arg(sheet.budget.year));
    for (size_t i = 0; i < scenarios.size(); ++i) {
        const ComparedAmount &sum = comparison.sum.scenarios[i];
        const Ore more = sum.difference.value_or(Ore{});
        if (sum.amount && more != Ore{})
            sentences << (more > Ore{} ? Text::tr("%1: %2, which is %3 more.", "a scenario, what all pay then")
                                       : Text::tr("%1: %2, which is %3 less.", "a scenario, what all pay then"))
                             .arg(scenarios[i].name, formatKronor(*sum.amount), formatKronor(magnitudeOf(more)));
    }
    return sentences.join(u' ');
}

/// What each assumes, and what the reader must know of it.
Facts assumptionsOf(const std::vector<ScenarioSplit> &scenarios)
{
    Facts facts;
    for (const ScenarioSplit &scenario : scenarios) {
        QStringList sentences{scenario.assumption};
        if (scenario.result) {
            sentences << allocationRuleSentence(*scenario.result);
            sentences += allocationNotes(*scenario.result);
        } else {
            sentences << scenario.whyNot;
        }
        facts.rows.emplace_back(scenario.name, sentences.join(u' '));
    }
    return facts;
}

void addSeries(Chart &chart, const QString &name, const std::vector<const ComparedLine *> &lines,
               const std::function<std::optional<Ore>(const ComparedLine &)> &amountOf)
{
    Chart::Series series{name, {}};
    for (const ComparedLine *line : lines) {
        const std::optional<Ore> amount = amountOf(*line);
        series.values.push_back(amount ? std::optional(static_cast<double>(amount->value) / 100) : std::nullopt);
    }
    chart.series.push_back(std::move(series));
}

} // namespace

Table comparisonTable(const BudgetSheet &sheet, const Comparison &comparison, const std::vector<ScenarioSplit> &scenarios)
{
    const bool ore = showsOre(comparison);
    Table table;
    table.caption = Text::tr("What each pays by the budget for %1 and in its scenarios, kronor").arg(sheet.budget.year);
    table.columns.push_back({Text::tr("Member")});
    table.columns.push_back({Text::tr("%1, kr", "an amount's head").arg(realName(sheet)), Column::Kind::Number, true});
    for (const ScenarioSplit &scenario : scenarios) {
        table.columns.push_back({Text::tr("%1, kr", "an amount's head").arg(scenario.name), Column::Kind::Number});
        table.columns.push_back({Text::tr("Difference, kr"), Column::Kind::Number});
    }
    for (const ComparedLine &line : comparison.lines)
        table.rows.push_back(rowOf(line.name, line, ore, false));
    table.rows.push_back(rowOf(Text::tr("Sum"), comparison.sum, ore, true));
    if (comparison.someNotCovered)
        table.rows.push_back(rowOf(Text::tr("Not covered"), comparison.notCovered, ore, true));
    return table;
}

Chart comparisonChart(const BudgetSheet &sheet, const Comparison &comparison, const std::vector<ScenarioSplit> &scenarios)
{
    std::vector<const ComparedLine *> lines;
    for (const ComparedLine &line : comparison.lines)
        lines.push_back(&line);
    const auto largest = [](const ComparedLine *line) {
        Ore most = magnitudeOf(line->real.value_or(Ore{}));
        for (const ComparedAmount &scenario : line->scenarios)
            most = std::max(most, magnitudeOf(scenario.amount.value_or(Ore{})));
        return most;
    };
    std::ranges::stable_sort(lines, std::greater<>(), largest);
    const bool all = lines.size() <= mostBars;
    if (!all)
        lines.resize(mostBars);
    Chart chart;
    chart.title = all ? Text::tr("What each would pay") : Text::tr("What the %1 largest would pay").arg(mostBars);
    chart.unit = Text::tr("kronor");
    chart.categoryHead = Text::tr("Member");
    chart.summary = leadOf(sheet, comparison, scenarios);
    for (const ComparedLine *line : lines)
        chart.categories.push_back(line->name);
    addSeries(chart, realName(sheet), lines, [](const ComparedLine &line) { return line.real; });
    for (size_t i = 0; i < scenarios.size(); ++i)
        addSeries(chart, scenarios[i].name, lines, [i](const ComparedLine &line) { return line.scenarios[i].amount; });
    return chart;
}

Document comparisonDocument(const BudgetSheet &sheet, const std::optional<AllocationResult> &real,
                            const std::vector<ScenarioSplit> &scenarios, const AllocationDocumentContext &context)
{
    const Comparison comparison = compare(real, scenarios);
    Document document;
    document.language = currentLanguage();
    document.title = Text::tr("What happens if … Scenarios for %1").arg(sheet.budget.year);
    document.kind = Text::tr("Scenarios %1").arg(sheet.budget.year);
    document.state = context.state;
    document.date = context.date;
    document.sender = context.sender;
    document.body = context.body;
    document.contact = context.contact;
    document.reference = context.reference;
    document.add(Paragraph{leadOf(sheet, comparison, scenarios), Paragraph::Style::Lead});
    document.add(Paragraph{Text::tr("Scenarios are computed to be compared. None of them is decided, and the budget's own split stays as it is."),
                           Paragraph::Style::Warning});
    document.add(comparisonTable(sheet, comparison, scenarios));
    document.add(Heading{1, Text::tr("What each scenario assumes")});
    document.add(assumptionsOf(scenarios));
    document.add(comparisonChart(sheet, comparison, scenarios));
    return document;
}

} // namespace samsyn
