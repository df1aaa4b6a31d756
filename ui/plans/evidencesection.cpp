// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/meetings/decisionlinks.h"
#include "core/plans/goal.h"
#include "core/workspace/edits.h"
#include "core/workspace/recordtitle.h"
#include "ui/plans/statussection.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/decisionoffer.h"
#include "ui/widgets/fields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EvidenceSection)
};

enum Column { ReferenceColumn, DateColumn, NoteColumn };

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> columns;
    for (const QString &head : {Text::tr("Evidence"), Text::tr("Day"), Text::tr("Note")})
        columns.push_back(columnOf(head));
    columns[ReferenceColumn].editor = CellEditor::Text;
    columns[ReferenceColumn].stretch = true;
    columns[DateColumn].editor = CellEditor::Day;
    columns[NoteColumn].editor = CellEditor::Text;
    return columns;
}

/// A decision of the workspace by its reference, else as typed.
template <typename T>
void setReference(const Store &store, T &evidence, const QString &typed)
{
    if (typed.isEmpty())
        throw Error(ErrorKind::Failed, Text::tr("Say what shows it: a decision, a document, an address."));
    const auto made = decisionNamed(store, typed);
    evidence.record = made ? std::optional(made->record) : std::nullopt;
    evidence.reference = made ? made->reference : typed;
    if (made)
        evidence.date = made->date;
}

} // namespace

template <typename T, typename Owner>
EvidenceSection<T, Owner>::EvidenceSection(Workspace &workspace, Id<Owner> T::*owner, QWidget *parent)
    : TableSection(u"evidence"_s, Text::tr("Evidence and decisions"), Text::tr("Remove evidence"), columns(), parent), m_workspace(workspace), m_owner(owner),
      m_reference(new LineEdit)
{
    setEmptyText(Text::tr("Decisions, documents and addresses that show what came of it."));
    offerDecisions(m_reference, workspace.store());
    AddLine *line = makeAddLine(Text::tr("Add evidence"), u"evidenceAdd"_s);
    line->setShort();
    line->addField(m_reference, Text::tr("Decision, document or address"), u"evidenceReference"_s);
    line->setAction([this] { add(); });
}

template <typename T, typename Owner>
void EvidenceSection<T, Owner>::setShown(Id<Owner> owner, bool readOnly)
{
    const bool isOther = owner != m_shown;
    m_shown = owner;
    showRows(readOnly, isOther);
}

template <typename T, typename Owner>
std::vector<TableRow> EvidenceSection<T, Owner>::rows() const
{
    std::vector<TableRow> rows;
    for (const T &evidence : m_workspace.store().template where<T>(T::entity.owner()->name, m_shown.value)) {
        TableRow row;
        row.ref = {T::entity.name(), evidence.id.value};
        const auto title = evidence.record ? recordTitle(m_workspace.store(), *evidence.record, today()) : std::nullopt;
        TableCell reference = textCell(evidence.reference.isEmpty() && title ? title->title : evidence.reference);
        reference.hint = title ? title->title : evidence.reference;
        row.cells = {reference, dayCell(evidence.date), textCell(evidence.note)};
        rows.push_back(std::move(row));
    }
    return rows;
}

template <typename T, typename Owner>
void EvidenceSection<T, Owner>::store(const TableRow &row, int column, const QVariant &value)
{
    editRecord<T>(m_workspace, Text::tr("Change evidence"), row.ref.id, [&](T &evidence) {
        if (column == ReferenceColumn)
            setReference(m_workspace.store(), evidence, value.toString().trimmed());
        else if (column == DateColumn)
            evidence.date = value.isValid() ? std::optional(value.toDate()) : std::nullopt;
        else
            evidence.note = value.toString().trimmed();
    });
}

template <typename T, typename Owner>
void EvidenceSection<T, Owner>::remove(const RecordRef &row)
{
    removeRecord<T>(m_workspace, Text::tr("Remove evidence"), row.id);
}

template <typename T, typename Owner>
void EvidenceSection<T, Owner>::add()
{
    T evidence;
    evidence.*m_owner = m_shown;
    setReference(m_workspace.store(), evidence, m_reference->text().trimmed());
    if (!evidence.date)
        evidence.date = today();
    addRecord(m_workspace, Text::tr("Add evidence"), evidence);
}

template class EvidenceSection<ActivityEvidence, Activity>;
template class EvidenceSection<GoalEvidence, Goal>;

} // namespace samsyn
