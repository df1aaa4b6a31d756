// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The four questions of the chair: what has changed, what is late, what does it cost, what do I decide.
#include "core/followup/reviewpaper.h"

#include "core/base/format.h"
#include "core/documents/markdowntext.h"
#include "core/followup/monthtext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewPaperQuestions)
};

constexpr auto number = Column::Kind::Number;

/// The question, and its table or the sentence that says that there is nothing.
void addAnswer(Document &document, const QString &question, Table table, const QString &nothing)
{
    document.add(Heading{1, question});
    table.caption = question;
    if (table.rows.empty())
        document.add(Paragraph{nothing});
    else
        document.add(std::move(table));
}

void addMoneyRows(Table &table, const MoneyFigures &money)
{
    const auto row = [&table](const QString &text, const Cell &amount) { table.rows.push_back({{Cell::of(text), amount}}); };
    if (money.through) {
        const QString through = formatMonth(*money.through);
        row(Text::tr("Actuals up to %1", "a month").arg(through), money.actual ? Cell::amount(*money.actual) : Cell::none());
        row(Text::tr("Budget for the same time"), Cell::amount(money.budgetToDate));
    } else {
        row(Text::tr("Actuals: none yet"), Cell::none());
    }
    row(Text::tr("Forecast for the year"), Cell::amount(money.forecast));
    row(Text::tr("Budget of the year"), Cell::amount(money.total));
    table.rows.push_back({{Cell::of(money.left < Ore{} ? Text::tr("Above the budget by the forecast") : Text::tr("Left by the forecast")),
                           Cell::amount(money.left < Ore{} ? -money.left : money.left)},
                          true});
}

/// "3 of 8 have accepted their shares, 1 has objected, 2 have not answered, 2 have not got it."
QString sharesText(const ShareFigures &shares)
{
    if (shares.members.empty())
        return {};
    const int all = int(shares.members.size());
    QStringList parts{Text::tr("%1 of %n have accepted their share", nullptr, all).arg(shares.accepted)};
    if (shares.objected > 0)
        parts << Text::tr("%n have objected", nullptr, shares.objected);
    if (shares.waiting > 0)
        parts << Text::tr("%n have not answered", nullptr, shares.waiting);
    if (shares.notSent > 0)
        parts << Text::tr("it was not sent to %n", nullptr, shares.notSent);
    return Text::tr("The members pay %1 together: %2.").arg(formatKronor(shares.amount), formatList(parts));
}

} // namespace

void addChanges(Document &document, const MonthFigures &figures)
{
    Table table{{}, false, {{Text::tr("What happened")}, {Text::tr("Day")}}, {}};
    for (const FactFigure &fact : figures.facts) {
        const QString concerns = concernsText(fact);
        const QString text = concerns.isEmpty() ? factText(fact) : Text::tr("%1 (%2)", "a fact and the month that it concerns").arg(factText(fact), concerns);
        table.rows.push_back({{Cell::of(text), Cell::of(formatDate(fact.date))}});
    }
    const QString question = figures.previous ? Text::tr("What has changed since %1").arg(formatMonth(*figures.previous)) : Text::tr("What has changed");
    addAnswer(document, question, std::move(table), Text::tr("Nothing that the workspace knows of."));
}

void addLateness(Document &document, const MonthFigures &figures)
{
    Table table{{}, false, {{Text::tr("What")}, {Text::tr("Due", "day")}, {Text::tr("Days late"), number}}, {}};
    for (const LateFigure &late : figures.late)
        table.rows.push_back({{Cell::of(lateText(late)), Cell::of(formatDate(late.due)), Cell::count(late.days)}});
    addAnswer(document, Text::tr("What is late"), std::move(table), Text::tr("Nothing is late."));
}

void addCosts(Document &document, const MonthFigures &figures)
{
    Table table{{}, false, {{Text::tr("What", "an amount is")}, {Text::tr("Amount, kr"), number}}, {}};
    if (!figures.money.budget.key.isEmpty())
        addMoneyRows(table, figures.money);
    addAnswer(document, Text::tr("What it costs"), std::move(table), Text::tr("There is no budget for %1.").arg(figures.month.year));
    if (const QString shares = sharesText(figures.shares); !shares.isEmpty())
        document.add(Paragraph{shares});
}

void addQuestions(Document &document, const MonthReview &review)
{
    const bool hasAnswers = std::ranges::any_of(review.questions, [](const AskedQuestion &question) { return !question.answer.isEmpty(); });
    Table table{{}, false, {{Text::tr("Question")}, {Text::tr("Answer by", "day")}}, {}};
    if (hasAnswers)
        table.columns.push_back({Text::tr("The chair's answer")});
    for (const AskedQuestion &question : review.questions) {
        Row row{{Cell::of(plainOfMarkdown(question.text)), question.by ? Cell::of(formatDate(*question.by)) : Cell::none()}};
        if (hasAnswers)
            row.cells.push_back(textOrNone(plainOfMarkdown(question.answer)));
        table.rows.push_back(std::move(row));
    }
    addAnswer(document, Text::tr("What the chair decides"), std::move(table), Text::tr("There are no questions to the chair."));
}

} // namespace samsyn
