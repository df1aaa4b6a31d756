// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/acceptance.h"
#include "core/budget/actuals.h"
#include "core/members/organization.h"
#include "tests/support/workspaces.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

Actual row(int first, int last, qint64 kronor, CostCategory category = CostCategory::Salaries)
{
    Actual actual;
    actual.category = category;
    actual.from = Month{2012, first}.first();
    actual.to = Month{2012, last}.last();
    actual.amount = Ore::fromKronor(kronor);
    actual.enteredOn = QDate(2012, 4, 2);
    return actual;
}

/// "1-2: 300, 3: 100", in kronor; with what has an id marked.
QString told(const std::optional<std::vector<Actual>> &rows)
{
    if (!rows)
        return u"cannot be known"_s;
    QStringList texts;
    for (const Actual &actual : *rows) {
        const int first = actual.from.month(), last = actual.to.month();
        const QString months = first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last);
        texts << u"%1: %2%3"_s.arg(months).arg(actual.amount.value / 100).arg(actual.id.value ? u"*"_s : QString());
    }
    return texts.join(u", "_s);
}

std::vector<Actual> stored(std::vector<Actual> rows)
{
    qint64 id = 1;
    for (Actual &actual : rows)
        actual.id = {id++};
    return rows;
}

QString with(const std::vector<Actual> &rows, int first, int last, qint64 kronor)
{
    return told(withAmount(CostCategory::Salaries, rows, {2012, first}, {2012, last}, Ore::fromKronor(kronor)));
}

} // namespace

TEST(BudgetByMonth, IsTheYearInTwelfthsThatAddUp)
{
    EXPECT_EQ(budgetUpTo(Ore{100}, 1), Ore{8});
    EXPECT_EQ(budgetUpTo(Ore{100}, 2), Ore{17});
    EXPECT_EQ(budgetUpTo(Ore{-100}, 2), Ore{-17});
    EXPECT_EQ(budgetUpTo(largestAmount, 12), largestAmount);
    EXPECT_EQ(budgetUpTo(Ore::fromKronor(876300), 3), Ore::fromKronor(219075)); // as the month page is drawn
}

RC_GTEST_PROP(BudgetByMonth, NoMonthIsFarFromATwelfth, ())
{
    const Ore year{*rc::gen::inRange<qint64>(-largestAmount.value, largestAmount.value)};
    Ore sum;
    for (int month = 1; month <= 12; ++month) {
        const Ore ofMonth = budgetUpTo(year, month) - budgetUpTo(year, month - 1);
        RC_ASSERT(qAbs(12 * (ofMonth.value - year.value / 12)) <= 24);
        sum += ofMonth;
    }
    RC_ASSERT(sum == year);
}

TEST(ActualsOfACategory, AddUpByMonthQuarterAndAccumulated)
{
    const auto january = stored({row(1, 1, 50)});
    const auto quarter = stored({row(1, 3, 150)});
    const auto april = stored({row(4, 4, 30)});
    EXPECT_EQ(with({}, 1, 3, 100), u"1-3: 100"_s);
    EXPECT_EQ(with(january, 1, 1, 50), u"1: 50*"_s);
    EXPECT_EQ(with(january, 1, 1, 60), u"1: 60*"_s);
    EXPECT_EQ(with(january, 1, 3, 150), u"1: 50*, 2-3: 100"_s);
    EXPECT_EQ(with(january, 1, 2, 50), u"1: 50*, 2: 0"_s); // it cost nothing, which is known now
    EXPECT_EQ(with(january, 1, 2, 40), u"1: 50*, 2: -10"_s);
    EXPECT_EQ(with(quarter, 1, 3, 140), u"1-3: 140*"_s);
    EXPECT_EQ(with(quarter, 1, 1, 50), u"1: 50*, 2-3: 100"_s);
    EXPECT_EQ(with(quarter, 1, 2, 90), u"1-2: 90*, 3: 60"_s);
    EXPECT_EQ(with(quarter, 3, 3, 60), u"1-2: 90*, 3: 60"_s);
    EXPECT_EQ(with(quarter, 2, 2, 60), u"cannot be known"_s);
    EXPECT_EQ(with(quarter, 3, 4, 60), u"cannot be known"_s);
    EXPECT_EQ(with(april, 1, 4, 140), u"1-3: 110, 4: 30*"_s);
    EXPECT_EQ(with(stored({row(1, 1, 50), row(2, 4, 90)}), 1, 3, 110), u"1: 50*, 2-3: 60*, 4: 30"_s);
}

RC_GTEST_PROP(ActualsOfACategory, AccumulatedInAnyOrderAreTheSameRows, ())
{
    const auto months = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(1, 13));
    const auto accumulated = *rc::gen::container<std::vector<qint64>>(12, rc::gen::inRange<qint64>(-1000, 100000));
    const auto pasted = [&](const std::vector<int> &order) {
        std::optional rows = std::vector<Actual>{};
        for (const int month : order)
            rows = withAmount(CostCategory::Travel, *rows, {2012, 1}, {2012, month}, Ore{accumulated[size_t(month - 1)]});
        CategoryActuals category;
        category.actuals = *rows;
        for (const int month : order)
            RC_ASSERT(category.upTo({2012, month}) == Ore{accumulated[size_t(month - 1)]});
        return *rows;
    };
    auto inOrder = months;
    std::ranges::sort(inOrder);
    RC_ASSERT(pasted(months) == pasted(inOrder));
}

