// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plantreemodel.h"

#include "core/base/format.h"
#include "core/store/entity.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tablemodel.h"

namespace samsyn {

namespace {

/// Main areas are headings, goals stand out among their activities.
QFont fontOf(const PlanRow &row, int column)
{
    if (column == PlanTreeModel::Title && (row.kind == PlanRowKind::Own || (row.kind == PlanRowKind::Area && row.depth == 0)))
        return textFont(TextSize::Strong);
    QFont font = textFont(TextSize::Body);
    if (row.kind == PlanRowKind::Goal && column == PlanTreeModel::Title)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

PlanTreeModel::PlanTreeModel(QObject *parent)
    : QAbstractItemModel(parent), m_children(1)
{
}

void PlanTreeModel::setPlan(PlanView view, const PlanFilter &filter)
{
    std::vector<PlanRow> rows = treeRows(view, filter);
    const auto recordsOf = [this](const std::vector<PlanRow> &of) {
        std::vector<RecordRef> records;
        for (const PlanRow &row : of)
            records.push_back(recordOf(row));
        return records;
    };
    const std::vector<RecordRef> before = recordsOf(m_rows);
    const std::vector<PlanRow> old = m_rows;
    std::swap(m_view, view);
    if (rows == old && recordsOf(rows) == before && !rows.empty()) {
        for (int row = 0; row < int(rows.size()); ++row)
            Q_EMIT dataChanged(createIndex(m_placeInParent[size_t(row)], 0, quintptr(row)),
                               createIndex(m_placeInParent[size_t(row)], ColumnCount - 1, quintptr(row)));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_children.assign(m_rows.size() + 1, {});
    m_placeInParent.assign(m_rows.size(), 0);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        std::vector<int> &siblings = m_rows[i].parent < 0 ? m_children.back() : m_children[size_t(m_rows[i].parent)];
        m_placeInParent[i] = int(siblings.size());
        siblings.push_back(int(i));
    }
    endResetModel();
}

int PlanTreeModel::placeOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : -1;
}

RecordRef PlanTreeModel::recordOf(const PlanRow &row) const
{
    switch (row.kind) {
    case PlanRowKind::Area: return {FocusArea::entity.name(), m_view.areas[row.index].area.id.value};
    case PlanRowKind::Goal: return {Goal::entity.name(), m_view.goals[row.index].goal.id.value};
    case PlanRowKind::Activity: return {Activity::entity.name(), m_view.activities[row.index].activity.id.value};
    case PlanRowKind::Own:
    case PlanRowKind::Unscheduled: break;
    }
    return {};
}

RecordRef PlanTreeModel::recordAt(const QModelIndex &index) const
{
    return index.isValid() ? recordOf(m_rows[size_t(placeOf(index))]) : RecordRef{};
}

QModelIndex PlanTreeModel::indexOf(const RecordRef &record) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!record.isNull() && recordOf(m_rows[i]) == record)
            return createIndex(m_placeInParent[i], 0, quintptr(i));
    }
    return {};
}

const ActivityView *PlanTreeModel::activityAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const PlanRow &row = m_rows[size_t(placeOf(index))];
    return row.kind == PlanRowKind::Activity ? &m_view.activities[row.index] : nullptr;
}

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const int place = placeOf(parent);
    const std::vector<int> &children = place < 0 ? m_children.back() : m_children[size_t(place)];
    if (row < 0 || row >= int(children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, quintptr(children[size_t(row)]));
}

QModelIndex PlanTreeModel::parent(const QModelIndex &child) const
{
    const int place = placeOf(child);
    const int above = place < 0 ? -1 : m_rows[size_t(place)].parent;
    return above < 0 ? QModelIndex() : createIndex(m_placeInParent[size_t(above)], 0, quintptr(above));
}

int PlanTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const int place = placeOf(parent);
    return int((place < 0 ? m_children.back() : m_children[size_t(place)]).size());
}

