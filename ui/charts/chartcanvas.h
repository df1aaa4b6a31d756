// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/chart.h"

#include <QWidget>
#include <memory>

namespace samsyn {

class ChartScene;

/// The drawn part of a ChartView: paints, and lets keys and clicks choose a category.
class ChartCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);
    ~ChartCanvas() override;

    const Chart &chart() const { return m_chart; }
    void setChart(const Chart &chart);
    void select(std::optional<size_t> category);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void categoryChosen(int category); // a key moved there, or a click
    void categoryOpened(int category); // a click, or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    ChartScene &scene();
    void choose(size_t category);

    Chart m_chart;
    std::optional<size_t> m_cursor; // where the keys stand
    std::unique_ptr<ChartScene> m_scene; // laid out when it is painted
};

} // namespace samsyn
