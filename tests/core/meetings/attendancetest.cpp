// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there and whether they are enough (domain D 14).
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetingsteps.h"
#include "tests/core/meetings/meetingsfixture.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class AttendanceRules : public Meetings
{
protected:
    void SetUp() override
    {
        Meetings::SetUp();
        meeting = addMeeting({2011, 11, 24});
        for (int i = 1; i <= 8; ++i)
            items.push_back(addItem(meeting, u"Ärende %1"_s.arg(i)));
    }
    void start()
    {
        change([&](Transaction &transaction) { startMeeting(transaction, meeting, u"09:00"_s); });
    }
    Quorum at(size_t item) const { return quorumAt(store(), store().get(meeting), items[item - 1]); }
    void absent(std::initializer_list<const char *> names)
    {
        change([&](Transaction &transaction) {
            for (const char *name : names)
                setPresence(transaction, rowOf(meeting, QString::fromUtf8(name)).id, Presence::Apologies);
        });
    }

    Id<Meeting> meeting;
    std::vector<Id<AgendaItem>> items;
};

TEST_F(AttendanceRules, EverybodySeatedIsExpectedWithTheChairFirstAndTheVacantSeatNamed)
{
    const auto rows = proposedAttendance(store(), store().get(meeting));
    ASSERT_EQ(rows.size(), 10u);
    EXPECT_EQ(rows[0].name, u"Karin Ekdal"_s);
    EXPECT_EQ(rows[0].organizationName, u"Huddinge"_s);
    EXPECT_EQ(rows[0].presence, Presence::Expected);
    EXPECT_EQ(rows[7].organizationName, u"Haninge"_s);
    EXPECT_EQ(rows[7].presence, Presence::Vacant);
    EXPECT_EQ(rows[9].role, AttendanceRole::Secretary);
}

TEST_F(AttendanceRules, WhatWasNotedIsKeptWhenTheRestIsAdded)
{
    change([&](Transaction &transaction) { ensureAttendance(transaction, meeting); });
    absent({"Mikael Brandt"});
    addSeat(group, members[0], SeatRole::Holder, u"Nadia Zand"_s);
    change([&](Transaction &transaction) { ensureAttendance(transaction, meeting); });
    EXPECT_EQ(rowOf(meeting, u"Mikael Brandt"_s).presence, Presence::Apologies);
    EXPECT_EQ(rowOf(meeting, u"Nadia Zand"_s).presence, Presence::Expected);
    EXPECT_EQ(attendanceOf(store(), meeting).size(), 11u);
    start();
    EXPECT_EQ(rowOf(meeting, u"Mikael Brandt"_s).presence, Presence::Apologies);
    EXPECT_EQ(rowOf(meeting, u"Nadia Zand"_s).presence, Presence::Present);
}

TEST_F(AttendanceRules, WhoLeavesTheSeatBeforeTheMeetingIsNotCalledToIt)
{
    change([&](Transaction &transaction) { callMeeting(transaction, meeting, {}); });
    const Attendance before = rowOf(meeting, u"Mikael Brandt"_s);
    SeatHolder left = store().where<SeatHolder>("seat", before.seat->value).front();
    left.to = QDate(2011, 12, 31);
    set(left);
    SeatHolder follows;
    follows.seat = *before.seat;
    follows.person = addPerson(u"Nils Ny"_s);
    follows.from = QDate(2012, 1, 1);
    add(follows);
    change([&](Transaction &transaction) { ensureAttendance(transaction, meeting); });
    EXPECT_EQ(rowOf(meeting, u"Mikael Brandt"_s).id, before.id);
    change([&](Transaction &transaction) { moveMeeting(transaction, meeting, {{2012, 1, 12}, DatePrecision::Day, {}, {}, {}}); });
    EXPECT_EQ(rowOf(meeting, u"Nils Ny"_s).id, before.id);
    EXPECT_EQ(attendanceOf(store(), meeting).size(), 10u);
    change([&](Transaction &transaction) { setPerson(transaction, rowOf(meeting, u"Sofia Rask"_s).id, follows.person); });
    change([&](Transaction &transaction) { ensureAttendance(transaction, meeting); });
    EXPECT_EQ(attendanceOf(store(), meeting)[8].name, u"Nils Ny"_s); // who was put there by hand stays
}

