// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/htmlwriter.h"

#include <QByteArray>

namespace samsyn {

/// The document as OpenDocument Text 1.3, to be worked on: headings are headings, heads of tables
/// repeat, title and language are set, numbers are numbers; on paper as the PDF is. Charts are
/// vector pictures with their figures in words and as a table; without a drawing the table alone.
/// The same document at the same time of the program's clock gives the same bytes.
QByteArray writeOdt(const Document &document, const ChartDrawing &drawChart = {});

/// The styles of the page, its head and its foot. `logo` is the name of its picture in the package,
/// or empty.
QByteArray odtStyles(const Document &document, const QString &logo);

/// Text as an element of OpenDocument has it: escaped, with its line breaks, tabs and spaces.
QString odtText(const QString &text);

inline constexpr auto odtNamespaces =
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3")";

} // namespace samsyn
