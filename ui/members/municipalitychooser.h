// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/members.h"

#include <QDialog>
#include <QStandardItemModel>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace samsyn {

class DateEdit;
class ErrorLine;

/// Sweden's municipalities with their latest population, to be ticked: type, Enter ticks the first
/// that fits, type the next.
class MunicipalityChooser : public QDialog
{
    Q_OBJECT

public:
    MunicipalityChooser(const Store &store, QDate day, QWidget *parent = nullptr);

    QStringList codes() const; // of those ticked
    /// Adds them with populations and, where a day was given, memberships. Throws Error.
    void apply(Transaction &transaction) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const Store &store);
    QWidget *makeTerms(QDate day);
    void narrow(const QString &text);
    void tickCurrent();
    void moveBy(int step);
    void count();
    void acceptIfDated();

    QStandardItemModel m_model;
    QSortFilterProxyModel *m_narrowed;
    QLineEdit *m_filter;
    QTreeView *m_table;
    QLabel *m_count;
    DateEdit *m_from;
    QCheckBox *m_member;
    QCheckBox *m_sharesCost;
    ErrorLine *m_error;
    QPushButton *m_add;
};

} // namespace samsyn
