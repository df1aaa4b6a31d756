// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetsplit.h"
#include "core/members/members.h"
#include "core/workspace/bundle.h"
#include "core/workspace/sample.h"
#include "tests/support/workspaces.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct Bundle : testing::Test {
    Folder folder;
    int made = 0;

    std::unique_ptr<Workspace> empty() { return Workspace::create(folder.path(u"%1.samsyn"_s.arg(++made)), u"Prov"_s); }
    /// The sentence with which a bundle is refused; nothing may have been written.
    QString refusal(const QByteArray &rows)
    {
        const auto workspace = empty();
        const quint64 before = workspace->store().contentHash();
        QString sentence;
        EXPECT_TRUE(errorOf([&] { importBundle(*workspace, R"({"format": "samsyn-bundle", "version": 1, )" + rows + "}"); }, &sentence)) << rows.constData();
        EXPECT_EQ(workspace->store().contentHash(), before);
        return sentence;
    }
};

const char least[] = R"({"format": "samsyn-bundle", "version": 1,
 "organizations": [{"key": "0126", "name": "Huddinge", "kind": "municipality", "code": "0126"}],
 "memberships":   [{"organization": "0126", "from": "2010-02-01", "to": null, "shares_cost": true}],
 "populations":   [{"organization": "0126", "date": "2010-12-31", "count": 97453, "source": "SCB"}],
 "budgets":       [{"key": "2012-1", "year": 2012, "version": 1, "state": "draft", "stated_total": 87630000,
                    "costs":     [{"category": "salaries", "description": "Lön, PO", "amount": 71700000}],
                    "financing": [{"kind": "grant_sought", "description": "§ 37", "amount": 43815000},
                                  {"kind": "own", "description": "Egen finansiering", "amount": 43815000}],
                    "allocation": {"allocation_key": "population", "population_date": "2010-12-31", "base": 0, "unit": 100, "policy": "member_months", "basis_date": null, "weights": []}}]})";

} // namespace

TEST_F(Bundle, TakesTheLeastThatIsNeededForASplit)
{
    const auto workspace = empty();
    importBundle(*workspace, least);
    const Budget budget = *budgetOf(workspace->store(), 2012);
    const auto result = allocate(allocationInput(workspace->store(), budgetSheet(workspace->store(), budget), {}));
    EXPECT_EQ(result.covered, Ore{43815000});
    EXPECT_TRUE(workspace->store().byKey<Membership>(u"0126-2010-02-01"_s));
    EXPECT_TRUE(workspace->store().byKey<Population>(u"0126-2010-12-31"_s));
}

TEST_F(Bundle, IsTheSameByteForByteAfterExportImportExport)
{
    const auto sample = createSample(folder.path(u"sample.samsyn"_s));
    sample->change(u"More"_s, [&](Transaction &transaction) {
        const Id<Organization> nacka = sample->store().byKey<Organization>(u"0182"_s)->id;
        const Id<Allocation> rule = sample->store().all<Allocation>().front().id;
        transaction.insert(AllocationWeight{{}, {}, rule, nacka, {u"0.5"_s}});
        transaction.insert(AllocationDate{{}, {}, rule, nacka, QDate(2009, 12, 31)});
        Membership membership = sample->store().all<Membership>().front();
        membership.decision = RecordRef{u"person"_s, sample->store().all<Person>().front().id.value};
        transaction.update(membership);
        const QString hash = transaction.keepContent(QByteArray("\0\1bin", 5));
        transaction.insert(Attachment{{}, {}, {u"membership"_s, membership.id.value}, 0, u"Å.pdf"_s, u"application/pdf"_s, hash});
    });
    sample->acknowledge(sample->openProblems().front(), u"Förstått"_s);
    const QByteArray first = exportBundle(sample->store());
    const auto copy = empty();
    importBundle(*copy, first);
    EXPECT_EQ(exportBundle(copy->store()), first);
    EXPECT_EQ(copy->openProblems().size(), sample->openProblems().size());
}

