// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/registerrows.h"

#include "core/base/format.h"
#include "core/meetings/actions.h"
#include "core/meetings/decisions.h"
#include "core/meetings/meetinglists.h"
#include "core/meetings/meetings.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RegisterRows)
};

TableColumn column(const QString &head)
{
    TableColumn made;
    made.head = head;
    return made;
}

bool hasWords(const TableRow &row, const QString &words)
{
    QString text;
    for (const TableCell &cell : row.cells)
        text += cell.text + u' ';
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Rows of one year stand under it.
void addYear(std::vector<TableRow> &rows, int year, int &last, size_t columns)
{
    if (year == last)
        return;
    last = year;
    TableRow head;
    head.kind = RowKind::Head;
    head.cells.resize(columns);
    head.cells[0].text = QString::number(year);
    rows.push_back(std::move(head));
}

TableRow meetingRow(const MeetingRow &row)
{
    const bool isPast = row.meeting.state == MeetingState::Cancelled;
    QString kind = row.meeting.kind == MeetingKind::Meeting ? QString() : meetingKindName(row.meeting.kind);
    return {{Meeting::entity.name(), row.meeting.id.value},
            {textCell(row.day), textCell(row.meeting.startTime), textCell(row.title), textCell(kind), textCell(row.state),
             textCell(row.paragraphs), textCell(row.items > 0 ? formatCount(row.items) : QString())},
            RowKind::Plain,
            isPast};
}

TableRow decisionRow(const DecisionRow &row)
{
    const QString state = row.changedBy.isEmpty() ? decisionStateName(row.state)
                                                  : Text::tr("%1 by %2").arg(decisionStateName(row.state), row.changedBy);
    TableCell title = textCell(row.item.title);
    title.hint = row.text;
    return {{AgendaItem::entity.name(), row.item.id.value},
            {textCell(formatDate(row.meeting.date)), textCell(row.groupName), textCell(row.reference), title, textCell(state)},
            RowKind::Plain,
            row.state == DecisionState::Repealed || row.state == DecisionState::Replaced};
}

TableRow actionRow(const ActionView &view, QDate day)
{
    TableCell due = dayCell(view.due);
    if (view.isLate(day)) {
        due.mark = CellMark::Warning;
        due.hint = Text::tr("The day has passed.");
    }
    QString state = actionStateName(view.state);
    if (view.state == ActionState::Open && view.isSnoozed(day))
        state = Text::tr("Rests until %1").arg(formatDate(*view.snoozedUntil));
    else if (view.isStuck())
        state = Text::tr("Open, carried %1 times").arg(view.carried);
    return {{ActionPoint::entity.name(), view.point.id.value},
            {textCell(view.point.text), textCell(view.point.ownerName), due, textCell(state), dayCell(view.givenOn), textCell(view.lastNote)},
            RowKind::Plain,
            view.state != ActionState::Open};
}

void addPlain(std::vector<TableRow> &rows, TableRow row, const QString &words)
{
    if (hasWords(row, words))
        rows.push_back(std::move(row));
}

std::vector<TableRow> meetingRows(const Store &store, const RegisterFilter &filter)
{
    std::vector<TableRow> rows;
    int year = 0;
    for (const MeetingRow &meeting : meetingList(store, {filter.group, filter.year})) {
        TableRow row = meetingRow(meeting);
        if (!hasWords(row, filter.words))
            continue;
        addYear(rows, meeting.meeting.date.year(), year, row.cells.size());
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TableRow> decisionRows(const Store &store, const RegisterFilter &filter, QDate day)
{
    DecisionFilter decisions;
    decisions.group = filter.group;
    decisions.year = filter.year;
    decisions.member = filter.member;
    decisions.words = filter.words;
    if (filter.state >= 0)
        decisions.state = static_cast<DecisionState>(filter.state);
    std::vector<DecisionRow> found = decisionsRegister(store, decisions, day);
    std::ranges::reverse(found);
    std::vector<TableRow> rows;
    int year = 0;
    for (const DecisionRow &decision : found) {
        TableRow row = decisionRow(decision);
        addYear(rows, decision.meeting.date.year(), year, row.cells.size());
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<TableColumn> registerColumns(MeetingsList list)
{
    std::vector<TableColumn> columns;
    switch (list) {
    case MeetingsList::Meetings:
        columns = {column(Text::tr("Day")), column(Text::tr("Time")), column(Text::tr("Meeting")), column(Text::tr("Kind")),
                   column(Text::tr("State")), column(Text::tr("Decisions")), column(Text::tr("Items"))};
        columns[2].stretch = columns[2].strong = true;
        columns[1].muted = columns[3].muted = columns[5].muted = columns[6].muted = true;
        columns[6].number = true;
        break;
    case MeetingsList::Decisions:
        columns = {column(Text::tr("Day")), column(Text::tr("Group")), column(Text::tr("Place")), column(Text::tr("Decision")),
                   column(Text::tr("State"))};
        columns[3].stretch = columns[3].strong = true;
        columns[4].muted = true;
        break;
    case MeetingsList::Actions:
        columns = {column(Text::tr("What")), column(Text::tr("Who")), column(Text::tr("By")), column(Text::tr("State")),
                   column(Text::tr("Given on")), column(Text::tr("Note"))};
        columns[0].stretch = columns[0].strong = true;
        columns[4].muted = columns[5].muted = true;
        break;
    }
    return columns;
}

std::vector<TableRow> registerRows(const Store &store, MeetingsList list, const RegisterFilter &filter, QDate day)
{
    if (list == MeetingsList::Meetings)
        return meetingRows(store, filter);
    if (list == MeetingsList::Decisions)
        return decisionRows(store, filter, day);
    ActionFilter actions{filter.group, filter.year, filter.member, {}};
    if (filter.state >= 0)
        actions.state = static_cast<ActionState>(filter.state);
    std::vector<TableRow> rows;
    std::vector<ActionView> views = actionsRegister(store, actions);
    std::ranges::stable_partition(views, [](const ActionView &view) { return view.state == ActionState::Open; });
    for (const ActionView &view : views)
        addPlain(rows, actionRow(view, day), filter.words);
    return rows;
}

QStringList registerStates(MeetingsList list)
{
    QStringList states;
    if (list == MeetingsList::Decisions) {
        for (const DecisionState state : {DecisionState::InForce, DecisionState::NotYet, DecisionState::Amended,
                                          DecisionState::Replaced, DecisionState::Repealed})
            states += decisionStateName(state);
    } else if (list == MeetingsList::Actions) {
        for (const ActionState state : {ActionState::Open, ActionState::Done, ActionState::Dropped})
            states += actionStateName(state);
    }
    return states;
}

} // namespace samsyn
