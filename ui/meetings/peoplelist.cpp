// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/peoplelist.h"

#include "core/base/error.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetings.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

std::vector<TableColumn> peopleColumns()
{
    std::vector<TableColumn> columns(2);
    columns[0].stretch = true;
    columns[1].muted = true;
    return columns;
}

QString nameOf(const Attendance &row)
{
    if (row.presence == Presence::Vacant)
        return row.organizationName.isEmpty() ? attendanceRoleName(row.role) : row.organizationName;
    return row.organizationName.isEmpty() ? row.name : PeopleList::tr("%1, %2", "person and organization").arg(row.name, row.organizationName);
}

} // namespace

PeopleList::PeopleList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_coming(makeLabel({}, TextSize::Strong)),
      m_model(new TableModel(peopleColumns(), this)), m_table(new TableView(m_model, TableView::Kind::List, tr("Who comes"))),
      m_keys(makeLabel(tr("A apologies · S substitute"), TextSize::Small, Shade::Grey))
{
    m_coming->setObjectName(u"coming"_s);
    m_table->setObjectName(u"people"_s);
    m_table->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_coming);
    column->addWidget(m_table, 1);
    column->addWidget(m_keys);
}

void PeopleList::show(const Meeting &meeting, bool mayWrite)
{
    m_meeting = meeting;
    m_mayWrite = mayWrite;
    const Store &store = m_workspace.store();
    m_rows = attendanceOf(store, meeting.id);
    if (m_rows.empty())
        m_rows = proposedAttendance(store, meeting);
    const Coming coming = comingTo(m_rows);
    m_coming->setText(coming.seats == 0 ? tr("Nobody is seated yet") : tr("%1 of %2 are coming").arg(coming.coming).arg(coming.seats));
    m_keys->setVisible(mayWrite && !m_rows.empty());
    std::vector<TableRow> rows;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Attendance &row = m_rows[i];
        QString state = row.presence == Presence::Expected ? QString() : presenceName(row.presence);
        for (const Attendance &other : m_rows) {
            if (row.id && other.standsInFor == row.id)
                state = tr("%1, %2 comes", "apologies, and who comes instead").arg(state, other.name);
        }
        if (row.role != AttendanceRole::Holder && state.isEmpty())
            state = attendanceRoleName(row.role);
        TableCell stateCell; // empty where somebody simply comes
        stateCell.text = state;
        rows.push_back({{Attendance::entity.name(), qint64(i) + 1}, {textCell(nameOf(row)), stateCell}, RowKind::Plain,
                        row.presence == Presence::Vacant || row.presence == Presence::Apologies});
    }
    m_model->setRows(std::move(rows));
}

void PeopleList::takeFocus()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

/// The rows are made when the first of them is written, in the same order.
Id<Attendance> PeopleList::chosen(Transaction &transaction) const
{
    const qint64 at = m_table->currentRef().id;
    if (at < 1 || at > qint64(m_rows.size()))
        throw Error(ErrorKind::Failed, tr("Choose somebody first."));
    ensureAttendance(transaction, m_meeting.id);
    const Attendance &wanted = m_rows[size_t(at) - 1];
    for (const Attendance &row : attendanceOf(transaction.store(), m_meeting.id)) {
        if (row.id == wanted.id || (!wanted.id && row.seat == wanted.seat && row.person == wanted.person))
            return row.id;
    }
    throw Error(ErrorKind::Failed, tr("Choose somebody first."));
}

void PeopleList::toggleApologies()
{
    m_workspace.change(tr("Apologies"), [&](Transaction &transaction) {
        const Id<Attendance> id = chosen(transaction);
        const Attendance row = transaction.store().get(id);
        if (row.presence == Presence::Vacant)
            throw Error(ErrorKind::Failed, tr("The seat is vacant, so nobody can send apologies."));
        if (row.presence == Presence::Apologies)
            undoStandIn(transaction, id);
        setPresence(transaction, id, row.presence == Presence::Apologies ? Presence::Expected : Presence::Apologies);
    });
}

void PeopleList::chooseSubstitute()
{
    QStringList names;
    for (const Attendance &row : m_rows) {
        if (row.role == AttendanceRole::Substitute)
            names += nameOf(row);
    }
    if (names.isEmpty())
        throw Error(ErrorKind::Failed, tr("The group has no substitutes. At the meeting anybody can be noted as one."));
    bool isChosen = false;
    const QString name = QInputDialog::getItem(this, tr("Substitute"), tr("Who comes instead:"), names, 0, false, &isChosen);
    if (!isChosen)
        return;
    m_workspace.change(tr("Substitute"), [&](Transaction &transaction) {
        const Id<Attendance> absent = chosen(transaction);
        const auto rows = attendanceOf(transaction.store(), m_meeting.id);
        const auto substitute = std::ranges::find_if(rows, [&](const Attendance &row) {
            return row.role == AttendanceRole::Substitute && nameOf(row) == name;
        });
        setPresence(transaction, absent, Presence::Apologies);
        if (substitute != rows.end())
            standIn(transaction, absent, substitute->id);
    });
}

bool PeopleList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && m_mayWrite) {
        const QString letter = static_cast<QKeyEvent *>(event)->text().toUpper();
        if (letter == tr("A", "key: apologies")) {
            run(this, [this] { toggleApologies(); });
            return true;
        }
        if (letter == tr("S", "key: substitute")) {
            run(this, [this] { chooseSubstitute(); });
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace samsyn
