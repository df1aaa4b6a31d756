// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/scenarios.h"

#include "core/base/language.h"
#include "core/budget/scenariotext.h"
#include "tests/core/budget/samplebudgets.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class Scenarios : public SampleBudgets
{
protected:
    void SetUp() override
    {
        SampleBudgets::SetUp();
        change([&](Transaction &transaction) { // whatever the sample has
            for (const ScenarioMember &member : store().all<ScenarioMember>())
                transaction.remove(member.id);
            for (const Scenario &scenario : store().all<Scenario>())
                transaction.remove(scenario.id);
        });
    }

    Id<Scenario> add(const std::function<void(Scenario &)> &edit)
    {
        Scenario scenario;
        scenario.budget = sheet().budget.id;
        scenario.position = int(scenariosOf(store(), scenario.budget).size());
        scenario.name = u"What if"_s;
        edit(scenario);
        Id<Scenario> id;
        change([&](Transaction &transaction) { id = transaction.insert(scenario); });
        return id;
    }
    void addMember(Id<Scenario> scenario, const QString &code, bool takesPart)
    {
        ScenarioMember row;
        row.scenario = scenario;
        row.organization = member(code);
        row.takesPart = takesPart;
        change([&](Transaction &transaction) { transaction.insert(row); });
    }
    Comparison compared() const
    {
        return compare(splitOf(store(), sheet()), scenarioSplits(store(), sheet()));
    }
    static const ComparedLine &lineOf(const Comparison &comparison, const QString &name)
    {
        return *std::ranges::find(comparison.lines, name, &ComparedLine::name);
    }
};

// look/3-budget.png
TEST_F(Scenarios, RefusedGrantStandsBesideTheRealSplitWithItsDifferences)
{
    add([](Scenario &scenario) { scenario.grantRefused = true; });
    const std::vector<std::tuple<QString, qint64, qint64>> expected{
        {u"Botkyrka"_s, 154055, 77028}, {u"Haninge"_s, 143697, 71848}, {u"Huddinge"_s, 181739, 90870},
        {u"Nacka"_s, 168041, 84020}, {u"Nynäshamn"_s, 48547, 24274}, {u"Salem"_s, 28703, 14352},
        {u"Tyresö"_s, 80091, 40045}, {u"Värmdö"_s, 71427, 35713}};
    const Comparison comparison = compared();
    ASSERT_EQ(comparison.lines.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        const auto &[name, amount, difference] = expected[i];
        EXPECT_EQ(comparison.lines[i].name, name);
        EXPECT_EQ(comparison.lines[i].scenarios[0].amount, Ore::fromKronor(amount)) << name.toStdString();
        EXPECT_EQ(comparison.lines[i].scenarios[0].difference, Ore::fromKronor(difference)) << name.toStdString();
    }
    EXPECT_EQ(comparison.sum.real, Ore::fromKronor(438150));
    EXPECT_EQ(comparison.sum.scenarios[0].difference, Ore::fromKronor(438150));
    EXPECT_FALSE(comparison.someNotCovered);
}

TEST_F(Scenarios, WhoIsNotInOneHasNoAmountThereButADifference)
{
    const Id<Scenario> scenario = add([](Scenario &) {});
    addMember(scenario, u"0182"_s, false);
    addMember(scenario, u"0181"_s, true);
    const Comparison comparison = compared();
    EXPECT_EQ(comparison.lines.size(), 9u);
    const ComparedLine &leaver = lineOf(comparison, u"Nacka"_s);
    EXPECT_FALSE(leaver.scenarios[0].amount);
    EXPECT_EQ(leaver.scenarios[0].difference, Ore::fromKronor(-84021));
    const ComparedLine &joiner = lineOf(comparison, u"Södertälje"_s);
    EXPECT_FALSE(joiner.real);
    EXPECT_EQ(joiner.scenarios[0].difference, joiner.scenarios[0].amount);
    add([](Scenario &other) { other.grantRefused = true; });
    EXPECT_EQ(lineOf(compared(), u"Södertälje"_s).scenarios[1], ComparedAmount{}) << "in neither";
    Ore sum;
    for (const ComparedLine &line : comparison.lines)
        sum += *line.scenarios[0].difference;
    EXPECT_EQ(sum, comparison.sum.scenarios[0].difference) << "a column adds up";
}

TEST_F(Scenarios, OneThatCannotBeComputedSaysWhyAndHindersNothing)
{
    const Id<Scenario> agency = add([](Scenario &scenario) { scenario.position = 0; });
    addMember(agency, u"af"_s, true);
    add([](Scenario &scenario) { scenario.grantRefused = true; });
    const auto splits = scenarioSplits(store(), sheet());
    ASSERT_EQ(splits.size(), 2u);
    EXPECT_FALSE(splits[0].result);
    EXPECT_TRUE(splits[0].whyNot.contains(u"Arbetsförmedlingen"_s)) << splits[0].whyNot.toStdString();
    EXPECT_TRUE(splits[1].result);
    const Comparison comparison = compared();
    EXPECT_EQ(comparison.lines.size(), 8u);
    EXPECT_EQ(comparison.lines[0].scenarios[0], ComparedAmount{}) << "unknown, not nothing";
    EXPECT_TRUE(comparison.lines[0].scenarios[1].amount);
    const Comparison alone = compare({}, splits);
    EXPECT_TRUE(alone.lines[0].scenarios[1].amount);
    EXPECT_FALSE(alone.lines[0].scenarios[1].difference) << "there is nothing to differ from";
}

