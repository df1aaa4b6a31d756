// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/monthcharts.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace samsyn {

class ChartView;

/// The charts of a month beside each other, as many as the width has room for: the main ones, and the
/// others on demand. A click or Enter on what a chart shows leads to its rows.
class ChartGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ChartGrid(QWidget *parent = nullptr);
    void setCharts(std::vector<MonthChart> charts);
    void showAll(bool all);

Q_SIGNALS:
    void rowWanted(const samsyn::RowLink &row);
    void pageWanted(const QString &room);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ChartView *viewAt(size_t at);
    void open(size_t chart, int category);
    void arrange();
    int columns() const;

    std::vector<MonthChart> m_charts;
    std::vector<ChartView *> m_views; // kept from month to month
    bool m_showsAll = false;
    int m_columns = 0;
    QGridLayout *m_grid;
    QPushButton *m_more;
};

} // namespace samsyn