TEST_F(AttendanceRules, D14HalfOfTheFilledSeatsAreFourOfEight)
{
    setForm(MinutesForm::Formal, QuorumRule::HalfOfFilled);
    start();
    absent({"Karin Ekdal", "Jonas Hallström", "Leila Farhadi", "Gunvor Öhrn"});
    EXPECT_EQ(at(1), (Quorum{9, 8, 4, 4, 0, true, true}));
    absent({"Eva Stålhane"});
    EXPECT_FALSE(at(1).isQuorate);
}

TEST_F(AttendanceRules, D14MoreThanHalfOfAllSeatsAreFiveOfNine)
{
    setForm(MinutesForm::Formal, QuorumRule::MoreThanHalfOfAll);
    start();
    absent({"Karin Ekdal", "Jonas Hallström", "Leila Farhadi"});
    EXPECT_EQ(at(1), (Quorum{9, 8, 5, 5, 0, true, true}));
    absent({"Eva Stålhane"});
    EXPECT_EQ(at(1), (Quorum{9, 8, 4, 5, 0, true, false}));
}

TEST_F(AttendanceRules, D14ASubstituteCountsAndACoOptedNever)
{
    setForm(MinutesForm::Formal, QuorumRule::MoreThanHalfOfAll);
    addSeat(group, members[5], SeatRole::Substitute, u"Nadia Zand"_s);
    addSeat(group, {}, SeatRole::CoOpted, u"Henrik Lövgren"_s);
    start();
    EXPECT_EQ(at(1).present, 8);
    absent({"Tomas Äng"});
    EXPECT_EQ(at(1).present, 7);
    change([&](Transaction &transaction) {
        setPresence(transaction, rowOf(meeting, u"Nadia Zand"_s).id, Presence::Present);
        standIn(transaction, rowOf(meeting, u"Tomas Äng"_s).id, rowOf(meeting, u"Nadia Zand"_s).id);
    });
    EXPECT_EQ(at(1).present, 8);
    EXPECT_EQ(rowOf(meeting, u"Henrik Lövgren"_s).presence, Presence::Present);
    const QString sentence = sentenceOf([&](Transaction &transaction) {
        setPresence(transaction, rowOf(meeting, u"Eva Stålhane"_s).id, Presence::Absent);
        standIn(transaction, rowOf(meeting, u"Eva Stålhane"_s).id, rowOf(meeting, u"Henrik Lövgren"_s).id);
    });
    EXPECT_TRUE(sentence.contains(u"Henrik Lövgren"_s)) << sentence.toStdString();
}

TEST_F(AttendanceRules, D14AfterADepartureAtItemSixTheItemsFromThereOnCannotBeDecided)
{
    setForm(MinutesForm::Formal, QuorumRule::MoreThanHalfOfAll);
    start();
    absent({"Karin Ekdal", "Jonas Hallström", "Leila Farhadi"});
    change([&](Transaction &transaction) { noteLeft(transaction, rowOf(meeting, u"Sofia Rask"_s).id, items[6], u"11:10"_s); });
    EXPECT_TRUE(at(6).isQuorate);
    EXPECT_FALSE(at(7).isQuorate);
    EXPECT_FALSE(at(8).isQuorate);
    change([&](Transaction &transaction) { decide(transaction, items[5], u"att godkänna"_s); });
    const QString sentence = sentenceOf([&](Transaction &transaction) { decide(transaction, items[6], u"att godkänna"_s); });
    EXPECT_TRUE(sentence.contains(u"4"_s) && sentence.contains(u"5"_s)) << sentence.toStdString();
    AgendaItem byHand = store().get(items[6]);
    byHand.outcome = ItemOutcome::Decided;
    EXPECT_EQ(errorOf([&] { set(byHand); }), ErrorKind::Failed); // nor by writing the row itself
    EXPECT_EQ(store().get(items[6]).outcome, ItemOutcome::Open);
    change([&](Transaction &transaction) { proposeForNextMeeting(transaction, items[6], u"att godkänna"_s); });
    EXPECT_EQ(store().get(items[6]).outcome, ItemOutcome::Tabled);
}

