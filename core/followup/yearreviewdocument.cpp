// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/yearreviewdocument.h"

#include "core/base/format.h"
#include "core/documents/markdowntext.h"
#include "core/followup/monthtext.h"
#include "core/followup/reviewpaper.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(YearReview)
};

using Reviews = std::vector<MonthReview>;
constexpr auto number = Column::Kind::Number;

const MonthReview *reviewIn(const Reviews &reviews, Month month)
{
    const auto found = std::ranges::find_if(reviews, [month](const MonthReview &review) { return review.figures.month == month; });
    return found == reviews.end() ? nullptr : &*found;
}

/// "mar"
QString shortName(Month month)
{
    return formatDateShort(month.first()).section(u' ', 1, 1);
}

/// "10 of 12 months are approved. July has no follow-up, November is not approved yet."
QString leadOf(const Reviews &reviews, int year, QDate today)
{
    int over = 0, approved = 0;
    QStringList missing, open;
    for (Month month{year, 1}; month.year == year && month.last() < today; month = month.plus(1)) {
        const MonthReview *review = reviewIn(reviews, month);
        ++over;
        if (review && review->approval)
            ++approved;
        else
            (review ? open : missing) << formatMonth(month);
    }
    QStringList sentences{Text::tr("%1 of %n months that are over have an approved follow-up.", nullptr, over).arg(approved)};
    if (!missing.isEmpty())
        sentences << Text::tr("Missing: %1.", "months").arg(formatList(missing));
    if (!open.isEmpty())
        sentences << Text::tr("Not approved yet: %1.", "months").arg(formatList(open));
    return sentences.join(u' ');
}

/// Every goal of the year's months, in the order in which they came.
std::vector<GoalFigure> goalsOf(const Reviews &reviews)
{
    std::vector<GoalFigure> goals;
    for (const MonthReview &review : reviews) {
        for (const GoalFigure &goal : review.figures.plan.goals) {
            if (std::ranges::find(goals, goal.row, &GoalFigure::row) == goals.end())
                goals.push_back(goal);
        }
    }
    return goals;
}

Cell lightOf(const MonthReview *review, const RowLink &goal)
{
    if (!review)
        return Cell::none();
    const auto &goals = review->figures.plan.goals;
    const auto found = std::ranges::find(goals, goal, &GoalFigure::row);
    return found == goals.end() || review->shownLight(*found) == Light::None ? Cell::none() : lightCell(review->shownLight(*found));
}

/// Months across, since a year has as many always. The signs alone, with what they are below.
void addLights(Document &document, const Reviews &reviews, int year)
{
    Table table{{}, false, {{Text::tr("Goal")}}, {}};
    Row whole{{Cell::of(Text::tr("The month as a whole"))}};
    for (Month month{year, 1}; month.year == year; month = month.plus(1)) {
        table.columns.push_back({shortName(month), Column::Kind::Sign});
        const MonthReview *review = reviewIn(reviews, month);
        whole.cells.push_back(!review || review->shownLight() == Light::None ? Cell::none() : lightCell(review->shownLight()));
    }
    table.rows.push_back(std::move(whole));
    for (const GoalFigure &goal : goalsOf(reviews)) {
        Row row{{Cell::of(goal.title)}};
        for (Month month{year, 1}; month.year == year; month = month.plus(1))
            row.cells.push_back(lightOf(reviewIn(reviews, month), goal.row));
        table.rows.push_back(std::move(row));
    }
    addSection(document, Text::tr("The lights, month by month"), std::move(table));
    document.add(Paragraph{Text::tr("Circle with a tick: %1. Triangle: %2. Octagon with a cross: %3. – no review, or not assessed.")
                               .arg(lightName(Light::OnTheWay), lightName(Light::AtRisk), lightName(Light::OffTrack)),
                           Paragraph::Style::Note});
}

Cell amountOrNone(std::optional<Ore> amount)
{
    return amount ? Cell::amount(*amount) : Cell::none();
}

