// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what a typed activity may name, on a day.
#include "core/groups/group.h"
#include "core/groups/seat.h"
#include "core/members/person.h"
#include "core/plans/activityline.h"
#include "core/plans/addactivity.h"
#include "core/plans/focusarea.h"
#include "core/plans/post.h"
#include "tests/support/workspaces.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class ActivityContextTest : public ::testing::Test
{
protected:
    ActivityContextTest() : workspace(Workspace::create(folder.path(u"plan.samsyn"_s), u"Etablering Södertörn"_s))
    {
        huddinge = addMunicipality(*workspace, u"0126"_s, u"Huddinge"_s);
        addMembership(*workspace, huddinge, QDate(2010, 2, 1));
        Group made;
        made.name = u"Beredningsgruppen"_s;
        made.kind = GroupKind::Preparatory;
        group = add(made);
        Plan period;
        period.name = u"Handlingsplan 2012"_s;
        period.from = QDate(2012, 1, 1);
        period.to = QDate(2012, 12, 31);
        plan = add(period);
    }
    template <typename T>
    Id<T> add(const T &record)
    {
        Id<T> id;
        workspace->change(u"Add"_s, [&](Transaction &transaction) { id = transaction.insert(record); });
        return id;
    }
    Id<Person> person(const QString &name)
    {
        Person made;
        made.name = name;
        return add(made);
    }
    Id<Person> seated(const QString &name, const std::function<void(Seat &)> &adjust, std::optional<QDate> from = {})
    {
        Seat seat;
        seat.group = group;
        adjust(seat);
        SeatHolder holder;
        holder.seat = add(seat);
        holder.person = person(name);
        holder.from = from;
        add(holder);
        return holder.person;
    }
    ActivityLine read(const QString &line, QDate day = QDate(2012, 4, 2)) const
    {
        return readActivityLine(line, activityContext(workspace->store(), workspace->store().get(plan), day));
    }
    QString responsible(const QString &line, QDate day = QDate(2012, 4, 2)) const
    {
        const ActivityLine found = read(line, day);
        return found.responsible ? found.responsible->name : doubtOf(found);
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    Id<Organization> huddinge;
    Id<Group> group;
    Id<Plan> plan;
};

TEST_F(ActivityContextTest, TheStrategistIsWhoHoldsThePostThatDayElseTheSeat)
{
    EXPECT_EQ(responsible(u"Ring @strateg"_s), u"Nobody is known to be the strategist on 2 April 2012."_s);
    seated(u"Per Sandelin"_s, [](Seat &seat) { seat.function = SeatFunction::Strategist; });
    EXPECT_EQ(responsible(u"Ring @strateg"_s), u"Per Sandelin"_s);
    Post post;
    post.title = u"Strateg"_s;
    post.employer = huddinge;
    PostPeriod period;
    period.post = add(post);
    period.from = QDate(2010, 2, 1);
    period.to = QDate(2012, 1, 31);
    period.person = person(u"Petra Lidvall"_s);
    add(period);
    period.from = QDate(2012, 2, 1);
    period.to.reset();
    period.person = person(u"Åsa Wikner"_s);
    add(period);
    EXPECT_EQ(responsible(u"Ring @strategen"_s, QDate(2012, 1, 9)), u"Petra Lidvall"_s);
    EXPECT_EQ(responsible(u"Ring @strategen"_s), u"Åsa Wikner"_s);
}

TEST_F(ActivityContextTest, TheChairIsWhoLeadsTheCollaborationThatDayElseTheTopGroupsChair)
{
    EXPECT_EQ(responsible(u"Ring @ordförande"_s), u"Nobody is known to be the chair on 2 April 2012."_s);
    seated(u"Gunvor Öhrn"_s, [](Seat &seat) { seat.role = SeatRole::Chair; });
    EXPECT_EQ(responsible(u"Ring @ordförande"_s), u"Gunvor Öhrn"_s);
    seated(u"Karin Ekdal"_s, [](Seat &seat) { seat.leadsCollaboration = true; }, QDate(2012, 4, 1));
    EXPECT_EQ(responsible(u"Ring @ordföranden"_s), u"Karin Ekdal"_s);
    EXPECT_EQ(responsible(u"Ring @ordföranden"_s, QDate(2012, 3, 31)), u"Gunvor Öhrn"_s);
}

TEST_F(ActivityContextTest, PeopleWithSeatsWinAndGroupsAndMembersAreNamedToo)
{
    person(u"Anna Lind"_s);
    EXPECT_EQ(responsible(u"Ring @Anna"_s), u"Anna Lind"_s);
    seated(u"Anna Berg"_s, [](Seat &) {});
    EXPECT_EQ(responsible(u"Ring @Anna"_s), u"Anna Berg"_s);
    EXPECT_EQ(responsible(u"Ring @Anna Lind"_s), u"Anna Lind"_s);
    EXPECT_EQ(responsible(u"Ring @huddinge maj"_s), u"Huddinge"_s);
    EXPECT_EQ(read(u"Ring @beredningsgruppen"_s).responsible->group, group);
}

TEST_F(ActivityContextTest, WhatWasTypedBecomesAnActivityLastInItsPlace)
{
    FocusArea area;
    area.code = u"2A"_s;
    area.title = u"Bosättningsfrågan"_s;
    const Id<FocusArea> housing = add(area);
    const auto addLine = [&](const QString &line) {
        Id<Activity> id;
        workspace->change(u"Type"_s, [&](Transaction &transaction) { id = addActivity(transaction, read(line), {plan, {}, {}}); });
        return workspace->store().get(id);
    };
    const Activity first = addLine(u"#2A Kartlägg kv 2 @beredningsgruppen @Huddinge, om medel beviljas"_s);
    EXPECT_EQ(first.area, housing);
    EXPECT_EQ(first.precision, SchedulePrecision::Quarter);
    EXPECT_EQ(first.responsibleGroup, group);
    EXPECT_EQ(first.condition, u"om medel beviljas"_s);
    const auto participants = workspace->store().where<ActivityParticipant>("activity", first.id.value);
    ASSERT_EQ(participants.size(), 1U);
    EXPECT_EQ(participants[0].organization, huddinge);
    EXPECT_EQ(addLine(u"2A Skriv"_s).position, 1);
    const Activity own = addLine(u"Förankra utan tidplan, ses över 30 juni"_s);
    EXPECT_EQ(own.position, 0);
    EXPECT_EQ(own.precision, SchedulePrecision::None);
    EXPECT_EQ(own.reviewOn, QDate(2012, 6, 30));
}

} // namespace
