// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planrows.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace samsyn {

/// What the plan's views are narrowed to: area, member, responsible, state, words.
class PlanFilters : public QWidget
{
    Q_OBJECT

public:
    explicit PlanFilters(QWidget *parent = nullptr);

    /// The choices that this plan has; what was chosen stays while it is among them.
    void setPlan(const Store &store, const PlanView &view);
    const PlanFilter &filter() const { return m_filter; }
    void setFilter(const PlanFilter &filter);
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    void read();
    void showFilter();

    PlanFilter m_filter;
    bool m_filling = false;
    QComboBox *m_area;
    QComboBox *m_member;
    QComboBox *m_responsible;
    QComboBox *m_state;
    QLineEdit *m_words;
};

} // namespace samsyn
