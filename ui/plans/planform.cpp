// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planform.h"

#include "ui/widgets/addline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanForm)
};

enum Column { TitleColumn, ReasonColumn };

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> columns{columnOf(Text::tr("Will not be done")), columnOf(Text::tr("Because"))};
    columns[TitleColumn].editor = CellEditor::Text;
    columns[ReasonColumn].editor = CellEditor::Text;
    columns[ReasonColumn].stretch = true;
    return columns;
}

QDate dayOf(const LineEdit *field)
{
    const auto day = static_cast<const DateEdit *>(field)->day();
    if (!day)
        throw Error(ErrorKind::Failed, Text::tr("A plan has a first and a last day."));
    return *day;
}

} // namespace

PlanForm::PlanForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace, parent)
{
    setObjectName(u"planForm"_s);
    addText(Text::tr("&Name"), u"planName"_s, Text::tr("Change name of %1"), &Plan::name);
    auto *from = new DateEdit;
    auto *to = new DateEdit;
    add(Text::tr("&From"), from, u"planFrom"_s);
    addBeside(Text::tr("&to"), to, u"planTo"_s);
    bind(from, [this, from] { change(Text::tr("Change when %1 begins"), [&](Plan &plan) { plan.from = dayOf(from); }); });
    bind(to, [this, to] { change(Text::tr("Change when %1 ends"), [&](Plan &plan) { plan.to = dayOf(to); }); });
    onShow([this, from, to](bool) {
        from->setDay(record().from);
        to->setDay(record().to);
        from->setReadOnly(isReadOnly());
        to->setReadOnly(isReadOnly());
    });
    addLong(Text::tr("&Purpose"), u"planPurpose"_s, Text::tr("Change purpose of %1"), &Plan::purpose);
    addLong(Text::tr("Target &groups"), u"planTargets"_s, Text::tr("Change target groups of %1"), &Plan::targetGroup);
    addLong(Text::tr("Gender &equality"), u"planEquality"_s, Text::tr("Change gender equality in %1"), &Plan::equality);
    addText(Text::tr("No&te"), u"planNote"_s, Text::tr("Change note on %1"), &Plan::note);
}

ExclusionSection::ExclusionSection(Workspace &workspace, QWidget *parent)
    : TableSection(u"exclusions"_s, tr("What the plan will not do"), tr("Remove"), columns(), parent), m_workspace(workspace), m_title(new LineEdit), m_reason(new LineEdit)
{
    setEmptyText(tr("Nothing was left out on purpose."));
    AddLine *line = makeAddLine(tr("Add"), u"exclusionAdd"_s);
    line->addField(m_title, tr("What will not be done"), u"exclusionTitle"_s);
    line->addField(m_reason, tr("Because"), u"exclusionReason"_s);
    line->setAction([this] { add(); });
}

void ExclusionSection::setShown(const Plan &plan, bool readOnly)
{
    const bool isOther = plan.id != m_plan.id;
    m_plan = plan;
    showRows(readOnly, isOther);
}

std::vector<TableRow> ExclusionSection::rows() const
{
    std::vector<TableRow> rows;
    for (const PlanExclusion &exclusion : m_workspace.store().where<PlanExclusion>("plan", m_plan.id.value)) {
        TableRow row;
        row.ref = {PlanExclusion::entity.name(), exclusion.id.value};
        row.cells = {textCell(exclusion.title), textCell(exclusion.reason)};
        row.cells[TitleColumn].hint = exclusion.title;
        row.cells[ReasonColumn].hint = exclusion.reason;
        rows.push_back(std::move(row));
    }
    return rows;
}

void ExclusionSection::store(const TableRow &row, int column, const QVariant &value)
{
    editRecord<PlanExclusion>(m_workspace, tr("Change what %1 will not do").arg(m_plan.name), row.ref.id, [&](PlanExclusion &exclusion) {
        (column == TitleColumn ? exclusion.title : exclusion.reason) = value.toString().trimmed();
    });
}

void ExclusionSection::remove(const RecordRef &row)
{
    removeRecord<PlanExclusion>(m_workspace, tr("Change what %1 will not do").arg(m_plan.name), row.id);
}

void ExclusionSection::add()
{
    PlanExclusion exclusion;
    exclusion.plan = m_plan.id;
    exclusion.title = m_title->text().trimmed();
    exclusion.reason = m_reason->text().trimmed();
    for (const PlanExclusion &other : m_workspace.store().where<PlanExclusion>("plan", m_plan.id.value))
        exclusion.position = std::max(exclusion.position, other.position + 1);
    addRecord(m_workspace, tr("Add what %1 will not do").arg(m_plan.name), exclusion);
}

} // namespace samsyn
