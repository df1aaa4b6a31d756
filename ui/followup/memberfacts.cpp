// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/memberfacts.h"

#include "core/base/format.h"
#include "core/followup/monthtext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tablesection.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

std::vector<TableColumn> factColumns()
{
    std::vector<TableColumn> columns;
    for (const QString &head : {MemberFacts::tr("Member"), MemberFacts::tr("Attendance"), MemberFacts::tr("Seats filled"), MemberFacts::tr("Board informed"), MemberFacts::tr("Share")})
        columns.push_back(columnOf(head));
    columns[0].strong = true;
    columns[1].number = true;
    columns[2].number = true;
    columns[3].stretch = true;
    return columns;
}

TableRow rowOf(const Store &store, const MemberFigure &member)
{
    const QString board = !member.boardInformedOn         ? MemberFacts::tr("not yet")
                          : member.board.isEmpty() ? formatDate(*member.boardInformedOn)
                                                          : MemberFacts::tr("%1, %2", "day and board").arg(formatDate(*member.boardInformedOn), member.board);
    TableRow row;
    row.ref = recordOf(store, member.row);
    row.cells = {textCell(member.name), textCell(attendanceText(member.attendance)), textCell(MemberFacts::tr("%1 of %2", "seats").arg(member.filled).arg(member.seats)),
                 textCell(board), textCell(member.hasShare ? acceptanceStateText(member.wasSent, member.acceptance) : u"–"_s)};
    return row;
}

} // namespace

MemberFacts::MemberFacts(QWidget *parent)
    : QWidget(parent), m_model(new TableModel(factColumns(), this)), m_table(new TableView(m_model, TableView::Kind::Table, tr("Members"))),
      m_inReport(new QCheckBox(tr("Show in the report")))
{
    m_table->setObjectName(u"memberFacts"_s);
    m_table->setShowsAllRows(true);
    m_table->setQuiet(true);
    m_inReport->setObjectName(u"membersInReport"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Members"), TextSize::Section));
    head->addWidget(makeLabel(tr("Internal unless you show them"), TextSize::Small, Shade::Grey));
    head->addStretch();
    head->addWidget(m_inReport);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_table);
    connect(m_table, &TableView::opened, this, &MemberFacts::opened);
    connect(m_inReport, &QCheckBox::toggled, this, [this](bool shows) {
        if (!m_showing)
            Q_EMIT showInReport(shows);
    });
}

void MemberFacts::setReview(const Store &store, const MonthReview &review, bool mayChange)
{
    m_showing = true;
    m_inReport->setChecked(review.showsMembers);
    m_showing = false;
    m_inReport->setEnabled(mayChange);
    std::vector<TableRow> rows;
    for (const MemberFigure &member : review.figures.members)
        rows.push_back(rowOf(store, member));
    setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
}

} // namespace samsyn
