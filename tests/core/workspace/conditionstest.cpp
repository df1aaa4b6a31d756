// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/conditions.h"

#include "core/budget/budget.h"
#include "core/groups/group.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/meeting.h"
#include "core/plans/activity.h"
#include "core/plans/plan.h"
#include "core/workspace/edits.h"
#include "tests/support/workspaces.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QDate thatDay(2012, 5, 21);

/// A budget with a grant that is applied for, a decision that is not made yet, and an activity that
/// waits for the one, the other or nothing.
struct Conditions : testing::Test {
    StoppedClock clock{QDateTime(thatDay, QTime(9, 0))};
    Folder folder;
    std::unique_ptr<Workspace> workspace = Workspace::create(folder.path(u"w.samsyn"_s), u"Samverkan"_s);
    Id<Plan> plan;
    Id<Budget> budget;
    Id<FinancingItem> grant;
    Id<AgendaItem> item;
    Id<Activity> activity;

    Conditions()
    {
        workspace->change(u"Make"_s, [&](Transaction &transaction) {
            Group group;
            group.name = u"Ledningsgruppen"_s;
            Meeting meeting;
            meeting.group = transaction.insert(group);
            meeting.date = QDate(2012, 4, 12);
            AgendaItem decision;
            decision.meeting = transaction.insert(meeting);
            decision.title = u"KUB"_s;
            decision.kind = AgendaItemKind::Decision;
            item = transaction.insert(decision);
            budget = addBudget(transaction, 2012, 1);
            grant = addGrant(transaction, budget, u"§ 37-medel"_s, FinancingKind::GrantSought);
            Plan made;
            made.name = u"Handlingsplan 2012"_s;
            made.from = QDate(2012, 1, 1);
            made.to = QDate(2012, 12, 31);
            plan = transaction.insert(made);
            Activity waiting;
            waiting.plan = plan;
            waiting.title = u"Styrgrupp för KUB"_s;
            waiting.condition = u"om medel beviljas"_s;
            activity = transaction.insert(waiting);
        });
    }

    static Id<Budget> addBudget(Transaction &transaction, int year, int version)
    {
        Budget made;
        made.year = year;
        made.version = version;
        return transaction.insert(made);
    }
    static Id<FinancingItem> addGrant(Transaction &transaction, Id<Budget> budget, const QString &text, FinancingKind kind)
    {
        FinancingItem row;
        row.budget = budget;
        row.description = text;
        row.kind = kind;
        return transaction.insert(row);
    }
    RecordRef grantRef() const { return {FinancingItem::entity.name(), grant.value}; }
    RecordRef itemRef() const { return {AgendaItem::entity.name(), item.value}; }
    void link(const std::optional<RecordRef> &record)
    {
        editRecord<Activity>(*workspace, u"Link"_s, activity.value, [&](Activity &row) { row.conditionRecord = record; });
    }
    void setGrant(FinancingKind kind)
    {
        editRecord<FinancingItem>(*workspace, u"Grant"_s, grant.value, [&](FinancingItem &row) { row.kind = kind; });
    }
    void setOutcome(ItemOutcome outcome)
    {
        editRecord<AgendaItem>(*workspace, u"Decide"_s, item.value, [&](AgendaItem &row) { row.outcome = outcome; });
    }
    std::optional<QDate> metOn() const { return workspace->store().get(activity).conditionMetOn; }
};

} // namespace

TEST_F(Conditions, WakeWithTheGrantAndSleepAgainWhenItIsTakenBack)
{
    link(grantRef());
    EXPECT_FALSE(metOn());
    setGrant(FinancingKind::GrantApproved);
    EXPECT_EQ(metOn(), thatDay);
    setGrant(FinancingKind::GrantSought);
    EXPECT_FALSE(metOn());
}

TEST_F(Conditions, WakeOnTheDayOfTheDecisionOrFromWhenItIsInForce)
{
    link(itemRef());
    setOutcome(ItemOutcome::Tabled);
    EXPECT_FALSE(metOn());
    setOutcome(ItemOutcome::Decided);
    EXPECT_EQ(metOn(), QDate(2012, 4, 12));
    setOutcome(ItemOutcome::Open);
    workspace->change(u"Decide for later"_s, [&](Transaction &transaction) {
        AgendaItem row = transaction.store().get(item);
        row.outcome = ItemOutcome::Decided;
        row.inForceFrom = QDate(2012, 7, 1);
        transaction.update(row);
    });
    EXPECT_EQ(metOn(), QDate(2012, 7, 1));
}

