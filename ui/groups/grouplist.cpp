// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/grouplist.h"

#include "core/groups/groups.h"
#include "core/members/members.h"
#include "ui/widgets/tablesection.h"
#include "ui/widgets/tableview.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

const RecordRef matrix{u"matrix"_s, 1}; // no record, but a row of the list

std::vector<TableColumn> columns()
{
    TableColumn name = columnOf(GroupList::tr("Group"));
    name.stretch = true;
    TableColumn aside = columnOf({});
    aside.number = true;
    return {name, aside};
}

TableRow headRow(const QString &name)
{
    TableRow row;
    row.kind = RowKind::Head;
    TableCell first;
    first.text = name;
    row.cells = {first, TableCell{}};
    return row;
}

/// How many of the voting seats are taken: "5/9".
QString seatsText(const Store &store, Id<Group> group, QDate day)
{
    int voting = 0, filled = 0;
    for (const SeatView &view : seatsOn(store, group, day)) {
        voting += votes(view.seat.role);
        filled += votes(view.seat.role) && view.isFilled();
    }
    return voting > 0 ? GroupList::tr("%1 of %2", "seats that are taken, of all").arg(filled).arg(voting) : QString();
}

} // namespace

GroupList::GroupList(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit), m_model(new TableModel(columns(), this)),
      m_table(new TableView(m_model, TableView::Kind::List, tr("Groups")))
{
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(tr("Filter by name (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_table->setObjectName(u"groups"_s);
    setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(m_filter);
    column->addLayout(row);
    auto *list = new QHBoxLayout;
    list->setContentsMargins(8, 0, 8, 8);
    list->addWidget(m_table);
    column->addLayout(list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &GroupList::showRows);
    connect(m_table, &TableView::currentRefChanged, this, &GroupList::choiceChanged);
}

void GroupList::setGroups(const Store &store, QDate day)
{
    m_entries.clear();
    const auto current = groupsOn(store, day);
    for (const Group &group : current)
        m_entries.push_back({group.id, nameOn(store, group, day), group.body ? QString() : seatsText(store, group.id, day), group.body ? 1 : 0});
    for (const Group &group : store.all<Group>()) {
        if (std::ranges::find(current, group.id, &Group::id) == current.end())
            m_entries.push_back({group.id, nameOn(store, group, day), QString(), 2});
    }
    showRows();
}

bool GroupList::choose(const RecordRef &group)
{
    if (m_table->setCurrentRef(group))
        return true;
    m_filter->clear();
    return m_table->setCurrentRef(group);
}

void GroupList::chooseMatrix()
{
    m_table->setCurrentRef(matrix);
}

RecordRef GroupList::chosen() const
{
    const RecordRef ref = m_table->currentRef();
    return ref == matrix ? RecordRef{} : ref;
}

void GroupList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void GroupList::showRows()
{
    const QString wanted = m_filter->text().simplified();
    TableRow all;
    all.ref = matrix;
    all.cells = {textCell(tr("Members and groups")), TableCell{}};
    std::vector<TableRow> rows{all};
    const QString heads[] = {tr("Our groups"), tr("Where we are represented"), tr("At other times")};
    for (int part = 0; part < 3; ++part) {
        bool any = false;
        for (const Entry &entry : m_entries) {
            if (entry.part != part || !entry.name.contains(wanted, Qt::CaseInsensitive))
                continue;
            if (!any)
                rows.push_back(headRow(heads[part]));
            any = true;
            TableRow row;
            row.ref = {Group::entity.name(), entry.group.value};
            TableCell name = textCell(entry.name);
            name.hint = entry.name;
            name.muted = part == 2;
            TableCell aside;
            aside.text = entry.aside;
            aside.muted = true;
            row.cells = {name, aside};
            rows.push_back(std::move(row));
        }
    }
    m_model->setRows(std::move(rows));
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).cells[1].text.isEmpty())
            m_table->setSpan(row, 0, 1, 2); // a name is shown whole where there is no figure
    }
}

bool GroupList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace samsyn
