// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Action points as they are typed while people talk.
#include "core/meetings/actionline.h"
#include "core/meetings/actions.h"
#include "core/meetings/meetings.h"
#include "tests/core/meetings/meetingsfixture.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

ActionOwner person(qint64 id, const char *name) { return {Id<Person>{id}, {}, QString::fromUtf8(name)}; }
ActionOwner place(qint64 id, const char *name) { return {{}, Id<Organization>{id}, QString::fromUtf8(name)}; }

ActionContext context()
{
    ActionContext context;
    context.owners = {person(1, "Kerstin Lund"), person(2, "Åsa Wikner"), person(3, "Anna Berg"), person(4, "Anna Lind"), place(5, "Nacka"),
                      person(6, "Kerstin Ek"), place(7, "Salem")};
    context.atMeeting = 5;
    context.usual = person(2, "Åsa Wikner");
    context.day = QDate(2011, 11, 24);
    context.usualDue = QDate(2012, 1, 19);
    return context;
}

struct Line {
    const char *typed;
    const char *text;
    const char *owner;
    const char *due;
};
class ActionLines : public testing::TestWithParam<Line>
{
};

TEST_P(ActionLines, AreUnderstood)
{
    const Line &line = GetParam();
    const ActionLine read = readActionLine(QString::fromUtf8(line.typed), context());
    EXPECT_EQ(read.text, QString::fromUtf8(line.text));
    EXPECT_EQ(read.owner ? read.owner->name : QString(), QString::fromUtf8(line.owner));
    EXPECT_EQ(read.due ? read.due->toString(Qt::ISODate) : QString(), QString::fromUtf8(line.due));
}

INSTANTIATE_TEST_SUITE_P(
    Table, ActionLines,
    testing::Values(Line{"Kerstin underlag 20/4", "underlag", "Kerstin Lund", "2012-04-20"},
                    Line{"Skicka fördelningen till kommunerna @Åsa Wikner 5 dec", "Skicka fördelningen till kommunerna", "Åsa Wikner", "2011-12-05"},
                    Line{"Nacka: lämna fakturareferens 9/12", "lämna fakturareferens", "Nacka", "2011-12-09"},
                    Line{"boka lokal", "boka lokal", "Åsa Wikner", "2012-01-19"},
                    Line{"boka lokal senast den 5 december", "boka lokal", "Åsa Wikner", "2011-12-05"},
                    Line{"boka lokal 2012-02-01.", "boka lokal", "Åsa Wikner", "2012-02-01"},
                    Line{"boka lokal 1/2 2013", "boka lokal", "Åsa Wikner", "2013-02-01"},
                    Line{"underlag 20/4 @Kerstin", "underlag", "Kerstin Lund", "2012-04-20"},
                    Line{"Kerstin Ek underlag", "underlag", "Kerstin Ek", "2012-01-19"},
                    Line{"Anna B ringer Salem 1/12", "ringer Salem", "Anna Berg", "2011-12-01"},
                    Line{"Anna ringer 1/12", "ringer", "", "2011-12-01"},
                    Line{"@Anna Lind ringer", "ringer", "Anna Lind", "2012-01-19"},
                    Line{"Salem lämnar siffror 24 nov", "lämnar siffror", "Salem", "2011-11-24"},
                    Line{"Kerstins underlag", "Kerstins underlag", "Åsa Wikner", "2012-01-19"},
                    Line{"räkna om med 31/2", "räkna om med 31/2", "Åsa Wikner", "2012-01-19"},
                    Line{"mejla a@b.se", "mejla a@b.se", "Åsa Wikner", "2012-01-19"},
                    Line{"", "", "Åsa Wikner", "2012-01-19"}, Line{"20/4", "", "Åsa Wikner", "2012-04-20"}));

TEST(ActionLine, SaysWhereOwnerAndDayStand)
{
    const QString line = u"Kerstin underlag 20/4"_s;
    const ActionLine read = readActionLine(line, context());
    EXPECT_EQ(read.ownerSpan, (TextSpan{0, 7}));
    EXPECT_EQ(read.dueSpan, (TextSpan{17, 4}));
    EXPECT_FALSE(readActionLine(u"boka lokal"_s, context()).ownerSpan);
}

