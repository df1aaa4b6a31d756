// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/strip.h"

namespace samsyn {

namespace {

class Paginator
{
public:
    Paginator(const std::vector<Strip> &strips, qreal firstTop, qreal top, qreal bottom)
        : m_strips(strips), m_top(top), m_bottom(bottom), m_y(firstTop), m_pages(1)
    {
    }

    std::vector<PageStrips> run()
    {
        for (size_t first = 0; first < m_strips.size();) {
            const size_t end = endOfChain(first);
            if (startsPage(first, end) || (!fits(first, end) && isWorthAPage(first, end)))
                beginPage(first);
            for (; first < end; ++first) {
                if (!fits(first, first + 1)) // a chain that no page holds
                    beginPage(first);
                place(first);
            }
        }
        return std::move(m_pages);
    }

private:
    size_t endOfChain(size_t first) const
    {
        size_t last = first;
        while (m_strips[last].keepsWithNext && last + 1 < m_strips.size())
            ++last;
        return last + 1;
    }

    bool startsPage(size_t first, size_t end) const
    {
        bool starts = false;
        for (size_t i = first; i < end; ++i)
            starts = starts || m_strips[i].startsPage;
        return starts && !m_isEmpty;
    }

    bool fits(size_t first, size_t end) const
    {
        return m_isEmpty ? m_y + heightOf(first, end) <= m_bottom + 0.5 || end == first + 1
                         : m_y + m_strips[first].space + heightOf(first, end) <= m_bottom + 0.5;
    }

    /// The first page's title stands on it, so that page too is left where the next holds the
    /// chain.
    bool isWorthAPage(size_t first, size_t end) const
    {
        return !m_isEmpty || m_top + heightOf(first, end) <= m_bottom;
    }

    qreal heightOf(size_t first, size_t end) const
    {
        qreal height = 0;
        for (size_t i = first; i < end; ++i)
            height += m_strips[i].height + (i > first ? m_strips[i].space : 0);
        return height;
    }

    void beginPage(size_t next)
    {
        m_pages.emplace_back();
        m_y = m_top;
        m_isEmpty = true;
        const int head = m_strips[next].tableHead;
        if (head < 0 || static_cast<size_t>(head) >= next)
            return;
        m_pages.back().push_back({m_y, static_cast<size_t>(head)});
        m_y += m_strips[static_cast<size_t>(head)].height;
    }

    void place(size_t strip)
    {
        if (!m_isEmpty)
            m_y += m_strips[strip].space;
        m_pages.back().push_back({m_y, strip});
        m_y += m_strips[strip].height;
        m_isEmpty = false;
    }

    const std::vector<Strip> &m_strips;
    qreal m_top;
    qreal m_bottom;
    qreal m_y;
    bool m_isEmpty = true; // but for a repeated head
    std::vector<PageStrips> m_pages;
};

} // namespace

std::vector<PageStrips>
paginate(const std::vector<Strip> &strips, qreal firstTop, qreal top, qreal bottom)
{
    return Paginator(strips, firstTop, top, bottom).run();
}

} // namespace samsyn
