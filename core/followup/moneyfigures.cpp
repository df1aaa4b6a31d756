// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/moneyfigures.h"

#include "core/base/error.h"
#include "core/budget/actuals.h"
#include "core/budget/budgetsplit.h"
#include "core/members/members.h"

#include <algorithm>

namespace samsyn {

namespace {

constexpr int monthsOfYear = 12;
constexpr int yearsBefore = 4; // shown beside this one

BudgetSheet sheetOf(const Store &store, int year)
{
    if (const auto budget = budgetOf(store, year))
        return budgetSheet(store, *budget);
    BudgetSheet none;
    none.budget.year = year;
    return none;
}

std::vector<CategoryFigure> categoryFigures(const YearActuals &year)
{
    std::vector<CategoryFigure> figures;
    for (const CategoryActuals &category : year.categories) {
        CategoryFigure figure;
        figure.category = category.category;
        figure.budget = category.budget.value_or(Ore{});
        if (year.through) {
            figure.budgetToDate = category.budgetUpTo(year.through->month);
            figure.actual = category.upTo(*year.through);
        }
        figure.forecast = category.forecast(year.through);
        figures.push_back(figure);
    }
    return figures;
}

MoneyMonth moneyMonth(const YearActuals &year, int number)
{
    MoneyMonth month;
    month.month = {year.year, number};
    month.budget = year.budgetUpTo(number);
    if (year.through && month.month <= *year.through)
        month.actual = year.upTo(month.month);
    if (year.through && month.month >= *year.through)
        month.forecast = *year.upTo(*year.through) + month.budget - year.budgetUpTo(year.through->month);
    return month;
}

std::optional<AllocationResult> splitOfYear(const Store &store, int year)
{
    const auto budget = budgetOf(store, year);
    if (!budget)
        return std::nullopt;
    try {
        return splitOf(store, budgetSheet(store, *budget));
    } catch (const Error &) { // the budget's own page says why
        return std::nullopt;
    }
}

/// What the member had said up to the day.
void addAnswer(ShareFigure &share, const Acceptance &acceptance, QDate day)
{
    const bool isAnswered = acceptance.answeredOn && *acceptance.answeredOn <= day;
    if (!isAnswered && (!acceptance.sentOn || *acceptance.sentOn > day))
        return;
    share.wasSent = true;
    share.sentOn = acceptance.sentOn;
    if (!isAnswered)
        return;
    share.state = acceptance.state;
    share.answeredOn = acceptance.answeredOn;
    share.answeredBy = acceptance.answeredBy;
}

ShareFigure shareFigure(const Store &store, const AllocationLine &line, const std::vector<Acceptance> &answers, QDate day)
{
    ShareFigure share;
    share.amount = line.amount;
    share.name = line.party.name;
    share.row = {Organization::entity.name(), line.party.key};
    share.population = line.party.population;
    if (share.population && *share.population > 0)
        share.perInhabitant = oreNearest(Rational(line.amount.value, *share.population));
    const auto organization = store.byKey<Organization>(line.party.key);
    if (!organization)
        return share;
    share.name = nameOn(store, *organization, day);
    const auto answer = std::ranges::find(answers, organization->id, &Acceptance::organization);
    if (answer != answers.end())
        addAnswer(share, *answer, day);
    return share;
}

void count(ShareFigures &figures, const ShareFigure &share)
{
    if (!share.wasSent)
        ++figures.notSent;
    else if (share.state == AcceptanceState::Accepted)
        ++figures.accepted;
    else if (share.state == AcceptanceState::Objected)
        ++figures.objected;
    else
        ++figures.waiting;
}

} // namespace

MoneyFigures moneyFigures(const Store &store, QDate day)
{
    const BudgetSheet sheet = sheetOf(store, day.year());
    const YearActuals year = yearActuals(store, sheet, Month::of(day));
    MoneyFigures figures;
    if (sheet.budget.id.value != 0) {
        figures.budget = linkTo(sheet.budget);
        figures.version = sheet.budget.version;
        figures.state = sheet.budget.state;
    }
    figures.total = year.budget();
    figures.through = year.through;
    if (year.through) {
        figures.budgetToDate = year.budgetUpTo(year.through->month);
        figures.actual = year.upTo(*year.through);
    }
    figures.forecast = year.forecast();
    figures.left = figures.total - figures.forecast;
    figures.categories = categoryFigures(year);
    for (int month = 1; month <= monthsOfYear; ++month)
        figures.months.push_back(moneyMonth(year, month));
    return figures;
}

ShareFigures shareFigures(const Store &store, QDate day)
{
    ShareFigures figures;
    const auto split = splitOfYear(store, day.year());
    if (!split)
        return figures;
    figures.amount = split->input.amount;
    const auto answers = store.where<Acceptance>("budget", budgetOf(store, day.year())->id.value);
    for (const AllocationLine &line : split->lines) {
        figures.members.push_back(shareFigure(store, line, answers, day));
        count(figures, figures.members.back());
    }
    for (int year = day.year() - yearsBefore; year <= day.year(); ++year) {
        const auto ofYear = year == day.year() ? split : splitOfYear(store, year);
        if (!ofYear)
            continue;
        for (const AllocationLine &line : ofYear->lines) {
            const auto member = std::ranges::find(figures.members, line.party.key, [](const ShareFigure &share) { return share.row.key; });
            if (member != figures.members.end())
                member->years.push_back({year, line.amount});
        }
    }
    std::ranges::sort(figures.members, [](const ShareFigure &a, const ShareFigure &b) {
        return a.amount != b.amount ? a.amount > b.amount : swedishLess(a.name, b.name);
    });
    return figures;
}

} // namespace samsyn
