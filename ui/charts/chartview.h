// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/chart.h"

#include <QWidget>

class QMenu;
class QStackedLayout;
class QTableWidget;
class QToolButton;

namespace samsyn {

class ChartCanvas;

/// A chart in the window: arrows or a click choose a category, and the menu "⋯" shows it as a
/// table, copies it and saves it. Keeps to the language of the program and the palette in force.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    const Chart &chart() const;
    void setChart(const Chart &chart);
    /// Makes a category stand out without telling anybody.
    void setSelectedCategory(std::optional<size_t> category);

    bool isTable() const;
    void showTable(bool asTable);
    void copy() const;

Q_SIGNALS:
    /// The user moved to a category, with a key or a click.
    void categoryActivated(int category);
    /// The user wants to go to what the category stands for: a click, or Enter.
    void categoryOpened(int category);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QMenu *makeMenu();
    void fillTable();
    void save(const QString &ending, const QString &filter);

    ChartCanvas *m_canvas;
    QTableWidget *m_table;
    QStackedLayout *m_stack;
    QToolButton *m_button;
};

} // namespace samsyn
