// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/namesection.h"

#include "core/base/error.h"
#include "core/members/members.h"
#include "core/workspace/edits.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NameSection)
};

std::vector<TableColumn> nameColumns()
{
    TableColumn from = columnOf(Text::tr("From"));
    from.editor = CellEditor::Day;
    TableColumn name = columnOf(Text::tr("Name"));
    name.stretch = true;
    name.editor = CellEditor::Text;
    return {from, name};
}

std::vector<TableColumn> areaColumns()
{
    TableColumn name = columnOf(Text::tr("Municipality"));
    name.stretch = true;
    return {name};
}

OrganizationName checked(OrganizationName name)
{
    if (!name.from.isValid())
        throw Error(ErrorKind::Failed, Text::tr("A name needs the day from which it holds."));
    if (name.name.isEmpty())
        throw Error(ErrorKind::Failed, Text::tr("Write the name that holds from that day."));
    return name;
}

} // namespace

NameSection::NameSection(Workspace &workspace, QWidget *parent)
    : Section(workspace, u"names"_s, Text::tr("Names over time"), Text::tr("Remove name"), nameColumns(), parent),
      m_from(new DateEdit), m_name(new LineEdit)
{
    setEmptyText(Text::tr("The name above holds on every day."));
    AddLine *line = makeAddLine(Text::tr("Add name"), u"nameAdd"_s);
    line->setShort();
    line->addField(m_from, Text::tr("From"), u"nameFrom"_s, 116);
    line->addField(m_name, Text::tr("Name"), u"nameText"_s);
    line->setAction([this] {
        const OrganizationName name{{}, {}, shown().organization.id, m_from->day().value_or(QDate()), m_name->text().trimmed()};
        addRecord(this->workspace(), Text::tr("Add name of %1").arg(shown().name), checked(name));
    });
}

std::vector<TableRow> NameSection::rows() const
{
    auto names = workspace().store().where<OrganizationName>("organization", shown().organization.id.value);
    std::ranges::sort(names, {}, &OrganizationName::from);
    std::vector<TableRow> rows;
    for (const OrganizationName &name : names) {
        TableRow row;
        row.ref = {OrganizationName::entity.name(), name.id.value};
        row.cells = {dayCell(name.from), textCell(name.name)};
        row.cells[1].hint = name.name;
        row.muted = name.from > shown().day;
        rows.push_back(std::move(row));
    }
    return rows;
}

void NameSection::store(const TableRow &row, int column, const QVariant &value)
{
    editRecord<OrganizationName>(workspace(), Text::tr("Change name of %1").arg(shown().name), row.ref.id,
                                 [&](OrganizationName &name) {
                                     if (column == 0)
                                         name.from = value.toDate();
                                     else
                                         name.name = value.toString();
                                     checked(name);
                                 });
}

void NameSection::remove(const RecordRef &row)
{
    removeRecord<OrganizationName>(workspace(), Text::tr("Remove name of %1").arg(shown().name), row.id);
}

AreaSection::AreaSection(Workspace &workspace, QWidget *parent)
    : Section(workspace, u"areas"_s, Text::tr("Serves"), Text::tr("Remove municipality"), areaColumns(), parent),
      m_municipality(new QComboBox)
{
    setEmptyText(Text::tr("Which municipalities the office serves is not said."));
    AddLine *line = makeAddLine(Text::tr("Add municipality"), u"areaAdd"_s);
    line->setShort();
    line->addWidget(m_municipality, Text::tr("Municipality"), u"areaMunicipality"_s);
    line->setAction([this] {
        const OfficeArea area{{}, {}, shown().organization.id, {m_municipality->currentData().toLongLong()}};
        if (!area.municipality)
            throw Error(ErrorKind::Failed, Text::tr("There is no further municipality. Add it to the members first."));
        addRecord(this->workspace(), Text::tr("%1 serves %2").arg(shown().name, m_municipality->currentText()), area);
    });
}

std::vector<TableRow> AreaSection::rows() const
{
    std::vector<TableRow> rows;
    for (const OfficeArea &area : workspace().store().where<OfficeArea>("office", shown().organization.id.value)) {
        const auto municipality = workspace().store().find(area.municipality);
        TableRow row;
        row.ref = {OfficeArea::entity.name(), area.id.value};
        row.cells = {textCell(municipality ? nameOn(workspace().store(), *municipality, shown().day) : QString())};
        rows.push_back(std::move(row));
    }
    return rows;
}

void AreaSection::remove(const RecordRef &row)
{
    removeRecord<OfficeArea>(workspace(), Text::tr("Change municipalities of %1").arg(shown().name), row.id);
}

void AreaSection::arrange()
{
    const bool office = shown().organization.kind == OrganizationKind::AgencyOffice;
    setVisible(office);
    m_municipality->clear();
    if (!office)
        return;
    std::set<Id<Organization>> served;
    for (const OfficeArea &area : workspace().store().where<OfficeArea>("office", shown().organization.id.value))
        served.insert(area.municipality);
    for (const MemberSummary &summary : memberSummaries(workspace().store(), shown().day)) {
        if (summary.organization.kind == OrganizationKind::Municipality && !served.contains(summary.organization.id))
            m_municipality->addItem(summary.name, summary.organization.id.value);
    }
}

} // namespace samsyn
