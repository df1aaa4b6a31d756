// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/posts.h"

#include "core/members/organization.h"
#include "core/members/person.h"
#include "tests/support/workspaces.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

PostPeriod period(QDate from, std::optional<QDate> to, int percentage, std::optional<Id<Person>> person = {})
{
    PostPeriod made;
    made.from = from;
    made.to = to;
    made.percentage = percentage;
    made.person = person;
    return made;
}

int sum(const std::vector<MonthLoad> &months)
{
    int all = 0;
    for (const MonthLoad &load : months)
        all += load.available;
    return all;
}

/// A post at full time in 2012, a plan for that year, and activities of whoever holds the post.
struct Posts : testing::Test {
    Folder folder;
    std::unique_ptr<Workspace> workspace = Workspace::create(folder.path(u"w.samsyn"_s), u"Samverkan"_s);
    Id<Person> strategist;
    Id<Plan> plan;
    Post post;

    Posts()
    {
        const auto employer = addMunicipality(*workspace, u"0126"_s, u"Huddinge"_s);
        workspace->change(u"Make"_s, [&](Transaction &transaction) {
            Person person;
            person.name = u"Åsa Wikner"_s;
            strategist = transaction.insert(person);
            post.title = u"Strateg"_s;
            post.employer = employer;
            post.id = transaction.insert(post);
            PostPeriod full = period(QDate(2012, 1, 1), {}, 100, strategist);
            full.post = post.id;
            transaction.insert(full);
            Plan made;
            made.name = u"Handlingsplan 2012"_s;
            made.from = QDate(2012, 1, 1);
            made.to = QDate(2012, 12, 31);
            plan = transaction.insert(made);
        });
    }

    Activity add(std::optional<int> effort, std::optional<Schedule> schedule = {}, std::optional<Id<FocusArea>> area = {})
    {
        Activity made;
        made.plan = plan;
        made.title = u"Aktivitet"_s;
        made.effortDays = effort;
        made.area = area;
        made.responsiblePerson = strategist;
        if (schedule) {
            made.from = schedule->from;
            made.to = schedule->to;
            made.precision = schedule->precision;
        }
        workspace->change(u"Add"_s, [&](Transaction &transaction) { made.id = transaction.insert(made); });
        return made;
    }
    PostCapacity capacity() const { return capacitiesOf(workspace->store(), plan).front(); }
    int planned(int month) const { return capacity().months[size_t(month - 1)].planned; }
};

} // namespace

TEST(PostPeriods, SayHowMuchThereIsAndWhoHoldsItOnADay)
{
    const std::vector<PostPeriod> periods{period(QDate(2010, 3, 1), QDate(2010, 12, 31), 100, Id<Person>{7}), period(QDate(2011, 1, 1), {}, 50)};
    EXPECT_EQ(percentageOn(periods, QDate(2010, 2, 28)), 0);
    EXPECT_EQ(percentageOn(periods, QDate(2010, 12, 31)), 100);
    EXPECT_EQ(percentageOn(periods, QDate(2011, 1, 1)), 50);
    EXPECT_EQ(holderOn(periods, QDate(2010, 6, 1)), Id<Person>{7});
    EXPECT_FALSE(holderOn(periods, QDate(2011, 6, 1))) << "vacant";
}

TEST(PostPeriods, HaveTheOfficesDaysLessTheLeaveByTheirPercentage)
{
    const std::vector<PostPeriod> full{period(QDate(2012, 1, 1), {}, 100)};
    const auto months = availableDays(full, QDate(2012, 1, 1), QDate(2012, 12, 31));
    ASSERT_EQ(months.size(), 12u);
    EXPECT_EQ(months[0].available, 2100) << "January 2012 has 21 office days, its sixth is a Friday";
    EXPECT_EQ(months[1].available, 2100);
    EXPECT_EQ(months[6].available + months[7].available, 4500 - 2500) << "45 office days in July and August, 25 of leave";
    EXPECT_EQ(sum(months), 25000 - 2500);
    const std::vector<PostPeriod> half{period(QDate(2012, 1, 1), {}, 50)};
    EXPECT_EQ(sum(availableDays(half, QDate(2012, 1, 1), QDate(2012, 12, 31))), 11250);
    EXPECT_EQ(sum(availableDays({}, QDate(2012, 1, 1), QDate(2012, 12, 31))), 0);
}

