// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "core/documents/charttable.h"
#include "core/documents/savefile.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartdrawing.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/run.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

ChartView::ChartView(QWidget *parent)
    : QWidget(parent),
      m_canvas(new ChartCanvas),
      m_table(new QTableWidget),
      m_stack(new QStackedLayout),
      m_button(new QToolButton(this))
{
    m_canvas->setObjectName(u"chartCanvas"_s);
    m_table->setObjectName(u"chartTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_button->setObjectName(u"chartMenuButton"_s);
    m_button->setText(u"⋯"_s);
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(makeMenu());
    m_button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_stack, 1); // first, or what is stacked would show up as windows of their own
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    m_button->raise();
    setFocusProxy(m_canvas);
    setTabOrder(m_canvas, m_table);
    setTabOrder(m_table, m_button);
    connect(m_canvas, &ChartCanvas::categoryChosen, this, &ChartView::categoryActivated);
    connect(m_canvas, &ChartCanvas::categoryOpened, this, &ChartView::categoryOpened);
}

const Chart &ChartView::chart() const
{
    return m_canvas->chart();
}

void ChartView::setChart(const Chart &chart)
{
    m_canvas->setChart(chart);
    m_button->setAccessibleName(tr("Table, copy and save: %1").arg(chart.title));
    m_button->setToolTip(tr("Show as table, copy, save"));
    fillTable();
}

void ChartView::setSelectedCategory(std::optional<size_t> category)
{
    m_canvas->select(category);
}

QMenu *ChartView::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [menu](const QString &name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        return action;
    };
    QAction *table = add(u"chartAsTable"_s, tr("Show as table"));
    table->setCheckable(true);
    connect(table, &QAction::toggled, this, &ChartView::showTable);
    menu->addSeparator();
    connect(add(u"chartCopy"_s, tr("Copy")), &QAction::triggered, this, &ChartView::copy);
    const auto addSave = [&](const QString &ending, const QString &text, const QString &filter) {
        connect(add(u"chartSave_"_s + ending, text),
                &QAction::triggered,
                this,
                [this, ending, filter] { save(ending, filter + u" (*."_s + ending + ')'_L1); });
    };
    addSave(u"pdf"_s, tr("Save as PDF …"), tr("PDF"));
    addSave(u"png"_s, tr("Save as PNG …"), tr("Picture"));
    addSave(u"svg"_s, tr("Save as SVG …"), tr("Drawing"));
    addSave(u"csv"_s, tr("Save the figures as CSV …"), tr("Table"));
    return menu;
}

bool ChartView::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartView::showTable(bool asTable)
{
    const bool hadFocus = m_canvas->hasFocus() || m_table->hasFocus();
    m_stack->setCurrentWidget(asTable ? static_cast<QWidget *>(m_table) : m_canvas);
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    layout()->setContentsMargins(0, asTable ? m_button->height() : 0, 0, 0);
    m_button->raise();
}

void ChartView::fillTable()
{
    const Table table = chartTable(chart());
    m_table->clear();
    m_table->setAccessibleName(table.caption);
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    m_table->setColumnCount(static_cast<int>(table.columns.size()));
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const Column &shown = table.columns[static_cast<size_t>(column)];
        const Qt::Alignment alignment =
            (shown.kind == Column::Kind::Number ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter;
        auto *head = new QTableWidgetItem(shown.head);
        head->setTextAlignment(alignment);
        m_table->setHorizontalHeaderItem(column, head);
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const auto &cells = table.rows[static_cast<size_t>(row)].cells;
            auto *item = new QTableWidgetItem(cells[static_cast<size_t>(column)].text);
            item->setTextAlignment(alignment);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
}

void ChartView::copy() const
{
    QStringList lines;
    const Table table = chartTable(chart());
    QStringList heads;
    for (const Column &column : table.columns)
        heads << column.head;
    lines << heads.join('\t'_L1);
    for (const Row &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells << (cell.decimal.isEmpty() ? cell.text
                                             : QString(cell.decimal).replace('.'_L1, ','_L1));
        lines << cells.join('\t'_L1);
    }
    auto *content = new QMimeData;
    content->setImageData(chartImage(chart()));
    content->setText(lines.join('\n'_L1));
    QApplication::clipboard()->setMimeData(content);
}

void ChartView::save(const QString &ending, const QString &filter)
{
    run(this, [&] {
        const QString suggestion = fileNameOf(chart().title) + '.'_L1 + ending;
        const QString path = Prompts::current().saveFile(
            window(), {tr("Save the chart"), filter, suggestion, ending});
        if (!path.isEmpty())
            saveChart(chart(), path);
    });
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_button->adjustSize();
    m_button->move(width() - m_button->width(), 0);
}

} // namespace samsyn
