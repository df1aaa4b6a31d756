// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reviewpapers.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/followup/reviewdocument.h"
#include "core/followup/reviews.h"
#include "core/followup/yearreviewdocument.h"
#include "core/workspace/sender.h"
#include "core/workspace/splitdocument.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewPapers)
};

Language reportLanguage(const Workspace &workspace, std::optional<Language> language)
{
    return language.value_or(languageOf(workspace.settings().language));
}

Document withSender(const Workspace &workspace, Document document)
{
    setSender(document, workspace);
    return document;
}

bool saysNothing(const MonthFigures &figures)
{
    return figures.facts.empty() && figures.late.empty() && figures.plan.plans.empty() && figures.assignment.posts.empty() && figures.cadences.empty()
           && figures.attendance.groups.empty() && figures.actions.points.empty() && figures.vacancies.empty() && figures.money.budget.key.isEmpty()
           && figures.members.empty();
}

} // namespace

MonthReview knownMonth(const Workspace &workspace, Month month, QDate today)
{
    if (month > Month::of(today))
        throw Error(ErrorKind::NotFound, Text::tr("%1 has not begun yet.").arg(formatMonth(month)));
    const Store &store = workspace.store();
    MonthReview review = monthReview(store, month, today);
    if (saysNothing(review.figures) && !reviewOf(store, month))
        throw Error(ErrorKind::NotFound, Text::tr("There is nothing to follow up in %1. “samsyn-cli list FILE reviews” tells which months there are.").arg(formatMonth(month)));
    return review;
}

Document reviewPaper(const Workspace &workspace, const MonthReview &review, std::optional<Language> language)
{
    return withSender(workspace, reviewDocument(review, reportLanguage(workspace, language)));
}

Document yearReviewPaper(const Workspace &workspace, int year, QDate today, std::optional<Language> language)
{
    const Store &store = workspace.store();
    std::vector<MonthReview> reviews;
    for (Month month{year, 1}; month.year == year && month <= Month::of(today); month = month.plus(1)) {
        if (reviewOf(store, month))
            reviews.push_back(monthReview(store, month, today));
    }
    if (reviews.empty())
        throw Error(ErrorKind::NotFound, Text::tr("No month of %1 has a follow-up yet.").arg(year));
    return withSender(workspace, yearReviewDocument(reviews, year, today, reportLanguage(workspace, language)));
}

} // namespace samsyn
