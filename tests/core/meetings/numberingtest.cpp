// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places on the agenda and §§ (domain D 13).
#include "core/base/language.h"
#include "core/meetings/meetingsteps.h"
#include "core/meetings/numbering.h"
#include "tests/core/meetings/meetingsfixture.h"

#include <rapidcheck/gtest.h>
#include <set>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class Numbering : public Meetings
{
protected:
    void SetUp() override
    {
        Meetings::SetUp();
        setForm(MinutesForm::Formal);
    }
    QStringList numbersOf(Id<Meeting> meeting) const
    {
        QStringList numbers;
        for (const QString &number : displayNumbers(agendaOf(store(), meeting)))
            numbers << number;
        return numbers;
    }
    std::vector<qint64> paragraphsOf(Id<Meeting> meeting) const
    {
        std::vector<qint64> paragraphs;
        for (const AgendaItem &item : agendaOf(store(), meeting))
            paragraphs.push_back(item.paragraph.value_or(0));
        return paragraphs;
    }
    Id<Meeting> meetingWith(QDate day, int items, std::optional<Id<Group>> of = {})
    {
        const Id<Meeting> meeting = addMeeting(day, of);
        for (int i = 1; i <= items; ++i)
            addItem(meeting, u"Ärende %1"_s.arg(i));
        return meeting;
    }
};

TEST_F(Numbering, ALateItemBetweenOthersIsFiveAAndOneAfterThemTheNext)
{
    const Id<Meeting> meeting = meetingWith({2012, 3, 14}, 6);
    EXPECT_EQ(numbersOf(meeting).join(u' '), u"1 2 3 4 5 6"_s);
    change([&](Transaction &transaction) { callMeeting(transaction, meeting, {}); });
    std::vector<AgendaItem> agenda = agendaOf(store(), meeting);
    change([&](Transaction &transaction) {
        agenda[5].position = 10;
        transaction.update(agenda[5]);
        AgendaItem late;
        late.meeting = meeting;
        late.title = u"Sent"_s;
        late.position = 6;
        transaction.insert(late);
        late.position = 7;
        transaction.insert(late);
        late.position = 11;
        transaction.insert(late);
    });
    EXPECT_EQ(numbersOf(meeting).join(u' '), u"1 2 3 4 5 5a 5b 6 7"_s);
    change([&](Transaction &transaction) { callMeeting(transaction, meeting, {}); });
    EXPECT_EQ(agendaOf(store(), meeting)[5].number, u"5a"_s);
    EXPECT_EQ(store().all<Dispatch>().back().kind, DispatchKind::Supplement);
}

TEST_F(Numbering, FrozenNumbersStayWhereItemsAreMovedOrWithdrawn)
{
    const Id<Meeting> meeting = meetingWith({2012, 3, 14}, 3);
    change([&](Transaction &transaction) { callMeeting(transaction, meeting, {}); });
    std::vector<AgendaItem> agenda = agendaOf(store(), meeting);
    change([&](Transaction &transaction) {
        std::swap(agenda[0].position, agenda[2].position);
        transaction.update(agenda[0]);
        transaction.update(agenda[2]);
    });
    EXPECT_EQ(numbersOf(meeting).join(u' '), u"3 2 1"_s);
    EXPECT_TRUE(sentenceOf([&](Transaction &transaction) { transaction.remove(agenda[1].id); }).contains(u"Withdraw"_s));
}

TEST_F(Numbering, D13AMeetingKeepsTheYearOfItsDateHoweverLateItIsApproved)
{
    const Id<Meeting> december = meetingWith({2011, 12, 14}, 2);
    const Id<Meeting> january = meetingWith({2012, 1, 10}, 2);
    hold(december);
    hold(january); // before December's minutes are approved
    seal(december);
    seal(january);
    EXPECT_EQ(paragraphsOf(december), (std::vector<qint64>{1, 2}));
    EXPECT_EQ(paragraphsOf(january), (std::vector<qint64>{1, 2}));
}

TEST_F(Numbering, D13TwoGroupsNumberIndependentlyAndAJointMeetingUsesTheLeadGroups)
{
    Group other;
    other.name = u"Ledningsgruppen"_s;
    other.minutesForm = MinutesForm::Formal;
    const Id<Group> executive = add(other);
    hold(meetingWith({2012, 1, 10}, 3));
    hold(meetingWith({2012, 1, 11}, 2, executive));
    const Id<Meeting> joint = meetingWith({2012, 2, 1}, 2);
    MeetingGroup further;
    further.meeting = joint;
    further.group = executive;
    add(further);
    hold(joint);
    EXPECT_EQ(paragraphsOf(joint), (std::vector<qint64>{4, 5}));
    const Id<Meeting> own = meetingWith({2012, 2, 10}, 1, executive);
    hold(own);
    EXPECT_EQ(paragraphsOf(own), (std::vector<qint64>{3}));
}

