// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/budget/allocationcases.h"
#include "tests/core/budget/samplebudgets.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// What is asked of the sample's budget.
class AskedSplits : public SampleBudgets
{
protected:
    AllocationResult split(const SplitRequest &request) const { return splitOf(store(), sheet(), request); }
    void removePopulation(const QString &code, QDate date)
    {
        change([&](Transaction &transaction) {
            for (const Population &population : populationsOf(store(), member(code))) {
                if (population.date == date)
                    transaction.remove(population.id);
            }
        });
    }
};

TEST_F(AskedSplits, RefusedGrantIsAddedToWhatTheMembersShare)
{
    SplitRequest request;
    request.grantRefused = true;
    const std::map<QString, qint64> expected{
        {u"Botkyrka"_s, 154055}, {u"Haninge"_s, 143697}, {u"Huddinge"_s, 181739}, {u"Nacka"_s, 168041},
        {u"Nynäshamn"_s, 48547}, {u"Salem"_s, 28703}, {u"Tyresö"_s, 80091}, {u"Värmdö"_s, 71427}};
    EXPECT_EQ(kronor(split(request)), expected);
    request.amount = Ore::fromKronor(100000);
    EXPECT_EQ(split(request).covered, Ore::fromKronor(538150)) << "also to another amount";
}

TEST_F(AskedSplits, WithoutAGrantThatIsSoughtNoneIsRefused)
{
    change([&](Transaction &transaction) {
        FinancingItem grant = sheet().financing[0];
        grant.kind = FinancingKind::GrantApproved;
        transaction.update(grant);
    });
    SplitRequest request;
    request.grantRefused = true;
    EXPECT_EQ(errorOf([&] { split(request); }), ErrorKind::Failed);
    request.amount = Ore::fromKronor(1000);
    EXPECT_EQ(errorOf([&] { (void)allocationInput(store(), 2015, request); }), ErrorKind::NotFound);
}

TEST_F(AskedSplits, WhoIsLeftOutPaysNothingAndTheOthersPayAll)
{
    SplitRequest request;
    request.without = {member(u"0182"_s), member(u"0127"_s)};
    const AllocationResult result = split(request);
    EXPECT_EQ(result.lines.size(), 6u);
    EXPECT_EQ(result.covered, Ore::fromKronor(438150));
    EXPECT_EQ(kronor(result).count(u"Nacka"_s), 0u);
    EXPECT_EQ(kronor(split({})).size(), 8u) << "the real one is as it was";
}

// D 7: what the six of 2010 pay when Botkyrka and Södertälje leave
TEST(SplitWithout, TakesTheLeaversPartsToTheOthers)
{
    const Folder folder;
    const auto workspace = Workspace::create(folder.path(u"eight.samsyn"_s), u"Södertörn"_s);
    std::vector<AllocationParty> eight = eightOf2016();
    std::erase_if(eight, [](const AllocationParty &party) { return party.name == u"Värmdö" || party.name == u"Nacka"; });
    eight.push_back(party(u"0120"_s, u"Värmdö"_s, 42000));
    eight.push_back(party(u"0181"_s, u"Södertälje"_s, 94631));
    for (const AllocationParty &one : eight) {
        const Id<Organization> id = addMunicipality(*workspace, one.code, one.name);
        addMembership(*workspace, id, {2010, 1, 1});
        Population population;
        population.organization = id;
        population.date = QDate(2016, 12, 31);
        population.count = one.population.value();
        workspace->change(u"Add"_s, [&](Transaction &transaction) { transaction.insert(population); });
    }
    SplitRequest request;
    request.amount = Ore::fromKronor(438150);
    const auto all = kronor(allocate(allocationInput(workspace->store(), 2017, request)));
    EXPECT_EQ(all.at(u"Botkyrka"_s) + all.at(u"Södertälje"_s), 158575);
    for (const QString &code : {u"0127"_s, u"0181"_s})
        request.without.push_back(workspace->store().byKey<Organization>(code).value().id);
    const std::map<QString, qint64> expected{{u"Haninge"_s, 114926}, {u"Huddinge"_s, 144223}, {u"Nynäshamn"_s, 37219},
                                             {u"Salem"_s, 22283}, {u"Tyresö"_s, 63171}, {u"Värmdö"_s, 56328}};
    EXPECT_EQ(kronor(allocate(allocationInput(workspace->store(), 2017, request))), expected);
}

