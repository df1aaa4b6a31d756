// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/period.h"
#include "core/budget/acceptance.h"
#include "core/followup/rowlink.h"

namespace samsyn {

// All amounts in öre. The budget of some months is the year's by category in twelfths, each rounded as
// budgetUpTo() in core/budget/actuals.h says; sums are those of the categories, so that all adds up.

struct CategoryFigure {
    CostCategory category = CostCategory::Other;
    Ore budget;               // of the year
    Ore budgetToDate;         // its months up to the last with actuals
    std::optional<Ore> actual; // up to then; absent: none yet
    Ore forecast; // of the year: actual, and the budget of the months after
};
struct MoneyMonth {
    Month month;
    Ore budget; // accumulated from January
    std::optional<Ore> actual;   // accumulated; absent before the first with actuals and after the last
    std::optional<Ore> forecast; // accumulated; absent before the last with actuals, and without any
};
/// The year's budget up to the last full month against what was paid.
struct MoneyFigures {
    RowLink budget; // the version; empty where the year has none
    int version = 0;
    BudgetState state = BudgetState::Draft;
    Ore total; // its costs, not what was stated elsewhere
    std::optional<Month> through; // the last month, up to the figures' month, with actuals
    Ore budgetToDate; // January to through; 0 without actuals
    std::optional<Ore> actual;
    Ore forecast; // without actuals the budget
    Ore left; // total less forecast: positive is underspend
    std::vector<CategoryFigure> categories; // with a budget or actuals, in the order of the enumeration
    std::vector<MoneyMonth> months; // January to December
};

struct YearShare {
    int year = 0;
    Ore amount;
};
/// A member's share of the month's year, and what it says of it.
struct ShareFigure {
    RowLink row; // the organization
    QString name;
    Ore amount;
    std::optional<qint64> population;
    std::optional<Ore> perInhabitant; // rounded to the nearest öre
    bool wasSent = false;
    AcceptanceState state = AcceptanceState::Waiting;
    std::optional<QDate> sentOn;
    std::optional<QDate> answeredOn; // up to the day
    QString answeredBy;
    std::vector<YearShare> years; // of the budgets of this year and those before it, the earliest first
};
struct ShareFigures {
    Ore amount; // that was split
    int accepted = 0;
    int objected = 0;
    int waiting = 0; // sent, without an answer
    int notSent = 0;
    std::vector<ShareFigure> members; // the largest first, then by name
};

MoneyFigures moneyFigures(const Store &store, QDate day);
/// Without members where there is no budget, or its split cannot be computed.
ShareFigures shareFigures(const Store &store, QDate day);

} // namespace samsyn
