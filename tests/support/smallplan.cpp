// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smallplan.h"

#include "core/members/person.h"

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

constexpr auto days = SchedulePrecision::Day;
constexpr auto months = SchedulePrecision::Month;
constexpr auto years = SchedulePrecision::Year;

Schedule timeOf(QDate from, QDate to, SchedulePrecision precision)
{
    return {from, to, precision};
}
const Schedule allYear = timeOf(QDate(2012, 1, 1), QDate(2012, 12, 31), years);

} // namespace

SmallPlan::SmallPlan() : m_workspace(Workspace::create(m_folder.path(u"plan.samsyn"_s), u"Etablering Södertörn"_s))
{
    haninge = addMunicipality(*m_workspace, u"0136"_s, u"Haninge"_s);
    nacka = addMunicipality(*m_workspace, u"0182"_s, u"Nacka"_s);
    botkyrka = addMunicipality(*m_workspace, u"0127"_s, u"Botkyrka"_s);
    for (const Id<Organization> member : {haninge, nacka, botkyrka})
        addMembership(*m_workspace, member, QDate(2010, 2, 1));
    Person person;
    person.name = u"Åsa Wikner"_s;
    strategist = add(person);
    person.name = u"Gunvor Öhrn"_s;
    chair = add(person);
    Plan made;
    made.name = u"Handlingsplan 2012"_s;
    made.from = QDate(2012, 1, 1);
    made.to = QDate(2012, 12, 31);
    plan = add(made);
    addOwn();
    addAreas();
}

void SmallPlan::addOwn()
{
    addStatus(addActivity(u"installera"_s, u"Installera en ny strateg"_s, {}, timeOf(QDate(2012, 1, 1), QDate(2012, 1, 31), months)),
              QDate(2012, 1, 30), ActivityState::Done);
    addStatus(addActivity(u"handlingsplan"_s, u"Handlingsplan 2012"_s, {}, timeOf(QDate(2012, 1, 1), QDate(2012, 1, 31), months)),
              QDate(2012, 2, 3), ActivityState::Done);
    addStatus(addActivity(u"kommunikation"_s, u"Kommunikationsplan och logga"_s, {}, timeOf(QDate(2012, 1, 15), QDate(2012, 3, 15), days)),
              QDate(2012, 3, 1), ActivityState::InProgress, 70);
    addActivity(u"ansokan"_s, u"Samordna § 37-ansökan"_s, {}, timeOf(QDate(2012, 8, 1), QDate(2012, 10, 15), days));
    addActivity(u"budget"_s, u"Verksamhetsplan och budget 2013"_s, {}, timeOf(QDate(2012, 8, 15), QDate(2012, 11, 30), days));
    addActivity(u"konferens"_s, u"Planeringskonferens för 2013"_s, {}, timeOf(QDate(2012, 10, 1), QDate(2012, 10, 31), months));
}

void SmallPlan::addAreas()
{
    const Id<FocusArea> reform = addArea(u"1"_s, u"Etableringsreformen"_s);
    const Id<FocusArea> orientation = addArea(u"1A"_s, u"Samhällsorienteringen"_s, reform);
    const Id<FocusArea> influence = addArea(u"2"_s, u"Strategiskt påverkansarbete"_s);
    const Id<FocusArea> housing = addArea(u"2A"_s, u"Bosättningsfrågan"_s, influence);
    const Id<Activity> talks = addActivity(u"samrad"_s, u"Samråd om samhällsorienteringen"_s, orientation, allYear,
                                           [this](Activity &activity) { activity.responsiblePerson = chair; });
    addStatus(talks, QDate(2012, 3, 28), ActivityState::InProgress, 25);
    addParticipant(talks, haninge);
    addParticipant(talks, nacka);
    const Id<Activity> board = addActivity(u"kub"_s, u"Styrgrupp för KUB, bosättning"_s, housing, timeOf(QDate(2012, 4, 1), QDate(2012, 12, 31), months),
                                           [](Activity &activity) { activity.condition = u"om nationella § 37 beviljas"_s; });
    addParticipant(board, haninge);
    addActivity(u"forankring"_s, u"Förankring hos samtliga parter"_s, {}, {},
                [](Activity &activity) { activity.reviewOn = QDate(2012, 6, 30); });
    addActivity(u"studiebesok"_s, u"Studiebesök och gästföreläsare"_s, {}, {},
                [](Activity &activity) { activity.reviewOn = QDate(2012, 3, 15); });
}

Id<FocusArea> SmallPlan::addArea(const QString &code, const QString &title, std::optional<Id<FocusArea>> parent)
{
    FocusArea area;
    area.code = code;
    area.title = title;
    area.parent = parent;
    return add(area);
}

Id<Activity> SmallPlan::addActivity(const QString &key, const QString &title, std::optional<Id<FocusArea>> area, const Schedule &schedule,
                                    const std::function<void(Activity &)> &adjust)
{
    Activity activity;
    activity.key = key;
    activity.plan = plan;
    activity.title = title;
    activity.area = area;
    activity.from = schedule.from;
    activity.to = schedule.to;
    activity.precision = schedule.precision;
    activity.responsiblePerson = strategist;
    if (adjust)
        adjust(activity);
    return add(activity);
}

void SmallPlan::addStatus(Id<Activity> activity, QDate date, ActivityState state, std::optional<int> progress)
{
    ActivityStatus status;
    status.activity = activity;
    status.date = status.enteredOn = date;
    status.state = state;
    status.progress = progress;
    add(status);
}

void SmallPlan::addParticipant(Id<Activity> activity, Id<Organization> organization)
{
    ActivityParticipant participant;
    participant.activity = activity;
    participant.organization = organization;
    add(participant);
}

} // namespace samsyn::test
