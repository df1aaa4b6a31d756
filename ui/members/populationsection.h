// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/section.h"

class QLineEdit;

namespace samsyn {

class DateEdit;

/// How many lived there, by reference date, the latest first.
class PopulationSection : public Section
{
    Q_OBJECT

public:
    explicit PopulationSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;

private:
    void add();

    DateEdit *m_date;
    QLineEdit *m_count;
    QLineEdit *m_source;
};

} // namespace samsyn
