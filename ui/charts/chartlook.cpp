// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

#include "ui/widgets/tokens.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QFont fontOf(const ChartLook &look, qreal size, QFont::Weight weight)
{
    QFont font(look.family);
    font.setPixelSize(std::max(1, qRound(look.px(size))));
    font.setWeight(weight);
    if (look.isPaper) {
        font.setHintingPreference(QFont::PreferNoHinting);
        // Without it "finansiering" is extracted from a PDF with letters lost (platform.md).
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    }
    return font;
}

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

void setColors(ChartLook &look, const Tokens &tokens)
{
    look.line = tokens.line;
    look.line2 = tokens.line2;
    look.control = tokens.control;
    look.accent = tokens.accent;
    look.bar = tokens.bar;
    look.target = tokens.control;
    look.range = tokens.info;
    look.series = tokens.series;
}

} // namespace

ChartLook ChartLook::screen(const QPalette &palette, const QFont &font)
{
    ChartLook look;
    look.scale = QFontInfo(font).pixelSize() / 13.0;
    look.menuWidth = 32;
    look.family = font.family();
    look.page = palette.color(QPalette::Base);
    look.text = palette.color(QPalette::Text);
    look.text2 = palette.color(QPalette::PlaceholderText);
    if (look.text2.alpha() < 255) // Fusion's own placeholder is half transparent
        look.text2 = look.text;
    setColors(look, look.page.lightness() < 128 ? Tokens::darkOnes() : Tokens::light());
    return look;
}

ChartLook ChartLook::paper(qreal scale)
{
    ChartLook look;
    const Tokens &tokens = Tokens::light();
    setColors(look, tokens);
    look.scale = scale;
    look.titleSize = 14.7; // 11 points
    look.isPaper = true;
    const QString family = u"Open Sans"_s;
    look.family = QFontDatabase::families().contains(family) ? family : QFont().family();
    look.page = Qt::white; // whatever the window's page is
    look.text = tokens.text;
    look.text2 = tokens.text2;
    return look;
}

QFont ChartLook::labelFont(QFont::Weight weight) const
{
    return fontOf(*this, labelSize, weight);
}

QFont ChartLook::titleFont() const
{
    return fontOf(*this, titleSize, QFont::DemiBold);
}

QColor ChartLook::colorOf(const Chart &chart, size_t index) const
{
    switch (chart.series[index].meaning) {
    case Chart::Meaning::InProgress:
        return series[0];
    case Chart::Meaning::Late:
        return series[1];
    case Chart::Meaning::Done:
        return series[2];
    case Chart::Meaning::ToCome:
        return page;
    case Chart::Meaning::Uncertain:
        return chart.kind == Chart::Kind::Lines ? series[0] : page; // what is to become of what goes on
    case Chart::Meaning::Target:
        return target;
    case Chart::Meaning::None:
        break;
    }
    const auto plain = std::ranges::count(chart.series, Chart::Meaning::None, &Chart::Series::meaning);
    const bool isAlone = chart.kind == Chart::Kind::Periods
                             ? plain == 1
                             : chart.series.size() == 1 && chart.kind != Chart::Kind::Lines;
    if (isAlone && (!isPaper || chart.selected))
        return bar;
    return series[index % series.size()];
}

QPen ChartLook::edgeOf(const Chart &chart, size_t index) const
{
    const Chart::Meaning meaning = chart.series[index].meaning;
    if (meaning == Chart::Meaning::ToCome)
        return QPen(control, px(1));
    if (meaning == Chart::Meaning::Uncertain)
        return doubtfulEdge();
    // What is stacked is parted by a line of the page's colour.
    return chart.kind == Chart::Kind::StackedBars ? QPen(page, px(1.5)) : QPen(Qt::NoPen);
}

QPen ChartLook::dotEdge(const Chart &chart, size_t index) const
{
    return isHollow(chart.series[index].meaning) ? QPen(series[0], px(1.5)) : edgeOf(chart, index);
}

QColor ChartLook::heat(double share) const
{
    const double weight = 0.12 + 0.88 * std::clamp(share, 0.0, 1.0);
    const auto mix = [weight](float from, float to) { return from + (to - from) * float(weight); };
    const QColor &full = series[0];
    return QColor::fromRgbF(mix(page.redF(), full.redF()), mix(page.greenF(), full.greenF()), mix(page.blueF(), full.blueF()));
}

QPen ChartLook::doubtfulEdge() const
{
    return QPen(text2, px(1), Qt::DashLine);
}

QColor ChartLook::textOn(const QColor &fill)
{
    const double light = luminance(fill);
    return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? QColor(Qt::white) : QColor(Qt::black);
}

} // namespace samsyn
