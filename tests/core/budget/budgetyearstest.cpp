// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetversions.h"
#include "core/budget/budgetyears.h"
#include "core/workspace/adoption.h"
#include "core/workspace/budgetdocuments.h"
#include "core/documents/tablecsv.h"
#include "tests/core/budget/samplebudgets.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class Years : public SampleBudgets
{
protected:
    /// 2013 as an offer, with one row more and another without an amount.
    Id<Budget> addNext()
    {
        Id<Budget> id;
        change([&](Transaction &transaction) {
            id = addYear(transaction, budget().id, 2013);
            CostItem premises = budgetSheet(transaction.store(), transaction.store().get(id)).costs[2];
            premises.amount.reset();
            transaction.update(premises);
            CostItem row;
            row.budget = id;
            row.position = 6;
            row.category = CostCategory::Services;
            row.description = u"Utvärdering"_s;
            row.amount = Ore::fromKronor(10000);
            transaction.insert(row);
        });
        return id;
    }
};

QStringList cellsOf(const Table &table, size_t row)
{
    QStringList texts;
    for (const Cell &cell : table.rows[row].cells)
        texts << QString(cell.text).replace(QChar(0xA0), u' ');
    return texts;
}

TEST_F(Years, StandSideBySideWithTheirTotal)
{
    addNext();
    const Table table = budgetYearsTable(budgetYears(store()));
    ASSERT_EQ(table.columns.size(), 5u);
    EXPECT_EQ(table.columns[2].head, u"Year 2012"_s);
    EXPECT_EQ(table.columns[4].head, u"Total"_s);
    EXPECT_EQ(cellsOf(table, 0), (QStringList{u"Salaries"_s, u"Lön, PO, friskvård 1000 och kompetensutv 2000"_s, u"717 000"_s, u"717 000"_s, u"1 434 000"_s}));
    EXPECT_EQ(cellsOf(table, 2), (QStringList{u"Purchased services"_s, u"Utvärdering"_s, u"–"_s, u"10 000"_s, u"10 000"_s})) << "below the other of its kind";
    EXPECT_EQ(cellsOf(table, 3), (QStringList{u"Premises"_s, u"Lokaler"_s, u"46 000"_s, u"–"_s, u"46 000"_s})) << "empty is not zero";
    EXPECT_EQ(cellsOf(table, 7), (QStringList{u"Sum of costs"_s, {}, u"873 300"_s, u"837 300"_s, u"1 710 600"_s}));
    EXPECT_EQ(cellsOf(table, 10)[2], u"–"_s) << "other public financing has no amount in any year";
    EXPECT_EQ(cellsOf(table, 10)[4], u"–"_s);
    EXPECT_EQ(cellsOf(table, 12), (QStringList{u"Sum of financing"_s, {}, u"876 300"_s, u"876 300"_s, u"1 752 600"_s}));
}

TEST_F(Years, ShowTheAdoptedVersionElseTheHighest)
{
    addNext();
    const Id<Budget> first = budget().id;
    change([&](Transaction &transaction) { addVersion(transaction, first); });
    EXPECT_EQ(budgetYears(store()).budgets[0].version, 2);
    acknowledgeAll();
    adoptBudget(*workspace, first, {{}, u"§ 4"_s, QDate(2011, 12, 2)});
    const BudgetYears years = budgetYears(store());
    EXPECT_EQ(years.budgets[0].version, 1);
    EXPECT_EQ(budgetYearsNote(years), u"2012: version 1, adopted. 2013: version 1, draft."_s);
    EXPECT_EQ(budgetYears(store(), 2013).budgets.size(), 1u);
    EXPECT_EQ(budgetYears(store(), {}, 2011).budgets.size(), 0u);
}

TEST_F(Years, AreADocumentAndATableForSpreadsheets)
{
    addNext();
    const Document document = yearsDocument(*workspace, Language::Swedish);
    EXPECT_EQ(document.title, u"Budget 2012–2013"_s);
    const QByteArray csv = writeCsv(budgetYearsTable(budgetYears(store())));
    EXPECT_TRUE(csv.contains(";1434000")) << csv.constData();
}

TEST_F(Years, TwoRowsOfOneTextStayTwo)
{
    const Id<Budget> next = addNext();
    change([&](Transaction &transaction) {
        CostItem twin = budgetSheet(transaction.store(), transaction.store().get(next)).costs[3];
        twin.id = {};
        twin.key.clear();
        twin.position = 7;
        transaction.insert(twin);
    });
    const BudgetYears years = budgetYears(store());
    EXPECT_EQ(std::ranges::count(years.costs, u"Resor"_s, &YearsRow::text), 2);
    EXPECT_EQ(years.costsSum.amounts[1], Ore::fromKronor(844300));
}

} // namespace