TEST_F(Scenarios, TheyNeverTouchTheRealSplit)
{
    const AllocationInput before = allocationInput(store(), sheet(), {});
    const Id<Scenario> scenario = add([](Scenario &one) {
        one.grantRefused = true;
        one.amount = Ore::fromKronor(1000);
        one.populationDate = QDate(2011, 12, 31);
        one.policy = AllocationPolicy::Monthly;
        one.unit = Ore::fromKronor(100);
        one.base = Ore::fromKronor(10);
    });
    addMember(scenario, u"0182"_s, false);
    EXPECT_EQ(allocationInput(store(), sheet(), {}), before);
    const auto splits = scenarioSplits(store(), sheet());
    EXPECT_EQ(splits[0].result->input.amount, Ore::fromKronor(439150));
    EXPECT_EQ(splits[0].result->input.rule.policy, AllocationPolicy::Monthly);
    EXPECT_EQ(splits[0].result->input.rule.unit, Ore::fromKronor(100));
}

TEST_F(Scenarios, LeaversOfAFrozenSplitAreSaidToBeNotCovered)
{
    endMembership(u"0182"_s, {2012, 6, 30});
    add([](Scenario &scenario) { scenario.policy = AllocationPolicy::Frozen; });
    const Comparison comparison = compared();
    EXPECT_TRUE(comparison.someNotCovered);
    EXPECT_EQ(comparison.notCovered.real, Ore{});
    EXPECT_EQ(*comparison.sum.scenarios[0].amount + *comparison.notCovered.scenarios[0].amount, Ore::fromKronor(438150));
}

TEST_F(Scenarios, NamesAreProposedFromWhatIsChangedInTheReadersLanguage)
{
    const auto named = [&](const std::function<void(SplitRequest &)> &edit) {
        SplitRequest request;
        edit(request);
        return proposedScenarioName(store(), request);
    };
    EXPECT_EQ(named([](SplitRequest &r) { r.grantRefused = true; }), u"If the grant is refused"_s);
    const LanguageScope swedish(Language::Swedish);
    EXPECT_EQ(named([](SplitRequest &r) { r.grantRefused = true; }), u"Om bidraget avslås"_s);
    EXPECT_EQ(named([&](SplitRequest &r) { r.without = {member(u"0182"_s)}; }), u"Utan Nacka"_s);
    EXPECT_EQ(named([&](SplitRequest &r) { r.with = {member(u"0181"_s)}; }), u"Med Södertälje"_s);
    EXPECT_EQ(named([](SplitRequest &r) { r.populationDate = QDate(2011, 12, 31); }), u"Folkmängden den 31 december 2011"_s);
    EXPECT_EQ(named([](SplitRequest &r) { r.policy = AllocationPolicy::Monthly; }), u"Månad för månad"_s);
    EXPECT_EQ(named([&](SplitRequest &r) { r.grantRefused = true, r.without = {member(u"0182"_s), member(u"0128"_s)}; }),
              u"Om bidraget avslås, utan Nacka och Salem"_s);
    const Id<Scenario> stored = add([](Scenario &scenario) {
        scenario.grantRefused = true;
        scenario.name = u"If the grant is refused"_s;
    });
    EXPECT_EQ(shownScenarioName(store(), store().get(stored)), u"Om bidraget avslås"_s) << "a proposed name is shown in Swedish";
    const Id<Scenario> own = add([](Scenario &scenario) { scenario.name = u"Plan B"_s; });
    EXPECT_EQ(shownScenarioName(store(), store().get(own)), u"Plan B"_s);
}

TEST_F(Scenarios, AssumptionSaysWhatTheMembersShareThen)
{
    SplitRequest request;
    request.grantRefused = true;
    request.with = {member(u"0181"_s)};
    const QString sentence = scenarioAssumption(store(), sheet(), request).replace(QChar(0xA0), u' ');
    EXPECT_TRUE(sentence.contains(u"876 300 kr"_s)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(u"Södertälje shares the cost all year."_s)) << sentence.toStdString();
}

TEST_F(Scenarios, WhatIsAskedForInVainIsSaid)
{
    const AllocationInput real = allocationInput(store(), sheet(), {});
    SplitRequest request;
    request.without = {member(u"0181"_s), member(u"0128"_s)};
    request.with = {member(u"0182"_s), member(u"0140"_s)};
    const QStringList sentences = changesNothing(store(), real, request);
    ASSERT_EQ(sentences.size(), 2);
    EXPECT_TRUE(sentences[0].contains(u"Södertälje"_s) && sentences[1].contains(u"Nacka"_s));
}

TEST_F(Scenarios, AtMostThreeStandBesideABudgetEachWithAName)
{
    for (int i = 0; i < mostScenarios; ++i)
        add([](Scenario &) {});
    EXPECT_EQ(errorOf([&] { add([](Scenario &) {}); }), ErrorKind::Failed);
    EXPECT_EQ(scenariosOf(store(), sheet().budget.id).size(), size_t(mostScenarios)) << "what is refused is not written";
    Scenario first = scenariosOf(store(), sheet().budget.id).front();
    first.name = u"  "_s;
    EXPECT_EQ(errorOf([&] { change([&](Transaction &transaction) { transaction.update(first); }); }), ErrorKind::Failed);
    addMember(first.id, u"0182"_s, false);
    EXPECT_EQ(errorOf([&] { addMember(first.id, u"0182"_s, true); }), ErrorKind::Failed);
}

} // namespace
