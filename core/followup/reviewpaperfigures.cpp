// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the monthly report says of meetings, action points, vacant seats and members.
#include "core/followup/reviewpaper.h"

#include "core/base/format.h"
#include "core/followup/monthtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewPaperFigures)
};

constexpr auto number = Column::Kind::Number;

QString informedText(const MemberFigure &member)
{
    if (!member.boardInformedOn)
        return {};
    return member.board.isEmpty() ? formatDate(*member.boardInformedOn)
                                  : Text::tr("%1 on %2", "a board and the day it was informed").arg(member.board, formatDate(*member.boardInformedOn));
}

} // namespace

void addMeetings(Document &document, const MonthFigures &figures)
{
    Table table{{}, false,
                {{Text::tr("Groups")}, {Text::tr("Held"), number}, {Text::tr("Planned"), number}, {Text::tr("Forecast"), number}, {Text::tr("Target"), number}}, {}};
    for (const CadenceFigure &cadence : figures.cadences)
        table.rows.push_back({{Cell::of(cadence.name), Cell::count(cadence.held), Cell::count(cadence.planned), Cell::count(cadence.expected), textOrNone(targetText(cadence))}});
    addSection(document, Text::tr("Meetings in %1").arg(figures.month.year), std::move(table));
}

void addActions(Document &document, const MonthFigures &figures)
{
    const ActionFigures &actions = figures.actions;
    if (actions.points.empty())
        return;
    document.add(Heading{1, Text::tr("Action points from meetings")});
    QStringList sentences{Text::tr("%1 were opened in the month and %2 closed.", "numbers of action points").arg(actions.opened).arg(actions.closed),
                          actions.overdue == 0 ? Text::tr("%n are open.", nullptr, actions.open)
                                               : Text::tr("%n are open, %1 of them overdue.", nullptr, actions.open).arg(actions.overdue)};
    if (actions.stuck > 0)
        sentences << Text::tr("%n have been carried through three meetings or more.", nullptr, actions.stuck);
    document.add(Paragraph{sentences.join(u' ')});
    Table table{Text::tr("Overdue, or carried through three meetings"), false,
                {{Text::tr("Action point")}, {Text::tr("Owner")}, {Text::tr("Due", "day")}, {Text::tr("Days late"), number}, {Text::tr("Meetings"), number}}, {}};
    for (const ActionFigure &point : actions.points) {
        if (!point.closedOn && (point.daysLate > 0 || point.carried >= 3))
            table.rows.push_back({{Cell::of(point.text), textOrNone(point.owner), point.due ? Cell::of(formatDate(*point.due)) : Cell::none(),
                                   point.daysLate > 0 ? Cell::count(point.daysLate) : Cell::none(), Cell::count(point.carried)}});
    }
    if (!table.rows.empty())
        document.add(std::move(table));
}

void addVacancies(Document &document, const MonthFigures &figures)
{
    if (figures.vacancies.empty())
        return;
    document.add(Heading{1, Text::tr("Vacant seats")});
    Items items;
    for (const VacancyFigure &vacancy : figures.vacancies) {
        const QString text = vacancyText(vacancy);
        items.items.emplace_back(vacancy.reason.isEmpty() ? text : text + u". "_s + vacancy.reason);
    }
    document.add(std::move(items));
}

void addMemberFacts(Document &document, const MonthFigures &figures)
{
    Table table{{}, false, {{Text::tr("Member")}, {Text::tr("Attendance")}, {Text::tr("Seats filled")}, {Text::tr("Board informed last")}, {Text::tr("Share of the cost")}}, {}};
    for (const MemberFigure &member : figures.members)
        table.rows.push_back({{Cell::of(member.name), Cell::of(attendanceText(member.attendance)),
                               member.seats == 0 ? Cell::none() : Cell::of(Text::tr("%1 of %2", "seats filled of all").arg(member.filled).arg(member.seats)), textOrNone(informedText(member)),
                               member.hasShare ? Cell::of(acceptanceStateText(member.wasSent, member.acceptance)) : Cell::none()}});
    addSection(document, Text::tr("The members"), std::move(table));
}

} // namespace samsyn