TEST_F(Posts, AreTakenByWhatTheirHolderIsResponsibleForInItsMonths)
{
    add(24, scheduleOf(QDate(2012, 2, 1), QDate(2012, 2, 1), SchedulePrecision::Month));
    add(12, scheduleOf(QDate(2012, 3, 1), QDate(2012, 4, 1), SchedulePrecision::Month));
    add({});
    EXPECT_EQ(planned(2), 2400);
    EXPECT_EQ(planned(3) + planned(4), 1200);
    EXPECT_GT(planned(3), planned(4)) << "April has Easter";
    EXPECT_EQ(capacity().activities, 3);
    EXPECT_EQ(capacity().withoutEstimate, 1);
    const QString text = capacityText(capacity());
    EXPECT_TRUE(text.startsWith(u"The plan takes 36 of 225 working days in 2012. "_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"too full: 24 of 21."_s)) << text.toStdString();
}

TEST_F(Posts, HaveWhatHasNoScheduleSpreadOverThePlanAndWhatIsOutsideItKept)
{
    add(45);
    EXPECT_EQ(capacity().total.planned, 4500);
    EXPECT_EQ(planned(1), 420) << "45 days by 21 of 225";
    add(5, scheduleOf(QDate(2013, 2, 1), QDate(2013, 2, 1), SchedulePrecision::Month));
    EXPECT_EQ(capacity().total.planned, 5000);
}

TEST_F(Posts, AreNotTakenByWhatIsCancelledOrSomebodyElses)
{
    const Activity cancelled = add(10);
    workspace->change(u"Cancel"_s, [&](Transaction &transaction) {
        ActivityStatus status;
        status.activity = cancelled.id;
        status.date = status.enteredOn = QDate(2012, 3, 1);
        status.state = ActivityState::Cancelled;
        transaction.insert(status);
        Activity other = cancelled;
        other.id = {};
        other.key.clear();
        other.responsiblePerson.reset();
        transaction.insert(other);
    });
    EXPECT_EQ(capacity().activities, 0);
    EXPECT_EQ(capacityText(capacity()), u"Nothing in Handlingsplan 2012 is planned for whoever holds the post."_s);
}

TEST_F(Posts, NameWhatStandsInAreasOutsideTheirAssignment)
{
    Id<FocusArea> inside, part, outside;
    workspace->change(u"Areas"_s, [&](Transaction &transaction) {
        FocusArea area;
        area.title = u"Etableringsreformen"_s;
        inside = transaction.insert(area);
        area.title = u"Del"_s;
        area.parent = inside;
        part = transaction.insert(area);
        area.title = u"Annat"_s;
        area.parent.reset();
        outside = transaction.insert(area);
    });
    add(1, {}, part);
    add(1, {}, outside);
    add(1);
    EXPECT_TRUE(capacity().outside.empty()) << "without areas the assignment is all of them";
    workspace->change(u"Assign"_s, [&](Transaction &transaction) { transaction.insert(PostArea{{}, {}, post.id, inside}); });
    ASSERT_EQ(capacity().outside.size(), 1u);
    EXPECT_EQ(capacity().outside.front().area, outside);
}

TEST_F(Posts, KeepEveryHundredthHoweverAnEffortIsSpread)
{
    const bool kept = rc::check("spread adds up", [&] {
        int all = 0;
        workspace->change(u"Other efforts"_s, [&](Transaction &transaction) {
            for (const Activity &old : transaction.store().all<Activity>())
                transaction.remove(old.id);
            PostPeriod held = periodsOf(transaction.store(), post.id).front();
            held.from = QDate(2012, *rc::gen::inRange(1, 12), 1);
            held.percentage = *rc::gen::inRange(1, 101);
            transaction.update(held);
            Activity made;
            made.plan = plan;
            made.title = u"Aktivitet"_s;
            made.responsiblePerson = strategist;
            made.effortDays = *rc::gen::inRange(0, 60);
            made.from = QDate(2012, 1, 1).addDays(*rc::gen::inRange(-30, 366));
            made.to = made.from->addDays(*rc::gen::inRange(0, 400));
            made.precision = SchedulePrecision::Day;
            all = *made.effortDays * 100;
            transaction.insert(made);
        });
        RC_ASSERT(capacity().total.planned == all);
    });
    EXPECT_TRUE(kept);
}
