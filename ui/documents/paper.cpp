// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/paper.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// The family of paper where it is installed, else the program's own.
QString familyOf(TextStyle::Family family)
{
    const auto installed = [](const QString &name) {
        return QFontDatabase::hasFamily(name) ? name : QFont().family();
    };
    static const QString sans = installed(u"Open Sans"_s);
    static const QString serif = installed(u"Gentium Book Plus"_s);
    return family == TextStyle::Family::Sans ? sans : serif;
}

} // namespace

QFont TextStyle::font() const
{
    QFont made(familyOf(family));
    made.setPixelSize(qRound(size));
    made.setWeight(weight);
    made.setHintingPreference(QFont::PreferNoHinting);
    // Without it "finansiering" is extracted from a PDF with letters lost (platform.md).
    made.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return made;
}

TextStyle TextStyle::strong() const
{
    TextStyle style = *this;
    style.weight = family == Family::Serif ? QFont::Bold : QFont::DemiBold;
    return style;
}

TextStyle TextStyle::scaled(qreal factor) const
{
    TextStyle style = *this;
    style.size *= factor;
    style.lineHeight *= factor;
    return style;
}

Lines::Lines(const RichText &text, const TextStyle &style, qreal width) : m_style(style)
{
    QList<QTextLayout::FormatRange> formats;
    QString shown;
    for (const Run &run : text.runs) {
        if (run.strong || run.emphasis) {
            QFont font = run.strong ? style.strong().font() : style.font();
            font.setItalic(run.emphasis);
            QTextCharFormat format;
            format.setFont(font);
            formats.push_back(
                {static_cast<int>(shown.size()), static_cast<int>(run.text.size()), format});
        }
        shown += run.text;
    }
    shown.replace('\n'_L1, QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(shown, style.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    m_layout->endLayout();
}

qreal Lines::baseline() const
{
    const QFontMetricsF metrics(m_layout->font());
    return (m_style.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

void Lines::draw(QPainter &painter, int line, QPointF topLeft) const
{
    const QTextLine drawn = m_layout->lineAt(line);
    painter.setPen(m_style.color);
    drawn.draw(&painter, topLeft + QPointF(0, baseline() - drawn.ascent()));
}

qreal widthOf(const QString &text, const TextStyle &style)
{
    return QFontMetricsF(style.font()).horizontalAdvance(text);
}

} // namespace samsyn
