// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/groups/groupsection.h"

class QComboBox;
class QPushButton;

namespace samsyn {

/// The seats of a group on the day: whose they are, for which level, who holds them or why nobody
/// does. Who holds a seat is typed as one line.
class SeatsSection : public GroupSection
{
    Q_OBJECT

public:
    explicit SeatsSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;
    void arrange() override;

private:
    void makeAdding();
    void add();
    void addForMembers();
    void storeRole(qint64 seat, int role);

    QComboBox *m_organization;
    QComboBox *m_function;
    QPushButton *m_forMembers;
};

/// Who held the chosen seat when.
class HoldersSection : public GroupSection
{
    Q_OBJECT

public:
    explicit HoldersSection(Workspace &workspace, QWidget *parent = nullptr);

    /// The seat whose holders are shown; shows them with the next setShown().
    void setSeat(qint64 seat);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;

private:
    qint64 m_seat = 0;
};

} // namespace samsyn
