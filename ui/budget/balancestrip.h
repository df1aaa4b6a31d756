// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetrules.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace samsyn {

/// Financing − costs = difference, and the total that was stated elsewhere: always in sight. Its
/// accessible name says it in a sentence.
class BalanceStrip : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceStrip(QWidget *parent = nullptr);

    void show(const Budget &budget, const Balance &balance, bool readOnly);
    /// Of the year's button: other years and new budgets.
    QMenu *yearMenu() const { return m_yearMenu; }
    /// Opens and closes what the stated total is edited in.
    QPushButton *statedButton() const { return m_stated; }

private:
    struct Figure
    {
        QWidget *box = nullptr;
        QLabel *label = nullptr;
        QLabel *value = nullptr;
    };
    Figure addFigure(const QString &label, const QString &objectName, bool strong);
    void addYear();
    QLabel *addSign(const QString &sign);

    QToolButton *m_year;
    QMenu *m_yearMenu;
    Figure m_financing, m_costs, m_difference, m_total, m_deviation;
    QPushButton *m_stated;
};

/// The year in semibold with its arrow, behind which the menu opens.
void makeYearButton(QToolButton *button, QMenu *menu);

/// "Financing 876 300 kr less costs 873 300 kr is 3 000 kr. …"
QString balanceSentence(const Budget &budget, const Balance &balance);

} // namespace samsyn
