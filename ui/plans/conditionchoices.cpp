// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/conditionchoices.h"

#include "core/budget/budget.h"
#include "core/meetings/decisionlinks.h"
#include "core/meetings/meeting.h"
#include "core/workspace/recordtitle.h"

#include <QCoreApplication>
#include <algorithm>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConditionChoices)
};

bool isGrant(const FinancingItem &item)
{
    return item.kind == FinancingKind::GrantSought || item.kind == FinancingKind::GrantApproved;
}

} // namespace

std::vector<FormChoice> conditionChoices(const Store &store, const Activity &activity)
{
    std::vector<FormChoice> choices{{0, Text::tr("Nothing in the workspace")}};
    for (const FinancingItem &item : store.all<FinancingItem>()) {
        const auto budget = isGrant(item) ? store.find(item.budget) : std::nullopt;
        if (budget)
            choices.push_back({item.id.value, Text::tr("%1, budget %2 version %3", "a grant").arg(item.description).arg(budget->year).arg(budget->version)});
    }
    // Those of agendas to come: what is waited for has not been decided
    for (const AgendaItem &item : store.all<AgendaItem>()) {
        const auto meeting = item.outcome == ItemOutcome::Open && item.kind == AgendaItemKind::Decision ? store.find(item.meeting) : std::nullopt;
        if (meeting && (meeting->state == MeetingState::Planned || meeting->state == MeetingState::Called))
            choices.push_back({item.id.value, Text::tr("Decision: %1").arg(item.title)});
    }
    const auto current = activity.conditionRecord;
    if (current && std::ranges::find(choices, current->id, &FormChoice::value) == choices.end()) {
        const auto title = recordTitle(store, *current, {});
        choices.push_back({current->id, title ? title->title : Text::tr("What is not there any more")});
    }
    return choices;
}

std::optional<RecordRef> conditionRecord(const Store &store, qint64 id)
{
    if (id == 0)
        return std::nullopt;
    for (const Entity *entity : {&FinancingItem::entity, &AgendaItem::entity}) {
        if (store.row(*entity, id))
            return RecordRef{entity->name(), id};
    }
    return std::nullopt;
}

} // namespace samsyn
