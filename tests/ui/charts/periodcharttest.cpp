// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/support/files.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/chartview.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

Chart memberships()
{
    Chart chart;
    chart.kind = Chart::Kind::Periods;
    chart.title = u"Medlemskap över tid"_s;
    chart.unit = u"från inträde till utträde"_s;
    chart.summary = u"Tre hör till."_s;
    chart.categoryHead = u"Part"_s;
    chart.seriesHead = u"Form"_s;
    chart.categories = {u"Nacka"_s, u"Salem"_s, u"Nykvarn"_s};
    chart.series = {{u"Delar kostnaden"_s, {}, Chart::Meaning::None},
                    {u"Utan kostnad"_s, {}, Chart::Meaning::ToCome}};
    chart.spans = {{0, 1, {2009, 1, 1}, QDate(2009, 12, 31)},
                   {0, 0, {2011, 1, 1}, {}},
                   {1, 0, {2009, 1, 1}, {}}};
    chart.day = {2011, 11, 21};
    return chart;
}

/// The picture at 1 px for 1 px, and the colours along the middle of a row, runs of one colour
/// together.
struct Drawn
{
    explicit Drawn(const Chart &chart)
        : look(ChartLook::paper(1)),
          size(640, ChartScene::height(chart, look)),
          image(size.toSize(), QImage::Format_RGB32),
          scene(chart, look, size)
    {
        image.fill(look.page);
        QPainter painter(&image);
        scene.render(painter, {QPointF(), size});
    }
    /// How many px of the row's middle line have the colour, from a share of the width on.
    int pixels(size_t row, const QColor &color, double from = 0, double to = 1) const
    {
        const QRectF band = scene.bandOf(row);
        int count = 0;
        for (int x = int(from * image.width()); x < int(to * image.width()); ++x)
            count += image.pixelColor(x, qRound(band.center().y())) == color;
        return count;
    }

    ChartLook look;
    QSizeF size;
    QImage image;
    ChartScene scene;
};

} // namespace

TEST(PeriodChart, LeavesAGapBetweenTwoPeriodsAndLetsAnOpenOneGoOn)
{
    const Drawn drawn(memberships());
    // From 2009 to the end of 2012: four years in what the names leave.
    const int whole = drawn.pixels(1, drawn.look.series[0]);
    const int half = drawn.pixels(0, drawn.look.series[0]);
    EXPECT_GT(whole, 500);
    EXPECT_NEAR(half, whole / 2, 4);
    EXPECT_EQ(drawn.pixels(2, drawn.look.series[0]), 0);
    EXPECT_GT(drawn.pixels(0, drawn.look.page, 0.3, 0.5), 100); // the year between
}

TEST(PeriodChart, TellsWhoPaysFromWhoDoesNotWithoutColour)
{
    const Drawn drawn(memberships());
    const QRectF band = drawn.scene.bandOf(0);
    const int inside = drawn.pixels(0, drawn.look.page, 0.12, 0.25);
    EXPECT_GT(inside, 75) << "the page's colour";
    const int y = qRound(band.center().y() - 0.45 * band.height() / 2); // its upper edge
    const int x = drawn.image.width() / 5;
    EXPECT_LT(drawn.image.pixelColor(x, y).lightness(), 220) << "with an edge";
}

TEST(PeriodChart, HasADashedEndWhereTheDayIsInDoubt)
{
    Chart chart = memberships();
    chart.spans[1].fromAsWritten = u"juli 2012"_s;
    const auto differs = [](const Chart &a, const Chart &b) {
        return Drawn(a).image != Drawn(b).image;
    };
    EXPECT_TRUE(differs(memberships(), chart));
    const QByteArray svg = chartSvg(chart);
    EXPECT_TRUE(svg.contains("stroke-dasharray")) << svg.toStdString();
    EXPECT_FALSE(chartSvg(memberships()).contains("stroke-dasharray"));
    EXPECT_TRUE(svg.contains("Date in doubt"));
    // Where nothing is free before it, the bar's own beginning is dashed.
    chart.spans[1] = {0, 0, {2010, 1, 1}, {}, u"2010"_s};
    EXPECT_TRUE(chartSvg(chart).contains("stroke-dasharray"));
}

