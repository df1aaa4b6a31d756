// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a plan is adopted, what a version keeps, and what differs from it.
#include "core/plans/plandifferences.h"
#include "core/plans/planrules.h"
#include "tests/core/plans/plansfixture.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QDate adoptedOn(2011, 12, 14);

class PlanVersions : public Plans
{
protected:
    void adopt(QDate day = adoptedOn, const QString &note = {})
    {
        change([&](Transaction &transaction) { adoptPlan(transaction, at.plan, {day, {}, u"Ledningsgruppen 2011-12-14, § 4"_s, note}); });
    }
    PlanEdition adopted() const { return editionOf(store(), *latestVersion(store(), at.plan)); }
    PlanEdition present() const { return editionOf(store(), at.plan, adoptedOn); }
    QStringList titles() const
    {
        QStringList shown;
        for (const PlanLine &line : adopted().lines)
            shown << QString(line.depth, u'-') + headingOf(line);
        return shown;
    }
};

PlanLine anyLine()
{
    PlanLine line;
    line.kind = *rc::gen::element(PlanLineKind::Area, PlanLineKind::Goal, PlanLineKind::Activity);
    line.source = QString::number(*rc::gen::inRange(0, 12));
    line.depth = *rc::gen::inRange(0, 3);
    line.title = QString::number(*rc::gen::inRange(0, 3));
    line.responsible = QString::number(*rc::gen::inRange(0, 2));
    return line;
}

/// Lines of which no two copy the same.
std::vector<PlanLine> anyLines()
{
    std::vector<PlanLine> lines;
    for (int left = *rc::gen::inRange(0, 14); left > 0; --left) {
        const PlanLine line = anyLine();
        if (std::ranges::none_of(lines, [&](const PlanLine &other) { return other.kind == line.kind && other.source == line.source; }))
            lines.push_back(line);
    }
    return lines;
}

/// As a version shows it where the order does not count.
QStringList saidBy(std::span<const PlanLine> lines)
{
    QStringList said;
    for (const PlanLine &line : lines)
        said << u"%1 %2 %3 %4"_s.arg(int(line.kind)).arg(line.source, line.title, line.responsible);
    said.sort();
    return said;
}

} // namespace

TEST_F(PlanVersions, KeepThePlanInTheOrderOfItsDocumentWithNamesAsPrinted)
{
    adopt();
    EXPECT_EQ(store().get(at.plan).state, PlanState::Adopted);
    EXPECT_EQ(titles(), (QStringList{u"Installera en ny strateg"_s, u"Studiebesök och gästföreläsare"_s, u"1 Etableringsreformen"_s, u"-1A Samhällsorienteringen"_s, u"--Samhällsorienteringen är gemensam"_s,
                                     u"---Samråd om samhällsorienteringen"_s, u"--Kommunikationsplan och logga"_s, u"2 Strategiskt påverkansarbete"_s, u"-En ny modell för bosättning finns"_s,
                                     u"--Styrgrupp för KUB, bosättning"_s, u"-Delta i NISKI:s konferens"_s, u"-Bevaka EU-medel"_s, u"Ett nytt nyhetsbrev"_s}));
    const PlanEdition edition = adopted();
    EXPECT_EQ(edition.version.number, 1);
    EXPECT_EQ(edition.version.purpose, store().get(at.plan).purpose);
    EXPECT_EQ(edition.lines[5].responsible, u"Gunvor Öhrn"_s);
    EXPECT_EQ(edition.lines[5].participants, u"Huddinge, Nacka"_s);
    EXPECT_EQ(edition.lines[9].condition, u"om nationella § 37-medel beviljas"_s);
    EXPECT_EQ(edition.lines[4].effect, u"Alla kommuner använder samma material."_s);
    EXPECT_EQ(decisionText(store(), edition.version), u"Ledningsgruppen 2011-12-14, § 4"_s);
}

TEST_F(PlanVersions, StayAsTheyWereWhateverIsChangedAfterwardsAndCountIt)
{
    EXPECT_FALSE(changedSinceAdopted(store(), at.plan));
    adopt();
    EXPECT_EQ(changedSinceAdopted(store(), at.plan), 0);
    const QStringList before = titles();
    edit<Activity>(at.conference, [](Activity &activity) {
        activity.title = u"Delta i NISKI:s vårkonferens"_s;
        activity.from = QDate(2012, 3, 1);
        activity.to = QDate(2012, 3, 31);
    });
    edit<Activity>(at.fund, [this](Activity &activity) { activity.area = at.reform; });
    edit<Plan>(at.plan, [](Plan &plan) { plan.purpose = u"Alla bidrar."_s; });
    edit<Person>(at.gunvor, [](Person &person) { person.note = u"ringer helst"_s; });
    say(at.strategist, {2012, 1, 31}, ActivityState::Done);
    change([this](Transaction &transaction) { transaction.remove(at.studyVisits); });
    EXPECT_EQ(titles(), before);
    const PlanDifferences found = differences(adopted(), present());
    ASSERT_EQ(found.changed.size(), 2U);
    EXPECT_EQ(found.changed[0].fields, std::vector{PlanField::Place});
    EXPECT_EQ(found.changed[0].placeBefore, u"2 Strategiskt påverkansarbete"_s);
    EXPECT_EQ(found.changed[0].placeAfter, u"1 Etableringsreformen"_s);
    EXPECT_EQ(found.changed[1].fields, (std::vector{PlanField::Title, PlanField::Time}));
    EXPECT_EQ(found.removed.size(), 1U);
    EXPECT_EQ(found.parts.size(), 1U);
    EXPECT_TRUE(found.added.empty());
    EXPECT_EQ(changedSinceAdopted(store(), at.plan), 4);
}

