// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/monthfigures.h"

#include "core/followup/followupstore.h"
#include "core/followup/lights.h"
#include "core/followup/monthreview.h"

#include <algorithm>
#include <set>

namespace samsyn {

namespace {

/// What makes a fact the same one, whatever it is called by now.
using FactMark = std::tuple<QString, QString, FactKind, QDate>;

FactMark markOf(const FactFigure &fact)
{
    return {fact.row.table, fact.row.key, fact.kind, fact.date};
}

/// Facts of the time that approved months cover, and that none of them shows: written since.
std::vector<FactFigure> lateFacts(const Store &store, const std::vector<ApprovedMonth> &approved)
{
    std::set<FactMark> shown;
    for (const ApprovedMonth &month : approved) {
        for (const FactFigure &fact : monthReviewFromJson(store.get(month.approval).frozen.toUtf8()).figures.facts)
            shown.insert(markOf(fact));
    }
    std::vector<FactFigure> facts = factsBetween(store, approved.front().month.first(), approved.back().month.last());
    std::erase_if(facts, [&](const FactFigure &fact) { return shown.contains(markOf(fact)); });
    for (FactFigure &fact : facts)
        fact.isLate = true;
    return facts;
}

void addFacts(const Store &store, QDate today, MonthFigures &figures)
{
    std::vector<ApprovedMonth> approved = approvedMonths(store, today);
    std::erase_if(approved, [&](const ApprovedMonth &month) { return figures.month <= month.month; });
    if (approved.empty()) {
        figures.facts = factsBetween(store, figures.month.first(), figures.day);
        return;
    }
    figures.previous = approved.back().month;
    for (Month month = figures.previous->plus(1); month < figures.month; month = month.plus(1))
        figures.missing.push_back(month);
    figures.facts = factsBetween(store, figures.previous->last().addDays(1), figures.day);
    std::ranges::move(lateFacts(store, approved), std::back_inserter(figures.facts));
}

} // namespace

QDate figuresDay(Month month, QDate today)
{
    return std::min(month.last(), today);
}

MonthFigures monthFigures(const Store &store, Month month, QDate today)
{
    MonthFigures figures;
    figures.month = month;
    figures.day = figuresDay(month, today);
    addFacts(store, today, figures);
    figures.plan = planFigures(store, figures.day);
    figures.assignment = assignmentFigures(store, figures.day);
    figures.cadences = cadenceFigures(store, figures.day);
    figures.attendance = attendanceFigures(store, figures.day);
    figures.actions = actionFigures(store, figures.day);
    figures.vacancies = vacancyFigures(store, figures.day);
    figures.money = moneyFigures(store, figures.day);
    figures.shares = shareFigures(store, figures.day);
    figures.indicators = indicatorFigures(store, figures.day);
    figures.late = lateFigures(store, figures.plan, figures.actions, figures.day);
    figures.members = memberFigures(store, figures.attendance, figures.shares, figures.day);
    figures.reasons = lightReasons(figures);
    figures.light = monthLight(figures, figures.reasons);
    return figures;
}

} // namespace samsyn
