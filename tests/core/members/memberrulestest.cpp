// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/members.h"
#include "core/workspace/sample.h"
#include "tests/support/workspaces.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct MemberRules : testing::Test {
    Folder folder;
    std::unique_ptr<Workspace> workspace = Workspace::create(folder.path(u"w.samsyn"_s), u"Prov"_s);
    Id<Organization> salem = addMunicipality(*workspace, u"0128"_s, u"Salem"_s);
    const Store &store() const { return workspace->store(); }

    /// The sentence with which the change is refused; then nothing was changed.
    QString refusal(const Workspace::Work &work)
    {
        const quint64 before = store().contentHash();
        QString sentence;
        EXPECT_EQ(errorOf([&] { workspace->change(u"Wrong"_s, work); }, &sentence), ErrorKind::Failed);
        EXPECT_EQ(store().contentHash(), before);
        return sentence;
    }
    Membership from(QDate from, std::optional<QDate> to) const
    {
        Membership membership;
        membership.organization = salem;
        membership.from = from;
        membership.to = to;
        return membership;
    }
};

} // namespace

TEST_F(MemberRules, PeriodsOfOneOrganizationMayTouchButNotOverlap)
{
    addMembership(*workspace, salem, QDate(2010, 2, 1), QDate(2010, 12, 31));
    addMembership(*workspace, salem, QDate(2011, 1, 1));
    for (const Membership &wrong : {from(QDate(2010, 12, 31), QDate(2010, 12, 31)), from(QDate(2009, 1, 1), QDate(2010, 2, 1)),
                                    from(QDate(2012, 1, 1), std::nullopt), from(QDate(2000, 1, 1), std::nullopt)}) {
        const QString sentence = refusal([&](Transaction &transaction) { transaction.insert(wrong); });
        EXPECT_TRUE(sentence.contains(u"Salem"_s)) << sentence.toStdString();
    }
}

TEST_F(MemberRules, APeriodEndsNoEarlierThanItBegins)
{
    refusal([&](Transaction &transaction) { transaction.insert(from(QDate(2011, 1, 1), QDate(2010, 1, 1))); });
}

TEST_F(MemberRules, AnOverlapThatUndoWouldMakeIsRefusedToo)
{
    addMembership(*workspace, salem, QDate(2010, 1, 1));
    workspace->change(u"End"_s, [&](Transaction &transaction) {
        Membership membership = store().all<Membership>().front();
        membership.to = QDate(2010, 6, 30);
        transaction.update(membership);
    });
    addMembership(*workspace, salem, QDate(2010, 7, 1));
    workspace->undo();
    workspace->undo();
    EXPECT_EQ(store().all<Membership>().front().to, std::nullopt);
}

TEST_F(MemberRules, ACodeHasFourDigitsAndBelongsToOneMunicipality)
{
    for (const QString &code : {u"128"_s, u"01280"_s, u"012a"_s, u"0012"_s, u"٠١٢٨"_s})
        refusal([&](Transaction &transaction) {
            Organization organization;
            organization.name = u"Prov"_s;
            organization.code = code;
            transaction.insert(organization);
        });
    const QString sentence = refusal([&](Transaction &transaction) {
        Organization organization;
        organization.name = u"Prov"_s;
        organization.code = u"0128"_s;
        transaction.insert(organization);
    });
    EXPECT_TRUE(sentence.contains(u"Salem"_s)) << sentence.toStdString();
}

TEST_F(MemberRules, APlaceHasOneFigureForADayAndNeverANegativeOne)
{
    workspace->change(u"Add"_s, [&](Transaction &transaction) {
        transaction.insert(Population{{}, {}, salem, QDate(2010, 12, 31), 15391, u"SCB"_s});
    });
    refusal([&](Transaction &transaction) { transaction.insert(Population{{}, {}, salem, QDate(2010, 12, 31), 15392, u"SCB"_s}); });
    EXPECT_TRUE(errorOf([&] {
        workspace->change(u"Wrong"_s, [&](Transaction &transaction) { transaction.insert(Population{{}, {}, salem, QDate(2011, 12, 31), -1, u"SCB"_s}); });
    }).has_value());
    EXPECT_EQ(store().count(Population::entity), 1);
}

