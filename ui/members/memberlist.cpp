// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberlist.h"

#include "core/base/format.h"
#include "ui/members/organizationform.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

std::vector<TableColumn> columns()
{
    TableColumn name = columnOf(MemberList::tr("Organization"));
    name.stretch = true;
    TableColumn figure = columnOf(MemberList::tr("Population"));
    figure.number = true;
    return {name, figure};
}

TableRow groupRow(RowKind kind, const QString &name, const QString &figure)
{
    TableRow row;
    row.kind = kind;
    TableCell first;
    first.text = name;
    TableCell second;
    second.text = figure;
    row.cells = {first, second};
    return row;
}

/// "Population 2010" where all figures are of that year.
QString figureHead(const std::vector<const MemberSummary *> &members)
{
    std::optional<int> year;
    for (const MemberSummary *member : members) {
        if (!member->population)
            continue;
        if (year && *year != member->population->date.year())
            return MemberList::tr("Population");
        year = member->population->date.year();
    }
    return year ? MemberList::tr("Population %1").arg(*year) : MemberList::tr("Population");
}

QString asideOf(const MemberSummary &summary)
{
    return summary.organization.courted ? MemberList::tr("courted") : QString();
}

} // namespace

MemberList::MemberList(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit), m_model(new TableModel(columns(), this)),
      m_table(new TableView(m_model, TableView::Kind::List, tr("Organizations")))
{
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(tr("Filter by name, code or kind (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_table->setObjectName(u"organizations"_s);
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
    connect(m_filter, &QLineEdit::textChanged, this, &MemberList::showRows);
    connect(m_table, &TableView::currentRefChanged, this, &MemberList::choiceChanged);
}

void MemberList::setSummaries(std::vector<MemberSummary> summaries, QDate day)
{
    m_summaries = std::move(summaries);
    m_day = day;
    showRows();
}

bool MemberList::choose(const RecordRef &organization)
{
    if (m_table->setCurrentRef(organization))
        return true;
    m_filter->clear();
    return m_table->setCurrentRef(organization);
}

RecordRef MemberList::chosen() const
{
    return m_table->currentRef();
}

void MemberList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool MemberList::matches(const MemberSummary &summary) const
{
    const QString wanted = m_filter->text().simplified();
    if (wanted.isEmpty())
        return true;
    for (const QString &text : {summary.name, summary.organization.fullName, summary.organization.code,
                                summary.organization.name, kindText(summary.organization.kind)}) {
        if (text.contains(wanted, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void MemberList::addGroup(std::vector<TableRow> &rows, const QString &head, const QString &figureHead,
                          const std::vector<const MemberSummary *> &summaries, bool figures) const
{
    if (summaries.empty())
        return;
    rows.push_back(groupRow(RowKind::Head, head, figureHead));
    for (const MemberSummary *summary : summaries) {
        TableRow row;
        row.ref = {Organization::entity.name(), summary->organization.id.value};
        TableCell name = textCell(summary->name);
        name.hint = summary->organization.fullName.isEmpty() ? summary->name : summary->organization.fullName;
        TableCell figure;
        if (figures)
            figure = textCell(summary->population ? formatCount(summary->population->count) : QString());
        else
            figure.text = asideOf(*summary);
        figure.muted = !figures || !summary->population;
        row.cells = {name, figure};
        rows.push_back(std::move(row));
    }
}

void MemberList::showRows()
{
    std::vector<const MemberSummary *> payers, members, former, partners;
    for (const MemberSummary &summary : m_summaries) {
        if (!matches(summary))
            continue;
        const MemberGroup group = groupOf(summary, m_day);
        (group == MemberGroup::Former     ? former
         : group == MemberGroup::Partners ? partners
         : summary.current->sharesCost    ? payers
                                          : members)
            .push_back(&summary);
    }
    std::vector<TableRow> rows;
    addGroup(rows, tr("Members"), figureHead(payers), payers, true);
    if (m_filter->text().isEmpty() && !payers.empty()) {
        qint64 sum = 0;
        for (const MemberSummary *member : payers)
            sum += member->population ? member->population->count : 0;
        rows.push_back(groupRow(RowKind::Sum, tr("Sum"), formatCount(sum)));
    }
    addGroup(rows, tr("Members without cost"), {}, members, false);
    addGroup(rows, tr("Former"), {}, former, false);
    addGroup(rows, tr("Partners"), {}, partners, false);
    m_model->setRows(std::move(rows));
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).cells[1].text.isEmpty())
            m_table->setSpan(row, 0, 1, 2); // a name is shown whole where there is no figure
    }
}

bool MemberList::eventFilter(QObject *watched, QEvent *event)
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
