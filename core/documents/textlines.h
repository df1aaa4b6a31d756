// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace samsyn {

/// A paragraph or an item, as editors and clipboards have them: one after the other.
struct TextLine
{
    RichText text;
    int level = 0;         // 0 is a paragraph, 1 an item, 2 one under it; deeper counts as 2
    bool numbered = false; // of an item
    int number = 1;        // of the first item of its list
    bool begins = false;   // a list of its own, though one of the same kind stands before
};

std::vector<Block> blocksOfLines(const std::vector<TextLine> &lines);
/// Of paragraphs and items; other blocks have no lines.
std::vector<TextLine> linesOfBlocks(const std::vector<Block> &blocks);

} // namespace samsyn
