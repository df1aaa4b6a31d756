// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/reviewdocument.h"

#include "core/documents/htmlwriter.h"
#include "core/documents/markdownwriter.h"
#include "core/followup/monthtext.h"
#include "core/followup/yearreviewdocument.h"
#include "tests/support/examplereview.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

QString textOf(const Document &document)
{
    return QString::fromUtf8(writeMarkdown(document));
}

/// Where each of these begins, in the order given.
bool standInOrder(const QString &text, const QStringList &parts)
{
    qsizetype at = 0;
    for (const QString &part : parts) {
        at = text.indexOf(part, at);
        EXPECT_GE(at, 0) << part.toStdString();
        if (at < 0)
            return false;
    }
    return true;
}

} // namespace

TEST(ReviewDocument, AnswersTheFourQuestionsInTheirOrderThenGoalsAssignmentAndCharts)
{
    const QString text = textOf(reviewDocument(exampleReview(), Language::English));
    EXPECT_TRUE(standInOrder(text, {u"Monthly follow-up, March 2012"_s, u"What has changed"_s, u"What is late"_s, u"What it costs"_s, u"What the chair decides"_s, u"The goals"_s,
                                    u"The strategist's assignment"_s, u"Charts"_s}));
    {
        const LanguageScope scope(Language::English);
        EXPECT_TRUE(text.contains(monthSummary(exampleReview()).left(30)));
    }
}

TEST(ReviewDocument, ShowsTheMembersFactsOnlyWhereThatIsChosen)
{
    MonthReview review = exampleReview();
    review.showsMembers = false;
    EXPECT_FALSE(textOf(reviewDocument(review, Language::English)).contains(u"The members\n"_s));
    review.showsMembers = true;
    EXPECT_TRUE(textOf(reviewDocument(review, Language::English)).contains(u"The members\n"_s));
}

TEST(ReviewDocument, SaysWhoApprovedItWhenAndHow)
{
    const Document document = reviewDocument(approvedExample(), Language::Swedish);
    EXPECT_TRUE(document.state.contains(u"den 3 april 2012"_s)) << document.state.toStdString();
    EXPECT_TRUE(document.state.contains(u"per e-post"_s));
}

TEST(ReviewDocument, OfAnEmptyMonthSaysThatThereIsNothing)
{
    const QString text = textOf(reviewDocument(emptyReview(), Language::English));
    EXPECT_TRUE(text.contains(u"There is nothing to follow up yet"_s));
    EXPECT_TRUE(text.contains(u"Nothing is late."_s));
}

TEST(ReviewDocument, HasEachChartAsATableForWhoDoesNotSeeIt)
{
    const Document document = reviewDocument(exampleReview(), Language::Swedish);
    const auto charts = std::ranges::count_if(document.blocks, [](const Block &block) { return std::holds_alternative<Chart>(block); });
    EXPECT_GE(charts, 4);
    const QByteArray html = writeHtml(document);
    EXPECT_GE(html.count("<table"), charts);
}

TEST(YearReviewDocument, ShowsEachMonthsLightAndNamesThoseThatAreMissing)
{
    MonthReview january = approvedExample();
    january.figures.month = {2012, 1};
    const Document document = yearReviewDocument({january, approvedExample()}, 2012, QDate(2012, 4, 10), Language::English);
    const QString text = textOf(document);
    EXPECT_TRUE(text.contains(u"2 of 3 months that are over have an approved follow-up. Missing: February 2012."_s)) << text.left(600).toStdString();
    EXPECT_TRUE(standInOrder(text, {u"The lights, month by month"_s, u"Actuals against budget"_s, u"What the chair said"_s}));
}