namespace {

class ActualsInAWorkspace : public ::testing::Test
{
protected:
    void SetUp() override
    {
        workspace = Workspace::create(folder.path(u"actuals.samsyn"_s), u"Södertörn"_s);
        huddinge = addMunicipality(*workspace, u"0126"_s, u"Huddinge"_s);
        workspace->change(u"Add"_s, [&](Transaction &transaction) {
            Budget budget;
            budget.year = 2012;
            sheet.budget.id = transaction.insert(budget);
            sheet.budget.year = 2012;
            for (const auto &[category, kronor] : {std::pair(CostCategory::Salaries, 1200), std::pair(CostCategory::Travel, 120)}) {
                CostItem item;
                item.budget = sheet.budget.id;
                item.category = category;
                item.amount = Ore::fromKronor(kronor);
                item.position = static_cast<int>(sheet.costs.size());
                transaction.insert(item);
                sheet.costs.push_back(item);
            }
        });
    }
    template <typename Record>
    void add(Record record)
    {
        workspace->change(u"Add"_s, [&](Transaction &transaction) { transaction.insert(record); });
    }
    template <typename Record>
    bool isRefused(const Record &record)
    {
        return errorOf([&] { add(record); }) == ErrorKind::Failed;
    }
    Acceptance answer(AcceptanceState state, std::optional<QDate> sent, std::optional<QDate> answered) const
    {
        Acceptance acceptance;
        acceptance.budget = sheet.budget.id;
        acceptance.organization = huddinge;
        acceptance.state = state;
        acceptance.sentOn = sent;
        acceptance.answeredOn = answered;
        return acceptance;
    }

    StoppedClock clock{QDateTime({2012, 4, 2}, {8, 47})};
    Folder folder;
    std::unique_ptr<Workspace> workspace;
    Id<Organization> huddinge;
    BudgetSheet sheet;
};

} // namespace

TEST_F(ActualsInAWorkspace, AreNothingUntilTheyComeAndAddUpThen)
{
    EXPECT_TRUE(yearActuals(workspace->store(), sheet).isEmpty());
    EXPECT_EQ(yearActuals(workspace->store(), sheet).forecast(), Ore::fromKronor(1320));
    add(row(1, 1, 90));
    add(row(2, 2, 110));
    add(row(1, 3, 7, CostCategory::Premises)); // that nobody has budgeted
    const YearActuals february = yearActuals(workspace->store(), sheet, {2012, 2});
    EXPECT_EQ(february.through, (Month{2012, 2}));
    EXPECT_EQ(february.upTo({2012, 2}), Ore::fromKronor(200)); // a quarter counts at its end
    EXPECT_EQ(february.forecast(), Ore::fromKronor(200 + 1320 * 10 / 12));
    const YearActuals year = yearActuals(workspace->store(), sheet);
    EXPECT_EQ(year.through, (Month{2012, 3}));
    ASSERT_EQ(year.categories.size(), 3u);
    EXPECT_EQ(year.categories[1].category, CostCategory::Premises);
    EXPECT_FALSE(year.categories[1].budget);
    EXPECT_FALSE(year.categories[1].upTo({2012, 2}));
    EXPECT_FALSE(year.categories[2].upTo({2012, 12})); // travel: none yet, not zero
    EXPECT_EQ(year.forecast(), Ore::fromKronor(207 + 1320 * 9 / 12));
}

TEST_F(ActualsInAWorkspace, AreOfWholeMonthsOfOneYearThatDoNotOverlap)
{
    add(row(2, 3, 100));
    EXPECT_TRUE(isRefused(row(3, 3, 1)));
    EXPECT_FALSE(isRefused(row(3, 3, 1, CostCategory::Travel)));
    EXPECT_TRUE(isRefused(row(5, 5, 1))); // has not begun
    Actual half = row(1, 1, 1);
    half.to = QDate(2012, 1, 30);
    EXPECT_TRUE(isRefused(half));
    Actual twoYears = row(1, 1, 1);
    twoYears.from = QDate(2011, 12, 1);
    EXPECT_TRUE(isRefused(twoYears));
    Actual huge = row(1, 1, 1);
    huge.amount = largestAmount + Ore{1};
    EXPECT_TRUE(isRefused(huge));
}

TEST_F(ActualsInAWorkspace, AnAnswerHasItsDayAndComesOnce)
{
    using enum AcceptanceState;
    const QDate sent(2012, 1, 30), answered(2012, 3, 12), later(2012, 5, 1);
    EXPECT_TRUE(isRefused(answer(Waiting, {}, {})));
    EXPECT_TRUE(isRefused(answer(Waiting, sent, answered)));
    EXPECT_TRUE(isRefused(answer(Accepted, sent, {})));
    EXPECT_TRUE(isRefused(answer(Objected, answered, sent)));
    EXPECT_TRUE(isRefused(answer(Accepted, sent, later)));
    EXPECT_FALSE(isRefused(answer(Accepted, sent, answered)));
    EXPECT_TRUE(isRefused(answer(Waiting, sent, {})));
}
