// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/matrixview.h"

#include "core/groups/seatentry.h"
#include "core/members/members.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tablesection.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

const RecordRef collaboration{u"collaboration"_s, 1}; // the row of seats that are no organization's

std::vector<TableColumn> columnsOf(const Store &store, const std::vector<Group> &groups, QDate day)
{
    std::vector<TableColumn> columns{columnOf(MatrixView::tr("Organization"))};
    for (const Group &group : groups) {
        TableColumn column = columnOf(nameOn(store, group, day));
        column.editor = CellEditor::Text;
        column.stretch = true;
        columns.push_back(std::move(column));
    }
    return columns;
}

/// What stands in a cell for one of its seats.
QString shortText(const SeatView &view, QDate day)
{
    if (view.person)
        return view.holder->acting ? MatrixView::tr("%1 (acting)").arg(view.person->name) : view.person->name;
    const QString word = seatStateName(view.stateOn(day));
    switch (view.stateOn(day)) {
    case SeatState::Unknown: return u"? "_s + word;
    case SeatState::NotApplicable: return u"– "_s + word;
    case SeatState::Vacant: return view.seat.stateReason.isEmpty() ? word : word + u", "_s + view.seat.stateReason;
    }
    Q_UNREACHABLE();
}

} // namespace

MatrixView::MatrixView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new TableModel({columnOf(tr("Organization"))}, this)),
      m_table(new TableView(m_model, TableView::Kind::Table, tr("Members and groups"))), m_errors(new ErrorLine),
      m_hint(makeLabel(tr("Write a line in a cell: “Anna Berg, enhetschef”, “vakant – omorganisation”, “ej känd”. Several are parted by semicolons. Ctrl+V takes in a whole roster."), TextSize::Small, Shade::Grey))
{
    m_table->setObjectName(u"matrixTable"_s);
    m_table->setErrorLine(m_errors);
    m_errors->setContentsMargins(8, 0, 8, 0);
    m_hint->setContentsMargins(8, 8, 8, 0);
    static_cast<QLabel *>(m_hint)->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_errors);
    column->addWidget(m_hint);
    setFocusProxy(m_table);
    addKeys();
}

MatrixView::~MatrixView()
{
    m_model->setCommit({});
}

void MatrixView::addKeys()
{
    const std::pair<QKeySequence, void (MatrixView::*)()> keys[] = {
        {QKeySequence::Delete, &MatrixView::clearCell}, {QKeySequence::Paste, &MatrixView::paste}};
    for (const auto &[key, act] : keys) {
        auto *shortcut = new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act = act] {
            if (!m_readOnly)
                run(this, [this, act] { (this->*act)(); });
        });
    }
}

void MatrixView::setShown(QDate day, bool readOnly)
{
    m_day = day;
    m_readOnly = readOnly;
    const auto before = m_groups;
    m_groups = groupsOn(m_workspace.store(), day);
    std::erase_if(m_groups, [](const Group &group) { return group.body.has_value(); });
    if (m_groups != before || m_model->columnCount() != std::ssize(m_groups) + 1)
        m_model->setColumns(columnsOf(m_workspace.store(), m_groups, day));
    m_model->setCommit(readOnly ? TableModel::Commit()
                                : [this](const TableRow &row, int column, const QVariant &value) { store(row, column, value.toString()); });
    m_model->setRows(rows());
    m_hint->setVisible(!readOnly);
}

std::vector<TableRow> MatrixView::rows() const
{
    const Store &store = m_workspace.store();
    std::set<Id<Organization>> seated;
    bool hasOwn = false;
    for (const Group &group : m_groups) {
        for (const SeatView &view : seatsOn(store, group.id, m_day)) {
            if (view.seat.organization)
                seated.insert(*view.seat.organization);
            hasOwn = hasOwn || !view.seat.organization;
        }
    }
    std::vector<TableRow> members, others;
    for (const MemberSummary &summary : memberSummaries(store, m_day)) {
        const bool pays = summary.current && summary.current->sharesCost; // they come first
        if (summary.current || seated.contains(summary.organization.id))
            (pays ? members : others).push_back(rowOf({Organization::entity.name(), summary.organization.id.value}, summary.name, summary.organization.id));
    }
    if (hasOwn)
        others.push_back(rowOf(collaboration, tr("The collaboration"), std::nullopt));
    std::ranges::move(others, std::back_inserter(members));
    if (!members.empty() && !m_groups.empty())
        members.push_back(sumRow());
    return members;
}

