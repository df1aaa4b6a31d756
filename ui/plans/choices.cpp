// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/choices.h"

#include "core/groups/groups.h"
#include "core/members/members.h"
#include "core/plans/planview.h"

#include <QCompleter>
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanChoices)
};

} // namespace

std::vector<FormChoice> areaChoices(const Store &store, const QString &none, std::optional<Id<FocusArea>> without)
{
    std::vector<FormChoice> choices{{0, none}};
    for (const AreaView &view : planView(store, std::nullopt, {}).areas) {
        if (view.area.id != without)
            choices.push_back({view.area.id.value, QString(2 * view.depth, u' ') + headingOf(view.area)});
    }
    return choices;
}

std::vector<FormChoice> goalChoices(const Store &store, Id<Plan> plan)
{
    std::vector<Goal> goals = store.where<Goal>("plan", plan.value);
    std::ranges::stable_sort(goals, {}, &Goal::position);
    std::vector<FormChoice> choices{{0, Text::tr("No goal")}};
    for (const Goal &goal : goals)
        choices.push_back({goal.id.value, goal.title});
    return choices;
}

std::vector<FormChoice> planChoices(const Store &store, const QString &none)
{
    std::vector<FormChoice> choices;
    if (!none.isEmpty())
        choices.push_back({0, none});
    for (const Plan &plan : allPlans(store))
        choices.push_back({plan.id.value, plan.name});
    return choices;
}

std::vector<ResponsibleChoice> responsibleChoices(const Store &store, QDate day)
{
    std::vector<ResponsibleChoice> choices;
    for (const Person &person : store.all<Person>())
        choices.push_back({{Person::entity.name(), person.id.value}, person.name});
    for (const MemberSummary &summary : memberSummaries(store, day))
        choices.push_back({{Organization::entity.name(), summary.organization.id.value}, summary.name});
    for (const Group &group : groupsOn(store, day))
        choices.push_back({{Group::entity.name(), group.id.value}, nameOn(store, group, day)});
    return choices;
}

RecordRef responsibleNamed(const Store &store, const QString &typed, QDate day)
{
    const QString name = typed.simplified();
    std::vector<ResponsibleChoice> found = responsibleChoices(store, day);
    std::erase_if(found, [&](const ResponsibleChoice &choice) { return choice.name.compare(name, Qt::CaseInsensitive) != 0; });
    if (found.empty())
        throw Error(ErrorKind::Failed, Text::tr("“%1” is no person, organization or group of the workspace. Add it first, or choose another.").arg(name));
    if (found.size() > 1)
        throw Error(ErrorKind::Failed, Text::tr("Several are called “%1”. Give one of them a name of its own first.").arg(name));
    return found.front().record;
}

void offerResponsible(QLineEdit *field, const Store &store, QDate day)
{
    QStringList names;
    for (const ResponsibleChoice &choice : responsibleChoices(store, day))
        names << choice.name;
    names.removeDuplicates();
    std::ranges::sort(names, swedishLess);
    delete field->completer();
    auto *completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
}

} // namespace samsyn
