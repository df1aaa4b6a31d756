// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/statussection.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/plans/planview.h"
#include "core/plans/statuses.h"
#include "core/workspace/edits.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int dayWidth = 120;
constexpr int percentWidth = 56;

enum Column { DateColumn, StateColumn, ProgressColumn, NoteColumn };

std::vector<std::pair<QVariant, QString>> stateChoices()
{
    std::vector<std::pair<QVariant, QString>> choices;
    for (int state = 0; state <= int(ActivityState::Carried); ++state)
        choices.emplace_back(state, activityStateName(ActivityState(state)));
    return choices;
}

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> columns;
    for (const QString &head : {StatusSection::tr("Day"), StatusSection::tr("State"), StatusSection::tr("%", "head of a column of percents"), StatusSection::tr("What was said")})
        columns.push_back(columnOf(head));
    columns[StateColumn].editor = CellEditor::Choice;
    columns[StateColumn].choices = stateChoices();
    columns[ProgressColumn].editor = CellEditor::Text;
    columns[ProgressColumn].number = true;
    columns[NoteColumn].editor = CellEditor::Text;
    columns[NoteColumn].stretch = true;
    return columns;
}

std::optional<int> readPercent(const QString &typed)
{
    QString digits = typed.trimmed();
    digits.remove(u'%');
    if (digits.trimmed().isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int percent = digits.trimmed().toInt(&isNumber);
    if (!isNumber)
        throw Error(ErrorKind::Failed, StatusSection::tr("“%1” is no percent. Write 0 to 100, or nothing.").arg(typed));
    return percent;
}

} // namespace

StatusSection::StatusSection(Workspace &workspace, QWidget *parent)
    : TableSection(u"statuses"_s, tr("How it goes"), tr("Remove what was said"), columns(), parent), m_workspace(workspace), m_date(new DateEdit),
      m_state(new QComboBox), m_progress(new LineEdit), m_note(new LineEdit)
{
    setEmptyText(tr("Nothing was said yet: it counts as not started."));
    for (const auto &[value, text] : stateChoices()) {
        if (value.toInt() != int(ActivityState::Carried))
            m_state->addItem(text, value);
    }
    const std::tuple<QWidget *, QString, QString, int> fields[] = {
        {m_date, tr("Day"), u"statusDay"_s, dayWidth}, {m_state, tr("State"), u"statusState"_s, 0}, {m_progress, tr("Percent done"), u"statusProgress"_s, percentWidth}};
    auto *above = new QWidget;
    auto *row = new QHBoxLayout(above);
    row->setContentsMargins(8, 4, 0, 0);
    for (const auto &[field, name, objectName, width] : fields) {
        field->setAccessibleName(name);
        field->setObjectName(objectName);
        if (width > 0)
            field->setFixedWidth(width);
        row->addWidget(field);
    }
    m_progress->setPlaceholderText(u"%"_s);
    row->addStretch();
    addBelow(above);
    AddLine *line = makeAddLine(tr("Say how it goes"), u"statusAdd"_s);
    line->setShort();
    line->addField(m_note, tr("What there is to say"), u"statusNote"_s);
    line->setAction([this] { add(); });
}

void StatusSection::setShown(const Activity &activity, QDate day, bool readOnly)
{
    const bool isOther = activity.id != m_activity.id;
    m_activity = activity;
    m_day = day;
    const ActivityStanding standing = standingOn(activity, statusesOf(m_workspace.store(), activity.id), day);
    if (isOther) {
        m_note->clear();
        m_progress->clear();
        m_date->setText(formatDate(today()));
        m_state->setCurrentIndex(std::max(0, m_state->findData(int(standing.state == ActivityState::NotStarted ? ActivityState::InProgress : standing.state))));
    }
    showRows(readOnly, isOther);
}

void StatusSection::takeFocus()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

std::vector<TableRow> StatusSection::rows() const
{
    std::vector<TableRow> rows;
    for (const ActivityStatus &status : statusesOf(m_workspace.store(), m_activity.id)) {
        TableRow row;
        row.ref = {ActivityStatus::entity.name(), status.id.value};
        row.muted = m_day < status.date; // of a day after the one shown
        TableCell day = textCell(formatDateShort(status.date));
        if (status.enteredOn != status.date)
            day.hint = tr("Written on %1").arg(formatDateLong(status.enteredOn));
        TableCell state = textCell(activityStateName(status.state));
        state.value = int(status.state);
        TableCell note = textCell(status.note);
        note.hint = status.note;
        row.cells = {day, state, textCell(status.progress ? QString::number(*status.progress) : QString()), note};
        rows.push_back(std::move(row));
    }
    return rows;
}

void StatusSection::store(const TableRow &row, int column, const QVariant &value)
{
    editRecord<ActivityStatus>(m_workspace, tr("Change what was said of “%1”").arg(m_activity.title), row.ref.id, [&](ActivityStatus &status) {
        if (column == StateColumn)
            status.state = ActivityState(value.toInt());
        else if (column == ProgressColumn)
            status.progress = readPercent(value.toString());
        else
            status.note = value.toString().trimmed();
    });
}

void StatusSection::remove(const RecordRef &row)
{
    removeRecord<ActivityStatus>(m_workspace, tr("Remove what was said of “%1”").arg(m_activity.title), row.id);
}

void StatusSection::add()
{
    const auto day = parseDate(m_date->text());
    if (!day)
        throw Error(ErrorKind::Failed, tr("“%1” is no day. Write it as 2012-04-02 or 2/4 2012.").arg(m_date->text()));
    const StatusEntry entry{*day, ActivityState(m_state->currentData().toInt()), readPercent(m_progress->text()), m_note->text().trimmed()};
    m_workspace.change(tr("Say how “%1” goes").arg(m_activity.title), [&](Transaction &transaction) { sayStatus(transaction, m_activity.id, entry); });
    m_date->setText(formatDate(today()));
}

} // namespace samsyn