const PlanProgress *PlanTreeModel::progressOf(const PlanRow &row) const
{
    if (row.kind == PlanRowKind::Area)
        return &m_view.areas[row.index].progress;
    return row.kind == PlanRowKind::Goal ? &m_view.goals[row.index].progress : nullptr;
}

QString PlanTreeModel::activityText(const ActivityView &activity, int column) const
{
    const Activity &row = activity.activity;
    switch (column) {
    case Title: return row.title;
    case Who: return activity.responsible;
    case When: {
        const QString time = scheduleText({row.from, row.to, row.precision});
        if (!time.isEmpty())
            return time;
        return row.reviewOn ? tr("look again %1", "an activity without a schedule").arg(formatDateShort(*row.reviewOn)) : tr("no schedule");
    }
    case State: return standingText(activity.standing);
    default: return activity.standing.isAsleep ? QString() : tr("%1 %", "percent").arg(activity.standing.progress);
    }
}

QString PlanTreeModel::textOf(const PlanRow &row, int column) const
{
    if (row.kind == PlanRowKind::Activity)
        return activityText(m_view.activities[row.index], column);
    if (column == Progress) {
        const PlanProgress *progress = progressOf(row);
        return progress && progress->activities > 0 ? tr("%1 of %2 done").arg(progress->done).arg(progress->activities) : QString();
    }
    switch (row.kind) {
    case PlanRowKind::Own: return column == Title ? tr("Our own development") : QString();
    case PlanRowKind::Area: {
        const FocusArea &area = m_view.areas[row.index].area;
        if (column == State && area.state != AreaState::Current)
            return areaStateName(area.state);
        return column == Title ? headingOf(area) : column == When && area.level != PlanLevel::Unspecified ? planLevelName(area.level) : QString();
    }
    case PlanRowKind::Goal: {
        const GoalView &goal = m_view.goals[row.index];
        return column == Title ? goal.goal.title : column == Who ? goal.responsible : column == State ? goalStateName(goal.state) : QString();
    }
    case PlanRowKind::Activity:
    case PlanRowKind::Unscheduled: break;
    }
    return {};
}

/// What a narrow window cuts, and what the row has no place for.
QString PlanTreeModel::hintOf(const PlanRow &row) const
{
    QStringList lines{textOf(row, Title)};
    if (row.kind == PlanRowKind::Goal)
        lines.prepend(tr("Goal"));
    if (row.kind == PlanRowKind::Activity) {
        const ActivityView &activity = m_view.activities[row.index];
        lines << activity.activity.condition << activity.participantNames.join(QStringLiteral(", "));
        if (activity.standing.latest)
            lines << activity.standing.latest->note;
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant PlanTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanRow &row = m_rows[size_t(placeOf(index))];
    const bool isActivity = row.kind == PlanRowKind::Activity;
    const ActivityView *activity = isActivity ? &m_view.activities[row.index] : nullptr;
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::ToolTipRole: return hintOf(row);
    case Qt::FontRole: return fontOf(row, index.column());
    case TableModel::KindRole: return int(RowKind::Plain);
    case TableModel::QuietRole: return row.kind == PlanRowKind::Own || row.kind == PlanRowKind::Area;
    case TableModel::MutedRole:
        return index.column() != Title || (activity && !activity->standing.isOpen());
    case TableModel::MarkRole:
        return int(activity && activity->standing.isLate && index.column() == State ? CellMark::Warning : CellMark::None);
    case BarRole: return activity && !activity->standing.isAsleep && index.column() == Progress ? QVariant(activity->standing.progress) : QVariant();
    default: return {};
    }
}

QVariant PlanTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::FontRole)
        return textFont(TextSize::Small);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const QString heads[] = {tr("Activity"), tr("Responsible"), tr("Time"), tr("State"), tr("Progress")};
    return role == Qt::DisplayRole ? QVariant(heads[section]) : QVariant();
}

} // namespace samsyn
