// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/scenarioedits.h"

#include "core/budget/scenariotext.h"
#include "core/members/organization.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioEdits)
};

/// A change of what a scenario asks for, after which a proposed name is proposed anew.
void change(Workspace &workspace,
            Id<Scenario> id,
            const std::function<void(Transaction &, Scenario &)> &edit)
{
    const Scenario before = workspace.store().get(id);
    const bool follows = isProposedName(
        workspace.store(), requestOf(workspace.store(), before), before.name);
    workspace.change(Text::tr("Change the scenario “%1”")
                         .arg(shownScenarioName(workspace.store(), before)),
                     [&](Transaction &transaction) {
                         Scenario scenario = before;
                         edit(transaction, scenario);
                         if (follows) {
                             const Store &store = transaction.store();
                             scenario.name = proposedScenarioName(store, requestOf(store, scenario));
                         }
                         transaction.update(scenario);
                     });
}

void setMember(Transaction &transaction,
               Id<Scenario> scenario,
               Id<Organization> organization,
               std::optional<bool> takesPart)
{
    ScenarioMember member;
    member.scenario = scenario;
    member.organization = organization;
    for (const ScenarioMember &row : scenarioMembersOf(transaction.store(), scenario)) {
        if (row.organization == organization)
            member = row;
    }
    const bool isThere = member.id != Id<ScenarioMember>{};
    member.takesPart = takesPart.value_or(false);
    if (takesPart && isThere)
        transaction.update(member);
    else if (takesPart)
        transaction.insert(member);
    else if (isThere)
        transaction.remove(member.id);
}

} // namespace

Id<Scenario> addScenario(Workspace &workspace, Id<Budget> budget, const SplitRequest &request)
{
    Scenario scenario;
    scenario.budget = budget;
    scenario.name = proposedScenarioName(workspace.store(), request);
    scenario.grantRefused = request.grantRefused;
    scenario.amount = request.amount;
    scenario.populationDate = request.populationDate;
    scenario.policy = request.policy;
    scenario.basisDate = request.basisDate;
    scenario.unit = request.unit;
    scenario.base = request.base;
    for (const Scenario &other : scenariosOf(workspace.store(), budget))
        scenario.position = other.position + 1;
    Id<Scenario> id;
    workspace.change(Text::tr("Add the scenario “%1”").arg(scenario.name),
                     [&](Transaction &transaction) {
                         id = transaction.insert(scenario);
                         for (const Id<Organization> member : request.without)
                             setMember(transaction, id, member, false);
                         for (const Id<Organization> member : request.with)
                             setMember(transaction, id, member, true);
                     });
    return id;
}

void changeScenario(Workspace &workspace,
                    Id<Scenario> id,
                    const std::function<void(Scenario &)> &edit)
{
    change(workspace, id, [&](Transaction &, Scenario &scenario) { edit(scenario); });
}

void renameScenario(Workspace &workspace, Id<Scenario> id, const QString &name)
{
    Scenario scenario = workspace.store().get(id);
    scenario.name = name.trimmed();
    if (scenario.name.isEmpty())
        scenario.name =
            proposedScenarioName(workspace.store(), requestOf(workspace.store(), scenario));
    workspace.change(Text::tr("Rename the scenario “%1”").arg(scenario.name),
                     [&](Transaction &transaction) { transaction.update(scenario); });
}

void changeScenarioMember(Workspace &workspace,
                          Id<Scenario> id,
                          Id<Organization> member,
                          std::optional<bool> takesPart)
{
    change(workspace, id, [&](Transaction &transaction, Scenario &scenario) {
        setMember(transaction, scenario.id, member, takesPart);
    });
}

void removeScenario(Workspace &workspace, Id<Scenario> id)
{
    const QString name = shownScenarioName(workspace.store(), workspace.store().get(id));
    workspace.change(Text::tr("Remove the scenario “%1”").arg(name), [&](Transaction &transaction) {
        transaction.remove(id); // with what it says of members
    });
}

ScenarioDraft draftFromScenario(Workspace &workspace, Id<Scenario> id)
{
    const QString name = shownScenarioName(workspace.store(), workspace.store().get(id));
    ScenarioDraft draft;
    workspace.change(Text::tr("Make a draft of the scenario “%1”").arg(name),
                     [&](Transaction &transaction) { draft = makeDraft(transaction, id); });
    return draft;
}

} // namespace samsyn
