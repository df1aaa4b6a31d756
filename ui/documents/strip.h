// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "ui/documents/paper.h"

#include <QImage>
#include <QLineF>
#include <QRectF>
#include <memory>
#include <variant>
#include <vector>

namespace samsyn {

struct TextMark {
    QPointF at; // the line's top left corner
    Lines lines;
    int line = 0;
};

struct RuleMark {
    QLineF line;
    qreal width = points(0.35);
    QColor color = paper::line;
};

struct ChartMark {
    QRectF area;
    std::shared_ptr<const Chart> chart;
};

struct SignMark {
    QRectF area; // square
    Sign sign = Sign::None;
};

struct PictureMark {
    QRectF area;
    QImage image;
};

/// The page on which a heading stands, right-aligned; known when all pages are made.
struct PageNumberMark {
    qreal top = 0;
    int heading = 0; // counted through the document
};

using Mark = std::variant<TextMark, RuleMark, ChartMark, SignMark, PictureMark, PageNumberMark>;

/// The smallest part of a page that is not broken: a line of text, a line of a row, a chart.
struct Strip {
    qreal space = 0; // above, unless it begins a page
    qreal height = 0;
    bool keepsWithNext = false;
    bool startsPage = false;
    int tableHead = -1; // the strip that is shown again where a page begins with this one
    int heading = -1;   // counted through the document
    std::vector<Mark> marks{};
};

struct PlacedStrip {
    qreal y = 0;
    size_t strip = 0;
};
using PageStrips = std::vector<PlacedStrip>;

/// Puts strips on pages from top to bottom, none alone that belongs to the next. At least one page.
/// @param firstTop where the first page begins, below its title
std::vector<PageStrips>
paginate(const std::vector<Strip> &strips, qreal firstTop, qreal top, qreal bottom);

} // namespace samsyn
