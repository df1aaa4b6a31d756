// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/comparebutton.h"

#include "core/budget/scenariotext.h"

#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

CompareButton::CompareButton(QWidget *parent) : QPushButton(tr("Compare"), parent)
{
    setObjectName(u"compare"_s);
    setProperty("flat", true);
    setToolTip(tr("What if …: the split under other conditions, beside the real one"));
    connect(this, &QPushButton::clicked, this, &CompareButton::offer);
}

void CompareButton::show(const Store &store,
                         const Budget &budget,
                         const ReadyScenarios &ready,
                         bool readOnly)
{
    m_readOnly = readOnly;
    m_shown.clear();
    for (const Scenario &scenario : scenariosOf(store, budget.id))
        m_shown.emplace_back(requestOf(store, scenario), scenario.id);
    m_grant = choicesOf(store, ready.grant);
    m_without = choicesOf(store, ready.without);
    m_with = choicesOf(store, ready.with);
    m_dates = choicesOf(store, ready.dates);
    m_policies = choicesOf(store, ready.policies);
    setVisible(!readOnly || !m_shown.empty());
}

std::vector<CompareButton::Choice>
CompareButton::choicesOf(const Store &store, const std::vector<SplitRequest> &requests)
{
    std::vector<Choice> choices;
    for (const SplitRequest &request : requests) {
        Choice choice{proposedScenarioName(store, request), request, {}};
        for (const auto &[shown, id] : m_shown) {
            if (shown == request)
                choice.shown = id;
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

void CompareButton::offer()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"compareMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isFull = m_shown.size() >= size_t(mostScenarios);
    if (!m_readOnly) {
        if (isFull)
            menu->addAction(tr("At most three at once: remove one first"))->setEnabled(false);
        addChoices(menu, m_grant);
        addGroup(menu, tr("Without"), m_without);
        addGroup(menu, tr("With"), m_with);
        addGroup(menu, tr("Other population date"), m_dates);
        addGroup(menu, tr("Other rule for parts of a year"), m_policies);
        menu->addSeparator();
        menu->addAction(tr("Own scenario …"), this, &CompareButton::ownWanted)
            ->setEnabled(!isFull);
        menu->addSeparator();
    }
    menu->addAction(tr("Preview the comparison"), this, &CompareButton::previewWanted)
        ->setEnabled(!m_shown.empty());
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void CompareButton::addGroup(QMenu *menu, const QString &title, const std::vector<Choice> &choices)
{
    if (!choices.empty())
        addChoices(menu->addMenu(title), choices);
}

/// What is ticked is taken away again by choosing it.
void CompareButton::addChoices(QMenu *menu, const std::vector<Choice> &choices)
{
    const bool isFull = m_shown.size() >= size_t(mostScenarios);
    for (const Choice &choice : choices) {
        QAction *action = menu->addAction(choice.text, this, [this, choice] {
            if (choice.shown)
                Q_EMIT removed(*choice.shown);
            else
                Q_EMIT chosen(choice.request);
        });
        action->setCheckable(true);
        action->setChecked(choice.shown.has_value());
        action->setEnabled(choice.shown.has_value() || !isFull);
    }
}

} // namespace samsyn
