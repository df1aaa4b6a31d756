// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing open is lost without being listed, and old minutes never change: over random histories of
// three groups that hold meetings and hand matters to each other.
#include "core/meetings/agendaedits.h"
#include "core/meetings/meetings.h"
#include "core/meetings/carryover.h"
#include "core/meetings/matter.h"
#include "tests/support/agendas.h"

#include <algorithm>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QDate start(2012, 1, 10);

/// What the test itself knows to be open, and for whom.
struct Expected {
    std::map<Id<AgendaItem>, Id<Group>> items;
    std::map<Id<ActionPoint>, Id<Group>> actions;
};

bool lists(const AgendaProposal &proposal, Id<AgendaItem> id)
{
    return std::ranges::any_of(proposal.items, [&](const ProposedItem &entry) { return entry.item.cameFrom == id; })
        || std::ranges::any_of(proposal.staying, [&](const StayingItem &entry) {
               return entry.record == RecordRef{AgendaItem::entity.name(), id.value} && !entry.reason.isEmpty();
           });
}

bool lists(const AgendaProposal &proposal, Id<ActionPoint> id)
{
    return std::ranges::any_of(proposal.items, [&](const ProposedItem &entry) { return std::ranges::count(entry.actions, id) == 1; })
        || std::ranges::any_of(proposal.staying, [&](const StayingItem &entry) {
               return entry.record == RecordRef{ActionPoint::entity.name(), id.value} && !entry.reason.isEmpty();
           });
}

/// The meeting is held: each of its items gets some outcome, and some get an action point.
void hold(Transaction &transaction, Id<Meeting> id, const std::vector<Id<Group>> &groups, Expected &expected)
{
    Meeting meeting = transaction.store().get(id);
    meeting.state = MeetingState::Held;
    transaction.update(meeting);
    for (AgendaItem item : agendaOf(transaction.store(), id)) {
        item.outcome = *rc::gen::element(ItemOutcome::Open, ItemOutcome::Decided, ItemOutcome::Noted, ItemOutcome::Discussed,
                                         ItemOutcome::Tabled, ItemOutcome::ReferredBack, ItemOutcome::SentOn, ItemOutcome::Withdrawn);
        if (item.outcome == ItemOutcome::ReferredBack || item.outcome == ItemOutcome::SentOn)
            item.sentTo = *rc::gen::elementOf(groups);
        transaction.update(item);
        if (item.purpose == AgendaPurpose::Ordinary && (item.outcome == ItemOutcome::Open || item.outcome == ItemOutcome::Tabled))
            expected.items[item.id] = meeting.group;
        else if (item.purpose == AgendaPurpose::Ordinary && item.sentTo)
            expected.items[item.id] = *item.sentTo;
        if (*rc::gen::inRange(0, 3) != 0)
            continue;
        ActionPoint action;
        action.meeting = id;
        action.item = item.id;
        action.text = u"Action"_s;
        expected.actions[transaction.insert(action)] = meeting.group;
    }
}

void addOwn(Transaction &transaction, Id<Meeting> meeting)
{
    AgendaItem item;
    item.meeting = meeting;
    item.title = u"Item"_s;
    if (*rc::gen::inRange(0, 3) == 0) {
        Matter matter;
        matter.title = u"Matter"_s;
        if (*rc::gen::arbitrary<bool>())
            matter.snoozedUntil = start.addYears(1);
        item.matter = transaction.insert(matter);
    }
    appendItem(transaction, item);
}

/// Some of what is offered is put on the agenda; what is not stays open.
void fill(Transaction &transaction, Id<Meeting> meeting, Expected &expected)
{
    const AgendaProposal proposal = proposeAgenda(transaction.store(), meeting, start, Language::English);
    std::vector<AgendaItem> ticked;
    for (const ProposedItem &entry : proposal.items) {
        if (*rc::gen::inRange(0, 4) == 0)
            continue;
        ticked.push_back(entry.item);
        if (entry.item.cameFrom)
            expected.items.erase(*entry.item.cameFrom);
    }
    applyAgenda(transaction, meeting, ticked);
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        addOwn(transaction, meeting);
}

void endActions(Transaction &transaction, Expected &expected)
{
    for (auto at = expected.actions.begin(); at != expected.actions.end();) {
        const int fate = *rc::gen::inRange(0, 4);
        ActionStep step;
        step.action = at->first;
        step.date = start;
        step.state = fate == 0 ? ActionState::Done : ActionState::Open;
        if (fate == 1)
            step.snoozedUntil = start.addYears(1);
        if (fate < 2)
            transaction.insert(step);
        at = fate == 0 ? expected.actions.erase(at) : std::next(at);
    }
}

std::vector<std::vector<Values>> rowsOf(const Store &store)
{
    return {store.rows(Meeting::entity), store.rows(AgendaItem::entity), store.rows(ActionPoint::entity)};
}

/// Everything that the three groups live through, forgotten again afterwards: making a file for each
/// history would take most of the time.
class Forgotten {};

void live(Transaction &transaction, const std::vector<Id<Group>> &groups, Expected &expected)
{
    for (int round = *rc::gen::inRange(1, 6); round > 0; --round) {
        Meeting meeting;
        meeting.group = *rc::gen::elementOf(groups);
        meeting.date = start.addDays(7 * round);
        const Id<Meeting> id = transaction.insert(meeting);
        fill(transaction, id, expected);
        hold(transaction, id, groups, expected);
        endActions(transaction, expected);
    }
}

/// The group's next agenda, which takes all that is offered.
void prepare(Transaction &transaction, Id<Group> group, const Expected &expected)
{
    Meeting meeting;
    meeting.group = group;
    meeting.date = start.addDays(100);
    const Id<Meeting> next = transaction.insert(meeting);
    const AgendaProposal proposal = proposeAgenda(transaction.store(), next, start, Language::English);
    for (const auto &[item, owner] : expected.items)
        RC_ASSERT(lists(proposal, item) == (owner == group));
    for (const auto &[action, owner] : expected.actions)
        RC_ASSERT(lists(proposal, action) == (owner == group));
    std::vector<AgendaItem> ticked;
    for (const ProposedItem &entry : proposal.items)
        ticked.push_back(entry.item);
    applyAgenda(transaction, next, ticked);
}

} // namespace

RC_GTEST_PROP(CarryOver, LosesNothingThatIsOpenAndChangesNoOldMinutes, ())
{
    static Agendas agendas;
    const std::vector<Id<Group>> groups{agendas.working, agendas.preparatory, agendas.executive};
    const auto history = [&](Transaction &transaction) {
        Expected expected;
        live(transaction, groups, expected);
        const auto before = rowsOf(transaction.store());
        for (const Id<Group> group : groups)
            prepare(transaction, group, expected);
        const auto after = rowsOf(transaction.store());
        for (size_t i = 0; i < before.size(); ++i) // new rows stand last, the old ones are as they were
            RC_ASSERT(std::equal(before[i].begin(), before[i].end(), after[i].begin()));
        throw Forgotten();
    };
    try {
        agendas.workspace().change(u"Live"_s, history);
    } catch (const Forgotten &) {
    }
}
