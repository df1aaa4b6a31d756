// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetyears.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetYears)
};

int kindOf(const CostItem &item) { return static_cast<int>(item.category); }
int kindOf(const FinancingItem &item) { return static_cast<int>(item.kind); }
QString kindName(const CostItem &item) { return costCategoryName(item.category); }
QString kindName(const FinancingItem &item) { return financingKindName(item.kind); }

void add(std::optional<Ore> &sum, std::optional<Ore> amount)
{
    if (amount)
        sum = sum.value_or(Ore{}) + *amount;
}

/// Puts the rows of one year into its column: with those of the same kind and text, or below the
/// last of its kind.
template <typename Item>
void addYear(std::vector<std::pair<int, YearsRow>> &rows, const std::vector<Item> &items, size_t year, size_t years)
{
    std::set<size_t> used; // two rows of one text in a year stay two
    for (const Item &item : items) {
        size_t at = 0;
        while (at < rows.size() && (rows[at].first != kindOf(item) || rows[at].second.text != item.description || used.contains(at)))
            ++at;
        if (at == rows.size()) {
            const auto after = std::ranges::find_if(rows, [&](const auto &row) { return row.first > kindOf(item); });
            at = static_cast<size_t>(after - rows.begin());
            rows.insert(after, {kindOf(item), {kindName(item), item.description, std::vector<std::optional<Ore>>(years), {}}});
            std::set<size_t> moved;
            for (const size_t place : used)
                moved.insert(place >= at ? place + 1 : place);
            used = std::move(moved);
        }
        used.insert(at);
        rows[at].second.amounts[year] = item.amount;
        add(rows[at].second.total, item.amount);
    }
}

std::vector<YearsRow> withoutOrder(std::vector<std::pair<int, YearsRow>> rows)
{
    std::vector<YearsRow> plain;
    for (auto &[kind, row] : rows)
        plain.push_back(std::move(row));
    return plain;
}

YearsRow sumOf(const std::vector<YearsRow> &rows, size_t years)
{
    YearsRow sum{Text::tr("Sum"), {}, std::vector<std::optional<Ore>>(years), {}};
    for (const YearsRow &row : rows) {
        for (size_t year = 0; year < years; ++year)
            add(sum.amounts[year], row.amounts[year]);
        add(sum.total, row.total);
    }
    return sum;
}

Row tableRow(const YearsRow &row, bool isTotal)
{
    const auto cell = [](std::optional<Ore> amount) { return amount ? Cell::amount(*amount) : Cell::none(); };
    Row cells;
    cells.isTotal = isTotal;
    cells.cells = {Cell::of(row.kind), Cell::of(row.text)};
    for (const std::optional<Ore> &amount : row.amounts)
        cells.cells.push_back(cell(amount));
    cells.cells.push_back(cell(row.total));
    return cells;
}

} // namespace

BudgetYears budgetYears(const Store &store, std::optional<int> first, std::optional<int> last)
{
    std::set<int> present;
    for (const Budget &budget : store.all<Budget>()) {
        if (budget.year >= first.value_or(budget.year) && budget.year <= last.value_or(budget.year))
            present.insert(budget.year);
    }
    BudgetYears years;
    for (const int year : present)
        years.budgets.push_back(*budgetOf(store, year));
    const size_t count = years.budgets.size();
    std::vector<std::pair<int, YearsRow>> costs, financing;
    for (size_t at = 0; at < count; ++at) {
        const BudgetSheet sheet = budgetSheet(store, years.budgets[at]);
        addYear(costs, sheet.costs, at, count);
        addYear(financing, sheet.financing, at, count);
    }
    years.costs = withoutOrder(std::move(costs));
    years.financing = withoutOrder(std::move(financing));
    years.costsSum = sumOf(years.costs, count);
    years.costsSum.kind = Text::tr("Sum of costs");
    years.financingSum = sumOf(years.financing, count);
    years.financingSum.kind = Text::tr("Sum of financing");
    return years;
}

Table budgetYearsTable(const BudgetYears &years)
{
    Table table;
    table.caption = Text::tr("Budgets of several years, kronor");
    table.columns = {{Text::tr("Cost or financing")}, {Text::tr("Text")}};
    for (const Budget &budget : years.budgets)
        table.columns.push_back({Text::tr("Year %1").arg(budget.year), Column::Kind::Number});
    table.columns.push_back({Text::tr("Total"), Column::Kind::Number, true});
    for (const YearsRow &row : years.costs)
        table.rows.push_back(tableRow(row, false));
    table.rows.push_back(tableRow(years.costsSum, true));
    for (const YearsRow &row : years.financing)
        table.rows.push_back(tableRow(row, false));
    table.rows.push_back(tableRow(years.financingSum, true));
    return table;
}

QString budgetYearsNote(const BudgetYears &years)
{
    QStringList texts;
    for (const Budget &budget : years.budgets)
        texts << Text::tr("%1: version %2, %3.").arg(budget.year).arg(budget.version).arg(budgetStateName(budget.state).toLower());
    return texts.join(u' ');
}

} // namespace samsyn
