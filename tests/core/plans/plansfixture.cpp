// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plans/plansfixture.h"

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

Id<FocusArea> addArea(Transaction &transaction, const QString &code, const QString &title, std::optional<Id<FocusArea>> parent = {})
{
    FocusArea area;
    area.code = code;
    area.title = title;
    area.parent = parent;
    return transaction.insert(area);
}

Id<Goal> addGoal(Transaction &transaction, Id<Plan> plan, Id<FocusArea> area, const QString &title, const QString &effect)
{
    Goal goal;
    goal.plan = plan;
    goal.area = area;
    goal.year = 2012;
    goal.title = title;
    goal.expectedEffect = effect;
    return transaction.insert(goal);
}

Activity activityOf(Id<Plan> plan, const QString &title, const Schedule &schedule, std::optional<Id<Person>> responsible)
{
    Activity activity;
    activity.plan = plan;
    activity.title = title;
    activity.from = schedule.from;
    activity.to = schedule.to;
    activity.precision = schedule.precision;
    activity.responsiblePerson = responsible;
    return activity;
}

Schedule months(int first, int last)
{
    return scheduleOf({2012, first, 1}, {2012, last, 1}, SchedulePrecision::Month);
}

template <typename Record>
Id<Record> addNamed(Transaction &transaction, const QString &name)
{
    Record record;
    record.name = name;
    return transaction.insert(record);
}

void addActivities(Transaction &transaction, PlanRecords &at)
{
    at.strategist = transaction.insert(activityOf(at.plan, u"Installera en ny strateg"_s, months(1, 1), {}));
    Activity consultation = activityOf(at.plan, u"Samråd om samhällsorienteringen"_s, months(1, 12), at.gunvor);
    consultation.goal = at.known;
    at.consultation = transaction.insert(consultation);
    for (const Id<Organization> organization : {at.huddinge, at.nacka}) {
        ActivityParticipant participant;
        participant.activity = at.consultation;
        participant.organization = organization;
        transaction.insert(participant);
    }
    Activity conference = activityOf(at.plan, u"Delta i NISKI:s konferens"_s, months(2, 2), at.asa);
    conference.area = at.influence;
    at.conference = transaction.insert(conference);
    Activity settlement = activityOf(at.plan, u"Styrgrupp för KUB, bosättning"_s, months(4, 12), at.asa);
    settlement.goal = at.settled;
    settlement.condition = u"om nationella § 37-medel beviljas"_s;
    at.settlement = transaction.insert(settlement);
    Activity studyVisits = activityOf(at.plan, u"Studiebesök och gästföreläsare"_s, {}, {});
    studyVisits.reviewOn = QDate(2012, 5, 15);
    at.studyVisits = transaction.insert(studyVisits);
    Activity communication = activityOf(at.plan, u"Kommunikationsplan och logga"_s, scheduleOf({2012, 1, 15}, {2012, 3, 15}, SchedulePrecision::Day), at.asa);
    communication.area = at.orientation;
    at.communication = transaction.insert(communication);
    Activity fund = activityOf(at.plan, u"Bevaka EU-medel"_s, scheduleOf({2012, 4, 1}, {2012, 4, 1}, SchedulePrecision::Quarter), {});
    fund.responsibleGroup = at.group;
    fund.area = at.influence;
    at.fund = transaction.insert(fund);
}

} // namespace

PlanRecords addPlan(Transaction &transaction)
{
    PlanRecords at;
    at.huddinge = addNamed<Organization>(transaction, u"Huddinge"_s);
    at.nacka = addNamed<Organization>(transaction, u"Nacka"_s);
    at.asa = addNamed<Person>(transaction, u"Åsa Wikner"_s);
    at.gunvor = addNamed<Person>(transaction, u"Gunvor Öhrn"_s);
    at.group = addNamed<Group>(transaction, u"Ledningsgruppen"_s);
    Plan plan;
    plan.name = u"Handlingsplan 2012"_s;
    plan.from = QDate(2012, 1, 1);
    plan.to = QDate(2012, 12, 31);
    plan.purpose = u"Nyanlända bidrar med sin fulla potential."_s;
    plan.targetGroup = u"Nyanlända på Södertörn."_s;
    plan.equality = u"Insatserna belyses ur ett köns- och familjeperspektiv."_s;
    at.plan = transaction.insert(plan);
    PlanExclusion exclusion;
    exclusion.plan = at.plan;
    exclusion.title = u"Ett nytt nyhetsbrev"_s;
    exclusion.reason = u"Tjänsten är på halvtid."_s;
    transaction.insert(exclusion);
    at.reform = addArea(transaction, u"1"_s, u"Etableringsreformen"_s);
    at.orientation = addArea(transaction, u"1A"_s, u"Samhällsorienteringen"_s, at.reform);
    at.influence = addArea(transaction, u"2"_s, u"Strategiskt påverkansarbete"_s);
    at.known = addGoal(transaction, at.plan, at.orientation, u"Samhällsorienteringen är gemensam"_s, u"Alla kommuner använder samma material."_s);
    at.settled = addGoal(transaction, at.plan, at.influence, u"En ny modell för bosättning finns"_s, u"Rutiner som alla följer."_s);
    addActivities(transaction, at);
    return at;
}

void Plans::SetUp()
{
    workspace = Workspace::create(folder.path(u"plans.samsyn"_s), u"Etablering Södertörn"_s);
    change([this](Transaction &transaction) { at = addPlan(transaction); });
}

void Plans::change(const Workspace::Work &work)
{
    workspace->change(u"Change"_s, work);
}

void Plans::say(Id<Activity> activity, QDate day, ActivityState state, std::optional<int> progress, const QString &note)
{
    ActivityStatus status;
    status.activity = activity;
    status.date = day;
    status.enteredOn = day;
    status.state = state;
    status.progress = progress;
    status.note = note;
    add(status);
}

QString Plans::sentenceOf(const Workspace::Work &work)
{
    QString sentence;
    errorOf([&] { change(work); }, &sentence);
    return sentence;
}

} // namespace samsyn::test
