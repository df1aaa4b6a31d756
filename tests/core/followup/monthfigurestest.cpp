// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened since the last review, what is late, and a month as a whole.
#include "core/followup/monthfigures.h"

#include "core/followup/reviews.h"
#include "core/meetings/meetinglog.h"
#include "core/members/person.h"
#include "tests/support/agendas.h"
#include "tests/support/examplereview.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

constexpr Month october{2011, 10}, november{2011, 11}, december{2011, 12}, january{2012, 1};

class MonthOf : public ::testing::Test, protected Agendas
{
protected:
    void approve(Month month, QDate on)
    {
        workspace().changeForGood(u"Approve"_s, [&](Transaction &transaction) {
            approveMonth(transaction, month, {on, u"Gunvor Öhrn, ordförande"_s, {}, ApprovalWay::ByMail}, on);
        });
    }
    QStringList facts(Month month, QDate today) const
    {
        QStringList lines;
        for (const FactFigure &fact : monthFigures(store(), month, today).facts)
            lines += fact.date.toString(Qt::ISODate) + (fact.isLate ? u" late "_s : u" "_s) + fact.what;
        return lines;
    }
    void hold(QDate date) { addMeeting(working, date, MeetingState::Held); }
};

} // namespace

TEST_F(MonthOf, AFactWrittenAfterItsMonthWasApprovedShowsInTheNextAndOnlyThere)
{
    // domain D 17
    hold({2011, 10, 13});
    approve(october, {2011, 11, 3});
    const QByteArray closed = reviewJson(store(), october, {2011, 12, 31});
    hold({2011, 10, 31}); // entered on 5 November
    hold({2011, 11, 10});
    EXPECT_EQ(facts(november, {2011, 12, 2}), QStringList({u"2011-11-10 Arbetsgruppen 2011-11-10"_s, u"2011-10-31 late Arbetsgruppen 2011-10-31"_s}));
    EXPECT_EQ(reviewJson(store(), october, {2011, 12, 31}), closed);
    approve(november, {2011, 12, 5});
    hold({2011, 12, 14});
    EXPECT_EQ(facts(december, {2012, 1, 2}), QStringList(u"2011-12-14 Arbetsgruppen 2011-12-14"_s));
    EXPECT_EQ(monthReview(store(), november, {2012, 1, 2}).figures.facts.size(), 2U);
}

TEST_F(MonthOf, JanuaryFollowsDecember)
{
    approve(december, {2012, 1, 9});
    hold({2011, 12, 31});
    hold({2012, 1, 1});
    const MonthFigures figures = monthFigures(store(), january, {2012, 2, 1});
    EXPECT_EQ(figures.previous, december);
    EXPECT_TRUE(figures.missing.empty());
    EXPECT_EQ(figures.day, QDate(2012, 1, 31));
    EXPECT_EQ(facts(january, {2012, 2, 1}), QStringList({u"2012-01-01 Arbetsgruppen 2012-01-01"_s, u"2011-12-31 late Arbetsgruppen 2011-12-31"_s}));
    EXPECT_EQ(figures.cadences[0].held, 1); // the year's
    EXPECT_EQ(figures.actions.months.front().month, (Month{2011, 2}));
}

TEST_F(MonthOf, AMissingMonthIsCoveredByTheNextReview)
{
    approve(october, {2011, 11, 3});
    hold({2011, 11, 10});
    hold({2012, 1, 18});
    const MonthFigures figures = monthFigures(store(), january, {2012, 2, 1});
    EXPECT_EQ(figures.previous, october);
    EXPECT_EQ(figures.missing, (std::vector<Month>{november, december}));
    EXPECT_EQ(facts(january, {2012, 2, 1}), QStringList({u"2011-11-10 Arbetsgruppen 2011-11-10"_s, u"2012-01-18 Arbetsgruppen 2012-01-18"_s}));
    // Who asks before it was approved, or about the month itself, knows no month before
    EXPECT_FALSE(monthFigures(store(), january, {2011, 11, 2}).previous);
    EXPECT_FALSE(monthFigures(store(), october, {2012, 2, 1}).previous);
}

TEST_F(MonthOf, AnEmptyWorkspaceHasFiguresOfNothing)
{
    const Folder folder;
    const auto empty = Workspace::create(folder.path(u"empty.samsyn"_s), u"Empty"_s);
    const MonthFigures figures = monthFigures(empty->store(), january, {2012, 1, 20});
    EXPECT_EQ(figures.day, QDate(2012, 1, 20)); // it goes on
    EXPECT_EQ(figures.light, Light::None);
    EXPECT_TRUE(figures.reasons.empty());
    EXPECT_TRUE(figures.facts.empty());
    EXPECT_TRUE(figures.members.empty());
    EXPECT_EQ(figures.plan.months.size(), 12U);
    EXPECT_EQ(figures.actions.months.size(), 12U);
}

