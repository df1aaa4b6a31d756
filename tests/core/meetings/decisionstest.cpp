// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Matters that climb, decisions that are changed later, and their registers.
#include "core/base/language.h"
#include "core/documents/markdownwriter.h"
#include "core/meetings/attendancedocument.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/decisions.h"
#include "core/meetings/decisionsdocument.h"
#include "core/meetings/meetingsteps.h"
#include "tests/core/meetings/meetingsfixture.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class Decisions : public Meetings
{
protected:
    Id<Group> addGroup(const QString &name)
    {
        Group other;
        other.name = name;
        return add(other);
    }
    Id<AgendaItem> decided(Id<Meeting> meeting, const QString &title, const QString &text, std::optional<Id<Matter>> matter = {})
    {
        const Id<AgendaItem> id = addItem(meeting, title, AgendaItemKind::Decision);
        AgendaItem item = store().get(id);
        item.outcome = ItemOutcome::Decided;
        item.decision = text;
        item.matter = matter;
        set(item);
        return id;
    }
    Id<Matter> addMatter(const QString &title)
    {
        Matter matter;
        matter.title = title;
        return add(matter);
    }
};

TEST_F(Decisions, AMatterKeepsOneHistoryThroughTheGroups)
{
    const Id<Group> working = addGroup(u"Arbetsgruppen"_s);
    const Id<Group> executive = addGroup(u"Ledningsgruppen"_s);
    const Id<Matter> matter = addMatter(u"Utökad målgrupp"_s);
    const Id<Meeting> top = addMeeting({2012, 3, 2}, executive);
    const Id<Meeting> middle = addMeeting({2012, 2, 1});
    const Id<Meeting> first = addMeeting({2012, 1, 10}, working);
    decided(top, u"Utökad målgrupp"_s, u"att utöka"_s, matter);
    for (const Id<Meeting> meeting : {middle, first}) {
        AgendaItem item = store().get(addItem(meeting, u"Utökad målgrupp"_s));
        item.matter = matter;
        item.outcome = ItemOutcome::SentOn;
        set(item);
    }
    hold(first);
    hold(middle);
    const auto history = matterHistory(store(), matter);
    ASSERT_EQ(history.size(), 3u);
    EXPECT_EQ(history[0].groupName, u"Arbetsgruppen"_s);
    EXPECT_EQ(history[1].groupName, u"Beredningsgruppen"_s);
    EXPECT_EQ(history[2].groupName, u"Ledningsgruppen"_s);
    EXPECT_EQ(stuckSince(store(), matter), QDate(2012, 2, 1));
    hold(top);
    EXPECT_FALSE(stuckSince(store(), matter));
}

TEST_F(Decisions, AreFoundByGroupYearMemberAndWords)
{
    const Id<Meeting> a = addMeeting({2011, 11, 24});
    const Id<Meeting> b = addMeeting({2012, 1, 19});
    decided(a, u"Budget 2012"_s, u"att **fastställa** budgeten"_s);
    decided(b, u"Planeringskonferens"_s, u"att den hålls i maj"_s);
    hold(a);
    EXPECT_EQ(decisionsRegister(store(), {}, {2012, 12, 31}).size(), 1u); // the other meeting was not held yet
    hold(b);
    const auto all = decisionsRegister(store(), {}, {2012, 12, 31});
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].text, u"att fastställa budgeten"_s);
    DecisionFilter filter;
    filter.year = 2012;
    EXPECT_EQ(decisionsRegister(store(), filter, {2012, 12, 31}).front().item.title, u"Planeringskonferens"_s);
    filter = {};
    filter.words = u"budget fastställa"_s;
    EXPECT_EQ(decisionsRegister(store(), filter, {2012, 12, 31}).size(), 1u);
    filter = {};
    filter.member = members[2];
    EXPECT_EQ(decisionsRegister(store(), filter, {2012, 12, 31}).size(), 2u);
    filter.group = addGroup(u"En annan"_s);
    EXPECT_TRUE(decisionsRegister(store(), filter, {2012, 12, 31}).empty());
}

TEST_F(Decisions, ALaterDecisionChangesTheStateAndNotTheText)
{
    const Id<Meeting> a = addMeeting({2011, 11, 24});
    const Id<Meeting> b = addMeeting({2012, 1, 19});
    const Id<AgendaItem> first = decided(a, u"Budget 2012"_s, u"att fastställa budgeten"_s);
    const Id<AgendaItem> later = decided(b, u"Ändrad budget"_s, u"att ändra budgeten"_s);
    hold(a);
    hold(b);
    DecisionChange changed;
    changed.decision = first;
    changed.by = later;
    changed.kind = DecisionChangeKind::Replaced;
    changed.date = QDate(2012, 1, 19);
    add(changed);
    EXPECT_EQ(decisionsRegister(store(), {}, {2012, 1, 18})[0].state, DecisionState::InForce);
    const auto rows = decisionsRegister(store(), {}, {2012, 1, 19});
    EXPECT_EQ(rows[0].state, DecisionState::Replaced);
    EXPECT_EQ(rows[0].text, u"att fastställa budgeten"_s);
    EXPECT_EQ(rows[0].changedBy, u"item 1, Beredningsgruppen 19 January 2012"_s);
    const LanguageScope swedish(Language::Swedish);
    const QByteArray paper = writeMarkdown(decisionsDocument(decisionsRegister(store(), {}, {2012, 1, 19}), u"Beslut"_s, {2012, 1, 19}, Language::Swedish));
    EXPECT_TRUE(paper.contains("Ersatt genom punkt 1")) << paper.constData();
}

TEST_F(Decisions, AreNotInForceBeforeTheirDay)
{
    const Id<Meeting> meeting = addMeeting({2011, 11, 24});
    AgendaItem item = store().get(decided(meeting, u"Ny ordning"_s, u"att gälla från årsskiftet"_s));
    item.inForceFrom = QDate(2012, 1, 1);
    set(item);
    hold(meeting);
    EXPECT_EQ(decisionsRegister(store(), {}, {2011, 12, 31})[0].state, DecisionState::NotYet);
    EXPECT_EQ(decisionsRegister(store(), {}, {2012, 1, 1})[0].state, DecisionState::InForce);
}

TEST_F(Decisions, D15AttendanceCountsTheMeetingsWhileSomebodyWasSeated)
{
    hold(addMeeting({2011, 3, 1}));
    hold(addMeeting({2011, 5, 1}));
    const Id<Seat> seat = addSeat(group, members[7], SeatRole::Holder, {});
    SeatHolder holder;
    holder.seat = seat;
    holder.person = addPerson(u"Nils Ny"_s);
    holder.from = QDate(2011, 7, 1);
    add(holder);
    hold(addMeeting({2011, 9, 1}));
    const Id<Meeting> last = addMeeting({2011, 11, 1});
    hold(last);
    change([&](Transaction &transaction) { setPresence(transaction, rowOf(last, u"Nils Ny"_s).id, Presence::Apologies); });
    const auto shares = attendanceShares(store(), group, 2011);
    const auto shareOf = [&](const QString &name) { return *std::ranges::find(shares, name, &AttendanceShare::name); };
    EXPECT_EQ(shareOf(u"Karin Ekdal"_s).meetings, 4);
    EXPECT_EQ(shareOf(u"Nils Ny"_s).meetings, 2);
    EXPECT_EQ(shareOf(u"Nils Ny"_s).present, 1);
    EXPECT_EQ(shareOf(u"Nils Ny"_s).apologies, 1);
    EXPECT_TRUE(attendanceShares(store(), group, 2010).empty());
}

} // namespace
