// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/fouranswers.h"

#include "core/base/format.h"
#include "core/followup/monthtext.h"
#include "ui/followup/answercolumn.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// "5 mars", as the year is known.
QString dayInYear(QDate day)
{
    return formatDateLong(day).section(u' ', 0, 1);
}

/// "februari", with its year where that is another.
QString monthBeside(Month month, Month than)
{
    return month.year == than.year ? formatMonth(month).section(u' ', 0, 0) : formatMonth(month);
}

} // namespace

FourAnswers::FourAnswers(QWidget *parent)
    : QWidget(parent), m_changed(new AnswerColumn(u"whatChanged"_s, tr("What has changed"))), m_late(new AnswerColumn(u"whatIsLate"_s, tr("What is late"))),
      m_cost(new AnswerColumn(u"whatItCosts"_s, tr("What does it cost"))), m_decide(new AnswerColumn(u"whatToDecide"_s, tr("What do I decide")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 8);
    row->setSpacing(16);
    for (AnswerColumn *column : {m_changed, m_late, m_cost, m_decide}) {
        row->addWidget(column, 1);
        connect(column, &AnswerColumn::opened, this, &FourAnswers::opened);
    }
}

void FourAnswers::setReview(const Store &store, const MonthReview &review, bool mayApprove)
{
    showChanged(store, review.figures);
    showLate(store, review.figures);
    showCost(store, review.figures);
    showDecisions(review, mayApprove);
}

/// The latest first; what came late into a closed month says which one it concerns.
void FourAnswers::showChanged(const Store &store, const MonthFigures &figures)
{
    std::vector<AnswerRow> rows;
    for (auto fact = figures.facts.rbegin(); fact != figures.facts.rend(); ++fact) {
        const QString text = factText(*fact);
        const QString concerns = concernsText(*fact);
        rows.push_back({recordOf(store, fact->row), concerns.isEmpty() ? text : text + u", "_s + concerns, dayInYear(fact->date), text + u' ' + formatDateLong(fact->date)});
    }
    const QString since = figures.previous ? tr("since %1").arg(monthBeside(*figures.previous, figures.month)) : tr("in the month");
    m_changed->setRows(since, std::move(rows), tr("Nothing that is dated in this time."));
}

void FourAnswers::showLate(const Store &store, const MonthFigures &figures)
{
    std::vector<AnswerRow> rows;
    for (const LateFigure &late : figures.late)
        rows.push_back({recordOf(store, late.row), lateText(late), lateDaysText(late), lateText(late) + u"\n"_s + tr("was due on %1").arg(formatDateLong(late.due))});
    const QString count = rows.empty() ? QString() : formatCount(qint64(rows.size()));
    m_late->setRows(count, std::move(rows), tr("Nothing is late."));
}

void FourAnswers::showCost(const Store &store, const MonthFigures &figures)
{
    const MoneyFigures &money = figures.money;
    const RecordRef budget = recordOf(store, money.budget);
    std::vector<AnswerRow> rows;
    if (money.actual) {
        rows.push_back({budget, tr("Actuals"), formatKronor(*money.actual), {}});
        rows.push_back({budget, tr("Budget for the same time"), formatKronor(money.budgetToDate), {}});
        rows.push_back({budget, tr("Forecast for the year"), formatKronor(money.forecast), {}});
        rows.push_back({budget, tr("Left by the forecast"), formatKronor(money.left), {}});
    } else if (!budget.isNull()) {
        rows.push_back({budget, tr("Budget for the year"), formatKronor(money.total), {}});
        rows.push_back({budget, tr("Actuals"), tr("none yet"), {}});
    }
    const ShareFigures &shares = figures.shares;
    if (!shares.members.empty())
        rows.push_back({budget, tr("Shares accepted"), tr("%1 of %2", "shares").arg(shares.accepted).arg(shares.members.size()), {}});
    const QString through = money.through ? tr("up to and with %1").arg(monthBeside(*money.through, figures.month)) : QString();
    m_cost->setRows(through, std::move(rows), tr("The year has no budget yet."));
}

void FourAnswers::showDecisions(const MonthReview &review, bool mayApprove)
{
    std::vector<AnswerRow> rows;
    for (const AskedQuestion &question : review.questions) {
        const QString by = question.by ? tr("by %1", "day").arg(dayInYear(*question.by)) : QString();
        rows.push_back({{}, question.text, question.answer.isEmpty() ? by : tr("answered"), question.answer.isEmpty() ? question.text : question.text + u"\n"_s + question.answer});
    }
    if (mayApprove)
        rows.push_back({{}, tr("Approve %1").arg(formatMonth(review.figures.month)), tr("now"), {}});
    const QString count = rows.empty() ? QString() : formatCount(qint64(rows.size()));
    m_decide->setRows(count, std::move(rows), tr("Nothing is asked."));
}

} // namespace samsyn
