// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/actuals.h"

#include "core/store/entity.h"

#include <algorithm>

namespace samsyn {

namespace {

constexpr int monthsOfYear = 12;

void add(std::optional<Ore> &sum, std::optional<Ore> amount)
{
    if (amount)
        sum = sum.value_or(Ore{}) + *amount;
}

void sortByMonth(std::vector<Actual> &rows)
{
    std::ranges::sort(rows, {}, [](const Actual &row) { return std::pair(row.from, row.id.value); });
}

/// The last months within that no row covers; rows do not overlap and are sorted.
std::optional<std::pair<QDate, QDate>> lastGap(const std::vector<const Actual *> &inside, QDate from, QDate to)
{
    QDate end = to;
    for (auto row = inside.rbegin(); row != inside.rend(); ++row) {
        if ((*row)->to < end)
            return std::pair((*row)->to.addDays(1), end);
        end = (*row)->from.addDays(-1);
    }
    return from <= end ? std::optional(std::pair(from, end)) : std::nullopt;
}

Actual newRow(QDate from, QDate to, Ore amount)
{
    Actual actual;
    actual.from = from;
    actual.to = to;
    actual.amount = amount;
    return actual;
}

} // namespace

Ore budgetUpTo(Ore ofYear, int months)
{
    return oreNearest(Rational(Integer(ofYear.value) * months, monthsOfYear));
}

std::optional<Ore> CategoryActuals::upTo(Month month) const
{
    std::optional<Ore> sum;
    for (const Actual &actual : actuals) {
        if (actual.to <= month.last())
            add(sum, actual.amount);
    }
    return sum;
}

Ore CategoryActuals::forecast(std::optional<Month> through) const
{
    const Ore year = budget.value_or(Ore{});
    return through ? upTo(*through).value_or(Ore{}) + year - budgetUpTo(through->month) : year;
}

Ore YearActuals::budget() const
{
    return budgetUpTo(monthsOfYear);
}

Ore YearActuals::budgetUpTo(int months) const
{
    Ore sum;
    for (const CategoryActuals &category : categories)
        sum += category.budgetUpTo(months);
    return sum;
}

std::optional<Ore> YearActuals::upTo(Month month) const
{
    std::optional<Ore> sum;
    for (const CategoryActuals &category : categories)
        add(sum, category.upTo(month));
    return sum;
}

Ore YearActuals::forecast() const
{
    Ore sum;
    for (const CategoryActuals &category : categories)
        sum += category.forecast(through);
    return sum;
}

YearActuals yearActuals(const Store &store, const BudgetSheet &sheet, Month upTo)
{
    YearActuals year;
    year.year = sheet.budget.year;
    std::map<CostCategory, CategoryActuals> categories;
    for (const CostItem &item : sheet.costs)
        add(categories[item.category].budget, item.amount);
    for (const Actual &actual : store.all<Actual>()) {
        if (actual.from.year() != year.year || actual.to > upTo.last())
            continue;
        categories[actual.category].actuals.push_back(actual);
        year.through = std::max(year.through, std::optional(Month::of(actual.to)));
    }
    for (auto &[category, figures] : categories) {
        figures.category = category;
        sortByMonth(figures.actuals);
        if (figures.budget || !figures.actuals.empty())
            year.categories.push_back(std::move(figures));
    }
    return year;
}

YearActuals yearActuals(const Store &store, const BudgetSheet &sheet)
{
    return yearActuals(store, sheet, {sheet.budget.year, monthsOfYear});
}

std::optional<std::vector<Actual>> withAmount(CostCategory category, std::vector<Actual> rows, Month first, Month last,
                                              Ore amount)
{
    const QDate from = first.first(), to = last.last();
    sortByMonth(rows);
    std::vector<const Actual *> inside;
    Actual *crossing = nullptr;
    Ore known;
    for (Actual &row : rows) {
        if (row.to < from || row.from > to)
            continue;
        if (from <= row.from && row.to <= to) {
            inside.push_back(&row);
            known += row.amount;
        } else if (crossing || (row.from < from && row.to != to)) {
            return std::nullopt;
        } else {
            crossing = &row;
        }
    }
    const Ore rest = amount - known;
    std::optional<Actual> added;
    if (crossing && crossing->to == to) { // and begins before
        added = newRow(from, to, amount);
        crossing->to = from.addDays(-1);
        crossing->amount -= amount;
    } else if (crossing) {
        added = newRow(to.addDays(1), crossing->to, crossing->amount - rest);
        crossing->to = to;
        crossing->amount = rest;
    } else if (inside.empty() || rest != Ore{} || inside.back()->to < to) {
        if (const auto gap = lastGap(inside, from, to))
            added = newRow(gap->first, gap->second, rest);
        else
            rows[static_cast<size_t>(inside.back() - rows.data())].amount += rest;
    }
    if (added) {
        added->category = category;
        rows.push_back(*added);
    }
    sortByMonth(rows);
    return rows;
}

} // namespace samsyn
