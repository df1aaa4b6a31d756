// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/targetsection.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/members/members.h"
#include "core/members/tablecells.h"
#include "core/workspace/edits.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/fields.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TargetSection)
};

enum Column { DateColumn, ValueColumn, WhoColumn };

std::vector<TableColumn> columns()
{
    TableColumn date = columnOf(Text::tr("By"));
    date.editor = CellEditor::Day;
    TableColumn value = columnOf(Text::tr("Target"));
    value.number = true;
    value.editor = CellEditor::Text;
    TableColumn who = columnOf(Text::tr("For"));
    who.stretch = true;
    who.muted = true;
    return {date, value, who};
}

Decimal readTarget(const QString &typed)
{
    const auto value = parseDecimal(typed);
    if (!value)
        throw Error(ErrorKind::Failed, Text::tr("“%1” is no value. Write for example 72,5.").arg(typed.trimmed()));
    return *value;
}

QDate readTargetDate(const QString &typed)
{
    const auto period = parseTablePeriod(typed);
    const auto day = period && period->day.isValid() ? std::optional(period->day) : parseDate(typed);
    if (!day)
        throw Error(ErrorKind::Failed, Text::tr("A target needs its day. Write a year, a month such as 2012-12, or a day."));
    return *day;
}

} // namespace

TargetSection::TargetSection(Workspace &workspace, QWidget *parent)
    : TableSection(u"indicatorTargets"_s, Text::tr("Targets"), Text::tr("Remove target"), columns(), parent),
      m_workspace(workspace), m_value(new LineEdit), m_date(new LineEdit), m_organization(new QComboBox)
{
    setEmptyText(Text::tr("There is no target yet."));
    AddLine *line = makeAddLine(Text::tr("Add target"), u"targetAdd"_s);
    line->setShort();
    line->addField(m_date, Text::tr("By, such as 2012"), u"targetDate"_s, 112);
    line->addField(m_value, Text::tr("Value"), u"targetValue"_s, 72);
    line->addWidget(m_organization, Text::tr("For whom"), u"targetOrganization"_s);
    line->setAction([this] { add(); });
}

void TargetSection::setView(const IndicatorView &view, bool readOnly)
{
    const bool isOther = view.indicator.id != m_view.indicator.id;
    m_view = view;
    fillOrganizations();
    showRows(readOnly, isOther);
}

void TargetSection::fillOrganizations()
{
    const QVariant chosen = m_organization->currentData();
    m_organization->clear();
    m_organization->addItem(Text::tr("All"), qint64(0));
    for (const MemberSummary &member : memberSummaries(m_workspace.store(), m_view.day)) {
        if (member.current)
            m_organization->addItem(member.name, member.organization.id.value);
    }
    m_organization->setCurrentIndex(std::max(0, m_organization->findData(chosen)));
}

std::vector<TableRow> TargetSection::rows() const
{
    std::vector<TableRow> rows;
    for (const IndicatorTarget &target : m_view.targets) {
        const auto organization = target.organization ? m_workspace.store().find(*target.organization) : std::nullopt;
        TableRow row;
        row.ref = {IndicatorTarget::entity.name(), target.id.value};
        row.cells = {dayCell(target.date), textCell(formatDecimal(target.value)),
                     textCell(organization ? nameOn(m_workspace.store(), *organization, m_view.day) : Text::tr("All"))};
        rows.push_back(std::move(row));
    }
    return rows;
}

void TargetSection::store(const TableRow &row, int column, const QVariant &value)
{
    editRecord<IndicatorTarget>(m_workspace, Text::tr("Change target of %1").arg(m_view.indicator.title), row.ref.id, [&](IndicatorTarget &target) {
        if (column == DateColumn && !value.isValid())
            throw Error(ErrorKind::Failed, Text::tr("A target needs its day. Write a year, a month such as 2012-12, or a day."));
        if (column == DateColumn)
            target.date = value.toDate();
        else if (column == ValueColumn)
            target.value = readTarget(value.toString());
    });
}

void TargetSection::remove(const RecordRef &row)
{
    removeRecord<IndicatorTarget>(m_workspace, Text::tr("Remove target of %1").arg(m_view.indicator.title), row.id);
}

void TargetSection::add()
{
    IndicatorTarget target;
    target.indicator = m_view.indicator.id;
    target.date = readTargetDate(m_date->text().trimmed());
    target.value = readTarget(m_value->text());
    if (const qint64 id = m_organization->currentData().toLongLong())
        target.organization = Id<Organization>{id};
    addRecord(m_workspace, Text::tr("Add target of %1").arg(m_view.indicator.title), target);
}

} // namespace samsyn
