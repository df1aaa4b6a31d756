// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/splittable.h"

#include "core/base/format.h"
#include "core/members/organization.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SplitTable)
};

/// What one row says of the real split.
struct Figures
{
    std::optional<qint64> population;
    std::optional<int> months;
    std::optional<Rational> share;
    std::optional<Ore> amount;
    std::optional<Ore> decided; // by the version that is amended
};

TableColumn numbers(const QString &head)
{
    TableColumn column;
    column.head = head;
    column.number = true;
    return column;
}

TableCell differenceCell(std::optional<Ore> difference)
{
    TableCell cell = textCell(difference ? formatDifference(*difference) : QString());
    cell.muted = true;
    return cell;
}

TableCell eachCell(const Figures &figures)
{
    if (!figures.amount || figures.population.value_or(0) <= 0)
        return textCell({});
    return textCell(
        formatDecimal(Rational(figures.amount->value) / 100 / *figures.population, 2));
}

/// The cells of the columns that stand there, in their order.
std::vector<TableCell> cellsOf(const QString &name, const Figures &figures, const SplitShape &shape)
{
    std::vector<TableCell> cells{textCell(name)};
    if (shape.detail != SplitDetail::AmountsAlone) {
        cells.push_back(textCell(figures.population ? formatCount(*figures.population) : QString()));
        if (shape.months) {
            cells.emplace_back();
            cells.back().text = figures.months ? formatCount(*figures.months) : QString();
        }
        cells.push_back(textCell(figures.share ? formatPercent(*figures.share, 2) : QString()));
    }
    if (shape.showsDecided()) {
        cells.push_back(amountCell(figures.decided));
        cells.push_back(textCell(figures.amount && figures.decided ? formatDifference(*figures.amount - *figures.decided)
                                                                   : QString()));
    }
    cells.push_back(amountCell(figures.amount));
    if (shape.showsEach())
        cells.push_back(eachCell(figures));
    return cells;
}

void addScenarios(std::vector<TableCell> &cells, const ComparedLine &line, const QStringList &names)
{
    for (size_t i = 0; i < line.scenarios.size(); ++i) {
        for (TableCell cell : {amountCell(line.scenarios[i].amount),
                               differenceCell(line.scenarios[i].difference)}) {
            cell.hint = names.value(static_cast<qsizetype>(i)); // the head stands far above
            cells.push_back(std::move(cell));
        }
    }
}

const AllocationLine *lineOf(const std::optional<AllocationResult> &real, const QString &key)
{
    if (!real)
        return nullptr;
    const auto found = std::ranges::find(
        real->lines, key, [](const AllocationLine &line) { return line.party.key; });
    return found == real->lines.end() ? nullptr : &*found;
}

Figures figuresOf(const AllocationLine &line)
{
    return {line.party.population, line.months, line.share, line.amount, line.party.decided};
}

Figures sumOf(const std::optional<AllocationResult> &real)
{
    Figures sum;
    if (!real)
        return sum;
    sum.population = 0;
    sum.share = Rational(0);
    sum.amount = real->covered;
    sum.decided = Ore{};
    for (const AllocationLine &line : real->lines) {
        *sum.share += line.share;
        *sum.decided += line.party.decided;
        if (sum.population && line.party.population)
            *sum.population += *line.party.population;
        else
            sum.population.reset();
    }
    return sum;
}

} // namespace

bool showsMonths(const AllocationResult &result)
{
    return std::ranges::any_of(result.lines,
                               [](const AllocationLine &line) { return line.months < 12; });
}

std::vector<TableColumn> splitColumns(const SplitShape &shape)
{
    std::vector<TableColumn> columns(1);
    columns[0].head = Text::tr("Member");
    columns[0].stretch = true;
    if (shape.detail != SplitDetail::AmountsAlone) {
        columns.push_back(numbers(Text::tr("Population")));
        if (shape.months)
            columns.push_back(numbers(Text::tr("Months")));
        columns.push_back(numbers(Text::tr("Share")));
    }
    if (shape.showsDecided()) {
        columns.push_back(numbers(Text::tr("Decided, kr")));
        columns.push_back(numbers(Text::tr("Difference, kr")));
    }
    columns.push_back(numbers(Text::tr("Amount, kr")));
    columns.back().strong = true;
    if (shape.showsEach()) {
        columns.push_back(numbers(Text::tr("kr/inh.", "kronor for each inhabitant")));
        columns.back().muted = true;
    }
    for (size_t i = 0; i < shape.scenarios; ++i) {
        for (const QString &head : {Text::tr("Amount, kr"), Text::tr("Difference, kr")}) {
            columns.push_back(numbers(head));
            columns.back().quiet = true;
        }
    }
    return columns;
}

int firstScenarioColumn(const SplitShape &shape)
{
    return static_cast<int>(splitColumns(shape).size() - 2 * shape.scenarios);
}

std::vector<TableRow> splitRows(const Store &store,
                                const std::optional<AllocationResult> &real,
                                const Comparison &comparison,
                                const QStringList &names,
                                const SplitShape &shape)
{
    std::vector<TableRow> rows;
    for (const ComparedLine &compared : comparison.lines) {
        const auto organization = store.byKey<Organization>(compared.key);
        const AllocationLine *line = lineOf(real, compared.key);
        std::vector<TableCell> cells =
            cellsOf(compared.name, line ? figuresOf(*line) : Figures{}, shape);
        addScenarios(cells, compared, names);
        rows.push_back({{Organization::entity.name(), organization ? organization->id.value : 0},
                        std::move(cells),
                        RowKind::Plain,
                        line && line->amount == Ore{}});
    }
    std::vector<TableCell> sum = cellsOf(Text::tr("Sum"), sumOf(real), shape);
    addScenarios(sum, comparison.sum, names);
    rows.push_back({{}, std::move(sum), RowKind::Sum, false});
    if (comparison.someNotCovered) {
        Figures figures;
        figures.amount = comparison.notCovered.real;
        std::vector<TableCell> cells = cellsOf(Text::tr("Not covered"), figures, shape);
        for (TableCell &cell : cells) {
            if (cell.text == u"–"_s)
                cell.text.clear(); // there is nothing to be known there
        }
        addScenarios(cells, comparison.notCovered, names);
        rows.push_back({{}, std::move(cells), RowKind::Sum, false});
    }
    return rows;
}

} // namespace samsyn
