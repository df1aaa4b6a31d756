// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;

namespace samsyn {

class TableModel;
class TableView;

/// A row of an answer: what, and at the right a day, a number or an amount.
struct AnswerRow {
    RecordRef record; // where it leads; nothing where it leads nowhere
    QString text;
    QString aside;
    QString hint;
};

/// One of the chair's questions with what answers it: five rows, the rest on demand.
class AnswerColumn : public QWidget
{
    Q_OBJECT

public:
    AnswerColumn(const QString &objectName, const QString &question, QWidget *parent = nullptr);

    /// @param aside beside the question: "since February", a count
    /// @param empty the sentence that stands where there are no rows
    void setRows(const QString &aside, std::vector<AnswerRow> rows, const QString &empty);
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void opened(const RecordRef &record);

private:
    void showRows();

    std::vector<AnswerRow> m_rows;
    bool m_showsAll = false;
    QLabel *m_aside;
    QLabel *m_empty;
    TableModel *m_model;
    TableView *m_table;
    QPushButton *m_more;
};

} // namespace samsyn
