// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the monthly report says of goals, of the strategist's assignment and of indicators.
#include "core/followup/reviewpaper.h"

#include "core/base/format.h"
#include "core/documents/markdowntext.h"
#include "core/followup/monthtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewPaperGoals)
};

constexpr auto number = Column::Kind::Number;

QString saidOf(const MonthReview &review, const GoalFigure &goal)
{
    const ReviewedGoal *said = review.goal(goal.row);
    if (!said)
        return {};
    QStringList parts{plainOfMarkdown(said->assessment)};
    if (said->light != Light::None && said->light != goal.light && !said->lightReason.isEmpty())
        parts << Text::tr("Light changed: %1", "the reason").arg(said->lightReason);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

/// "11 days, 13.25 planned"
QString daysText(const PostFigure &post)
{
    const auto days = [](int hundredths) { return formatDecimal(Rational(hundredths, 100), hundredths % 100 == 0 ? 0 : 2); };
    return Text::tr("%1 days in the month, %2 planned", "working days of a post").arg(days(post.availableDays), days(post.plannedDays));
}

QString postText(const PostFigure &post)
{
    const QString holder = post.holder.isEmpty() ? Text::tr("vacant", "a post") : post.holder;
    return Text::tr("%1 (%2), %3 %: %4", "post, holder, part of full time, days").arg(post.title, holder).arg(post.percentage).arg(daysText(post));
}

QString representationText(const RepresentationFigure &figure)
{
    const QString persons = figure.persons.isEmpty() ? Text::tr("nobody") : figure.persons;
    return figure.meetings == 0 ? Text::tr("%1: %2, no meeting in the month", "group, persons").arg(figure.group, persons)
                                : Text::tr("%1: %2, %n meeting(s) in the month", "group, persons", figure.meetings).arg(figure.group, persons);
}

/// What is said, and under it what the rooms know.
void addFact(Facts &facts, const QString &label, const QString &markdown, const QStringList &figures)
{
    QStringList lines = figures;
    if (const QString said = plainOfMarkdown(markdown); !said.isEmpty())
        lines.prepend(said);
    if (!lines.isEmpty())
        facts.rows.emplace_back(label, lines.join(u'\n'));
}

Cell valueCell(const std::optional<QString> &value)
{
    const auto decimal = value ? parseDecimal(*value) : std::nullopt;
    return decimal ? Cell{formatDecimal(*decimal), decimal->digits} : Cell::none();
}

QString standingText(const IndicatorFigure &figure)
{
    if (figure.standing != TargetStanding::None)
        return targetStandingName(figure.standing);
    return !figure.value && figure.organizations > 0 ? Text::tr("met by %1 of %2", "organizations").arg(figure.met).arg(figure.organizations) : QString();
}

} // namespace

void addGoals(Document &document, const MonthReview &review)
{
    Table table{{}, false,
                {{Text::tr("Goal")}, {Text::tr("Light")}, {Text::tr("Assessment")}, {Text::tr("Activities")}, {Text::tr("Progress, %"), number}, {Text::tr("Planned, %"), number}}, {}};
    for (const GoalFigure &goal : review.figures.plan.goals)
        table.rows.push_back({{Cell::of(goal.title), lightCell(review.shownLight(goal)), textOrNone(saidOf(review, goal)), Cell::of(stageCountsText(goal.counts)),
                               countOrNone(goal.progress), countOrNone(goal.planned)}});
    addSection(document, Text::tr("The goals"), std::move(table));
}

void addAssignment(Document &document, const MonthReview &review)
{
    QStringList posts, groups;
    for (const PostFigure &post : review.figures.assignment.posts)
        posts << postText(post);
    for (const RepresentationFigure &group : review.figures.assignment.representation)
        groups << representationText(group);
    Facts facts;
    facts.isRuled = true;
    addFact(facts, Text::tr("Areas", "of the strategist's assignment"), review.areas, {});
    addFact(facts, Text::tr("Time", "that the assignment took"), review.time, posts);
    addFact(facts, Text::tr("Representation"), review.representation, groups);
    if (facts.rows.empty())
        return;
    document.add(Heading{1, Text::tr("The strategist's assignment")});
    document.add(std::move(facts));
}

void addIndicators(Document &document, const MonthFigures &figures)
{
    Table table{{}, false,
                {{Text::tr("Indicator")}, {Text::tr("Unit")}, {Text::tr("Latest"), number}, {Text::tr("Measured")}, {Text::tr("Target"), number}, {Text::tr("Standing")}}, {}};
    for (const IndicatorFigure &figure : figures.indicators)
        table.rows.push_back({{Cell::of(figure.title), textOrNone(figure.unit), valueCell(figure.value), figure.date ? Cell::of(formatDate(*figure.date)) : Cell::none(),
                               valueCell(figure.target), textOrNone(standingText(figure))}});
    addSection(document, Text::tr("Indicators"), std::move(table));
}

} // namespace samsyn