TEST_F(MonthOf, AReviewIsTheSameAfterItWasWrittenAndRead)
{
    for (const MonthReview &review : {exampleReview(), approvedExample(), emptyReview(), monthReview(store(), january, {2012, 2, 1})}) {
        const QByteArray json = toJson(review);
        EXPECT_EQ(toJson(monthReviewFromJson(json)), json);
    }
}

TEST_F(MonthOf, FactsSayWhatHappenedAndWhere)
{
    const auto nacka = addMunicipality(workspace(), u"0182"_s, u"Nacka"_s);
    addMembership(workspace(), nacka, QDate(2012, 1, 2), QDate(2012, 1, 30));
    const auto meeting = addMeeting(preparatory, QDate(2012, 1, 26), MeetingState::Approved);
    adjust<Meeting>(meeting, [](Meeting &record) { record.approvedOn = QDate(2012, 1, 31); });
    addItem(meeting, u"Budget 2012"_s, ItemOutcome::Decided);
    addItem(meeting, u"Rapport"_s, ItemOutcome::Noted);
    const auto planned = addMeeting(preparatory, QDate(2012, 1, 27));
    addItem(planned, u"Fond"_s, ItemOutcome::Decided); // nobody has held it
    const auto action = addAction(meeting, {}, u"Fråga Salem"_s);
    addStep(action, QDate(2012, 1, 29), ActionState::Done);
    addStep(action, QDate(2012, 2, 1), ActionState::Open);
    for (const QString &target : {u"www"_s, u"folder"_s}) {
        PublicationEntry entry;
        entry.meeting = meeting;
        entry.date = QDate(2012, 2, 2);
        entry.target = target;
        add(entry);
    }
    Person person;
    person.name = u"Leila Farhadi"_s;
    Seat seat;
    seat.group = working;
    seat.organization = nacka;
    const auto held = add(seat);
    add(SeatHolder{{}, {}, held, add(person), QDate(2012, 1, 3), {}, false, {}});
    QStringList lines;
    for (const FactFigure &fact : factsBetween(store(), january.first(), QDate(2012, 2, 29)))
        lines += u"%1 %2 %3|%4"_s.arg(fact.date.toString(u"MM-dd"), fact.row.table, fact.what, fact.where);
    EXPECT_EQ(lines, QStringList({u"01-02 membership Nacka|"_s, u"01-03 seat Nacka|Arbetsgruppen"_s, u"01-26 meeting Beredningsgruppen 2012-01-26|"_s,
                                  u"01-26 agenda_item Budget 2012|Beredningsgruppen"_s, u"01-29 action_point Fråga Salem|"_s,
                                  u"01-30 membership Nacka|"_s, u"01-31 meeting Beredningsgruppen 2012-01-26|"_s,
                                  u"02-02 meeting Beredningsgruppen 2012-01-26|"_s}));
}

TEST_F(MonthOf, WhatMeetingsLackIsLateUntilTheDayItWasDone)
{
    const auto meeting = addMeeting(preparatory, QDate(2012, 1, 26), MeetingState::Approved);
    adjust<Meeting>(meeting, [](Meeting &record) { record.approvedOn = QDate(2012, 3, 1); });
    const auto lateOn = [&](QDate day) {
        std::vector<std::pair<LateKind, int>> late;
        for (const LateFigure &figure : lateFigures(store(), {}, {}, day))
            late.push_back({figure.kind, figure.days});
        return late;
    };
    using Late = std::vector<std::pair<LateKind, int>>;
    EXPECT_EQ(lateOn({2012, 1, 20}), Late()); // when the notice went out nobody noted
    EXPECT_EQ(lateOn({2012, 2, 9}), Late());
    EXPECT_EQ(lateOn({2012, 2, 10}), Late({{LateKind::Minutes, 1}}));
    EXPECT_EQ(lateOn({2012, 3, 15}), Late()); // approved meanwhile
    EXPECT_EQ(lateOn({2012, 3, 17}), Late({{LateKind::Publication, 2}}));
    PublicationEntry entry;
    entry.meeting = meeting;
    entry.date = QDate(2012, 3, 18);
    add(entry);
    EXPECT_EQ(lateOn({2012, 3, 17}).size(), 1U);
    EXPECT_EQ(lateOn({2012, 3, 18}), Late());
    addMeeting(preparatory, QDate(2012, 4, 4));
    EXPECT_EQ(lateOn({2012, 3, 28}), Late());
    EXPECT_EQ(lateOn({2012, 3, 29}), Late({{LateKind::Notice, 1}}));
}