TEST(PeriodChart, WritesYearsNamesAndTheDayAsText)
{
    const LanguageScope english(Language::English);
    const QByteArray svg = chartSvg(memberships());
    for (const char *text :
         {">2009<", ">2010<", ">Nacka<", ">21 Nov 2011<", "Delar kostnaden", "Utan kostnad"})
        EXPECT_TRUE(QString::fromUtf8(svg).simplified().remove(u' ').contains(
            QString::fromUtf8(text).remove(u' ')))
            << text;
    EXPECT_TRUE(chartPdf(memberships()).startsWith("%PDF"));
}

TEST(PeriodChart, MovesWithArrowsSaysThePeriodsAndOpensWithEnter)
{
    ChartView view;
    Chart chart = memberships();
    chart.selected = 1;
    view.setChart(chart);
    view.resize(640, 200);
    view.show();
    auto *canvas = view.findChild<QWidget *>(u"chartCanvas"_s);
    QSignalSpy opened(&view, &ChartView::categoryOpened);
    QTest::keyClick(canvas, Qt::Key_Up);
    EXPECT_EQ(canvas->accessibleDescription(),
              u"Tre hör till. Nacka: from 2009-01-01 to 2009-12-31, Utan kostnad; "
              "from 2011-01-01 until further notice, Delar kostnaden"_s);
    EXPECT_EQ(view.chart().selected, 1u) << "what stands out is what the page shows";
    EXPECT_EQ(opened.size(), 0);
    QTest::keyClick(canvas, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toInt(), 0);
    QTest::keyClick(canvas, Qt::Key_End);
    EXPECT_TRUE(canvas->accessibleDescription().endsWith(u"Nykvarn: –"_s));
}

TEST(PeriodChart, StandsWithoutPeriodsAndWithPeriodsThatEndBeforeTheyBegin)
{
    Chart chart = memberships();
    chart.spans = {{0, 0, {2012, 5, 1}, QDate(2011, 1, 1)},
                   {9, 0, {2012, 1, 1}, {}},
                   {1, 7, {2012, 1, 1}, {}}};
    EXPECT_FALSE(chartImage(chart).isNull());
    chart.spans = {{0, 0, {1, 1, 1}, QDate(9999, 12, 31)}};
    EXPECT_FALSE(chartImage(chart).isNull());
    chart.spans.clear();
    chart.summary.clear();
    EXPECT_TRUE(chartSvg(chart).contains("No figures yet"));
}

TEST(LineChart, ShowsTheChosenOfManyLinesAndNamesThemAllAtTheirEnds)
{
    Chart chart;
    chart.kind = Chart::Kind::Lines;
    chart.title = u"Folkmängd över åren"_s;
    chart.categories = {u"2009"_s, u"2010"_s};
    for (int i = 0; i < 8; ++i)
        chart.series.push_back({u"K%1"_s.arg(i), {1000.0 + i, 1000.0 + i}});
    chart.selectedSeries = 3;
    chart.startsAtZero = false;
    const QString svg = QString::fromUtf8(chartSvg(chart));
    for (int i = 0; i < 8; ++i)
        EXPECT_TRUE(svg.contains(u"K%1"_s.arg(i)));
    const ChartLook look = ChartLook::paper(1);
    EXPECT_TRUE(svg.contains(look.accent.name()));
    EXPECT_FALSE(svg.contains(look.series[1].name())) << "the others are grey";
    chart.series.resize(5);
    EXPECT_TRUE(QString::fromUtf8(chartSvg(chart)).contains(look.series[1].name()));
}

TEST(LineChart, TellsFiveLinesApartWithoutColour)
{
    Chart chart;
    chart.kind = Chart::Kind::Lines;
    chart.categories = {u"2009"_s, u"2010"_s, u"2011"_s};
    for (int i = 0; i < 5; ++i)
        chart.series.push_back({{}, {5.0 + 10 * i, 5.0 + 10 * i, 5.0 + 10 * i}});
    const QByteArray svg = chartSvg(chart);
    EXPECT_EQ(svg.count("<circle") + svg.count("<ellipse"), 3)
        << "circles are the first line's alone";
    QSet<QString> dashes;
    for (const QString &line : QString::fromUtf8(svg).split(u'\n')) {
        const qsizetype at = line.indexOf(u"stroke-dasharray=\""_s);
        if (at >= 0)
            dashes << line.mid(at, line.indexOf(u'"', at + 18) - at);
    }
    EXPECT_EQ(dashes.size(), 4) << "and the first is whole";
}