void addMoney(Document &document, const Reviews &reviews)
{
    Table table{{}, false,
                {{Text::tr("Month")}, {Text::tr("Actuals up to")}, {Text::tr("Actuals, kr"), number}, {Text::tr("Budget for the same time, kr"), number}, {Text::tr("Forecast, kr"), number}, {Text::tr("Budget of the year, kr"), number}}, {}};
    for (const MonthReview &review : reviews) {
        const MoneyFigures &money = review.figures.money;
        if (money.budget.key.isEmpty())
            continue;
        table.rows.push_back({{Cell::of(monthTitle(review.figures.month)), money.through ? Cell::of(formatMonth(*money.through)) : Cell::none(), amountOrNone(money.actual),
                               money.through ? Cell::amount(money.budgetToDate) : Cell::none(), Cell::amount(money.forecast), Cell::amount(money.total)}});
    }
    addSection(document, Text::tr("Actuals against budget, month by month"), std::move(table));
}

AttendanceCount attendanceOf(const AttendanceFigures &attendance)
{
    AttendanceCount all;
    for (const AttendanceMember &member : attendance.members) {
        all.present += member.all.present;
        all.meetings += member.all.meetings;
    }
    return all;
}

/// Meetings and attendance of the year up to each month, activities and action points at its end.
void addWork(Document &document, const Reviews &reviews)
{
    Table table{{}, false,
                {{Text::tr("Month")}, {Text::tr("Activities done"), number}, {Text::tr("Activities late"), number}, {Text::tr("Meetings held"), number}, {Text::tr("Attendance, %"), number},
                 {Text::tr("Action points open"), number}, {Text::tr("of them overdue"), number}, {Text::tr("Vacant seats"), number}}, {}};
    for (const MonthReview &review : reviews) {
        const MonthFigures &figures = review.figures;
        int held = 0;
        for (const CadenceFigure &cadence : figures.cadences)
            held += cadence.held;
        const AttendanceCount attendance = attendanceOf(figures.attendance);
        table.rows.push_back({{Cell::of(monthTitle(figures.month)), Cell::count(figures.plan.counts.done), Cell::count(figures.plan.counts.late), Cell::count(held),
                               countOrNone(percentOf(attendance.present, attendance.meetings)), Cell::count(figures.actions.open), Cell::count(figures.actions.overdue),
                               Cell::count(qint64(figures.vacancies.size()))}});
    }
    addSection(document, Text::tr("Work and meetings, month by month"), std::move(table));
}

void addDecisions(Document &document, const Reviews &reviews)
{
    Table table{{}, false, {{Text::tr("Decision")}, {Text::tr("Day")}}, {}};
    for (const MonthReview &review : reviews) {
        for (const FactFigure &fact : review.figures.facts) {
            if (fact.kind == FactKind::DecisionMade || fact.kind == FactKind::PlanAdopted || fact.kind == FactKind::BudgetAdopted)
                table.rows.push_back({{Cell::of(factText(fact)), Cell::of(formatDate(fact.date))}});
        }
    }
    addSection(document, Text::tr("Decisions"), std::move(table));
}

void addChairs(Document &document, const Reviews &reviews)
{
    Facts facts;
    facts.isRuled = true;
    for (const MonthReview &review : reviews) {
        QStringList lines{plainOfMarkdown(review.chairComment)};
        for (const AskedQuestion &question : review.questions) {
            if (!question.answer.isEmpty())
                lines << Text::tr("%1 %2", "a question and its answer").arg(plainOfMarkdown(question.text), plainOfMarkdown(question.answer));
        }
        lines << (review.approval ? approvalText(*review.approval) + u'.' : Text::tr("Not approved yet."));
        lines.removeAll(QString());
        facts.rows.emplace_back(monthTitle(review.figures.month), lines.join(u'\n'));
    }
    document.add(Heading{1, Text::tr("What the chair said")});
    document.add(std::move(facts));
}

} // namespace

Document yearReviewDocument(const std::vector<MonthReview> &reviews, int year, QDate today, Language language)
{
    const LanguageScope scope(language);
    const MonthReview &last = reviews.back();
    Document document;
    document.language = language;
    document.title = Text::tr("Follow-up of %1").arg(year);
    document.kind = Text::tr("The year's follow-up");
    document.state = Text::tr("From the monthly follow-ups up to %1").arg(formatMonth(last.figures.month));
    document.date = std::min(today, last.approval ? last.approval->date : last.figures.day);
    document.reference = document.title;
    document.add(Paragraph{leadOf(reviews, year, today), Paragraph::Style::Lead});
    document.add(Paragraph{monthSentence(last)});
    addLights(document, reviews, year);
    addMoney(document, reviews);
    addWork(document, reviews);
    addDecisions(document, reviews);
    addChairs(document, reviews);
    addMonthCharts(document, last);
    return document;
}

} // namespace samsyn
