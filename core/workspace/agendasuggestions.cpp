// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/agendasuggestions.h"

#include "core/budget/budget.h"
#include "core/groups/group.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AgendaSuggestions)
};

} // namespace

AgendaSuggestions agendaSuggestions(const Store &store, Id<Meeting> id, Language texts)
{
    AgendaSuggestions suggestions;
    const Group group = store.get(store.get(id).group);
    if (group.reportsTo || group.body)
        return suggestions;
    for (const Budget &budget : store.all<Budget>()) {
        if (budget.state != BudgetState::Proposed)
            continue;
        ProposedItem entry;
        entry.reason = Text::tr("Version %1 of the budget of %2 is proposed and waits for a decision").arg(budget.version).arg(budget.year);
        entry.item.kind = AgendaItemKind::Decision;
        entry.item.origin = ItemOrigin::Suggestion;
        const LanguageScope scope(texts);
        entry.item.title = Text::tr("Budget %1 and how it is split").arg(budget.year);
        entry.item.proposal = Text::tr("to adopt the budget of %1, version %2, and its split between the municipalities").arg(budget.year).arg(budget.version);
        suggestions.push_back(std::move(entry));
    }
    return suggestions;
}

} // namespace samsyn
