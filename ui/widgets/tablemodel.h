// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QAbstractTableModel>
#include <QDate>
#include <functional>
#include <optional>
#include <vector>

namespace samsyn {

/// How a cell is edited; which kind of value its commit receives.
enum class CellEditor {
    None,
    Text,   // QString
    Amount, // qint64 in öre, or an invalid variant for empty
    Day,    // QDate, or an invalid variant for empty
    Choice, // the value of one of the column's choices
};

struct TableColumn
{
    QString head;
    bool number = false;  // right-aligned, head too, never elided
    bool stretch = false; // takes what width is left over
    bool strong = false;
    bool muted = false;
    bool quiet = false; // stands on the quiet fill: a scenario
    bool wraps = false; // goes on to a second line where it needs one
    CellEditor editor = CellEditor::None;
    std::vector<std::pair<QVariant, QString>> choices; // value and what is shown
};

enum class CellMark { None, Warning, Error };

/// What a cell shows, fetched and formatted; "–" stands for what is empty, never for zero.
struct TableCell
{
    QString text;
    QVariant value; // what its editor begins with, as CellEditor says
    bool muted = false;
    CellMark mark = CellMark::None;
    QString hint;         // tooltip; says what a mark means
    bool editable = true; // within a column that has an editor
};

enum class RowKind { Plain, Head, Sum };

struct TableRow
{
    RecordRef ref; // what the row is; kept selected when rows are fetched again
    std::vector<TableCell> cells;
    RowKind kind = RowKind::Plain;
    bool muted = false;
};

TableCell textCell(const QString &text);
TableCell amountCell(std::optional<Ore> amount); // "–" when there is none
TableCell dayCell(std::optional<QDate> day);

/// Rows of plain values for the tables and lists of all rooms. It fetches nothing itself: who owns
/// it sets rows after every change.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, StrongRole, MutedRole, MarkRole, QuietRole, ValueRole, WrapsRole };

    /// Stores an edited value (see CellEditor). May throw Error: then nothing is changed and the
    /// sentence is shown.
    using Commit = std::function<void(const TableRow &row, int column, const QVariant &value)>;

    explicit TableModel(std::vector<TableColumn> columns, QObject *parent = nullptr);

    void setColumns(std::vector<TableColumn> columns);
    /// Rows of the same records in the same order are updated in place; else all begins anew.
    void setRows(std::vector<TableRow> rows);
    void setCommit(Commit commit) { m_commit = std::move(commit); }

    const TableColumn &column(int at) const { return m_columns[static_cast<size_t>(at)]; }
    const TableRow &row(int at) const { return m_rows[static_cast<size_t>(at)]; }
    int rowOf(const RecordRef &ref) const; // -1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void accepted();
    /// An edit was not stored; typed is what stood in the cell.
    void refused(const QModelIndex &index, const QVariant &typed, const QString &sentence);

private:
    QVariant parsed(const TableColumn &column, const QVariant &typed) const; // throws Error

    std::vector<TableColumn> m_columns;
    std::vector<TableRow> m_rows;
    Commit m_commit;
};

} // namespace samsyn
