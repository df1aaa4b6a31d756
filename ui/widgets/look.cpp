// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"

#include "ui/widgets/style.h"
#include "ui/widgets/stylesheet.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLabel>
#include <QStyle>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor &c) {
        for (QPalette::ColorRole role : roles)
            palette.setColor(role, c);
    };
    set({QPalette::Window}, t.window);
    set({QPalette::Base, QPalette::Button, QPalette::ToolTipBase}, t.page);
    set({QPalette::AlternateBase}, t.quiet);
    set({QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText},
        t.text);
    set({QPalette::PlaceholderText}, t.text2);
    set({QPalette::Link, QPalette::LinkVisited}, t.accent);
    set({QPalette::Highlight}, t.button);
    set({QPalette::HighlightedText, QPalette::BrightText}, t.onButton);
    set({QPalette::Light, QPalette::Midlight}, t.quiet);
    set({QPalette::Mid, QPalette::Dark}, t.line2);
    set({QPalette::Shadow}, t.control);
    for (QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.control);
    return palette;
}

/// The system's own palette, which ours hides once it is set.
QPalette systemPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

QFont fixedFont()
{
    QFont font(u"Open Sans"_s);
    font.setPixelSize(13);
    return font;
}

} // namespace

bool isDark(const QPalette &system)
{
    return system.color(QPalette::Window).lightness() < 128;
}

bool isHighContrast(const QPalette &system)
{
    const double paper = luminance(system.color(QPalette::Window));
    const double ink = luminance(system.color(QPalette::WindowText));
    const double contrast = (std::max(paper, ink) + 0.05) / (std::min(paper, ink) + 0.05);
    return contrast > 20 && system.color(QPalette::Button) == system.color(QPalette::Window);
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance('0'_L1);
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

QFont chooseFont(const QFont &system)
{
    if (hasTabularDigits(system))
        return system;
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : {u"Open Sans"_s, u"Noto Sans"_s, u"Liberation Sans"_s}) {
        if (!installed.contains(family))
            continue;
        QFont font(system);
        font.setFamilies({family});
        return font;
    }
    return system;
}

void applyLook(QApplication &app, Look look, FontChoice font)
{
    // The system's font is read once: afterwards the application's is ours.
    static const QFont systemFont = QApplication::font();
    const QPalette system = systemPalette();
    const bool highContrast = look == Look::System && isHighContrast(system);
    const bool dark = look == Look::Dark || (look == Look::System && isDark(system));
    Tokens::setCurrent(highContrast ? Tokens::fromSystem(system)
                       : dark       ? Tokens::darkOnes()
                                    : Tokens::light());
    QApplication::setStyle(new SamsynStyle);
    QApplication::setFont(font == FontChoice::Fixed ? fixedFont() : chooseFont(systemFont));
    if (highContrast) {
        QApplication::setPalette(QPalette());
        app.setStyleSheet(QString());
    } else {
        QApplication::setPalette(paletteOf(Tokens::current()));
        app.setStyleSheet(styleSheet(Tokens::current()));
    }
    followFocus(app);
}

QFont textFont(TextSize size)
{
    struct Step
    {
        double factor;
        bool strong;
    };
    const Step step = [size]() -> Step {
        switch (size) {
        case TextSize::Small:
            return {0.92, false};
        case TextSize::Body:
            return {1, false};
        case TextSize::Strong:
            return {1, true};
        case TextSize::Section:
            return {1.08, true};
        case TextSize::Lead:
            return {1.23, false};
        case TextSize::Object:
            return {1.23, true};
        case TextSize::Title:
            return {1.54, true};
        case TextSize::Start:
            return {2.46, true};
        }
        Q_UNREACHABLE();
    }();
    QFont font = QApplication::font();
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * step.factor));
    else
        font.setPointSizeF(font.pointSizeF() * step.factor);
    if (step.strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

QLabel *makeLabel(const QString &text, TextSize size, Shade shade, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(size));
    setShade(label, shade);
    return label;
}

void setShade(QWidget *widget, Shade shade)
{
    static const char *const names[] = {"ink", "grey", "accent", "warning", "error", "done"};
    setStyled(widget, "shade", QString::fromLatin1(names[static_cast<int>(shade)]));
}

void setStyled(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

int rowHeightOf(const QFontMetrics &metrics)
{
    return metrics.height() + 10;
}

} // namespace samsyn
