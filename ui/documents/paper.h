// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/richtext.h"

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>
#include <memory>

namespace samsyn {

// The page of look.md, "Paper". All measures are in units of a twentieth of a point: fine enough
// that a page measured once looks the same on paper, in a PDF and on the screen.
inline constexpr qreal unitsPerPoint = 20;
constexpr qreal points(qreal value)
{
    return value * unitsPerPoint;
}
constexpr qreal millimetres(qreal value)
{
    return value * unitsPerPoint * 72 / 25.4;
}

namespace paper {
inline constexpr qreal width = millimetres(210);
inline constexpr qreal height = millimetres(297);
inline constexpr qreal left = millimetres(25);
inline constexpr qreal right = millimetres(20);
inline constexpr qreal top = millimetres(15);
inline constexpr qreal bottom = millimetres(14);
inline constexpr qreal textWidth = width - left - right;
inline constexpr qreal labelWidth = millimetres(32);
inline const QColor ink(0x1B2026);
inline const QColor grey(0x555B62);
inline const QColor line(0xC9C6C0);
} // namespace paper

struct TextStyle {
    enum class Family { Sans, Serif };
    Family family = Family::Sans;
    qreal size = points(10);
    qreal lineHeight = points(12);
    QFont::Weight weight = QFont::Normal;
    QColor color = paper::ink;

    QFont font() const;
    TextStyle strong() const;
    TextStyle scaled(qreal factor) const;
};

namespace styles {
inline const TextStyle title{
    TextStyle::Family::Sans, points(20), points(26), QFont::DemiBold, paper::ink};
inline const TextStyle state{
    TextStyle::Family::Sans, points(10), points(13), QFont::Normal, paper::grey};
inline const TextStyle lead{
    TextStyle::Family::Serif, points(13), points(19), QFont::Normal, paper::ink};
inline const TextStyle body{
    TextStyle::Family::Serif, points(11), points(14.2), QFont::Normal, paper::ink};
inline const TextStyle heading{
    TextStyle::Family::Sans, points(11), points(15), QFont::DemiBold, paper::ink};
inline const TextStyle subheading{
    TextStyle::Family::Sans, points(10), points(13), QFont::DemiBold, paper::ink};
inline const TextStyle table{
    TextStyle::Family::Sans, points(10), points(12), QFont::Normal, paper::ink};
inline const TextStyle tableHead{
    TextStyle::Family::Sans, points(8), points(10.5), QFont::Normal, paper::grey};
inline const TextStyle label{
    TextStyle::Family::Sans, points(8.5), points(14.2), QFont::Normal, paper::grey};
inline const TextStyle note{
    TextStyle::Family::Sans, points(8.5), points(11.5), QFont::Normal, paper::grey};
inline const TextStyle headStrong{
    TextStyle::Family::Sans, points(9.5), points(12.5), QFont::DemiBold, paper::ink};
inline const TextStyle head{
    TextStyle::Family::Sans, points(8.5), points(12), QFont::Normal, paper::ink};
inline const TextStyle foot{
    TextStyle::Family::Sans, points(8), points(10.5), QFont::Normal, paper::grey};
} // namespace styles

/// Lines of text, broken to a width; a line is drawn with its box's top left corner at a point.
class Lines
{
public:
    Lines(const RichText &text, const TextStyle &style, qreal width);

    int count() const { return m_layout->lineCount(); }
    qreal widthOf(int line) const { return m_layout->lineAt(line).naturalTextWidth(); }
    qreal lineHeight() const { return m_style.lineHeight; }
    /// Of the first letters, from the line's top: lines of different styles stand on one baseline.
    qreal baseline() const;
    void draw(QPainter &painter, int line, QPointF topLeft) const;

private:
    TextStyle m_style;
    std::shared_ptr<QTextLayout> m_layout;
};

qreal widthOf(const QString &text, const TextStyle &style);

} // namespace samsyn
