// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/moneyfigures.h"

#include "core/budget/actual.h"
#include "core/budget/budgetrules.h"
#include "core/members/organization.h"
#include "core/workspace/sample.h"
#include "tests/support/workspaces.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// The sample, whose actuals and answers are those of the test.
class MoneyOfTheMonth : public ::testing::Test
{
protected:
    void SetUp() override
    {
        workspace = createSample(folder.path(u"sample.samsyn"_s));
        change([&](Transaction &transaction) {
            for (const Actual &actual : store().all<Actual>())
                transaction.remove(actual.id);
            for (const Acceptance &acceptance : store().all<Acceptance>())
                transaction.remove(acceptance.id);
        });
    }
    const Store &store() const { return workspace->store(); }
    void change(const std::function<void(Transaction &)> &work) { workspace->change(u"Change"_s, work); }

    void pay(int first, int last, CostCategory category, qint64 kronor)
    {
        Actual actual;
        actual.category = category;
        actual.from = Month{2012, first}.first();
        actual.to = Month{2012, last}.last();
        actual.amount = Ore::fromKronor(kronor);
    actual.enteredOn = QDate(2012, 4, 2);
        change([&](Transaction &transaction) { transaction.insert(actual); });
    }
    void answer(const QString &code, std::optional<QDate> sent, AcceptanceState state, std::optional<QDate> answered)
    {
        Acceptance acceptance;
        acceptance.budget = budgetOf(store(), 2012)->id;
        acceptance.organization = store().byKey<Organization>(code)->id;
        acceptance.state = state;
        acceptance.sentOn = sent;
        acceptance.answeredOn = answered;
        change([&](Transaction &transaction) { transaction.insert(acceptance); });
    }
    /// All is in the rows, so that it comes to what the picture of the month page shows.
    void explainStatedTotal()
    {
        change([&](Transaction &transaction) {
            CostItem rest;
            rest.budget = budgetOf(store(), 2012)->id;
            rest.position = 100;
            rest.amount = Ore::fromKronor(3000);
            transaction.insert(rest);
        });
    }

    StoppedClock clock{QDateTime({2012, 12, 31}, {8, 47})};
    Folder folder;
    std::unique_ptr<Workspace> workspace;
};

const ShareFigure &shareOf(const ShareFigures &figures, const QString &code)
{
    return *std::ranges::find(figures.members, code, [](const ShareFigure &share) { return share.row.key; });
}

TEST_F(MoneyOfTheMonth, IsAsTheMonthPageIsDrawn)
{
    explainStatedTotal();
    pay(1, 3, CostCategory::Salaries, 160000);
    pay(2, 2, CostCategory::Travel, 4900);
    pay(4, 4, CostCategory::Salaries, 60000);
    const MoneyFigures march = moneyFigures(store(), {2012, 3, 31});
    EXPECT_EQ(march.budget, linkTo(*budgetOf(store(), 2012)));
    EXPECT_EQ(march.total, Ore::fromKronor(876300));
    EXPECT_EQ(march.through, (Month{2012, 3}));
    EXPECT_EQ(march.actual, Ore::fromKronor(164900));
    EXPECT_EQ(march.budgetToDate, Ore::fromKronor(219075));
    EXPECT_EQ(march.forecast, Ore::fromKronor(822125));
    EXPECT_EQ(march.left, Ore::fromKronor(54175));
    EXPECT_EQ(moneyFigures(store(), {2012, 2, 29}).actual, Ore::fromKronor(4900)); // a quarter counts at its end
    EXPECT_EQ(moneyFigures(store(), {2012, 9, 30}).through, (Month{2012, 4}));
}