TEST_F(Conditions, AreOneStepWithWhatMetThem)
{
    link(grantRef());
    const quint64 asleep = workspace->store().contentHash();
    setGrant(FinancingKind::GrantApproved);
    const quint64 awake = workspace->store().contentHash();
    workspace->undo();
    EXPECT_EQ(workspace->store().contentHash(), asleep) << "undo takes both back";
    workspace->redo();
    EXPECT_EQ(workspace->store().contentHash(), awake);
    EXPECT_EQ(metOn(), thatDay);
}

TEST_F(Conditions, WakeWithTheSameRowOfALaterVersionOfThatYearsBudget)
{
    link(grantRef());
    Id<Budget> second;
    workspace->change(u"Other year"_s, [&](Transaction &transaction) {
        addGrant(transaction, addBudget(transaction, 2013, 2), u"§ 37-medel"_s, FinancingKind::GrantApproved);
        second = addBudget(transaction, 2012, 2);
        addGrant(transaction, second, u"ESF"_s, FinancingKind::GrantApproved);
    });
    EXPECT_FALSE(metOn()) << "neither another year's grant nor another grant is it";
    workspace->change(u"Later version"_s, [&](Transaction &transaction) {
        addGrant(transaction, second, u"§ 37-medel"_s, FinancingKind::GrantApproved);
    });
    EXPECT_EQ(metOn(), thatDay);
    workspace->change(u"Remove it"_s, [&](Transaction &transaction) { transaction.remove(second); });
    EXPECT_FALSE(metOn());
}

TEST_F(Conditions, OfAnActivityThatIsLinkedToWhatIsThereAlreadyAreMetAtOnce)
{
    setGrant(FinancingKind::GrantApproved);
    EXPECT_FALSE(metOn());
    link(grantRef());
    EXPECT_EQ(metOn(), thatDay);
    link(itemRef());
    EXPECT_FALSE(metOn()) << "the day came with the link, and goes with it";
}

TEST_F(Conditions, LeaveADayThatSomebodySetUntilTheRecordItselfChanges)
{
    link(grantRef());
    const QDate byHand(2012, 3, 1);
    editRecord<Activity>(*workspace, u"By hand"_s, activity.value, [&](Activity &row) { row.conditionMetOn = byHand; });
    editRecord<FinancingItem>(*workspace, u"Amount"_s, grant.value, [&](FinancingItem &row) { row.amount = Ore::fromKronor(1); });
    EXPECT_EQ(metOn(), byHand);
    setGrant(FinancingKind::GrantApproved);
    EXPECT_EQ(metOn(), byHand) << "it is awake already";
}

TEST_F(Conditions, AreArrangedTheSameHoweverOftenItIsDone)
{
    const bool isIdempotent = rc::check("twice is once", [&](const std::vector<int> &steps) {
        workspace->change(u"Steps"_s, [&](Transaction &transaction) {
            for (const int step : steps) {
                FinancingItem row = transaction.store().get(grant);
                row.kind = step % 2 ? FinancingKind::GrantApproved : FinancingKind::GrantSought;
                transaction.update(row);
                AgendaItem decision = transaction.store().get(item);
                decision.outcome = step % 3 ? ItemOutcome::Decided : ItemOutcome::Open;
                transaction.update(decision);
                Activity waiting = transaction.store().get(activity);
                waiting.conditionRecord = step % 5 ? grantRef() : itemRef();
                transaction.update(waiting);
            }
            wakeConditions(transaction);
            const size_t written = transaction.changes().changes.size();
            wakeConditions(transaction);
            RC_ASSERT(transaction.changes().changes.size() == written);
        });
        const Activity now = workspace->store().get(activity);
        if (now.conditionRecord)
            RC_ASSERT(now.conditionMetOn.has_value() == conditionMet(workspace->store(), *now.conditionRecord).has_value());
    });
    EXPECT_TRUE(isIdempotent);
}
