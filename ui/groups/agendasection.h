// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/groups/groupsection.h"

namespace samsyn {

class DateEdit;
class LineEdit;

/// The standing agenda with which each meeting of the group begins. Ctrl+Up and Ctrl+Down move an
/// item.
class AgendaSection : public GroupSection
{
    Q_OBJECT

public:
    explicit AgendaSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;

private:
    void add();

    LineEdit *m_title;
};

/// Names and levels that hold from a day: minutes of earlier days print earlier names.
class GroupNamesSection : public GroupSection
{
    Q_OBJECT

public:
    explicit GroupNamesSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;

private:
    void add();

    DateEdit *m_from;
    LineEdit *m_name;
};

} // namespace samsyn
