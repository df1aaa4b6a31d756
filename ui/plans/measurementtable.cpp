// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/measurementtable.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/members/members.h"
#include "core/members/tablecells.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tablesection.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

MeasurementTable::MeasurementTable(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_groups(new Segments({measurementGroupName(MeasurementGroup::Total), measurementGroupName(MeasurementGroup::Women), measurementGroupName(MeasurementGroup::Men)}, tr("Of whom"))),
      m_model(new TableModel({columnOf(tr("Organization"))}, this)), m_table(new TableView(m_model, TableView::Kind::Table, tr("Values"))),
      m_errors(new ErrorLine), m_addLine(new AddLine(tr("Add date"), u"measurementDateAdd"_s)), m_newDate(new LineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(makeLabel(tr("Values"), TextSize::Section));
    head->addStretch();
    m_groups->setObjectName(u"measurementGroups"_s);
    m_groups->setCurrent(0);
    m_groups->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    head->addWidget(m_groups);
    column->addLayout(head);
    m_table->setObjectName(u"measurementTable"_s);
    m_table->setShowsAllRows(true);
    m_table->setErrorLine(m_errors);
    column->addWidget(m_table);
    column->addWidget(m_errors);
    m_addLine->addField(m_newDate, tr("Year, month or day"), u"measurementDate"_s, 160);
    m_addLine->setAction([this] { addDate(); });
    column->addWidget(m_addLine);
    m_model->setCommit([this](const TableRow &row, int at, const QVariant &value) { store(row, at, value); });
    connect(m_groups, &Segments::chosen, this, [this](int at) {
        m_group = MeasurementGroup(at);
        showRows();
    });
    auto *paste = new QAction(tr("Paste values"), m_table);
    paste->setObjectName(u"measurementPaste"_s);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetShortcut);
    connect(paste, &QAction::triggered, this, [this] {
        try {
            this->paste();
            m_errors->setSentence({});
        } catch (const Error &error) {
            m_errors->setSentence(error.sentence());
        }
    });
    m_table->addAction(paste);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MeasurementTable::setView(const IndicatorView &view, bool readOnly)
{
    if (view.indicator.id != m_view.indicator.id) {
        m_added.clear();
        m_errors->setSentence({});
        m_group = MeasurementGroup::Total;
        m_groups->setCurrent(0);
    }
    m_view = view;
    m_readOnly = readOnly;
    m_addLine->setVisible(!readOnly);
    showRows();
}

std::vector<std::pair<std::optional<Id<Organization>>, QString>> MeasurementTable::organizations() const
{
    std::vector<std::pair<std::optional<Id<Organization>>, QString>> result{{std::nullopt, tr("All together")}};
    std::set<Id<Organization>> listed;
    for (const MemberSummary &member : memberSummaries(m_workspace.store(), m_view.day)) {
        if (member.current && listed.insert(member.organization.id).second)
            result.emplace_back(member.organization.id, member.name);
    }
    for (const IndicatorSeries &series : m_view.series) {
        if (series.organization && listed.insert(*series.organization).second)
            result.emplace_back(series.organization, series.organizationName);
    }
    std::stable_sort(result.begin() + 1, result.end(), [](const auto &a, const auto &b) { return swedishLess(a.second, b.second); });
    return result;
}

std::vector<TableColumn> MeasurementTable::columns() const
{
    TableColumn name = columnOf(tr("Organization"));
    name.stretch = true;
    std::vector<TableColumn> columns{name};
    for (const QString &date : measurementDateNames(m_dates)) {
        TableColumn column = columnOf(date);
        column.number = true;
        column.editor = m_readOnly ? CellEditor::None : CellEditor::Text;
        columns.push_back(column);
    }
    return columns;
}

TableRow MeasurementTable::rowOf(std::optional<Id<Organization>> organization, const QString &name) const
{
    TableRow row;
    row.ref = organization ? RecordRef{Organization::entity.name(), organization->value} : RecordRef{Indicator::entity.name(), m_view.indicator.id.value};
    row.cells.push_back(textCell(name));
    const auto series = std::ranges::find_if(m_view.series, [&](const IndicatorSeries &one) { return one.organization == organization && one.group == m_group; });
    for (const QDate date : m_dates) {
        TableCell cell = textCell({});
        if (series != m_view.series.end()) {
            const auto found = std::ranges::find(series->measurements, date, &Measurement::date);
            if (found != series->measurements.end()) {
                cell = textCell(writtenValue(*found));
                cell.muted = found->status == MeasurementStatus::Missing;
                cell.hint = found->note.isEmpty() ? found->source : found->note;
            }
        }
        row.cells.push_back(std::move(cell));
    }
    return row;
}

void MeasurementTable::showRows()
{
    std::set<QDate> dates = m_added;
    for (const IndicatorSeries &series : m_view.series) {
        for (const Measurement &measurement : series.measurements)
            dates.insert(measurement.date);
    }
    const std::vector<QDate> shown(dates.begin(), dates.end());
    if (shown != m_dates || m_columnsReadOnly != m_readOnly) { // else the chosen cell stays
        m_dates = shown;
        m_columnsReadOnly = m_readOnly;
        m_model->setColumns(columns());
    }
    std::vector<TableRow> rows;
    for (const auto &[organization, name] : organizations())
        rows.push_back(rowOf(organization, name));
    m_model->setRows(std::move(rows));
}

MeasuredPlace MeasurementTable::placeOf(const TableRow &row, int column) const
{
    const bool isAll = row.ref.entity == Indicator::entity.name();
    return {m_view.indicator.id, isAll ? std::nullopt : std::optional(Id<Organization>{row.ref.id}), m_group, m_dates[size_t(column) - 1]};
}

void MeasurementTable::store(const TableRow &row, int column, const QVariant &value)
{
    const WrittenValue written = readWrittenValue(value.toString());
    const MeasuredPlace place = placeOf(row, column);
    m_added.insert(place.date); // the column stays where its last value is taken away
    m_workspace.change(tr("Change %1, %2", "an indicator, a year").arg(m_view.indicator.title, measurementDateName(place.date)),
                       [&](Transaction &transaction) { setMeasurement(transaction, place, written); });
}

void MeasurementTable::addDate()
{
    const QString typed = m_newDate->text().trimmed();
    const auto period = parseTablePeriod(typed);
    const auto day = period && period->day.isValid() ? std::optional(period->day) : parseDate(typed);
    if (!day)
        throw Error(ErrorKind::Failed, tr("“%1” is no date. Write a year, a month such as 2012-03, or a day.").arg(typed));
    if (*day > m_view.day)
        throw Error(ErrorKind::Failed, tr("Nothing can have been measured on %1 yet. A target has its own table.").arg(formatDate(*day)));
    m_added.insert(*day);
    showRows();
    m_table->setFocus();
    const auto at = std::ranges::find(m_dates, *day) - m_dates.begin();
    m_table->setCurrentIndex(m_model->index(0, int(at) + 1));
}

/// Rows and columns as they lie in the clipboard, from the chosen cell on; its empty cells leave what
/// is there.
void MeasurementTable::paste()
{
    const QModelIndex from = m_table->currentIndex();
    if (m_readOnly || !from.isValid() || from.column() == 0)
        throw Error(ErrorKind::Failed, tr("Choose the cell where the values are to begin."));
    std::vector<std::pair<MeasuredPlace, WrittenValue>> values;
    QStringList lines = QApplication::clipboard()->text().split(u'\n');
    if (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
    for (int row = 0; row < lines.size(); ++row) {
        const QStringList cells = lines[row].split(u'\t');
        for (int column = 0; column < cells.size(); ++column) {
            if (cells[column].trimmed().isEmpty())
                continue;
            if (from.row() + row >= m_model->rowCount() || from.column() + column >= m_model->columnCount())
                throw Error(ErrorKind::Failed, tr("What was copied is larger than the table from here on. Nothing was pasted."));
            const TableRow &target = m_model->row(from.row() + row);
            values.emplace_back(placeOf(target, from.column() + column), readWrittenValue(cells[column]));
        }
    }
    m_workspace.change(tr("Paste values of %1").arg(m_view.indicator.title), [&](Transaction &transaction) {
        for (const auto &[place, value] : values)
            setMeasurement(transaction, place, value);
    });
}

} // namespace samsyn
