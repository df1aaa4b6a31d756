// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/standing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

struct Case {
    const char *what;
    SchedulePrecision precision;
    std::optional<QDate> from, to;
    QString condition;
    std::optional<QDate> metOn;
    std::vector<ActivityStatus> said;
    QDate day;
    bool late, asleep;
    int daysLate;
};

ActivityStatus said(QDate day, ActivityState state, std::optional<int> progress = {}, qint64 id = 1)
{
    ActivityStatus status;
    status.id = {id};
    status.date = day;
    status.enteredOn = day;
    status.state = state;
    status.progress = progress;
    return status;
}

Activity activityOf(const Case &row)
{
    Activity activity;
    activity.precision = row.precision;
    activity.from = row.from;
    activity.to = row.to;
    activity.condition = row.condition;
    activity.conditionMetOn = row.metOn;
    return activity;
}

const QDate feb1(2012, 2, 1), feb29(2012, 2, 29), mar1(2012, 3, 1), mar15(2012, 3, 15), apr2(2012, 4, 2);

const Case table[] = {
    {"a day is due until its end", SchedulePrecision::Day, feb1, mar15, {}, {}, {}, mar15, false, false, 0},
    {"and late the day after", SchedulePrecision::Day, feb1, mar15, {}, {}, {}, apr2, true, false, 18},
    {"a month is not late in it", SchedulePrecision::Month, feb1, feb29, {}, {}, {}, feb29, false, false, 0},
    {"but after it", SchedulePrecision::Month, feb1, feb29, {}, {}, {}, mar1, true, false, 1},
    {"a year is late after New Year", SchedulePrecision::Year, QDate(2012, 1, 1), QDate(2012, 12, 31), {}, {}, {}, QDate(2013, 1, 1), true, false, 1},
    {"without a schedule it is never late", SchedulePrecision::None, std::nullopt, std::nullopt, {}, {}, {}, QDate(2030, 1, 1), false, false, 0},
    {"with an unmet condition it sleeps", SchedulePrecision::Month, feb1, feb29, u"om bidraget beviljas"_s, {}, {}, apr2, false, true, 0},
    {"it wakes on the day", SchedulePrecision::Month, feb1, feb29, u"om bidraget beviljas"_s, apr2, {}, apr2, true, false, 0},
    {"and slept until then", SchedulePrecision::Month, feb1, feb29, u"om bidraget beviljas"_s, apr2, {}, mar15, false, true, 0},
    {"what is done is not late", SchedulePrecision::Month, feb1, feb29, {}, {}, {said(feb29, ActivityState::Done)}, apr2, false, false, 0},
    {"nor what was cancelled", SchedulePrecision::Month, feb1, feb29, {}, {}, {said(feb29, ActivityState::Cancelled)}, apr2, false, false, 0},
    {"nor what goes on in a later plan", SchedulePrecision::Month, feb1, feb29, {}, {}, {said(feb29, ActivityState::Carried)}, apr2, false, false, 0},
    {"what rests sleeps", SchedulePrecision::Month, feb1, feb29, {}, {}, {said(feb1, ActivityState::Dormant)}, apr2, false, true, 0},
    {"what is said later counts for nothing yet", SchedulePrecision::Month, feb1, feb29, {}, {}, {said(apr2, ActivityState::Done)}, mar15, true, false, 15},
};

} // namespace

TEST(Standing, IsLateOnlyAfterADueDateThatHolds)
{
    for (const Case &row : table) {
        SCOPED_TRACE(row.what);
        const ActivityStanding standing = standingOn(activityOf(row), row.said, row.day);
        EXPECT_EQ(standing.isLate, row.late);
        EXPECT_EQ(standing.isAsleep, row.asleep);
        EXPECT_EQ(standing.daysLate, row.daysLate);
    }
}

TEST(Standing, IsToBeReviewedFromItsDayOnWhileItIsOpen)
{
    Activity activity;
    activity.reviewOn = mar15;
    EXPECT_FALSE(standingOn(activity, {}, QDate(2012, 3, 14)).isToBeReviewed);
    EXPECT_TRUE(standingOn(activity, {}, mar15).isToBeReviewed);
    const ActivityStatus done = said(mar15, ActivityState::Done);
    EXPECT_FALSE(standingOn(activity, {&done, 1}, apr2).isToBeReviewed);
}

TEST(Standing, KeepsTheProgressThatWasSaidLastAndTheLastWordOfOneDay)
{
    const std::vector<ActivityStatus> statuses{said(feb1, ActivityState::InProgress, 30, 1), said(mar1, ActivityState::InProgress, {}, 2),
                                               said(mar1, ActivityState::Dormant, {}, 3)};
    const ActivityStanding standing = standingOn(Activity{}, statuses, apr2);
    EXPECT_EQ(standing.progress, 30);
    EXPECT_EQ(standing.state, ActivityState::Dormant);
}

TEST(PlanProgress, LeavesOutWhatSleepsAndWhatWasWithdrawn)
{
    Activity activity;
    activity.precision = SchedulePrecision::Month;
    activity.from = feb1;
    activity.to = feb29;
    PlanProgress progress;
    for (const ActivityState state : {ActivityState::Done, ActivityState::NotStarted, ActivityState::Dormant, ActivityState::Cancelled}) {
        const ActivityStatus status = said(feb1, state);
        progress.add(activity, standingOn(activity, {&status, 1}, apr2), apr2);
    }
    EXPECT_EQ(progress.activities, 3);
    EXPECT_EQ(progress.done, 1);
    EXPECT_EQ(progress.late, 1);
    EXPECT_EQ(progress.withdrawn, 1);
    EXPECT_EQ(progress.progress(), 50);
    EXPECT_EQ(progress.planned(), 100);
    EXPECT_EQ(PlanProgress{}.progress(), std::nullopt);
}

RC_GTEST_PROP(Standing, PlannedProgressNeverFallsAndEndsAtAHundred, ())
{
    Activity activity;
    activity.precision = SchedulePrecision::Day;
    activity.from = QDate(2012, 1, 1).addDays(*rc::gen::inRange(0, 300));
    activity.to = activity.from->addDays(*rc::gen::inRange(0, 300));
    int before = 0;
    for (QDate day = activity.from->addDays(-2); day <= activity.to->addDays(2); day = day.addDays(1)) {
        const int planned = plannedProgress(activity, day);
        RC_ASSERT(planned >= before);
        RC_ASSERT(planned <= 100);
        before = planned;
    }
    RC_ASSERT(before == 100);
}

} // namespace samsyn::test
