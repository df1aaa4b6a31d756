// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/budget/budgetrules.h"
#include "core/members/members.h"
#include "core/workspace/recordsearch.h"
#include "core/workspace/recordtitle.h"
#include "core/workspace/sample.h"
#include "tests/support/workspaces.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct Finding : testing::Test {
    Folder folder;
    std::unique_ptr<Workspace> workspace = createSample(folder.path(u"s.samsyn"_s));
    QDate day{2011, 11, 21};

    const Store &store() const { return workspace->store(); }
    QStringList titles(const QString &text, bool exact = false) const
    {
        QStringList all;
        for (const FoundRecord &found : findRecords(store(), {text, exact}, day).records)
            all << u"%1: %2"_s.arg(found.kind, found.title);
        return all;
    }
    QString first(const QString &text) const { return titles(text).value(0); }
};

} // namespace

TEST_F(Finding, CallsRecordsByWhatTheyAre)
{
    EXPECT_EQ(first(u"lokaler"_s), u"Cost: Lokaler 46\u00A0000\u00A0kr in budget 2012"_s);
    EXPECT_TRUE(titles(u"37-medel"_s).contains(u"Financing: § 37-medel 438\u00A0150\u00A0kr in budget 2012"_s));
    EXPECT_EQ(first(u"nynashamn"_s), u"Organization: Nynäshamn"_s);
    EXPECT_TRUE(titles(u"2012"_s).contains(u"Budget: Budget 2012, version 1"_s));
    EXPECT_EQ(first(u"0182"_s), u"Organization: Nacka"_s);
    const LanguageScope swedish(Language::Swedish);
    EXPECT_EQ(first(u"lokaler"_s), u"Kostnad: Lokaler 46\u00A0000\u00A0kr i budget 2012"_s);
}

TEST_F(Finding, FindsTheRecordsOfAKindByItsWordInBothLanguages)
{
    EXPECT_EQ(first(u"budget 2012"_s), u"Budget: Budget 2012, version 1"_s);
    EXPECT_EQ(first(u"kostnad lokaler"_s), u"Cost: Lokaler 46\u00A0000\u00A0kr in budget 2012"_s);
    EXPECT_EQ(first(u"lokaler cost"_s), u"Cost: Lokaler 46\u00A0000\u00A0kr in budget 2012"_s);
    EXPECT_EQ(titles(u"kostnad"_s).filter(u"Cost: "_s).size(), 6);
    EXPECT_TRUE(titles(u"kostnad finnsinte"_s).isEmpty());
}

TEST_F(Finding, LeadsFromARowToWhatItBelongsTo)
{
    const CostItem item = store().all<CostItem>().front();
    EXPECT_EQ(recordAndOwners(store(), {CostItem::entity.name(), item.id.value}),
              (std::vector<RecordRef>{{CostItem::entity.name(), item.id.value}, {Budget::entity.name(), item.budget.value}}));
    const Membership membership = store().all<Membership>().front();
    EXPECT_EQ(recordAndOwners(store(), {Membership::entity.name(), membership.id.value}).back(),
              (RecordRef{Organization::entity.name(), membership.organization.value}));
    EXPECT_TRUE(recordAndOwners(store(), {Budget::entity.name(), 999999}).empty());
}

TEST_F(Finding, NamesEveryRecordOfTheSample)
{
    for (const Entity *entity : store().entities()) {
        for (const Values &values : store().rows(*entity)) {
            const auto title = recordTitle(store(), {entity->name(), idOf(values)}, day);
            ASSERT_TRUE(title.has_value());
            EXPECT_FALSE(title->title.trimmed().isEmpty()) << entity->name().toStdString();
            EXPECT_FALSE(title->kind.isEmpty());
        }
    }
    EXPECT_FALSE(recordTitle(store(), {u"person"_s, 999999}, day).has_value());
    EXPECT_FALSE(recordTitle(store(), {u"nothing"_s, 1}, day).has_value());
}

TEST_F(Finding, UsesTheNameThatHoldsOnTheDay)
{
    const auto nacka = store().byKey<Organization>(u"0182"_s).value();
    workspace->change(u"Rename"_s, [&](Transaction &transaction) {
        transaction.insert(OrganizationName{{}, {}, nacka.id, QDate(2012, 1, 1), u"Nya Nacka"_s});
    });
    EXPECT_EQ(first(u"0182"_s), u"Organization: Nacka"_s);
    day = QDate(2012, 2, 1);
    EXPECT_EQ(first(u"0182"_s), u"Organization: Nya Nacka"_s);
    EXPECT_TRUE(titles(u"nya nacka"_s).contains(u"Name: Nya Nacka, from 2012-01-01"_s));
}