TableRow MatrixView::rowOf(const RecordRef &ref, const QString &name, std::optional<Id<Organization>> organization) const
{
    TableRow row;
    row.ref = ref;
    TableCell head = textCell(name);
    head.editable = false;
    row.cells.push_back(head);
    for (const Group &group : m_groups)
        row.cells.push_back(cellOf(group.id, organization));
    return row;
}

TableCell MatrixView::cellOf(Id<Group> group, std::optional<Id<Organization>> organization) const
{
    TableCell cell;
    cell.value = cellText(m_workspace.store(), group, organization, m_day);
    QStringList texts, hints;
    bool isOpen = true;
    for (const SeatView &view : seatsOn(m_workspace.store(), group, m_day)) {
        if (view.seat.organization != organization)
            continue;
        texts << shortText(view, m_day);
        hints << seatEntryText(view, m_day);
        isOpen = isOpen && !view.isFilled();
        if (!view.isFilled() && view.stateOn(m_day) == SeatState::Vacant && votes(view.seat.role))
            cell.mark = CellMark::Warning;
    }
    cell.text = texts.join(u", "_s);
    cell.hint = hints.isEmpty() ? tr("No seat. A line written here adds one.") : hints.join(u'\n');
    cell.muted = isOpen && cell.mark == CellMark::None;
    return cell;
}

TableRow MatrixView::sumRow() const
{
    TableRow row;
    row.kind = RowKind::Sum;
    row.cells.push_back(textCell(tr("Seats taken")));
    for (const Group &group : m_groups) {
        int voting = 0, filled = 0;
        for (const SeatView &view : seatsOn(m_workspace.store(), group.id, m_day)) {
            voting += votes(view.seat.role);
            filled += votes(view.seat.role) && view.isFilled();
        }
        row.cells.push_back(textCell(tr("%1 of %2", "seats that are taken, of all").arg(filled).arg(voting)));
    }
    for (TableCell &cell : row.cells)
        cell.editable = false;
    return row;
}

MatrixView::Cell MatrixView::cellAt(const TableRow &row, int column) const
{
    const Group &group = m_groups.at(size_t(column) - 1);
    const bool isOwn = row.ref == collaboration;
    return {group.id, isOwn ? std::nullopt : std::optional(Id<Organization>{row.ref.id}), row.cells.front().text, nameOn(m_workspace.store(), group, m_day)};
}

void MatrixView::store(const TableRow &row, int column, const QString &text)
{
    const Cell cell = cellAt(row, column);
    if (text.trimmed() == cellText(m_workspace.store(), cell.group, cell.organization, m_day))
        return;
    m_workspace.change(tr("Write who has %1's seat in %2").arg(cell.row, cell.column), [&](Transaction &transaction) {
        enterCell(transaction, cell.group, cell.organization, text, m_day);
    });
}

void MatrixView::clearCell()
{
    const QModelIndex at = m_table->currentIndex();
    if (at.isValid() && at.column() > 0 && m_model->row(at.row()).kind == RowKind::Plain)
        store(m_model->row(at.row()), at.column(), {});
}

/// One line goes into the cell; more than one is a roster.
void MatrixView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const QModelIndex at = m_table->currentIndex();
    const bool isLine = !text.trimmed().contains(u'\n') && !text.contains(u'\t');
    if (text.trimmed().isEmpty())
        return;
    if (isLine && at.isValid() && at.column() > 0 && m_model->row(at.row()).kind == RowKind::Plain)
        store(m_model->row(at.row()), at.column(), text);
    else
        Q_EMIT pasted(text);
}

} // namespace samsyn
