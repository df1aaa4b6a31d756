// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tablesection.h"

namespace samsyn {

class DateEdit;
class LineEdit;
class Workspace;

/// Days that follow from a law or a decision: so many months after another.
class WatchSection : public TableSection
{
    Q_OBJECT

public:
    explicit WatchSection(Workspace &workspace, QWidget *parent = nullptr);
    void setShown(QDate day, bool readOnly);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;

private:
    void add();

    Workspace &m_workspace;
    QDate m_day;
    LineEdit *m_title;
    DateEdit *m_start;
    LineEdit *m_months;
    LineEdit *m_basis;
};

} // namespace samsyn
