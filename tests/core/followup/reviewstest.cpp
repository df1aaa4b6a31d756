// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/reviews.h"

#include "core/base/error.h"
#include "core/followup/monthtext.h"
#include "tests/support/agendas.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

constexpr Month march{2012, 3};
const QDate second{2012, 4, 2};
const QDate third{2012, 4, 3};

struct Reviews : testing::Test {
    StoppedClock clock{QDateTime(third, QTime(8, 0))};
    Agendas agendas;

    const Store &store() { return agendas.workspace().store(); }
    void prepare(Month month)
    {
        agendas.workspace().change(u"prepare"_s, [&](Transaction &transaction) { prepareReview(transaction, month, third, Language::Swedish); });
    }
    void approve(Month month, QDate day, QDate today, const QString &name = u"Gunvor Öhrn"_s)
    {
        agendas.workspace().changeForGood(u"approve"_s, [&](Transaction &transaction) { approveMonth(transaction, month, {day, name, {}, ApprovalWay::ByMail}, today); });
    }
    QString refusal(Month month, QDate day, QDate today, const QString &name = u"Gunvor Öhrn"_s)
    {
        try {
            approve(month, day, today, name);
        } catch (const Error &error) {
            return error.sentence();
        }
        return {};
    }
    ReviewState stateOn(Month month, QDate today)
    {
        for (const ReviewedMonth &reviewed : reviewedMonths(store(), today)) {
            if (reviewed.month == month)
                return reviewed.state;
        }
        return ReviewState::Missing;
    }
};

} // namespace

TEST_F(Reviews, AMonthIsOpenUntilTheDayItIsApprovedAndThenShownAsItWasKept)
{
    prepare(march);
    EXPECT_EQ(stateOn(march, second), ReviewState::Open);
    approve(march, third, third);
    EXPECT_EQ(stateOn(march, second), ReviewState::Open);
    EXPECT_EQ(stateOn(march, third), ReviewState::Approved);
    const QByteArray kept = reviewJson(store(), march, third);
    agendas.addMeeting(agendas.preparatory, QDate(2012, 3, 14), MeetingState::Held);
    EXPECT_EQ(reviewJson(store(), march, third), kept);
    EXPECT_NE(reviewJson(store(), march, second), kept);
    EXPECT_EQ(toJson(monthReview(store(), march, third)), kept);
    EXPECT_EQ(approvalText(*monthReview(store(), march, third).approval), u"Approved on 3 April 2012 by Gunvor Öhrn, by mail"_s);
}

TEST_F(Reviews, AMonthIsNotApprovedTwiceNorBeforeItsEndNorOnADayToComeNorByNobody)
{
    EXPECT_EQ(refusal(march, QDate(2012, 3, 31), QDate(2012, 3, 31)), u"March 2012 is not over. It can be approved from 1 April 2012 on."_s);
    EXPECT_EQ(refusal(march, QDate(2012, 3, 30), third), u"March 2012 is not over. It can be approved from 1 April 2012 on."_s);
    EXPECT_EQ(refusal(march, third, second), u"3 April 2012 is still to come. Say on which day March 2012 was approved."_s);
    EXPECT_EQ(refusal(march, third, third, u"  "_s), u"Say who approves March 2012."_s);
    EXPECT_TRUE(store().all<Review>().empty());
    approve(march, third, third);
    EXPECT_EQ(refusal(march, third, third), u"March 2012 was approved on 3 April 2012 by Gunvor Öhrn. What came later belongs to the month it is entered in."_s);
}

TEST_F(Reviews, TheMonthToLookAtIsTheOpenOneThenTheLastFullOneThenThisOne)
{
    EXPECT_EQ(monthToReview(store(), third), march);
    approve(march, third, third);
    EXPECT_EQ(monthToReview(store(), third), (Month{2012, 4}));
    prepare({2012, 1});
    EXPECT_EQ(monthToReview(store(), third), (Month{2012, 1}));
    EXPECT_EQ(stateOn({2012, 2}, third), ReviewState::Missing);
    EXPECT_EQ(stateOn({2012, 4}, third), ReviewState::Running);
}

TEST_F(Reviews, ApprovingCannotBeUndone)
{
    prepare(march);
    ASSERT_TRUE(agendas.workspace().undoLabel());
    approve(march, third, third);
    EXPECT_FALSE(agendas.workspace().undoLabel());
}

TEST_F(Reviews, PreparingTwiceLeavesWhatWasWritten)
{
    prepare(march);
    Review row = *reviewOf(store(), march);
    row.comment = u"Eget"_s;
    agendas.workspace().change(u"write"_s, [&](Transaction &transaction) { transaction.update(row); });
    prepare(march);
    EXPECT_EQ(reviewOf(store(), march)->comment, u"Eget"_s);
    EXPECT_EQ(store().count(Review::entity), 1);
}
