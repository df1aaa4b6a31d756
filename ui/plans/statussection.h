// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activity.h"
#include "ui/widgets/tablesection.h"

class QComboBox;

namespace samsyn {

class LineEdit;
class Workspace;

/// How an activity has gone: what was said of it, the latest first, and the line that says how it
/// goes now.
class StatusSection : public TableSection
{
    Q_OBJECT

public:
    explicit StatusSection(Workspace &workspace, QWidget *parent = nullptr);
    void setShown(const Activity &activity, QDate day, bool readOnly);
    /// The cursor goes to the line.
    void takeFocus();

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;

private:
    void add();

    Workspace &m_workspace;
    Activity m_activity;
    QDate m_day;
    LineEdit *m_date;
    QComboBox *m_state;
    LineEdit *m_progress;
    LineEdit *m_note;
};

/// What shows that it was done or reached: links of a goal or an activity.
template <typename T, typename Owner>
class EvidenceSection : public TableSection
{
public:
    EvidenceSection(Workspace &workspace, Id<Owner> T::*owner, QWidget *parent = nullptr);
    void setShown(Id<Owner> owner, bool readOnly);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;

private:
    void add();

    Workspace &m_workspace;
    Id<Owner> T::*m_owner;
    Id<Owner> m_shown;
    LineEdit *m_reference;
};

} // namespace samsyn
