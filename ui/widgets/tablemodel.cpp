// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablemodel.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "ui/widgets/look.h"
#include "ui/widgets/typed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

TableCell emptyCell()
{
    TableCell cell;
    cell.text = u"–"_s;
    cell.muted = true;
    return cell;
}

} // namespace

TableCell textCell(const QString &text)
{
    TableCell cell = text.isEmpty() ? emptyCell() : TableCell{};
    if (!text.isEmpty())
        cell.text = text;
    cell.value = text;
    return cell;
}

TableCell amountCell(std::optional<Ore> amount)
{
    if (!amount)
        return emptyCell();
    TableCell cell;
    cell.text = formatAmount(*amount);
    cell.value = amount->value;
    return cell;
}

TableCell dayCell(std::optional<QDate> day)
{
    if (!day)
        return emptyCell();
    TableCell cell;
    cell.text = formatDate(*day);
    cell.value = *day;
    return cell;
}

TableModel::TableModel(std::vector<TableColumn> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void TableModel::setColumns(std::vector<TableColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    endResetModel();
}

void TableModel::setRows(std::vector<TableRow> rows)
{
    const bool same = std::ranges::equal(rows, m_rows, [](const TableRow &a, const TableRow &b) {
        return a.ref == b.ref && a.kind == b.kind;
    });
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TableModel::rowOf(const RecordRef &ref) const
{
    const auto found = std::ranges::find(m_rows, ref, &TableRow::ref);
    return found == m_rows.end() || ref.isNull() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    const TableRow &at = row(index.row());
    const TableColumn &in = column(index.column());
    const size_t position = static_cast<size_t>(index.column());
    if (position >= at.cells.size())
        return {};
    const TableCell &cell = at.cells[position];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::EditRole:
        return cell.value;
    case Qt::ToolTipRole:
        return cell.hint.isEmpty() ? QVariant() : QVariant(cell.hint.toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (in.number ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        if (at.kind == RowKind::Head)
            return textFont(TextSize::Small);
        return textFont(in.strong || at.kind == RowKind::Sum ? TextSize::Strong : TextSize::Body);
    case Qt::AccessibleTextRole:
        return cell.hint.isEmpty() ? cell.text : cell.text + u", "_s + cell.hint;
    case KindRole:
        return static_cast<int>(at.kind);
    case MutedRole:
        return at.kind == RowKind::Head ||
               (at.kind == RowKind::Plain && (cell.muted || at.muted || in.muted));
    case MarkRole:
        return static_cast<int>(cell.mark);
    case QuietRole:
        return in.quiet;
    case WrapsRole:
        return in.wraps;
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const TableColumn &at = column(section);
    if (role == Qt::DisplayRole)
        return at.head;
    if (role == Qt::FontRole)
        return textFont(TextSize::Small);
    if (role == Qt::SizeHintRole) { // the style sheet's own measure cuts off the last letter
        const QFontMetrics metrics(textFont(TextSize::Small));
        return QSize(metrics.horizontalAdvance(at.head) + 36, rowHeightOf(metrics));
    }
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (at.number ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const TableRow &at = row(index.row());
    if (at.kind == RowKind::Head)
        return Qt::NoItemFlags; // the arrows step over it
    if (at.kind == RowKind::Sum)
        return Qt::ItemIsEnabled; // read, but never chosen
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const size_t position = static_cast<size_t>(index.column());
    if (m_commit && column(index.column()).editor != CellEditor::None &&
        position < at.cells.size() && at.cells[position].editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TableModel::setData(const QModelIndex &index, const QVariant &typed, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const TableColumn &in = column(index.column());
    const TableRow at = row(index.row()); // a copy: storing fetches the rows again
    const QPersistentModelIndex place = index;
    try {
        const QVariant value = parsed(in, typed);
        const QVariant before = at.cells[static_cast<size_t>(index.column())].value;
        if (value != before && !(value.toString().isEmpty() && before.toString().isEmpty()))
            m_commit(at, index.column(), value);
        Q_EMIT accepted();
        return true;
    } catch (const Error &error) {
        Q_EMIT refused(place, typed, error.sentence());
        return false;
    }
}

QVariant TableModel::parsed(const TableColumn &column, const QVariant &typed) const
{
    switch (column.editor) {
    case CellEditor::Amount: {
        const std::optional<Ore> amount = readAmount(typed.toString());
        return amount ? QVariant(amount->value) : QVariant();
    }
    case CellEditor::Day: {
        const std::optional<QDate> day = readDay(typed.toString());
        return day ? QVariant(*day) : QVariant();
    }
    case CellEditor::Text:
        return typed.toString().trimmed();
    case CellEditor::Choice:
    case CellEditor::None:
        break;
    }
    return typed;
}

} // namespace samsyn
