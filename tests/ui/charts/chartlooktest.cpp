// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple times(const Matrix &matrix, const Triple &value)
{
    Triple result{};
    for (size_t i = 0; i < 3; ++i)
        for (size_t j = 0; j < 3; ++j)
            result[i] += matrix[i][j] * value[j];
    return result;
}

Triple linear(const QColor &color)
{
    const auto part = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {part(color.redF()), part(color.greenF()), part(color.blueF())};
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const Triple rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] + 0.05;
    };
    const double ratio = luminance(a) / luminance(b);
    return std::max(ratio, 1 / ratio);
}

Triple lab(const Triple &rgb)
{
    const Triple xyz = times({{{0.4124564, 0.3575761, 0.1804375},
                               {0.2126729, 0.7151522, 0.0721750},
                               {0.0193339, 0.1191920, 0.9503041}}},
                             rgb);
    const auto f = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// As somebody sees it who lacks one kind of cone (Machado 2009, severity 1).
constexpr Matrix protan{{{0.152286, 1.052583, -0.204868},
                         {0.114503, 0.786281, 0.099216},
                         {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{{{0.367322, 0.860646, -0.227968},
                         {0.280085, 0.672501, 0.047413},
                         {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{{{1.255528, -0.076749, -0.178779},
                         {-0.078411, 0.930809, 0.147602},
                         {0.004733, 0.691367, 0.303900}}};
constexpr Matrix everybody{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

double difference(const QColor &a, const QColor &b, const Matrix &eye)
{
    const auto seen = [&](const QColor &color) {
        Triple rgb = times(eye, linear(color));
        for (double &part : rgb)
            part = std::clamp(part, 0.0, 1.0);
        return lab(rgb);
    };
    const Triple x = seen(a);
    const Triple y = seen(b);
    return std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

std::vector<ChartLook> looks()
{
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1F, 0x23, 0x27));
    dark.setColor(QPalette::Text, QColor(0xE8, 0xEA, 0xEC));
    dark.setColor(QPalette::PlaceholderText, QColor(0xB3, 0xB9, 0xBF));
    QPalette light;
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, QColor(0x1B, 0x20, 0x26));
    light.setColor(QPalette::PlaceholderText, QColor(0x55, 0x5B, 0x62));
    return {ChartLook::screen(light, {}), ChartLook::screen(dark, {}), ChartLook::paper(1)};
}

} // namespace

TEST(ChartLook, HasColoursThatCanBeToldFromThePage)
{
    for (const ChartLook &look : looks()) {
        for (const QColor &color : look.series)
            EXPECT_GE(contrast(color, look.page), 3) << color.name().toStdString();
        for (const QColor &color : {look.bar, look.accent, look.control, look.target})
            EXPECT_GE(contrast(color, look.page), 3) << color.name().toStdString();
        EXPECT_GE(contrast(look.doubtfulEdge().color(), look.page), 3);
        for (const QColor &color : {look.text, look.text2})
            EXPECT_GE(contrast(color, look.page), 4.5) << color.name().toStdString();
        for (const QColor &color : look.series)
            EXPECT_GE(contrast(ChartLook::textOn(color), color), 4.5) << color.name().toStdString();
    }
}

TEST(ChartLook, HasSeriesThatDifferForWhoSeesFewerColours)
{
    const std::tuple<const char *, Matrix, double> eyes[] = {{"everybody", everybody, 40},
                                                             {"protan", protan, 22},
                                                             {"deutan", deutan, 17},
                                                             {"tritan", tritan, 15}};
    for (const ChartLook &look : looks())
        for (const auto &[name, eye, least] : eyes)
            for (size_t i = 0; i < look.series.size(); ++i)
                for (size_t j = 0; j < i; ++j)
                    EXPECT_GE(difference(look.series[i], look.series[j], eye), least)
                        << name << ": " << look.series[i].name().toStdString() << " and "
                        << look.series[j].name().toStdString();
}

TEST(ChartLook, HasCellsOfEveryDarknessOnWhichTheirFigureCanBeRead)
{
    for (const ChartLook &look : looks()) {
        for (int percent = 0; percent <= 100; ++percent) {
            const QColor fill = look.heat(percent / 100.0);
            EXPECT_GE(contrast(ChartLook::textOn(fill), fill), 4.5) << percent << ' ' << fill.name().toStdString();
        }
        EXPECT_NE(look.heat(0), look.page);
    }
}