TEST_F(MoneyOfTheMonth, AddsUpByCategoryAndMonth)
{
    pay(2, 2, CostCategory::Salaries, 59750);
    pay(3, 3, CostCategory::Premises, 1);
    const MoneyFigures money = moneyFigures(store(), {2012, 4, 30});
    Ore budget, toDate, actual, forecast;
    for (const CategoryFigure &category : money.categories) {
        budget += category.budget;
        toDate += category.budgetToDate;
        actual += category.actual.value_or(Ore{});
        forecast += category.forecast;
    }
    EXPECT_EQ(budget, money.total);
    EXPECT_EQ(toDate, money.budgetToDate);
    EXPECT_EQ(actual, money.actual);
    EXPECT_EQ(forecast, money.forecast);
    ASSERT_EQ(money.months.size(), 12u);
    EXPECT_FALSE(money.months[0].actual); // none yet is not zero
    EXPECT_EQ(money.months[1].actual, Ore::fromKronor(59750));
    EXPECT_FALSE(money.months[1].forecast);
    EXPECT_EQ(money.months[2].forecast, money.actual);
    EXPECT_FALSE(money.months[3].actual);
    EXPECT_EQ(money.months[11].budget, money.total);
    EXPECT_EQ(money.months[11].forecast, money.forecast);
}

TEST_F(MoneyOfTheMonth, HasNoActualsUntilTheyCome)
{
    const MoneyFigures money = moneyFigures(store(), {2012, 3, 31});
    EXPECT_FALSE(money.through);
    EXPECT_FALSE(money.actual);
    EXPECT_EQ(money.budgetToDate, Ore{});
    EXPECT_EQ(money.forecast, money.total);
    EXPECT_EQ(money.left, Ore{});
    EXPECT_FALSE(money.months[11].forecast);
    const MoneyFigures noBudget = moneyFigures(store(), {1999, 3, 31});
    EXPECT_TRUE(noBudget.budget.key.isEmpty());
    EXPECT_TRUE(noBudget.categories.empty());
}

TEST_F(MoneyOfTheMonth, SharesAreThoseOfTheSplit)
{
    const ShareFigures shares = shareFigures(store(), {2012, 3, 31});
    EXPECT_EQ(shares.amount, Ore::fromKronor(438150));
    EXPECT_EQ(shares.notSent, int(shares.members.size()));
    EXPECT_TRUE(std::ranges::is_sorted(shares.members, std::greater{}, &ShareFigure::amount));
    const ShareFigure &nacka = shareOf(shares, u"0182"_s);
    EXPECT_EQ(nacka.name, u"Nacka"_s);
    EXPECT_EQ(nacka.amount, Ore::fromKronor(84021));
    EXPECT_EQ(nacka.population, 90108);
    EXPECT_EQ(nacka.perInhabitant, Ore{93});
    EXPECT_EQ(nacka.years.back().year, 2012);
    EXPECT_EQ(nacka.years.back().amount, nacka.amount);
    EXPECT_TRUE(shareFigures(store(), {1999, 3, 31}).members.empty());
}

TEST_F(MoneyOfTheMonth, AnswersCountFromTheirDay)
{
    const QDate sent(2012, 1, 30);
    answer(u"0182"_s, sent, AcceptanceState::Accepted, QDate(2012, 3, 12));
    answer(u"0126"_s, sent, AcceptanceState::Objected, QDate(2012, 2, 20));
    answer(u"0128"_s, sent, AcceptanceState::Waiting, {});
    answer(u"0136"_s, {}, AcceptanceState::Accepted, QDate(2012, 2, 1)); // at a meeting, sent or not
    const auto counts = [&](QDate day) {
        const ShareFigures shares = shareFigures(store(), day);
        EXPECT_EQ(shares.accepted + shares.objected + shares.waiting + shares.notSent, int(shares.members.size()));
        return std::array{shares.accepted, shares.objected, shares.waiting};
    };
    EXPECT_EQ(counts({2012, 1, 29}), (std::array{0, 0, 0}));
    EXPECT_EQ(counts({2012, 1, 31}), (std::array{0, 0, 3}));
    EXPECT_EQ(counts({2012, 2, 29}), (std::array{1, 1, 2}));
    EXPECT_EQ(counts({2012, 3, 12}), (std::array{2, 1, 1}));
    EXPECT_FALSE(shareOf(shareFigures(store(), {2012, 2, 29}), u"0182"_s).answeredOn);
}

TEST_F(MoneyOfTheMonth, ASplitThatCannotBeComputedHasNoMembers)
{
    change([&](Transaction &transaction) {
        for (const FinancingItem &item : store().where<FinancingItem>("budget", budgetOf(store(), 2012)->id.value))
            transaction.remove(item.id);
    });
    EXPECT_TRUE(shareFigures(store(), {2012, 3, 31}).members.empty());
}

} // namespace
