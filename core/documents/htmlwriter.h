// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QByteArray>
#include <functional>

namespace samsyn {

/// Draws a chart as an <svg> element. Handed in from outside, since core cannot draw.
using ChartDrawing = std::function<QByteArray(const Chart &)>;

/// The document as one HTML page: semantic, for every reader and screen reader, well-formed also
/// as XML, all text escaped, nothing fetched from anywhere (a content policy says so). Without a
/// drawing a chart is its table alone.
QByteArray writeHtml(const Document &document, const ChartDrawing &drawChart = {});

/// The page's style sheet, embedded in it: light and dark, screen and paper.
QString htmlStyle();

} // namespace samsyn
