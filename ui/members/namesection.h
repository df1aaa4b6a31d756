// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/section.h"

class QComboBox;

namespace samsyn {

class DateEdit;
class LineEdit;

/// Names that hold from a day, each until the next one does.
class NameSection : public Section
{
    Q_OBJECT

public:
    explicit NameSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;

private:
    DateEdit *m_from;
    LineEdit *m_name;
};

/// The municipalities that an agency's office serves.
class AreaSection : public Section
{
    Q_OBJECT

public:
    explicit AreaSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &, int, const QVariant &) override {} // nothing of it is edited
    void remove(const RecordRef &row) override;
    void arrange() override;

private:
    QComboBox *m_municipality;
};

} // namespace samsyn
