// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/payerrules.h"
#include "core/base/language.h"
#include "core/workspace/sample.h"
#include "tests/support/workspaces.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct PayerRules : testing::Test {
    Folder folder;
    StoppedClock clock{QDateTime(QDate(2011, 11, 21), QTime(10, 14))};
    std::unique_ptr<Workspace> workspace = Workspace::create(folder.path(u"w.samsyn"_s), u"Prov"_s);
    Id<Organization> salem = addMunicipality(*workspace, u"0128"_s, u"Salem"_s);
    Id<Organization> nacka = addMunicipality(*workspace, u"0182"_s, u"Nacka"_s);

    Payer payer(Id<Organization> organization, const QString &department) const
    {
        Payer payer;
        payer.organization = organization;
        payer.department = department;
        return payer;
    }
    std::optional<ErrorKind> refused(const Payer &payer, QString *sentence)
    {
        return errorOf([&] { workspace->change(u"Wrong"_s, [&](Transaction &t) { t.insert(payer); }); }, sentence);
    }
    void add(const Payer &payer)
    {
        workspace->change(u"Add"_s, [&](Transaction &transaction) { transaction.insert(payer); });
    }
};

} // namespace

TEST_F(PayerRules, AnOrganizationHasOnePayerAndOneToTwelveInstalments)
{
    add(payer(salem, u"Socialförvaltningen"_s));
    QString sentence;
    EXPECT_EQ(refused(payer(salem, u"Kommunledningen"_s), &sentence), ErrorKind::Failed);
    EXPECT_TRUE(sentence.contains(u"Salem"_s));
    for (const int count : {0, -1, 13}) {
        Payer wrong = payer(nacka, u"Socialförvaltningen"_s);
        wrong.instalments = count;
        EXPECT_EQ(refused(wrong, &sentence), ErrorKind::Failed) << count;
        EXPECT_FALSE(sentence.isEmpty());
    }
}

TEST_F(PayerRules, AreSilentUntilSomebodyHasSaidWhoPays)
{
    addMembership(*workspace, salem, QDate(2010, 2, 1));
    addMembership(*workspace, nacka, QDate(2010, 2, 1));
    EXPECT_TRUE(workspace->problems().empty());
    add(payer(salem, {})); // instalments alone say nothing of who pays
    EXPECT_TRUE(workspace->problems().empty());
    add(payer(nacka, u"Arbets- och företagsenheten"_s));
    const auto problems = workspace->openProblems();
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].code, u"payer_unknown"_s);
    EXPECT_EQ(problems[0].severity, Severity::Notice);
    EXPECT_TRUE(problems[0].sentence.contains(u"Salem"_s));
    EXPECT_FALSE(problems[0].sentence.contains(u"Nacka"_s));
}

TEST_F(PayerRules, SayForHowLongItHasBeenUnclearWhoseMoneyItIs)
{
    Payer unclear = payer(nacka, u"Arbets- och företagsenheten"_s);
    unclear.fundingUnclearSince = QDate(2011, 10, 13);
    add(unclear);
    const auto problems = workspace->openProblems();
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].code, u"funding_unclear"_s);
    EXPECT_TRUE(problems[0].explanation.contains(u"13 October 2011, 39 days"_s)) << problems[0].explanation.toStdString();
    workspace->acknowledge(problems[0], u"Beslutas i december."_s);
    const StoppedClock later(QDateTime(QDate(2012, 1, 21), QTime(10, 14)));
    EXPECT_TRUE(workspace->openProblems().empty()) << "what was understood stays silent as days go by";
}

TEST_F(PayerRules, FormerMembersAndWhoPaysNothingAreNotAskedFor)
{
    addMembership(*workspace, salem, QDate(2009, 1, 1), QDate(2010, 12, 31));
    addMembership(*workspace, salem, QDate(2011, 1, 1), {}, false);
    add(payer(nacka, u"Arbets- och företagsenheten"_s));
    EXPECT_TRUE(workspace->openProblems().empty());
}

TEST_F(PayerRules, TheSampleKnowsEightPayersOneOfThemUnclear)
{
    const auto sample = createSample(folder.path(u"sample.samsyn"_s));
    EXPECT_EQ(sample->store().all<Payer>().size(), 8u);
    const auto problems = sample->openProblems();
    EXPECT_EQ(std::ranges::count(problems, u"funding_unclear"_s, &Problem::code), 1);
    EXPECT_EQ(std::ranges::count(problems, u"payer_unknown"_s, &Problem::code), 0);
}
