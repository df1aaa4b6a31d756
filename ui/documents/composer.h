// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "ui/documents/strip.h"

namespace samsyn {

/// Breaks a document's blocks into strips as wide as the page's text. In the language of the
/// thread.
class Composer
{
public:
    std::vector<Strip> compose(const Document &document);

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const Items &items);
    void operator()(const Facts &facts);
    void operator()(const Signatures &signatures);
    void operator()(const Contents &contents);
    void operator()(const Table &table);
    void operator()(const Chart &chart);
    void operator()(const PageBreak &);

private:
    Strip &add(Strip strip);
    /// A paragraph's lines, never one alone on a page; gives the index of the first.
    size_t addLines(const Lines &lines, qreal x, qreal space);
    void addItems(const Items &items, qreal left, qreal space);
    void addWarningBar(size_t firstStrip);
    void addMargin(const QString &text, size_t firstStrip);

    const Document *m_document = nullptr;
    std::vector<Strip> m_strips;
    int m_headings = 0;
    bool m_startsPage = false;
    bool m_hasRoomBeside = false; // the strip before is a chart of half the page's width
    bool m_leadsIn = false; // the block before is a paragraph that clauses may go on from
};

/// The strips of a table: caption, heads, rows. Columns are as wide as their content; text wraps,
/// numbers and names do not; a table that is too wide gets smaller letters, then parts.
void composeTable(const Table &table, std::vector<Strip> &strips);

/// Facts: labels at the left, values in columns.
void composeFacts(const Facts &facts, std::vector<Strip> &strips);

} // namespace samsyn
