// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/budget/budgetwindow.h"
#include "ui/charts/chartview.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

TEST_F(BudgetPages, ShowTwoChartsAndTheOthersBehindAChoice)
{
    makeSample();
    BudgetWindow window(*workspace);
    auto *left = window.page().findChild<ChartView *>(u"budgetChart"_s);
    auto *right = window.page().findChild<ChartView *>(u"membersChart"_s);
    ASSERT_TRUE(left && right);
    EXPECT_EQ(window.page().findChildren<ChartView *>().size(), 2);
    const auto choose = [&](const QString &choice, int at) {
        auto *button = window.page().findChild<QWidget *>(choice)->findChild<QToolButton *>(
            u"segment%1"_s.arg(at));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    };
    EXPECT_EQ(left->chart().title, u"Costs by category"_s);
    choose(u"budgetChartChoice"_s, 1);
    EXPECT_EQ(left->chart().title, u"Where the money comes from"_s);
    EXPECT_EQ(right->chart().title, u"What the municipalities pay"_s);
    choose(u"memberChartChoice"_s, 1);
    EXPECT_EQ(right->chart().title, u"The municipalities' shares"_s);
    choose(u"memberChartChoice"_s, 2);
    EXPECT_TRUE(right->chart().unit.endsWith(u"divided by the population on 31 December 2010"_s))
        << right->chart().unit.toStdString();
}

TEST_F(BudgetPages, KeepTheChosenMemberFromChartToChart)
{
    makeSample();
    BudgetWindow window(*workspace);
    auto *chart = window.page().findChild<ChartView *>(u"membersChart"_s);
    auto *canvas = chart->findChild<QWidget *>(u"chartCanvas"_s);
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_End);
    const auto chosen = [&] { return chart->chart().categories[*chart->chart().selected]; };
    EXPECT_EQ(chosen(), u"Salem"_s);
    window.page()
        .findChild<QWidget *>(u"memberChartChoice"_s)
        ->findChild<QToolButton *>(u"segment2"_s)
        ->click();
    EXPECT_EQ(chosen(), u"Salem"_s);
}

} // namespace
