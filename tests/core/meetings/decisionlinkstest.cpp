// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/group.h"
#include "core/meetings/decisionlinks.h"
#include "core/meetings/meeting.h"
#include "tests/support/workspaces.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct DecisionLinks : testing::Test {
    Folder folder;
    std::unique_ptr<Workspace> workspace = Workspace::create(folder.path(u"b.samsyn"_s), u"Prov"_s);
    Id<AgendaItem> budget, report;

    void SetUp() override
    {
        workspace->change(u"Möten"_s, [&](Transaction &transaction) {
            Group group;
            group.name = u"Beredningsgruppen"_s;
            group.id = transaction.insert(group);
            Meeting meeting;
            meeting.group = group.id;
            meeting.date = QDate(2011, 9, 22);
            meeting.state = MeetingState::Held;
            meeting.id = transaction.insert(meeting);
            AgendaItem item;
            item.meeting = meeting.id;
            item.title = u"Ansökan om medel"_s;
            item.number = u"6"_s;
            item.paragraph = 38;
            item.outcome = ItemOutcome::Decided;
            budget = transaction.insert(item);
            item.paragraph.reset();
            item.number = u"7"_s;
            item.title = u"Rapporter"_s;
            item.outcome = ItemOutcome::Noted;
            report = transaction.insert(item);
        });
    }
};

} // namespace

TEST_F(DecisionLinks, OfferWhatWasDecidedAndNothingElse)
{
    const auto choices = decisionChoices(workspace->store());
    ASSERT_EQ(choices.size(), 1u);
    EXPECT_EQ(choices[0].record, (RecordRef{u"agenda_item"_s, budget.value}));
    EXPECT_EQ(choices[0].reference, u"Beredningsgruppen 2011-09-22, §\u00a038"_s);
    EXPECT_EQ(choices[0].date, QDate(2011, 9, 22));
}

TEST_F(DecisionLinks, NameAnItemWithoutParagraphByItsPlaceOnTheAgenda)
{
    EXPECT_EQ(decisionReference(workspace->store(), workspace->store().get(report)), u"Beredningsgruppen 2011-09-22, item 7"_s);
}

TEST_F(DecisionLinks, AreFoundAsTheyAreTypedWithOrWithoutTitle)
{
    const Store &store = workspace->store();
    for (const QString &typed : {u"beredningsgruppen  2011-09-22, § 38"_s, u"Beredningsgruppen 2011-09-22, §38"_s,
                                 u"Beredningsgruppen 2011-09-22, § 38: Ansökan om medel"_s}) {
        const auto own = decisionNamed(store, typed);
        ASSERT_TRUE(own) << typed.toStdString();
        EXPECT_EQ(own->record.id, budget.value);
    }
    for (const QString &typed : {u""_s, u"Beredningsgruppen 2011-09-22, § 39"_s, u"KS 2011/123, § 38"_s})
        EXPECT_FALSE(decisionNamed(store, typed)) << typed.toStdString();
}
