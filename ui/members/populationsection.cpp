// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/populationsection.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/members/members.h"
#include "core/workspace/edits.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/fields.h"

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PopulationSection)
};

enum Column { DateColumn, CountColumn, SourceColumn };

std::vector<TableColumn> columns()
{
    TableColumn date = columnOf(Text::tr("Date"));
    date.editor = CellEditor::Day;
    TableColumn count = columnOf(Text::tr("Population"));
    count.number = true;
    count.editor = CellEditor::Text;
    TableColumn source = columnOf(Text::tr("Source"));
    source.stretch = true;
    source.muted = true;
    source.editor = CellEditor::Text;
    return {date, count, source};
}

/// Inhabitants, whole and in any of the ways an amount may be grouped. Throws Error.
qint64 readCount(const QString &typed)
{
    const std::optional<Ore> figure = parseAmount(typed);
    if (!figure || figure->value % 100 != 0 || typed.contains(u"kr"_s))
        throw Error(ErrorKind::Failed,
                    Text::tr("“%1” is not a number of inhabitants. Write for example %2.").arg(typed.trimmed(), formatCount(90108)));
    return figure->value / 100;
}

/// Throws Error where nothing was typed.
QDate readReferenceDate(const std::optional<QDate> &typed)
{
    if (!typed)
        throw Error(ErrorKind::Failed, Text::tr("A population needs its date. Write for example 2012-12-31."));
    return *typed;
}

} // namespace

PopulationSection::PopulationSection(Workspace &workspace, QWidget *parent)
    : Section(workspace, u"populations"_s, Text::tr("Populations"), Text::tr("Remove population"), columns(), parent),
      m_date(new DateEdit), m_count(new QLineEdit), m_source(new QLineEdit)
{
    setEmptyText(Text::tr("There is no figure yet. Without one the cost cannot be split by population."));
    AddLine *line = makeAddLine(Text::tr("Add population"), u"populationAdd"_s);
    line->setShort();
    line->addField(m_date, Text::tr("Date"), u"populationDate"_s, 116);
    line->addField(m_count, Text::tr("Inhabitants"), u"populationCount"_s, 88);
    line->addField(m_source, Text::tr("Source"), u"populationSource"_s);
    line->setAction([this] { add(); });
}

std::vector<TableRow> PopulationSection::rows() const
{
    std::vector<TableRow> rows;
    for (const Population &population : populationsOf(workspace().store(), shown().organization.id)) {
        TableRow row;
        row.ref = {Population::entity.name(), population.id.value};
        row.cells = {dayCell(population.date), textCell(formatCount(population.count)), textCell(population.source)};
        row.muted = population.date > shown().day;
        rows.insert(rows.begin(), std::move(row));
    }
    return rows;
}

void PopulationSection::store(const TableRow &row, int column, const QVariant &value)
{
    editRecord<Population>(workspace(), Text::tr("Change population of %1").arg(shown().name), row.ref.id,
                           [&](Population &population) {
                               if (column == DateColumn)
                                   population.date = readReferenceDate(value.isValid() ? std::optional(value.toDate()) : std::nullopt);
                               else if (column == CountColumn)
                                   population.count = readCount(value.toString());
                               else
                                   population.source = value.toString();
                           });
}

void PopulationSection::remove(const RecordRef &row)
{
    removeRecord<Population>(workspace(), Text::tr("Remove population of %1").arg(shown().name), row.id);
}

void PopulationSection::add()
{
    Population population;
    population.organization = shown().organization.id;
    population.date = readReferenceDate(m_date->day());
    population.count = readCount(m_count->text());
    population.source = m_source->text().trimmed();
    addRecord(workspace(), Text::tr("Add population of %1").arg(shown().name), population);
}

} // namespace samsyn