TEST_F(MemberRules, RefusesAnEmptyNameAndADayThatIsNone)
{
    refusal([&](Transaction &transaction) {
        Organization organization = store().get(salem);
        organization.name = u" "_s;
        transaction.update(organization);
    });
    EXPECT_TRUE(errorOf([&] { addMembership(*workspace, salem, QDate()); }).has_value());
    EXPECT_TRUE(errorOf([&] { addMembership(*workspace, salem, QDate(1066, 1, 1)); }).has_value());
}

TEST_F(MemberRules, DoubtfulDatesAreProblemsThatSayWhatTheSourceWrote)
{
    addMembership(*workspace, salem, QDate(2011, 7, 1));
    workspace->change(u"Doubt"_s, [&](Transaction &transaction) {
        Membership membership = store().all<Membership>().front();
        membership.fromAsWritten = u"juli 2012"_s;
        transaction.update(membership);
    });
    const auto problems = workspace->openProblems();
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_TRUE(problems.front().explanation.contains(u"juli 2012"_s));
    EXPECT_EQ(problems.front().place.entity, u"membership"_s);
}

TEST_F(MemberRules, ChosenMunicipalitiesComeWithTheirPopulationsInOneStep)
{
    const QStringList eight{u"0120"_s, u"0126"_s, u"0127"_s, u"0128"_s, u"0136"_s, u"0138"_s, u"0182"_s, u"0192"_s};
    workspace->change(u"Choose"_s, [&](Transaction &transaction) { addMunicipalities(transaction, eight, QDate(2012, 1, 1)); });
    EXPECT_EQ(store().count(Organization::entity), 8) << "Salem was there already";
    const auto nacka = *store().byKey<Organization>(u"0182"_s);
    EXPECT_EQ(store().byKey<Population>(u"0182-2010-12-31"_s)->count, 90108);
    EXPECT_EQ(populationsOf(store(), nacka.id).size(), 18u);
    EXPECT_EQ(store().count(Membership::entity), 8);
    const quint64 after = store().contentHash();
    workspace->change(u"Again"_s, [&](Transaction &transaction) { addMunicipalities(transaction, eight, QDate(2012, 1, 1)); });
    EXPECT_EQ(store().contentHash(), after);
    workspace->undo();
    EXPECT_EQ(store().count(Organization::entity), 1);
    EXPECT_EQ(errorOf([&] {
        workspace->change(u"None"_s, [&](Transaction &transaction) { addMunicipalities(transaction, {u"9999"_s}, std::nullopt); });
    }), ErrorKind::NotFound);
}

TEST_F(MemberRules, SummariesGroupByTheDayAndSortInSwedish)
{
    const auto sample = createSample(folder.path(u"s.samsyn"_s));
    const QDate day(2011, 11, 21);
    QStringList members;
    QStringList former;
    for (const MemberSummary &summary : memberSummaries(sample->store(), day)) {
        if (groupOf(summary, day) == MemberGroup::Members)
            members << summary.name;
        if (groupOf(summary, day) == MemberGroup::Former)
            former << summary.name;
    }
    EXPECT_EQ(members, (QStringList{u"Arbetsförmedlingen"_s, u"Botkyrka"_s, u"Haninge"_s, u"Huddinge"_s, u"Nacka"_s, u"Nynäshamn"_s, u"Salem"_s, u"Tyresö"_s, u"Värmdö"_s}));
    EXPECT_EQ(former, (QStringList{u"Nykvarn"_s, u"Södertälje"_s}));
    EXPECT_TRUE(swedishLess(u"Zinkgruvan"_s, u"Åre"_s));
    EXPECT_TRUE(swedishLess(u"Älvsbyn"_s, u"Örebro"_s));
}