TEST(ActionLine, AsksWhoIsMeantWhereANameIsSeveralPeoples)
{
    const ActionLine read = readActionLine(u"Anna ringer"_s, context());
    EXPECT_EQ(read.candidates, (QStringList{u"Anna Berg"_s, u"Anna Lind"_s}));
    EXPECT_TRUE(doubtOf(read).contains(u"Anna Lind"_s));
    EXPECT_TRUE(doubtOf(readActionLine(u"Kerstin ringer"_s, context())).isEmpty()); // the other was not at the meeting
}

RC_GTEST_PROP(ActionLineProperties, OwnerTextAndDayComeBackWhateverTheText, (const std::vector<int> &letters))
{
    QString text = u"underlag"_s;
    for (const int letter : letters)
        text += QString(u" "_s + QChar(u'a' + std::abs(letter % 26)) + u"x"_s);
    const QDate due = QDate(2011, 11, 24).addDays(*rc::gen::inRange(0, 365));
    const auto owner = *rc::gen::element(person(1, "Kerstin Lund"), person(3, "Anna Berg"), place(5, "Nacka"));
    const QString day = *rc::gen::element(u"%1/%2"_s.arg(due.day()).arg(due.month()), due.toString(Qt::ISODate));
    for (const QString &line : {owner.name + u' ' + text + u' ' + day, owner.name + u": "_s + text + u' ' + day, text + u" @"_s + owner.name + u' ' + day}) {
        const ActionLine read = readActionLine(line, context());
        RC_ASSERT(read.text == text);
        RC_ASSERT(read.owner == owner);
        RC_ASSERT(read.due == due);
    }
}

RC_GTEST_PROP(ActionLineProperties, AnyTextIsReadAndItsSpansStandInIt, (const std::string &typed))
{
    const QString line = QString::fromStdString(typed);
    const ActionLine read = readActionLine(line, context());
    for (const auto &span : {read.ownerSpan, read.dueSpan}) {
        if (span)
            RC_ASSERT(span->start >= 0 && span->length > 0 && span->start + span->length <= line.size());
    }
}

class Actions : public Meetings
{
};

TEST_F(Actions, BelongToTheStrategistAndTheNextMeetingUnlessTheLineSaysOtherwise)
{
    const Id<Meeting> meeting = addMeeting({2011, 11, 24});
    addMeeting({2012, 1, 19});
    const ActionContext context = actionContext(store(), store().get(meeting));
    ASSERT_TRUE(context.usual);
    EXPECT_EQ(context.usual->name, u"Åsa Wikner"_s);
    EXPECT_EQ(context.usualDue, QDate(2012, 1, 19));
    EXPECT_EQ(readActionLine(u"Leila fakturareferens"_s, context).owner->name, u"Leila Farhadi"_s);
    EXPECT_EQ(readActionLine(u"Nacka fakturareferens"_s, context).owner->organization, members[2]);
}

TEST_F(Actions, AreLateCarriedAndSnoozedByTheirSteps)
{
    const Id<Meeting> meeting = addMeeting({2011, 11, 24});
    ActionPoint point;
    point.meeting = meeting;
    point.item = addItem(meeting, u"Budget"_s);
    point.text = u"skicka"_s;
    point.due = QDate(2011, 12, 5);
    const Id<ActionPoint> id = add(point);
    hold(meeting);
    for (const QDate day : {QDate(2011, 12, 15), QDate(2012, 1, 19), QDate(2012, 2, 9)})
        hold(addMeeting(day));
    ActionView view = viewOf(store(), store().get(id));
    EXPECT_TRUE(view.isLate({2011, 12, 6}));
    EXPECT_FALSE(view.isLate({2011, 12, 5}));
    EXPECT_EQ(view.carried, 3);
    EXPECT_TRUE(view.isStuck());
    ActionStep step;
    step.action = id;
    step.date = QDate(2012, 2, 10);
    step.snoozedUntil = QDate(2012, 4, 1);
    step.due = QDate(2012, 5, 1);
    add(step);
    EXPECT_TRUE(openActions(store(), group, {2012, 3, 1}).empty());
    EXPECT_EQ(openActions(store(), group, {2012, 4, 1}).size(), 1u);
    EXPECT_FALSE(viewOf(store(), store().get(id)).isLate({2012, 4, 1}));
    step.date = QDate(2012, 4, 2);
    step.state = ActionState::Done;
    add(step);
    EXPECT_TRUE(openActions(store(), {}, {2012, 6, 1}).empty());
    EXPECT_EQ(store().get(id).due, QDate(2011, 12, 5)); // what its minutes say stays
}

} // namespace
