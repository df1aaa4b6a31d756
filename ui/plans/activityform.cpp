// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/activityform.h"

#include "core/base/format.h"
#include "core/members/members.h"
#include "core/plans/planview.h"
#include "core/plans/typedtime.h"
#include "ui/plans/choices.h"
#include "ui/plans/conditionchoices.h"
#include "ui/plans/pickbutton.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivityForm)
};

constexpr int daysWidth = 56;

/// Ticks further goals, areas or organizations of an activity: rows of type T with a field other.
template <typename T, typename Other>
void setFurther(Transaction &transaction, Id<Activity> activity, Id<Other> T::*field, Id<Other> other, bool on)
{
    if (on) {
        T row;
        row.activity = activity;
        row.*field = other;
        transaction.insert(row);
        return;
    }
    for (const T &row : transaction.store().template where<T>("activity", activity.value)) {
        if (row.*field == other)
            transaction.remove(row.id);
    }
}

template <typename T, typename Other>
std::vector<qint64> furtherOf(const Store &store, Id<Activity> activity, Id<Other> T::*field)
{
    std::vector<qint64> ids;
    for (const T &row : store.where<T>("activity", activity.value))
        ids.push_back((row.*field).value);
    return ids;
}

} // namespace

ActivityForm::ActivityForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace, parent)
{
    setObjectName(u"activityForm"_s);
    addText(Text::tr("&Activity"), u"activityTitle"_s, Text::tr("Change activity “%1”"), &Activity::title);
    addTime();
    addPeople();
    addPlace();
    addParticipants();
    addCondition();
    addLong(Text::tr("&Description"), u"activityDescription"_s, Text::tr("Change description of “%1”"), &Activity::description);
    addText(Text::tr("No&te"), u"activityNote"_s, Text::tr("Change note on “%1”"), &Activity::note);
}

void ActivityForm::addTime()
{
    LineEdit *time = addTyped(
        Text::tr("&Time"), u"activityTime"_s, [](const Activity &activity) { return scheduleText({activity.from, activity.to, activity.precision}); },
        [this](const QString &typed) { storeTime(typed); });
    time->setPlaceholderText(Text::tr("no schedule: “feb”, “15 March”, “Q2”, “Jan–Dec”"));
    DateEdit *review = addDay(Text::tr("&Look again"), u"activityReview"_s, Text::tr("Change when “%1” is looked at again"), &Activity::reviewOn);
    onShow([this, review](bool) { review->setEnabled(record().precision == SchedulePrecision::None); });
}

void ActivityForm::storeTime(const QString &typed)
{
    const auto plan = workspace().store().find(record().plan);
    const auto read = typed.isEmpty() ? std::optional(TypedTime{Schedule{}, {}, {}, {}}) : timeOf(typed, plan ? plan->period() : Period{});
    if (!read)
        throw Error(ErrorKind::Failed, Text::tr("“%1” is no time. Write it as 15 March, feb 2012, Q2, Jan–Dec or 2012; nothing is no schedule.").arg(typed));
    if (!read->doubt.isEmpty())
        throw Error(ErrorKind::Failed, read->doubt);
    const Schedule schedule = read->schedule.value_or(Schedule{});
    change(Text::tr("Change time of “%1”"), [&](Activity &activity) {
        activity.from = schedule.from;
        activity.to = schedule.to;
        activity.precision = schedule.precision;
        if (schedule.precision != SchedulePrecision::None)
            activity.reviewOn.reset();
        else if (read->reviewOn)
            activity.reviewOn = read->reviewOn;
    });
}

void ActivityForm::addPeople()
{
    LineEdit *responsible = addTyped(
        Text::tr("&Responsible"), u"activityResponsible"_s, [this](const Activity &activity) { return responsibleOf(this->workspace().store(), activity, day()).name; },
        [this](const QString &typed) {
            const RecordRef record = typed.isEmpty() ? RecordRef{} : responsibleNamed(this->workspace().store(), typed, day());
            change(Text::tr("Change who is responsible for “%1”"), [&](Activity &activity) { setResponsible(activity, record); });
        });
    onShow([this, responsible](bool isOther) {
        if (isOther)
            offerResponsible(responsible, this->workspace().store(), day());
    });
    LineEdit *days = addTyped(
        Text::tr("&Working days"), u"activityEffort"_s, [](const Activity &activity) { return activity.effortDays ? QString::number(*activity.effortDays) : QString(); },
        [this](const QString &typed) {
            bool isNumber = true;
            const int number = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
            if (!isNumber)
                throw Error(ErrorKind::Failed, Text::tr("“%1” is no number of days.").arg(typed));
            change(Text::tr("Change working days of “%1”"), [&](Activity &activity) { activity.effortDays = typed.isEmpty() ? std::nullopt : std::optional(number); });
        },
        FieldPlace::Beside);
    days->setFixedWidth(daysWidth);
}

