// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample promises of the monthly follow-up of 2012.
#include "core/followup/monthtext.h"
#include "core/followup/reviews.h"
#include "core/workspace/bundle.h"
#include "core/workspace/sample.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QDate afterwards(2013, 1, 10);

struct SampleFollowup : testing::Test {
    static void SetUpTestSuite()
    {
        s_folder = new Folder;
        s_workspace = createSample(s_folder->path(u"sample.samsyn"_s)).release();
    }
    static void TearDownTestSuite()
    {
        delete s_workspace;
        delete s_folder;
    }
    static const Store &store() { return s_workspace->store(); }
    static std::vector<Month> monthsIn(ReviewState state, QDate today)
    {
        std::vector<Month> months;
        for (const ReviewedMonth &month : reviewedMonths(store(), today)) {
            if (month.month.year == 2012 && month.state == state)
                months.push_back(month.month);
        }
        return months;
    }

    inline static Folder *s_folder = nullptr;
    inline static Workspace *s_workspace = nullptr;
};

} // namespace

TEST_F(SampleFollowup, HasTenMonthsApprovedJulyMissingAndDecemberOpen)
{
    EXPECT_EQ(monthsIn(ReviewState::Approved, afterwards).size(), 10U);
    EXPECT_EQ(monthsIn(ReviewState::Missing, afterwards), (std::vector<Month>{{2012, 7}}));
    EXPECT_EQ(monthsIn(ReviewState::Open, afterwards), (std::vector<Month>{{2012, 12}}));
    EXPECT_EQ(monthToReview(store(), afterwards), (Month{2012, 12}));
}

TEST_F(SampleFollowup, ShowsMarchOpenOnTheDayBeforeItsApproval)
{
    EXPECT_FALSE(monthReview(store(), {2012, 3}, QDate(2012, 4, 2)).approval);
    const auto approval = monthReview(store(), {2012, 3}, QDate(2012, 4, 3)).approval;
    ASSERT_TRUE(approval);
    EXPECT_EQ(approval->way, ApprovalWay::ByMail);
}

TEST_F(SampleFollowup, ShowsInNovemberWhatOctoberDidNotKnowAndNamesOctober)
{
    const auto lateIn = [](Month month) {
        std::vector<FactFigure> late;
        std::ranges::copy_if(monthReview(store(), month, afterwards).figures.facts, std::back_inserter(late), &FactFigure::isLate);
        return late;
    };
    EXPECT_TRUE(lateIn({2012, 10}).empty());
    ASSERT_EQ(lateIn({2012, 11}).size(), 1U);
    EXPECT_EQ(concernsText(lateIn({2012, 11}).front()), u"concerns October 2012"_s);
    EXPECT_TRUE(lateIn({2012, 12}).empty());
}

TEST_F(SampleFollowup, TellsInAugustWhatHappenedSinceJuneAndThatJulyIsMissing)
{
    const MonthFigures august = monthReview(store(), {2012, 8}, afterwards).figures;
    EXPECT_EQ(august.previous, (Month{2012, 6}));
    EXPECT_EQ(august.missing, (std::vector<Month>{{2012, 7}}));
}

TEST_F(SampleFollowup, HasSomethingInEveryPartOfMarch)
{
    const MonthFigures march = monthReview(store(), {2012, 3}, QDate(2012, 4, 2)).figures;
    EXPECT_FALSE(march.facts.empty());
    EXPECT_FALSE(march.late.empty());
    EXPECT_EQ(march.plan.goals.size(), 10U);
    EXPECT_FALSE(march.attendance.groups.empty());
    EXPECT_FALSE(march.actions.points.empty());
    EXPECT_TRUE(march.money.actual);
    EXPECT_EQ(march.shares.members.size(), 8U);
    EXPECT_EQ(march.members.size(), 9U); // the agency is a member without a share
    EXPECT_EQ(monthReview(store(), {2012, 3}, QDate(2012, 4, 2)).questions.size(), 2U);
}

TEST_F(SampleFollowup, IsTheSameAfterExportAndImport)
{
    Folder folder;
    const auto copy = Workspace::create(folder.path(u"copy.samsyn"_s), u"Kopia"_s);
    importBundle(*copy, exportBundle(store()));
    for (const Month month : monthsIn(ReviewState::Approved, afterwards))
        EXPECT_EQ(reviewJson(copy->store(), month, afterwards), reviewJson(store(), month, afterwards));
    EXPECT_TRUE(verifyApprovals(copy->store()).empty());
}
