// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "ui/documents/strip.h"

class QPainter;

namespace samsyn {

/// A document laid out on A4 pages: measured once, and painted the same on paper, in a PDF and on
/// the screen. Needs a QApplication where the document has charts.
class Pages
{
public:
    explicit Pages(const Document &document);

    int count() const { return static_cast<int>(m_pages.size()); }
    /// @param page from 0; the painter's unit is a twentieth of a point, its origin the paper's
    /// corner
    void paint(QPainter &painter, int page) const;

    const std::vector<Strip> &strips() const { return m_strips; }
    const std::vector<PageStrips> &pages() const { return m_pages; }

private:
    void layOutHead();
    /// Over the sender; gives the room that it takes.
    qreal addLogo();
    void layOutFoot();
    qreal layOutTitle(qreal top);
    void paintMarks(QPainter &painter, const std::vector<Mark> &marks, QPointF at) const;
    QString pageNumber(int page) const;

    Document m_document;
    std::vector<Strip> m_strips;
    std::vector<PageStrips> m_pages;
    std::vector<int> m_pageOfHeading;
    std::vector<Mark> m_head;
    std::vector<Mark> m_foot;
    std::vector<Mark> m_title;
    qreal m_headBottom = 0;
    qreal m_footTop = 0;
};

} // namespace samsyn
