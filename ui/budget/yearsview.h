// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace samsyn {

class TableModel;
class TableView;

/// Budgets of several years side by side with their total, to be read.
class YearsView : public QWidget
{
    Q_OBJECT

public:
    /// @param years the menu that chooses the year, or all of them
    explicit YearsView(QMenu *years, QWidget *parent = nullptr);

    void show(const Store &store);

private:
    QToolButton *m_years;
    TableModel *m_model;
    TableView *m_table;
    QLabel *m_note;
};

} // namespace samsyn
