// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/textlines.h"

namespace samsyn {

namespace {

void addItem(const TextLine &line, std::vector<Block> &blocks)
{
    Items *open = blocks.empty() ? nullptr : std::get_if<Items>(&blocks.back());
    if (line.level > 1 && open) {
        Items::Item &over = open->items.back();
        if (over.items.empty())
            over.numbered = line.numbered;
        over.items.emplace_back(line.text);
        return;
    }
    if (!open || open->numbered != line.numbered || line.begins) {
        blocks.emplace_back(Items{line.numbered, {}, line.numbered ? line.number : 1});
        open = std::get_if<Items>(&blocks.back());
    }
    open->items.emplace_back(line.text);
}

} // namespace

std::vector<Block> blocksOfLines(const std::vector<TextLine> &lines)
{
    std::vector<Block> blocks;
    for (const TextLine &line : lines) {
        if (line.level == 0)
            blocks.emplace_back(Paragraph{line.text});
        else
            addItem(line, blocks);
    }
    return blocks;
}

std::vector<TextLine> linesOfBlocks(const std::vector<Block> &blocks)
{
    std::vector<TextLine> lines;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            lines.push_back({paragraph->shown()});
        const auto *items = std::get_if<Items>(&block);
        if (!items)
            continue;
        int number = items->first;
        for (const Items::Item &item : items->items) {
            const bool isFirst = number == items->first;
            lines.push_back({item.text, 1, items->numbered, number++, isFirst});
            int under = 1;
            for (const Items::Item &deeper : item.items)
                lines.push_back(
                    {deeper.text, 2, item.numbered, under++, &deeper == &item.items[0]});
        }
    }
    return lines;
}

} // namespace samsyn