void ActivityForm::addPlace()
{
    addChoice(
        Text::tr("&Goal"), u"activityGoal"_s, Text::tr("Move “%1”"), [this] { return goalChoices(this->workspace().store(), record().plan); },
        [](const Activity &activity) { return numberOf(activity.goal); }, [](Activity &activity, qint64 id) { activity.goal = idOrNone<Goal>(id); });
    addChoice(
        Text::tr("A&rea"), u"activityArea"_s, Text::tr("Move “%1”"), [this] { return areaChoices(this->workspace().store(), Text::tr("As its goal, or our own development")); },
        [](const Activity &activity) { return numberOf(activity.area); }, [](Activity &activity, qint64 id) { activity.area = idOrNone<FocusArea>(id); });
    auto *goals = new PickButton(Text::tr("No further goals"));
    add(Text::tr("Also ser&ves"), goals, u"activityGoals"_s);
    QObject::connect(goals, &PickButton::picked, this, [this](qint64 id, bool on) {
        run(this, [&] {
            this->workspace().change(Text::tr("Change what “%1” serves").arg(record().title),
                                     [&](Transaction &transaction) { setFurther(transaction, record().id, &ActivityGoal::goal, {id}, on); });
        });
    });
    auto *areas = new PickButton(Text::tr("No further areas"));
    add(Text::tr("Also &in"), areas, u"activityAreas"_s);
    QObject::connect(areas, &PickButton::picked, this, [this](qint64 id, bool on) {
        run(this, [&] {
            this->workspace().change(Text::tr("Change what “%1” belongs to").arg(record().title),
                                     [&](Transaction &transaction) { setFurther(transaction, record().id, &ActivityArea::area, {id}, on); });
        });
    });
    onShow([this, goals, areas](bool) {
        const Store &store = this->workspace().store();
        std::vector<FormChoice> others = goalChoices(store, record().plan);
        std::erase_if(others, [&](const FormChoice &choice) { return choice.value == 0 || choice.value == numberOf(record().goal); });
        goals->setChoices(others, furtherOf(store, record().id, &ActivityGoal::goal));
        std::vector<FormChoice> otherAreas = areaChoices(store, {}, record().area);
        otherAreas.erase(otherAreas.begin());
        areas->setChoices(otherAreas, furtherOf(store, record().id, &ActivityArea::area));
        goals->setEnabled(!isReadOnly());
        areas->setEnabled(!isReadOnly());
    });
    addChoice(
        Text::tr("&Plan"), u"activityPlan"_s, Text::tr("Move “%1” to another plan"), [this] { return planChoices(this->workspace().store(), {}); },
        [](const Activity &activity) { return activity.plan.value; },
        [this](Activity &activity, qint64 id) {
            activity.plan = {id};
            const auto goal = activity.goal ? this->workspace().store().find(*activity.goal) : std::nullopt;
            if (goal && goal->plan != activity.plan)
                activity.goal.reset(); // it is the other plan's
        });
}

void ActivityForm::addParticipants()
{
    auto *participants = new PickButton(Text::tr("Nobody in particular"));
    add(Text::tr("Parti&cipants"), participants, u"activityParticipants"_s);
    QObject::connect(participants, &PickButton::picked, this, [this](qint64 id, bool on) {
        run(this, [&] {
            this->workspace().change(Text::tr("Change who takes part in “%1”").arg(record().title),
                                     [&](Transaction &transaction) { setFurther(transaction, record().id, &ActivityParticipant::organization, {id}, on); });
        });
    });
    onShow([this, participants](bool) {
        const Store &store = this->workspace().store();
        std::vector<FormChoice> choices;
        for (const MemberSummary &summary : memberSummaries(store, day()))
            choices.push_back({summary.organization.id.value, summary.name});
        participants->setChoices(choices, furtherOf(store, record().id, &ActivityParticipant::organization));
        participants->setEnabled(!isReadOnly());
    });
}

void ActivityForm::addCondition()
{
    LineEdit *condition = addText(Text::tr("Pro&vided"), u"activityCondition"_s, Text::tr("Change condition of “%1”"), &Activity::condition);
    condition->setPlaceholderText(Text::tr("that the grant is approved"));
    addChoice(
        Text::tr("Wait&s for"), u"activityConditionRecord"_s, Text::tr("Change what “%1” waits for"), [this] { return conditionChoices(this->workspace().store(), record()); },
        [](const Activity &activity) { return activity.conditionRecord ? activity.conditionRecord->id : 0; },
        [this](Activity &activity, qint64 id) { activity.conditionRecord = conditionRecord(this->workspace().store(), id); });
    DateEdit *met = addDay(Text::tr("&met on"), u"activityConditionMet"_s, Text::tr("Change when the condition of “%1” was met"), &Activity::conditionMetOn, FieldPlace::Beside);
    onShow([this, met](bool) { met->setEnabled(!record().condition.isEmpty() || record().conditionRecord); });
}

} // namespace samsyn
