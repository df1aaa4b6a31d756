// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pagesview.h"

#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

namespace samsyn {

namespace {

constexpr int gap = 16; // px between pages and around them
constexpr size_t mostDrawn = 6;
constexpr qreal smallest = 0.3;
constexpr qreal largest = 4;

} // namespace

/// The widget that scrolls.
class PagesView::Sheet : public QWidget
{
public:
    explicit Sheet(PagesView &view) : m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!m_view.m_pages)
            return;
        QPainter painter(this);
        const QSize size = m_view.pageSize();
        const int left = std::max(gap, (width() - size.width()) / 2);
        for (int page = 0; page < m_view.m_pages->count(); ++page) {
            const QRect place({left, m_view.topOf(page)}, size);
            if (!place.intersects(event->rect()))
                continue;
            painter.drawPixmap(place.topLeft(), m_view.drawn(page));
            painter.setPen(Tokens::current().line2);
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    }

private:
    PagesView &m_view;
};

PagesView::PagesView(QWidget *parent) : QScrollArea(parent), m_sheet(new Sheet(*this))
{
    setWidget(m_sheet);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that fitting a page does not unfit it
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Window);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        Q_EMIT pageChanged(page());
    });
}

PagesView::~PagesView() = default;

void PagesView::setPages(std::shared_ptr<const Pages> pages)
{
    m_pages = std::move(pages);
    setZoom(m_zoom);
}

QSize PagesView::pageSize() const
{
    const qreal pxPerUnit = m_zoom * 96 / (72 * unitsPerPoint);
    return QSizeF(paper::width * pxPerUnit, paper::height * pxPerUnit).toSize();
}

int PagesView::topOf(int page) const
{
    return gap + page * (pageSize().height() + gap);
}

int PagesView::page() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const int last = m_pages ? m_pages->count() - 1 : 0;
    return std::clamp((middle - gap) / (pageSize().height() + gap), 0, last);
}

void PagesView::showPage(int page)
{
    if (!m_pages)
        return;
    verticalScrollBar()->setValue(topOf(std::clamp(page, 0, m_pages->count() - 1)) - gap);
    Q_EMIT pageChanged(this->page());
}

void PagesView::setZoom(qreal zoom)
{
    const int shown = page();
    m_zoom = std::clamp(zoom, smallest, largest);
    m_drawn.clear();
    const int count = m_pages ? m_pages->count() : 0;
    m_sheet->setMinimumSize(pageSize().width() + 2 * gap, topOf(count));
    m_sheet->resize(m_sheet->minimumSize().expandedTo(viewport()->size()));
    m_sheet->update();
    showPage(shown);
}

void PagesView::fitPage()
{
    setZoom(m_zoom * (viewport()->height() - 2.0 * gap) / pageSize().height());
}

void PagesView::fitWidth()
{
    setZoom(m_zoom * (viewport()->width() - 2.0 * gap) / pageSize().width());
}

QPixmap PagesView::drawn(int page)
{
    if (const auto known = m_drawn.find(page); known != m_drawn.end())
        return known->second;
    const QSize size = pageSize();
    QPixmap pixmap(size * devicePixelRatio());
    pixmap.setDevicePixelRatio(devicePixelRatio());
    pixmap.fill(Qt::white); // paper, whatever the look of the window
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(size.width() / paper::width, size.height() / paper::height);
    m_pages->paint(painter, page);
    painter.end();
    if (m_drawn.size() >= mostDrawn)
        m_drawn.erase(page > m_drawn.begin()->first ? m_drawn.begin() : std::prev(m_drawn.end()));
    return m_drawn[page] = pixmap;
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    const bool withCtrl = event->modifiers() & Qt::ControlModifier;
    const int last = m_pages ? m_pages->count() - 1 : 0;
    if (event->key() == Qt::Key_PageDown)
        showPage(page() + 1);
    else if (event->key() == Qt::Key_PageUp)
        showPage(page() - 1);
    else if (event->key() == Qt::Key_Home)
        showPage(0);
    else if (event->key() == Qt::Key_End)
        showPage(last);
    else if (withCtrl && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        setZoom(m_zoom * 1.25);
    else if (withCtrl && event->key() == Qt::Key_Minus)
        setZoom(m_zoom / 1.25);
    else if (withCtrl && event->key() == Qt::Key_0)
        fitPage();
    else
        QScrollArea::keyPressEvent(event);
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    else
        QScrollArea::wheelEvent(event);
}

} // namespace samsyn