TEST_F(AttendanceRules, WhoIsPresentHasNoSubstitute)
{
    addSeat(group, members[5], SeatRole::Substitute, u"Nadia Zand"_s);
    start();
    const QString sentence = sentenceOf([&](Transaction &transaction) {
        setPresence(transaction, rowOf(meeting, u"Nadia Zand"_s).id, Presence::Present);
        standIn(transaction, rowOf(meeting, u"Tomas Äng"_s).id, rowOf(meeting, u"Nadia Zand"_s).id);
    });
    EXPECT_TRUE(sentence.contains(u"Tomas Äng"_s)) << sentence.toStdString();
    // nor by writing the rows themselves
    Attendance row = rowOf(meeting, u"Nadia Zand"_s);
    row.presence = Presence::Present;
    row.standsInFor = rowOf(meeting, u"Tomas Äng"_s).id;
    EXPECT_EQ(errorOf([&] { set(row); }), ErrorKind::Failed);
}

TEST_F(AttendanceRules, OneSubstituteForTwoIsOneVoteAndCanBeTakenBack)
{
    setForm(MinutesForm::Formal, QuorumRule::MoreThanHalfOfAll);
    addSeat(group, members[5], SeatRole::Substitute, u"Nadia Zand"_s);
    start();
    absent({"Tomas Äng", "Mikael Brandt"});
    const auto tomas = rowOf(meeting, u"Tomas Äng"_s).id;
    const auto mikael = rowOf(meeting, u"Mikael Brandt"_s).id;
    change([&](Transaction &transaction) {
        const auto nadia = rowOf(meeting, u"Nadia Zand"_s).id;
        setPresence(transaction, nadia, Presence::Present);
        standIn(transaction, tomas, nadia);
        standIn(transaction, mikael, nadia);
    });
    EXPECT_EQ(at(1), (Quorum{9, 8, 7, 5, 1, true, true}));
    change([&](Transaction &transaction) { undoStandIn(transaction, mikael); });
    EXPECT_EQ(at(1), (Quorum{9, 8, 7, 5, 0, true, true}));
    change([&](Transaction &transaction) { undoStandIn(transaction, tomas); });
    EXPECT_EQ(at(1).present, 6);
    EXPECT_EQ(attendanceOf(store(), meeting).size(), 11u);
}

TEST_F(AttendanceRules, ApologiesNotedBeforehandSayHowManyCome)
{
    change([&](Transaction &transaction) { ensureAttendance(transaction, meeting); });
    absent({"Mikael Brandt"});
    const Coming coming = comingTo(attendanceOf(store(), meeting));
    EXPECT_EQ(coming.coming, 7);
    EXPECT_EQ(coming.seats, 9);
}

RC_GTEST_PROP(QuorumProperties, WhoLeavesNeverMakesAGroupQuorate, ())
{
    Group group;
    group.quorum = *rc::gen::element(QuorumRule::HalfOfFilled, QuorumRule::MoreThanHalfOfFilled, QuorumRule::MoreThanHalfOfAll);
    std::vector<Attendance> rows(*rc::gen::inRange<size_t>(1, 15));
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].id = {qint64(i) + 1};
        rows[i].name = QString::number(i);
        rows[i].role = *rc::gen::element(AttendanceRole::Chair, AttendanceRole::Holder, AttendanceRole::CoOpted, AttendanceRole::Guest);
        rows[i].presence = *rc::gen::element(Presence::Present, Presence::Remote, Presence::Absent, Presence::Vacant);
    }
    const Quorum before = quorumAt(group, rows, {}, {});
    Attendance &one = rows[*rc::gen::inRange<size_t>(0, rows.size())];
    if (isPresent(one.presence))
        one.presence = Presence::Absent;
    const Quorum after = quorumAt(group, rows, {}, {});
    RC_ASSERT(after.present <= before.present);
    RC_ASSERT(before.isQuorate || !after.isQuorate);
    RC_ASSERT(after.present <= after.seats && after.filled <= after.seats);
}

} // namespace
