// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/goalform.h"

#include "core/meetings/decisionlinks.h"
#include "core/plans/planview.h"
#include "ui/plans/choices.h"
#include "ui/widgets/decisionoffer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GoalForm)
};

} // namespace

GoalForm::GoalForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace, parent)
{
    setObjectName(u"goalForm"_s);
    addText(Text::tr("&Goal"), u"goalTitle"_s, Text::tr("Change goal “%1”"), &Goal::title);
    addChoice(
        Text::tr("&Area"), u"goalArea"_s, Text::tr("Move goal “%1”"), [this] { return areaChoices(this->workspace().store(), Text::tr("Our own development")); },
        [](const Goal &goal) { return numberOf(goal.area); }, [](Goal &goal, qint64 id) { goal.area = idOrNone<FocusArea>(id); });
    addChoice(
        Text::tr("&Plan"), u"goalPlan"_s, Text::tr("Take up goal “%1”"), [this] { return planChoices(this->workspace().store(), Text::tr("Waits for a plan")); },
        [](const Goal &goal) { return numberOf(goal.plan); }, [](Goal &goal, qint64 id) { goal.plan = idOrNone<Plan>(id); });
    LineEdit *responsible = addTyped(
        Text::tr("&Responsible"), u"goalResponsible"_s, [this](const Goal &goal) { return responsibleOf(this->workspace().store(), goal, day()).name; },
        [this](const QString &typed) {
            const RecordRef record = typed.isEmpty() ? RecordRef{} : responsibleNamed(this->workspace().store(), typed, day());
            change(Text::tr("Change who is responsible for “%1”"), [&](Goal &goal) { setResponsible(goal, record); });
        });
    onShow([this, responsible](bool isOther) {
        if (isOther)
            offerResponsible(responsible, this->workspace().store(), day());
    });
    addLong(Text::tr("&Description"), u"goalDescription"_s, Text::tr("Change description of “%1”"), &Goal::description);
    addLong(Text::tr("&Expected effect"), u"goalEffect"_s, Text::tr("Change expected effect of “%1”"), &Goal::expectedEffect);
    addDecision();
    addAssessment();
}

void GoalForm::addDecision()
{
    LineEdit *decision = addTyped(
        Text::tr("De&cided by"), u"goalDecision"_s, [](const Goal &goal) { return goal.decisionReference; },
        [this](const QString &typed) {
            const auto made = decisionNamed(this->workspace().store(), typed);
            change(Text::tr("Change who decided “%1”"), [&](Goal &goal) {
                goal.decision = made ? std::optional(made->record) : std::nullopt;
                goal.decisionReference = made ? made->reference : typed;
                if (made)
                    goal.decidedOn = made->date;
                if (!typed.isEmpty() && goal.state == GoalState::Proposed)
                    goal.state = GoalState::Decided;
            });
        });
    decision->setPlaceholderText(Text::tr("“Working group 2011-12-08, § 4”"));
    offerDecisions(decision, workspace().store());
    addDay(Text::tr("&on"), u"goalDecidedOn"_s, Text::tr("Change when “%1” was decided"), &Goal::decidedOn, FieldPlace::Beside);
}

void GoalForm::addAssessment()
{
    addChoice(
        Text::tr("&State"), u"goalState"_s, Text::tr("Assess “%1”"),
        [] {
            std::vector<FormChoice> choices;
            for (int state = 0; state <= int(GoalState::Carried); ++state)
                choices.push_back({state, goalStateName(GoalState(state))});
            return choices;
        },
        [](const Goal &goal) { return qint64(goal.state); },
        [this](Goal &goal, qint64 state) {
            goal.state = GoalState(state);
            const bool isAssessed = goal.state == GoalState::Reached || goal.state == GoalState::PartlyReached || goal.state == GoalState::NotReached;
            goal.assessedOn = isAssessed ? std::optional(goal.assessedOn.value_or(day())) : std::nullopt;
        });
    addDay(Text::tr("assessed o&n"), u"goalAssessedOn"_s, Text::tr("Change when “%1” was assessed"), &Goal::assessedOn, FieldPlace::Beside);
    addLong(Text::tr("Assess&ment"), u"goalAssessment"_s, Text::tr("Change assessment of “%1”"), &Goal::assessment);
    addText(Text::tr("No&te"), u"goalNote"_s, Text::tr("Change note on “%1”"), &Goal::note);
}

} // namespace samsyn
