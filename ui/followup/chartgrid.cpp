// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/chartgrid.h"

#include "ui/charts/chartview.h"
#include "ui/widgets/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int fourColumns = 900; // px of width
constexpr int twoColumns = 560;
constexpr int chartHeight = 272;

} // namespace

ChartGrid::ChartGrid(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_more(new QPushButton)
{
    m_more->setObjectName(u"moreCharts"_s);
    m_more->setProperty("flat", true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(makeLabel(tr("Charts"), TextSize::Section));
    head->addStretch();
    head->addWidget(m_more);
    m_grid->setContentsMargins(8, 0, 8, 0);
    m_grid->setHorizontalSpacing(32);
    m_grid->setVerticalSpacing(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_grid);
    connect(m_more, &QPushButton::clicked, this, [this] { showAll(!m_showsAll); });
    showAll(false);
}

void ChartGrid::setCharts(std::vector<MonthChart> charts)
{
    m_charts = std::move(charts);
    for (size_t i = 0; i < m_charts.size(); ++i) {
        if (i < mainMonthCharts || m_showsAll)
            viewAt(i)->setChart(m_charts[i].chart);
    }
    m_more->setVisible(mainMonthCharts < m_charts.size());
    arrange();
}

void ChartGrid::showAll(bool all)
{
    m_showsAll = all;
    m_more->setText(all ? tr("Fewer charts") : tr("More charts"));
    setCharts(std::vector<MonthChart>(m_charts));
}

ChartView *ChartGrid::viewAt(size_t at)
{
    while (m_views.size() <= at) {
        auto *view = new ChartView(this);
        const size_t chart = m_views.size();
        view->setObjectName(u"monthChart%1"_s.arg(chart));
        view->setFixedHeight(chartHeight);
        connect(view, &ChartView::categoryOpened, this, [this, chart](int category) { open(chart, category); });
        m_views.push_back(view);
    }
    return m_views[at];
}

/// To the row where it is one, else to the page where they are.
void ChartGrid::open(size_t chart, int category)
{
    const MonthChart &opened = m_charts[chart];
    const RowLink row = size_t(category) < opened.rows.size() ? opened.rows[size_t(category)] : RowLink{};
    if (!row.key.isEmpty())
        Q_EMIT rowWanted(RowLink(row)); // by value: going there may set the charts anew
    else if (!opened.page.isEmpty())
        Q_EMIT pageWanted(QString(opened.page));
}

int ChartGrid::columns() const
{
    return width() < twoColumns ? 1 : width() < fourColumns ? 2 : 4;
}

void ChartGrid::arrange()
{
    m_columns = columns();
    for (size_t i = 0; i < m_views.size(); ++i) {
        const bool isShown = i < m_charts.size() && (i < mainMonthCharts || m_showsAll);
        m_grid->removeWidget(m_views[i]);
        m_views[i]->setVisible(isShown);
        if (isShown)
            m_grid->addWidget(m_views[i], int(i) / m_columns, int(i) % m_columns);
    }
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columns() != m_columns)
        arrange();
}

} // namespace samsyn
