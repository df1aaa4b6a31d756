// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgettables.h"

#include "core/base/format.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BudgetTables)
};

template <typename Kind>
std::vector<TableColumn>
rowColumns(const QString &kindHead, int year, int kinds, QString (*name)(Kind))
{
    std::vector<TableColumn> columns(3);
    columns[0].head = kindHead;
    columns[0].editor = CellEditor::Choice;
    for (int kind = 0; kind < kinds; ++kind)
        columns[0].choices.emplace_back(kind, name(static_cast<Kind>(kind)));
    columns[1].head = Text::tr("Text");
    columns[1].stretch = true;
    columns[1].muted = true;
    columns[1].editor = CellEditor::Text;
    columns[2].head = Text::tr("%1, kr", "year of the amounts").arg(year);
    columns[2].number = true;
    columns[2].editor = CellEditor::Amount;
    return columns;
}

TableCell kindCell(int kind, const QString &name)
{
    TableCell cell = textCell(name);
    cell.value = kind;
    return cell;
}

/// An empty text is no gap in the figures: it stays blank, and is muted where there is one.
TableCell descriptionCell(const QString &text)
{
    TableCell cell;
    cell.text = text;
    cell.value = text;
    cell.hint = text.size() > 30 ? text : QString(); // it may be cut short
    return cell;
}

TableRow sumRow(std::vector<TableCell> cells)
{
    return {{}, std::move(cells), RowKind::Sum, false};
}

Rational perInhabitant(Ore amount, qint64 population)
{
    return Rational(amount.value) / 100 / population;
}

} // namespace

std::vector<TableColumn> costColumns(int year)
{
    return rowColumns(Text::tr("Cost category"),
                      year,
                      static_cast<int>(CostCategory::Other) + 1,
                      costCategoryName);
}

std::vector<TableRow> costRows(const BudgetSheet &sheet, const Balance &balance)
{
    std::vector<TableRow> rows;
    for (const CostItem &item : sheet.costs) {
        rows.push_back({{CostItem::entity.name(), item.id.value},
                        {kindCell(static_cast<int>(item.category), costCategoryName(item.category)),
                         descriptionCell(item.description),
                         amountCell(item.amount)},
                        RowKind::Plain,
                        false});
    }
    rows.push_back(sumRow({textCell(Text::tr("Sum")), TableCell{}, amountCell(balance.costs)}));
    return rows;
}

std::vector<TableColumn> financingColumns(int year)
{
    return rowColumns(
        Text::tr("Financing"), year, static_cast<int>(FinancingKind::Other) + 1, financingKindName);
}

std::vector<TableRow> financingRows(const BudgetSheet &sheet, const Balance &balance)
{
    std::vector<TableRow> rows;
    for (const FinancingItem &item : sheet.financing) {
        rows.push_back({{FinancingItem::entity.name(), item.id.value},
                        {kindCell(static_cast<int>(item.kind), financingKindName(item.kind)),
                         descriptionCell(item.description),
                         amountCell(item.amount)},
                        RowKind::Plain,
                        !item.amount});
    }
    rows.push_back(sumRow({textCell(Text::tr("Sum")), TableCell{}, amountCell(balance.financing)}));
    return rows;
}

bool showsMonths(const AllocationResult &result)
{
    return std::ranges::any_of(result.lines,
                               [](const AllocationLine &line) { return line.months < 12; });
}

std::vector<size_t> rowOrder(const AllocationResult &result)
{
    std::vector<size_t> order(result.lines.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&](size_t a, size_t b) {
        return swedishLess(result.lines[a].party.name, result.lines[b].party.name);
    });
    return order;
}

std::vector<TableColumn> splitColumns(bool withMonths, bool amends)
{
    std::vector<TableColumn> columns(5);
    columns[0].head = Text::tr("Member");
    columns[0].stretch = true;
    columns[1].head = Text::tr("Population");
    columns[2].head = Text::tr("Share");
    columns[3].head = Text::tr("Amount, kr");
    columns[3].strong = true;
    columns[4].head = Text::tr("kr/inh.", "kronor for each inhabitant");
    columns[4].muted = true;
    if (withMonths) {
        TableColumn months;
        months.head = Text::tr("Months");
        columns.insert(columns.begin() + 2, months);
    }
    if (amends) {
        TableColumn decided, difference;
        decided.head = Text::tr("Decided, kr");
        difference.head = Text::tr("Difference, kr");
        columns.pop_back(); // what each inhabitant pays says nothing of the difference
        columns.insert(columns.end() - 1, {decided, difference});
    }
    for (size_t at = 1; at < columns.size(); ++at)
        columns[at].number = true;
    return columns;
}

std::vector<TableRow> splitRows(const Store &store, const AllocationResult &result)
{
    const bool withMonths = showsMonths(result);
    const bool amends = result.input.amended.has_value();
    std::vector<TableRow> rows;
    Ore decidedSum;
    qint64 inhabitants = 0;
    bool allKnown = true;
    Rational shares;
    const auto cellsOf = [&](const QString &name,
                             std::optional<qint64> population,
                             const QString &months,
                             const Rational &share,
                             Ore decided,
                             Ore amount) {
        std::vector<TableCell> cells{
            textCell(name),
            textCell(population ? formatCount(*population) : QString()),
            textCell(formatPercent(share, 2)),
            amountCell(amount),
            textCell(population.value_or(0) > 0
                         ? formatDecimal(perInhabitant(amount, *population), 2)
                         : QString())};
        if (amends) {
            cells.pop_back();
            cells.insert(cells.end() - 1,
                         {amountCell(decided), textCell(formatDifference(amount - decided))});
        }
        if (withMonths) {
            TableCell cell;
            cell.text = months;
            cells.insert(cells.begin() + 2, cell);
        }
        return cells;
    };
    for (const size_t at : rowOrder(result)) {
        const AllocationLine &line = result.lines[at];
        const auto organization = store.byKey<Organization>(line.party.key);
        const RecordRef ref{Organization::entity.name(), organization ? organization->id.value : 0};
        rows.push_back({ref,
                        cellsOf(line.party.name,
                                line.party.population,
                                formatCount(line.months),
                                line.share,
                                line.party.decided,
                                line.amount),
                        RowKind::Plain,
                        line.amount == Ore{}});
        decidedSum += line.party.decided;
        inhabitants += line.party.population.value_or(0);
        allKnown = allKnown && line.party.population;
        shares += line.share;
    }
    rows.push_back(sumRow(cellsOf(Text::tr("Sum"),
                                  allKnown ? std::optional(inhabitants) : std::nullopt,
                                  {},
                                  shares,
                                  decidedSum,
                                  result.covered)));
    if (result.notCovered != Ore{}) {
        std::vector<TableCell> cells(rows.back().cells.size());
        cells[0] = textCell(Text::tr("Not covered"));
        cells[(withMonths ? 4u : 3u) + (amends ? 2u : 0u)] = amountCell(result.notCovered);
        rows.push_back(sumRow(std::move(cells)));
    }
    return rows;
}

} // namespace samsyn
