// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/reviewdocument.h"

#include "core/base/format.h"
#include "core/documents/markdowntext.h"
#include "core/followup/monthcharts.h"
#include "core/followup/monthtext.h"
#include "core/followup/reviewpaper.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewDocument)
};

QString stateOf(const MonthReview &review)
{
    if (review.approval)
        return approvalText(*review.approval);
    const QString day = Text::tr("figures on %1").arg(formatDateLong(review.figures.day));
    return review.preparedOn ? Text::tr("Handed to the chair on %1, %2", "day, figures on a day").arg(formatDateLong(*review.preparedOn), day)
                             : Text::tr("Open, %1", "figures on a day").arg(day);
}

/// Why the light is what it is: by rule, or by whom it was changed and why.
void addLight(Document &document, const MonthReview &review)
{
    QStringList sentences;
    if (review.light != Light::None && review.light != review.figures.light)
        sentences << Text::tr("The light was changed from “%1”: %2", "a light, the reason").arg(lightName(review.figures.light), review.lightReason);
    if (const QString reasons = lightReasonsText(review.figures.reasons); !reasons.isEmpty())
        sentences << reasons;
    if (!review.figures.missing.empty()) {
        QStringList months;
        for (const Month month : review.figures.missing)
            months << formatMonth(month);
        sentences << Text::tr("There is no approved follow-up of %1.").arg(formatList(months));
    }
    if (!sentences.isEmpty())
        document.add(Paragraph{sentences.join(u' ')});
    addWords(document, review.comment);
}

bool chartHasFigures(const Chart &chart)
{
    return !chart.spans.empty() || std::ranges::any_of(chart.series, [](const Chart::Series &series) {
        return std::ranges::any_of(series.values, [](const auto &value) { return value.has_value(); });
    });
}

/// Those that the page begins with, and two that its other tables do not have in them: a report is read
/// in a few pages.
bool isOnPaper(const MonthChart &chart)
{
    const bool isChosen = chart.which <= MonthChartKind::Money || chart.which == MonthChartKind::Attendance || chart.which == MonthChartKind::Costs;
    return isChosen && chartHasFigures(chart.chart);
}

void addChair(Document &document, const MonthReview &review)
{
    if (review.chairComment.isEmpty() && !review.approval)
        return;
    document.add(Heading{1, Text::tr("The chair", "heading: comment and approval")});
    addWords(document, review.chairComment);
    if (review.approval)
        document.add(Paragraph{approvalText(*review.approval) + u'.'});
}

} // namespace

Document reviewDocument(const MonthReview &review, Language language)
{
    const LanguageScope scope(language);
    const MonthFigures &figures = review.figures;
    Document document;
    document.language = language;
    document.title = Text::tr("Monthly follow-up, %1").arg(formatMonth(figures.month));
    document.state = stateOf(review);
    document.kind = Text::tr("Monthly follow-up");
    document.date = figures.day;
    document.reference = document.title;
    document.add(Paragraph{monthSentence(review), Paragraph::Style::Lead});
    addLight(document, review);
    addChanges(document, figures);
    addLateness(document, figures);
    addCosts(document, figures);
    addQuestions(document, review);
    addGoals(document, review);
    addAssignment(document, review);
    addMeetings(document, figures);
    addActions(document, figures);
    addVacancies(document, figures);
    addIndicators(document, figures);
    if (review.showsMembers)
        addMemberFacts(document, figures);
    addMonthCharts(document, review);
    addChair(document, review);
    return document;
}

void addMonthCharts(Document &document, const MonthReview &review)
{
    bool isFirst = true;
    for (MonthChart &chart : monthCharts(review)) {
        if (!isOnPaper(chart))
            continue;
        if (std::exchange(isFirst, false))
            document.add(Heading{1, Text::tr("Charts")});
        chart.chart.isHalf = true;
        document.add(std::move(chart.chart));
    }
}

Cell lightCell(Light light)
{
    switch (light) {
    case Light::None: return Cell::of(lightName(light));
    case Light::OnTheWay: return Cell::marked(Sign::Fine, lightName(light));
    case Light::AtRisk: return Cell::marked(Sign::Caution, lightName(light));
    case Light::OffTrack: return Cell::marked(Sign::Fault, lightName(light));
    }
    Q_UNREACHABLE();
}

Cell textOrNone(const QString &text)
{
    return text.isEmpty() ? Cell::none() : Cell::of(text);
}

Cell countOrNone(std::optional<int> count)
{
    return count ? Cell::count(*count) : Cell::none();
}

void addSection(Document &document, const QString &heading, Table table)
{
    if (table.rows.empty())
        return;
    document.add(Heading{1, heading});
    if (table.caption.isEmpty())
        table.caption = heading;
    document.add(std::move(table));
}

void addWords(Document &document, const QString &markdown)
{
    for (Block &block : blocksOfMarkdown(markdown))
        document.blocks.push_back(std::move(block));
}

} // namespace samsyn