TEST_F(Bundle, NamesThePathOfWhatItRefuses)
{
    const std::pair<QByteArray, QString> cases[] = {
        {R"("organizatons": [])", u"organizatons"_s},
        {R"("organizations": [{"name": "A", "nmae": "B"}])", u"organizations[0].nmae"_s},
        {R"("organizations": [{"name": "A", "name": "B"}])", u"organizations[0].name"_s},
        {R"("organizations": [{"name": 3}])", u"organizations[0].name"_s},
        {R"("organizations": [{"name": "A", "kind": "village"}])", u"organizations[0].kind"_s},
        {R"("organizations": [{"key": "a", "name": "A"}, {"key": "a", "name": "B"}])", u"organizations[1].key"_s},
        {R"("organizations": {"name": "A"})", u"organizations"_s},
        {R"("memberships": [{"organization": "x", "from": "2010-01-01"}])", u"memberships[0].organization"_s},
        {R"("memberships": [{"from": "2010-01-01"}])", u"memberships[0].organization"_s},
        {R"("organizations": [{"key": "a", "name": "A"}], "memberships": [{"organization": "a", "from": "2010-02-30"}])", u"memberships[0].from"_s},
        {R"("organizations": [{"key": "a", "name": "A"}], "populations": [{"organization": "a", "date": "2010-12-31", "count": -5}])", u"populations[0].count"_s},
        {R"("organizations": [{"key": "a", "name": "A"}], "populations": [{"organization": "a", "date": "2010-12-31", "count": 5.0}])", u"populations[0].count"_s},
        {R"("budgets": [{"year": 2012, "costs": [{"amount": 1.5}]}])", u"budgets[0].costs[0].amount"_s},
        {R"("budgets": [{"year": 2012, "costs": [{"ammount": 1}]}])", u"budgets[0].costs[0].ammount"_s},
        {R"("budgets": [{"year": 2012, "allocation": []}])", u"budgets[0].allocation"_s},
        {R"("workspace": {"naem": "x"})", u"workspace.naem"_s},
        {R"("attachments": [{"record": "workspace/workspace", "name": "a"}])", u"attachments[0].content"_s},
    };
    for (const auto &[rows, path] : cases)
        EXPECT_TRUE(refusal(rows).contains(path)) << rows.constData() << " -> " << refusal(rows).toStdString();
}

TEST_F(Bundle, RefusesWhatBreaksARuleOfTheMembers)
{
    const QString sentence = refusal(R"("organizations": [{"key": "a", "name": "Salem"}],
        "memberships": [{"organization": "a", "from": "2010-01-01"}, {"organization": "a", "from": "2011-01-01"}])");
    EXPECT_TRUE(sentence.contains(u"Salem"_s)) << sentence.toStdString();
}

TEST_F(Bundle, RefusesOtherFormatsAndNewerOnes)
{
    const auto workspace = empty();
    EXPECT_EQ(errorOf([&] { importBundle(*workspace, "[]"); }), ErrorKind::Failed);
    EXPECT_EQ(errorOf([&] { importBundle(*workspace, "{\"format\": \"x\"}"); }), ErrorKind::Failed);
    EXPECT_EQ(errorOf([&] { importBundle(*workspace, R"({"format": "samsyn-bundle", "version": 2})"); }), ErrorKind::Newer);
    EXPECT_EQ(errorOf([&] { importBundle(*workspace, "\xff\xfe{"); }), ErrorKind::Failed);
}

TEST_F(Bundle, GoesIntoAWorkspaceWithoutRecordsOnly)
{
    const auto workspace = empty();
    importBundle(*workspace, least);
    EXPECT_EQ(errorOf([&] { importBundle(*workspace, least); }), ErrorKind::Failed);
    EXPECT_EQ(workspace->undoLabel(), std::nullopt);
}
