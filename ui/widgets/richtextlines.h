// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/textlines.h"

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace samsyn {

// A text document as lines, and lines as a text document.

std::vector<TextLine> linesOf(const QTextDocument &document);

/// Puts lines in at the cursor: a paragraph at the beginning continues what stands there, and the
/// cursor ends behind the last one.
void insertLines(QTextCursor &cursor, const std::vector<TextLine> &lines);

/// 0 in a paragraph, 1 in an item, 2 in one under it.
int listLevel(const QTextBlock &block);
bool isNumbered(const QTextBlock &block);
/// Makes the cursor's line an item, of the list before it where that is of the same kind.
void makeItem(QTextCursor &cursor, const TextLine &line);
void makeParagraph(QTextCursor &cursor);

} // namespace samsyn
