// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/todayplans.h"

#include "core/base/format.h"
#include "core/budget/acceptance.h"
#include "core/budget/actuals.h"
#include "core/followup/monthtext.h"
#include "core/followup/reviews.h"
#include "core/members/members.h"
#include "core/plans/planview.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TodayPlans)
};

constexpr int activitiesDaysAhead = 14;
/// How long a member may think about its share before it is asked again.
constexpr int answerDays = 30;
/// The host's ledger of a month is closed some days into the next.
constexpr int ledgerDays = 10;

TodayRow activityRow(const ActivityView &view)
{
    const Activity &activity = view.activity;
    TodayRow row;
    row.topic = TodayTopic::Activities;
    row.step = TodayStep::ShowActivity;
    row.record = {Activity::entity.name(), activity.id.value};
    row.title = activity.title;
    row.isLate = view.standing.isLate;
    row.by = view.standing.isToBeReviewed ? activity.reviewOn : activity.to;
    QStringList parts{view.responsible};
    if (view.standing.isToBeReviewed)
        parts += Text::tr("to be looked at again since %1").arg(formatDateLong(*activity.reviewOn));
    else if (row.isLate)
        parts += Text::tr("was to be done by %1").arg(formatDateLong(*activity.to));
    else
        parts += Text::tr("is to be done by %1").arg(formatDateLong(*activity.to));
    parts.removeAll(QString());
    row.detail = parts.join(u" · "_s);
    return row;
}

bool isDue(const ActivityView &view, QDate day)
{
    if (!view.standing.isOpen() || view.standing.isAsleep)
        return false;
    const bool isSoon = view.activity.to && *view.activity.to <= day.addDays(activitiesDaysAhead);
    return view.standing.isLate || view.standing.isToBeReviewed || isSoon;
}

TodayRow monthRow(const Store &store, Month month, const QString &title, const QString &detail)
{
    TodayRow row;
    row.topic = TodayTopic::Review;
    row.step = TodayStep::ReviewMonth;
    const auto review = reviewOf(store, month);
    row.record = review ? RecordRef{Review::entity.name(), review->id.value} : RecordRef{};
    row.room = u"followup"_s;
    row.title = title;
    row.detail = detail;
    row.by = month.last().addDays(1);
    return row;
}

void addFaults(const std::vector<Problem> &open, std::vector<TodayRow> &rows)
{
    for (const Problem &problem : open) {
        if (problem.severity != Severity::Fault)
            continue;
        TodayRow row;
        row.topic = TodayTopic::Money;
        row.step = TodayStep::ShowFault;
        row.record = problem.place;
        row.title = problem.sentence;
        row.detail = problem.explanation;
        rows.push_back(std::move(row));
    }
}

/// Where the year's actuals are followed, or its budget is adopted.
void addMissingActuals(const Store &store, QDate day, std::vector<TodayRow> &rows)
{
    const Month last = Month::of(day.addDays(-ledgerDays)).plus(-1);
    const auto budget = budgetOf(store, last.year);
    if (!budget)
        return;
    const YearActuals actuals = yearActuals(store, budgetSheet(store, *budget), last);
    const bool isFollowed = !actuals.isEmpty() || budget->state == BudgetState::Adopted;
    if (!isFollowed || (actuals.through && last <= *actuals.through))
        return;
    TodayRow row;
    row.topic = TodayTopic::Money;
    row.step = TodayStep::ShowBudget;
    row.record = {Budget::entity.name(), budget->id.value};
    row.title = Text::tr("There are no actuals for %1.").arg(formatMonth(last));
    row.detail = actuals.through ? Text::tr("Those that there are end with %1.").arg(formatMonth(*actuals.through)) : Text::tr("The year has none yet.");
    rows.push_back(std::move(row));
}

void addUnanswered(const Store &store, QDate day, std::vector<TodayRow> &rows)
{
    for (const Acceptance &answer : store.all<Acceptance>()) {
        const auto asked = answer.remindedOn && answer.sentOn ? std::max(*answer.remindedOn, *answer.sentOn) : answer.sentOn;
        const bool isAnswered = answer.state != AcceptanceState::Waiting && answer.answeredOn && *answer.answeredOn <= day;
        const auto budget = store.find(answer.budget);
        if (isAnswered || !asked || day < asked->addDays(answerDays) || !budget || budget->year < day.year())
            continue;
        TodayRow row;
        row.topic = TodayTopic::Money;
        row.step = TodayStep::ShowBudget;
        row.record = {Acceptance::entity.name(), answer.id.value};
        row.title = Text::tr("%1 has not answered about its share for %2.").arg(nameOn(store, store.get(answer.organization), day)).arg(budget->year);
        row.detail = Text::tr("Asked on %1, %n day(s) ago.", nullptr, int(asked->daysTo(day))).arg(formatDateLong(*asked));
        row.by = asked->addDays(answerDays);
        rows.push_back(std::move(row));
    }
}

} // namespace

std::vector<TodayRow> todayActivities(const Store &store, QDate day)
{
    std::vector<TodayRow> rows;
    const auto plan = planOn(store, day);
    if (!plan || !Period{plan->from, plan->to}.covers(day))
        return rows;
    const PlanView plans = planView(store, plan->id, day);
    for (const ActivityView &view : plans.activities) {
        if (isDue(view, day))
            rows.push_back(activityRow(view));
    }
    return rows;
}

std::vector<TodayRow> todayReviews(const Store &store, QDate day)
{
    std::vector<TodayRow> rows;
    const Month lastFull = Month::of(day).plus(-1);
    bool isLastKnown = false;
    for (const ReviewedMonth &month : reviewedMonths(store, day)) {
        isLastKnown = isLastKnown || month.month == lastFull;
        const QString title = monthTitle(month.month);
        if (month.state == ReviewState::Open)
            rows.push_back(monthRow(store, month.month, Text::tr("%1 is being prepared.").arg(title), Text::tr("Word what the figures do not say, and let the chair approve it.")));
        else if (month.state == ReviewState::Prepared)
            rows.push_back(monthRow(store, month.month, Text::tr("%1 waits for the chair.").arg(title), {}));
        else if (month.state == ReviewState::Missing && month.month == lastFull)
            rows.push_back(monthRow(store, month.month, Text::tr("%1 has not been followed up.").arg(title), {}));
    }
    const auto plan = planOn(store, lastFull.last());
    if (!isLastKnown && plan && Period{plan->from, plan->to}.covers(lastFull.last()))
        rows.push_back(monthRow(store, lastFull, Text::tr("%1 can be followed up.").arg(monthTitle(lastFull)), Text::tr("The first time; the page is filled in from the figures.")));
    return rows;
}

std::vector<TodayRow> todayMoney(const Store &store, QDate day, const std::vector<Problem> &open)
{
    std::vector<TodayRow> rows;
    addFaults(open, rows);
    addMissingActuals(store, day, rows);
    addUnanswered(store, day, rows);
    return rows;
}

} // namespace samsyn