TEST_F(AskedSplits, WhoJoinsSharesTheCostAllYearWhateverThePolicy)
{
    SplitRequest request;
    request.with = {member(u"0181"_s)};
    const AllocationResult joined = split(request);
    EXPECT_EQ(joined.lines.size(), 9u);
    EXPECT_EQ(named(joined, u"Södertälje"_s).months, 12);
    EXPECT_GT(named(joined, u"Södertälje"_s).amount, Ore{});
    EXPECT_EQ(joined.covered, Ore::fromKronor(438150));
    request.policy = AllocationPolicy::Frozen;
    request.basisDate = QDate(2011, 6, 30); // before Botkyrka and Nacka returned
    EXPECT_GT(named(split(request), u"Södertälje"_s).amount, Ore{});
    EXPECT_EQ(named(split(request), u"Nacka"_s).amount, Ore{});
}

TEST_F(AskedSplits, MemberForAPartOfTheYearIsAskedInForAllOfIt)
{
    SplitRequest request;
    request.amount = Ore::fromKronor(438150);
    const AllocationResult now = allocate(allocationInput(store(), 2011, request));
    EXPECT_EQ(named(now, u"Nacka"_s).months, 6);
    request.with = {member(u"0182"_s)};
    EXPECT_EQ(named(allocate(allocationInput(store(), 2011, request)), u"Nacka"_s).months, 12);
}

TEST_F(AskedSplits, DefaultDateIsOneForWhichTheJoinerIsCountedToo)
{
    change([&](Transaction &transaction) {
        Allocation rule = sheet().allocation.value();
        rule.populationDate.reset();
        transaction.update(rule);
    });
    removePopulation(u"0181"_s, {2010, 12, 31});
    removePopulation(u"0181"_s, {2011, 12, 31});
    SplitRequest request;
    const QDate real = *split(request).input.rule.populationDate;
    EXPECT_EQ(real, QDate(2011, 12, 31));
    request.with = {member(u"0181"_s)};
    EXPECT_EQ(split(request).input.rule.populationDate, QDate(2009, 12, 31));
}

TEST_F(AskedSplits, MissingPopulationOfTheJoinerIsNamedWithItsDate)
{
    removePopulation(u"0181"_s, {2010, 12, 31}); // the day that the budget's rule names
    SplitRequest request;
    request.with = {member(u"0181"_s)};
    QString sentence;
    EXPECT_EQ(errorOf([&] { split(request); }, &sentence), ErrorKind::Failed);
    EXPECT_TRUE(sentence.contains(u"Södertälje"_s) && sentence.contains(u"31 December 2010"_s)) << sentence.toStdString();
}

TEST_F(AskedSplits, DecidedSplitIsChangedFromWhatWasDecided)
{
    change([&](Transaction &transaction) {
        keepSplit(transaction, budget().id, splitOf(store(), sheet()));
        Budget adopted = budget();
        adopted.state = BudgetState::Adopted;
        adopted.decisionReference = u"Styrgruppen 2011-12-02, § 4"_s;
        adopted.decidedOn = QDate(2011, 12, 2);
        transaction.update(adopted);
    });
    setPopulation(u"0182"_s, {2010, 12, 31}, 200000); // since then
    endMembership(u"0128"_s, {2012, 6, 30});
    SplitRequest request;
    request.grantRefused = true;
    const AllocationResult refused = split(request);
    EXPECT_EQ(named(refused, u"Nacka"_s).amount, Ore::fromKronor(168041)) << "by the population that was decided on";
    EXPECT_EQ(named(refused, u"Salem"_s).months, 12);
    request = {};
    request.without = {member(u"0128"_s)};
    request.with = {member(u"0181"_s)};
    const AllocationResult others = split(request);
    EXPECT_EQ(others.lines.size(), 8u);
    EXPECT_EQ(named(others, u"Nacka"_s).party.population, 90108);
    EXPECT_EQ(named(others, u"Södertälje"_s).party.population, 86246);
    request = {};
    request.populationDate = QDate(2011, 12, 31);
    EXPECT_EQ(named(split(request), u"Nacka"_s).party.population, 91616) << "of another date";
    EXPECT_EQ(named(split(request), u"Salem"_s).months, 12);
    request.with = request.without = {member(u"0128"_s)};
    EXPECT_EQ(errorOf([&] { split(request); }), ErrorKind::Usage);
}

TEST_F(AskedSplits, NobodyTakesPartAndStaysOutAtOnce)
{
    SplitRequest request;
    request.with = {member(u"0182"_s)};
    request.without = {member(u"0182"_s)};
    EXPECT_EQ(errorOf([&] { split(request); }), ErrorKind::Usage);
    request.without.clear();
    request.with = {{987654}};
    EXPECT_EQ(errorOf([&] { split(request); }), ErrorKind::NotFound);
}

} // namespace
