// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "core/documents/charttable.h"
#include "ui/charts/chartscene.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int edge = 3; // px around the chart, for the frame of focus

/// Of bars, what is chosen stands out; elsewhere the frame of focus alone moves.
bool isBars(const Chart &chart)
{
    return chart.kind == Chart::Kind::Bars || chart.kind == Chart::Kind::StackedBars;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setChart(const Chart &chart)
{
    const bool isSame = chart.kind == m_chart.kind && chart.categories == m_chart.categories;
    m_chart = chart;
    if (!isSame)
        m_cursor.reset();
    if (chart.selected)
        m_cursor = chart.selected;
    m_scene.reset();
    setAccessibleName(chart.unit.isEmpty() ? chart.title : chart.title + u", "_s + chart.unit);
    setAccessibleDescription(chart.summary);
    updateGeometry();
    update();
}

void ChartCanvas::select(std::optional<size_t> category)
{
    m_chart.selected = category;
    m_cursor = category;
    m_scene.reset();
    update();
}

QSize ChartCanvas::sizeHint() const
{
    const ChartLook look = ChartLook::screen(palette(), font());
    return {qRound(look.px(420)), qCeil(ChartScene::height(m_chart, look)) + 2 * edge};
}

QSize ChartCanvas::minimumSizeHint() const
{
    const ChartLook look = ChartLook::screen(palette(), font());
    const bool isLines = m_chart.kind == Chart::Kind::Lines;
    return {qRound(look.px(200)), isLines ? qRound(look.px(148)) : sizeHint().height()};
}

ChartScene &ChartCanvas::scene()
{
    if (!m_scene)
        m_scene = std::make_unique<ChartScene>(m_chart,
                                               ChartLook::screen(palette(), font()),
                                               QSizeF(size() - QSize(2 * edge, 2 * edge)));
    return *m_scene;
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    scene().render(painter, area);
    if (!hasFocus())
        return;
    const ChartLook &look = scene().look();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.accent, m_cursor ? 1 : 2));
    const bool isChosen =
        m_cursor && *m_cursor < m_chart.categories.size() && hasFigures(m_chart);
    const QRectF frame = isChosen ? scene().bandOf(*m_cursor).adjusted(0.5, edge, 2 * edge - 0.5, edge)
                                  : QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(frame, 2, 2);
}

void ChartCanvas::choose(size_t category)
{
    if (isBars(m_chart))
        select(category);
    m_cursor = category;
    update();
    setAccessibleDescription((m_chart.summary + ' '_L1 + categoryText(m_chart, category)).trimmed());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT categoryChosen(static_cast<int>(category));
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const size_t count = m_chart.categories.size();
    const bool isBack = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    const bool isOn = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    if (!hasFigures(m_chart))
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Home || (isOn && !m_cursor))
        choose(0);
    else if (event->key() == Qt::Key_End || (isBack && !m_cursor))
        choose(count - 1);
    else if (isBack)
        choose(*m_cursor > 0 ? std::min(*m_cursor, count) - 1 : 0);
    else if (isOn)
        choose(std::min(*m_cursor + 1, count - 1));
    else if (m_cursor && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT categoryOpened(static_cast<int>(std::min(*m_cursor, count - 1)));
    else
        QWidget::keyPressEvent(event);
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    const auto category = scene().categoryAt(event->position() - QPointF(edge, edge));
    if (!category || event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    choose(*category);
    Q_EMIT categoryOpened(static_cast<int>(*category));
}

void ChartCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_scene.reset();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    m_scene.reset();
    QWidget::resizeEvent(event);
}

bool ChartCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto category = scene().categoryAt(help->pos() - QPointF(edge, edge));
        // A name may look like HTML and must not be taken for it.
        QToolTip::showText(
            help->globalPos(), category ? categoryText(m_chart, *category).toHtmlEscaped() : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace samsyn
