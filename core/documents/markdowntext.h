// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace samsyn {

// Long texts are kept as Markdown, which their writer never sees: paragraphs, line breaks, lists
// with one level under them, strong and emphasis. Whatever else Markdown knows is shown as the text
// it is: HTML as it is typed, of links and pictures the words. Every text is valid; none of these
// functions fails.

/// Paragraphs and Items. A heading is a strong paragraph, and a line that ends in the source ends
/// in the text too, as its writer meant.
std::vector<Block> blocksOfMarkdown(const QString &markdown);

/// What was decided: each line or item that begins with "att" is a Clause.
std::vector<Block> decisionBlocks(const QString &markdown);

/// For tables, mail, and a search: items with their mark on a line each, paragraphs with an empty
/// line between.
QString plainOfMarkdown(const QString &markdown);

/// Paragraphs and Items as Markdown that reads back as the same; other blocks are left out.
/// Paragraphs are all of one style.
QString markdownOfBlocks(const std::vector<Block> &blocks);

/// A text as it was typed, with nothing in it taken for a mark.
QString markdownOfPlain(const QString &text);

} // namespace samsyn