TEST_F(Numbering, ParagraphsMayRunOnFromYearToYear)
{
    Group record = store().get(group);
    record.numbering = ParagraphNumbering::Running;
    set(record);
    hold(meetingWith({2011, 12, 14}, 2));
    const Id<Meeting> next = meetingWith({2012, 1, 10}, 1);
    hold(next);
    EXPECT_EQ(paragraphsOf(next), (std::vector<qint64>{3}));
}

TEST_F(Numbering, WithdrawnItemsGetNoneAndNotesNone)
{
    const Id<Meeting> meeting = meetingWith({2012, 3, 14}, 3);
    AgendaItem item = agendaOf(store(), meeting)[1];
    item.outcome = ItemOutcome::Withdrawn;
    set(item);
    hold(meeting);
    EXPECT_EQ(paragraphsOf(meeting), (std::vector<qint64>{1, 0, 2}));
    setForm(MinutesForm::Notes);
    const Id<Meeting> notes = meetingWith({2012, 4, 14}, 2);
    hold(notes);
    EXPECT_EQ(paragraphsOf(notes), (std::vector<qint64>{0, 0}));
}

TEST_F(Numbering, AParagraphIsNotGivenTwiceByHandEither)
{
    hold(meetingWith({2012, 1, 10}, 2));
    const Id<Meeting> meeting = meetingWith({2012, 3, 14}, 1);
    AgendaItem item = agendaOf(store(), meeting)[0];
    item.paragraph = 2;
    const QString sentence = sentenceOf([&](Transaction &transaction) { transaction.update(item); });
    EXPECT_TRUE(sentence.contains(u"§ 2"_s)) << sentence.toStdString();
}

TEST_F(Numbering, WhoOpensTheLastMeetingAgainGivesItsParagraphsAnew)
{
    const Id<Meeting> meeting = meetingWith({2012, 1, 10}, 2);
    hold(meeting);
    change([&](Transaction &transaction) { reopenMeeting(transaction, meeting); });
    EXPECT_EQ(paragraphsOf(meeting), (std::vector<qint64>{0, 0}));
    AgendaItem first = agendaOf(store(), meeting)[0];
    first.position = 9;
    set(first);
    change([&](Transaction &transaction) { endMeeting(transaction, meeting, u"12:30"_s); });
    EXPECT_EQ(paragraphsOf(meeting), (std::vector<qint64>{1, 2}));
    hold(meetingWith({2012, 2, 10}, 1));
    change([&](Transaction &transaction) { reopenMeeting(transaction, meeting); });
    EXPECT_EQ(paragraphsOf(meeting), (std::vector<qint64>{1, 2})); // § 3 stands elsewhere by now
}

TEST_F(Numbering, NoParagraphStandsTwiceInAGroupAndYearWhateverIsDone)
{
    rc::check("meetings held, opened, moved and added to in any order", [this] {
        std::vector<Id<Meeting>> meetings;
        const int steps = *rc::gen::inRange(3, 10);
        for (int step = 0; step < steps; ++step) {
            const int what = *rc::gen::inRange(0, 5);
            if (what < 2 || meetings.empty()) {
                const QDate day = QDate(2013, 1, 1).addDays(*rc::gen::inRange(0, 700));
                meetings.push_back(meetingWith(day, *rc::gen::inRange(1, 4)));
                continue;
            }
            const Id<Meeting> one = meetings[size_t(*rc::gen::inRange(0, int(meetings.size())))];
            errorOf([&] {
                change([&](Transaction &transaction) {
                    if (what == 2)
                        reopenMeeting(transaction, one);
                    else if (what == 3)
                        moveMeeting(transaction, one, {store().get(one).date.addDays(200), DatePrecision::Day, {}, {}, {}});
                    else {
                        startMeeting(transaction, one, u"09:00"_s);
                        endMeeting(transaction, one, u"10:00"_s);
                    }
                });
            });
        }
        std::set<std::pair<QString, qint64>> given;
        for (const AgendaItem &item : store().all<AgendaItem>()) {
            if (item.paragraph)
                RC_ASSERT(given.emplace(paragraphSeries(store(), store().get(item.meeting)), *item.paragraph).second);
        }
    });
}

TEST_F(Numbering, ReferencesNameBothNumbers)
{
    AgendaItem item;
    item.number = u"5"_s;
    EXPECT_EQ(itemReference(item), u"item 5"_s);
    item.paragraph = 47;
    EXPECT_EQ(itemReference(item), u"§ 47 (item 5)"_s);
    const LanguageScope swedish(Language::Swedish);
    EXPECT_EQ(itemReference(item), u"§ 47 (punkt 5)"_s);
}

} // namespace