TEST_F(PlanVersions, LeaveOutWhatIsCancelledOnTheDayThatTheyAreAdopted)
{
    say(at.settlement, {2011, 12, 1}, ActivityState::Cancelled);
    edit<Goal>(at.known, [](Goal &goal) { goal.state = GoalState::Dropped; });
    adopt();
    EXPECT_FALSE(titles().contains(u"--Styrgrupp för KUB, bosättning"_s));
    EXPECT_TRUE(titles().contains(u"--Samråd om samhällsorienteringen"_s)) << "what served it stands in its area";
    EXPECT_FALSE(titles().join(u'\n').contains(u"Samhällsorienteringen är gemensam"_s));
}

TEST_F(PlanVersions, DecideTheGoalsThatWereOnlyProposed)
{
    edit<Goal>(at.known, [](Goal &goal) {
        goal.state = GoalState::Decided;
        goal.decisionReference = u"Beredningsgruppen 2011-12-01, § 38"_s;
    });
    adopt();
    EXPECT_EQ(store().get(at.known).decisionReference, u"Beredningsgruppen 2011-12-01, § 38"_s);
    EXPECT_EQ(store().get(at.settled).state, GoalState::Decided);
    EXPECT_EQ(store().get(at.settled).decidedOn, adoptedOn);
    EXPECT_EQ(changedSinceAdopted(store(), at.plan), 0);
}

TEST_F(PlanVersions, AreNotAdoptedWithoutADecisionBeforeTheLastOneOrOfAClosedOrEmptyPlan)
{
    const auto adopting = [&](const Adoption &adoption) {
        return sentenceOf([&](Transaction &transaction) { adoptPlan(transaction, at.plan, adoption); });
    };
    EXPECT_TRUE(adopting({adoptedOn, {}, u" "_s}).contains(u"by which decision"_s));
    EXPECT_TRUE(adopting({{}, {}, u"§ 4"_s}).contains(u"on which day"_s));
    adopt();
    EXPECT_TRUE(adopting({adoptedOn.addDays(-1), {}, u"§ 4"_s}).contains(u"2011-12-14"_s));
    adopt({2012, 6, 1}, u"utan KUB"_s);
    EXPECT_EQ(latestVersion(store(), at.plan)->number, 2);
    change([this](Transaction &transaction) { closePlan(transaction, at.plan); });
    EXPECT_TRUE(adopting({{2012, 7, 1}, {}, u"§ 4"_s}).contains(u"closed"_s));
    change([this](Transaction &transaction) { reopenPlan(transaction, at.plan); });
    EXPECT_EQ(store().get(at.plan).state, PlanState::Adopted);
    Plan empty;
    empty.name = u"Handlingsplan 2014"_s;
    empty.from = QDate(2014, 1, 1);
    empty.to = QDate(2014, 12, 31);
    const Id<Plan> id = add(empty);
    EXPECT_TRUE(sentenceOf([&](Transaction &transaction) { adoptPlan(transaction, id, {adoptedOn, {}, u"§ 4"_s}); }).contains(u"nothing to adopt"_s));
    EXPECT_TRUE(sentenceOf([&](Transaction &transaction) { closePlan(transaction, id); }).contains(u"not adopted"_s));
}

TEST_F(PlanVersions, OfAClosedPlanNameWhatIsStillOpen)
{
    adopt();
    for (const Id<Activity> done : {at.strategist, at.consultation, at.conference, at.settlement, at.studyVisits})
        say(done, {2012, 3, 1}, ActivityState::Done);
    EXPECT_TRUE(planProblems(store()).empty());
    change([this](Transaction &transaction) { closePlan(transaction, at.plan); });
    const auto problems = planProblems(store());
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].code, u"closed_plan_open"_s);
    EXPECT_TRUE(problems[0].sentence.contains(u"Kommunikationsplan och logga"_s) && problems[0].sentence.contains(u"Bevaka EU-medel"_s)) << problems[0].sentence.toStdString();
}

RC_GTEST_PROP(PlanDifferencesOf, EqualLinesAreNone, ())
{
    const std::vector<PlanLine> lines = anyLines();
    RC_ASSERT(differences(lines, lines).count() == 0);
}

RC_GTEST_PROP(PlanDifferencesOf, TwoEditionsLeadFromTheOneToTheOther, ())
{
    const std::vector<PlanLine> before = anyLines();
    const std::vector<PlanLine> after = anyLines();
    const PlanDifferences found = differences(before, after);
    std::vector<PlanLine> lines = before;
    const auto is = [](const PlanLine &a, const PlanLine &b) { return a.kind == b.kind && a.source == b.source; };
    for (const PlanLine &removed : found.removed)
        RC_ASSERT(std::erase_if(lines, [&](const PlanLine &line) { return is(line, removed); }) == 1U);
    for (const PlanLineChange &change : found.changed) {
        RC_ASSERT(!change.fields.empty());
        std::ranges::replace_if(lines, [&](const PlanLine &line) { return is(line, change.before); }, change.after);
    }
    lines.insert(lines.end(), found.added.begin(), found.added.end());
    RC_ASSERT(saidBy(lines) == saidBy(after));
}
