// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/yearview.h"

#include "core/base/format.h"
#include "core/plans/yearwheel.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tablesection.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> columns{columnOf(YearView::tr("What")), columnOf(YearView::tr("Day")), columnOf(YearView::tr("Text")),
                                     columnOf(YearView::tr("Responsible")), columnOf(YearView::tr("State"))};
    columns[0].muted = true;
    columns[2].stretch = true;
    return columns;
}

/// "12 mars"; nothing where only the month is known.
QString dayText(const YearEntry &entry)
{
    return entry.isDay ? formatDateLong(entry.date).section(u' ', 0, 1) : QString();
}

TableRow rowOf(const YearEntry &entry)
{
    TableRow row;
    row.ref = entry.record;
    row.muted = entry.isDone || entry.kind == YearKind::GoesOn; // calm
    row.cells = {textCell(yearKindName(entry.kind)), textCell(dayText(entry)), textCell(entry.text), textCell(entry.responsible),
                 textCell(entry.state)};
    row.cells[2].hint = entry.text;
    if (entry.isLate)
        row.cells[4].mark = CellMark::Warning;
    return row;
}

TableRow headOf(const QString &text)
{
    TableRow row;
    row.kind = RowKind::Head;
    row.cells.assign(5, TableCell());
    row.cells[0].text = text;
    return row;
}

std::optional<Id<Activity>> activityOf(const RecordRef &ref)
{
    return ref.entity == Activity::entity.name() ? std::optional(Id<Activity>{ref.id}) : std::nullopt;
}

} // namespace

YearView::YearView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_years(new QComboBox),
      m_nothing(makeLabel(tr("Nothing falls in this year."), TextSize::Body, Shade::Grey)), m_model(new TableModel(columns(), this)),
      m_table(new TableView(m_model, TableView::Kind::Table, tr("The year, month by month")))
{
    setObjectName(u"yearWheel"_s);
    setProperty("surface", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_years->setObjectName(u"wheelYear"_s);
    m_years->setAccessibleName(tr("Year"));
    m_table->setObjectName(u"wheelRows"_s);
    m_nothing->setContentsMargins(8, 8, 8, 0);
    auto *chooser = new QHBoxLayout;
    QLabel *label = makeLabel(tr("Year"), TextSize::Body, Shade::Grey);
    label->setBuddy(m_years);
    chooser->setContentsMargins(8, 8, 8, 4);
    chooser->setSpacing(8);
    chooser->addWidget(label);
    chooser->addWidget(m_years);
    chooser->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(chooser);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    column->addStretch();
    setFocusProxy(m_table);
    connect(m_years, &QComboBox::activated, this, [this] { setYear(m_years->currentData().toInt()); });
    connect(m_table, &TableView::currentRefChanged, this, [this](const RecordRef &ref) {
        if (const auto activity = activityOf(ref))
            Q_EMIT activitySelected(*activity);
    });
    connect(m_table, &TableView::opened, this, [this](const RecordRef &ref) {
        if (const auto activity = activityOf(ref))
            Q_EMIT activityOpened(*activity);
        else if (!ref.isNull())
            Q_EMIT recordOpened(ref);
    });
}

void YearView::show(const PlanView &view, const PlanFilter &filter)
{
    m_view = view;
    m_filter = filter;
    fillYears();
    fill();
}

void YearView::setYear(int year)
{
    m_year = year;
    m_years->setCurrentIndex(m_years->findData(year));
    fill();
}

/// The year stays where it is one; else it is that of the view's day where the plan covers it, or the plan's first.
void YearView::fillYears()
{
    const std::vector<int> years = wheelYears(m_workspace.store(), m_view);
    m_years->clear();
    for (const int year : years)
        m_years->addItem(QString::number(year), year);
    if (m_years->findData(m_year) < 0) {
        const bool isCovered = m_view.plans.empty()
                               || std::ranges::any_of(m_view.plans, [&](const Plan &plan) { return plan.period().covers(m_view.day); });
        m_year = isCovered ? m_view.day.year() : m_view.plans.front().from.year();
    }
    m_years->setCurrentIndex(m_years->findData(m_year));
}

void YearView::addRows(std::vector<TableRow> &rows, const QString &head, const std::vector<YearEntry> &entries) const
{
    rows.push_back(headOf(head));
    for (const YearEntry &entry : entries)
        rows.push_back(rowOf(entry));
}

void YearView::fill()
{
    const YearWheel wheel = yearWheel(m_workspace.store(), m_view, m_filter, m_year);
    std::vector<TableRow> rows;
    if (!wheel.allYear.empty())
        addRows(rows, tr("All year"), wheel.allYear);
    for (int month = 1; month <= 12 && !wheel.isEmpty(); ++month) {
        const bool isNow = Month{m_year, month} == Month::of(m_view.day);
        const QString name = formatMonth({m_year, month});
        addRows(rows, isNow ? tr("%1, now", "the current month").arg(name) : name, wheel.months[size_t(month - 1)]);
    }
    const int place = m_table->verticalScrollBar()->value();
    m_nothing->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
    m_table->verticalScrollBar()->setValue(place);
}

std::optional<Id<Activity>> YearView::selected() const
{
    return activityOf(m_table->currentRef());
}

void YearView::select(Id<Activity> activity)
{
    m_table->setCurrentRef({Activity::entity.name(), activity.value});
}

} // namespace samsyn
