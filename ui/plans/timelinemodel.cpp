// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/timelinemodel.h"

#include "ui/plans/timelinebar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr qint64 ownKey = -1;
constexpr qint64 unscheduledKey = -2;

/// Headings and activities have ids of one counter, but a row is known by its kind as well.
std::vector<qint64> keysOf(const PlanView &view, const std::vector<TimelineRow> &rows)
{
    std::vector<qint64> keys;
    keys.reserve(rows.size());
    for (const TimelineRow &line : rows) {
        switch (line.row.kind) {
        case PlanRowKind::Own: keys.push_back(ownKey); break;
        case PlanRowKind::Unscheduled: keys.push_back(unscheduledKey); break;
        case PlanRowKind::Area: keys.push_back(view.areas[line.row.index].area.id.value); break;
        case PlanRowKind::Goal: keys.push_back(view.goals[line.row.index].goal.id.value); break;
        case PlanRowKind::Activity: keys.push_back(view.activities[line.row.index].activity.id.value); break;
        }
    }
    return keys;
}

} // namespace

void TimelineModel::setShown(const PlanView &view, const PlanFilter &filter)
{
    std::vector<PlanRow> all = timelineRows(view, filter);
    PlanView old = std::exchange(m_view, view); // kept until the rows that point into it are gone
    m_all = std::move(all);
    setRows(rows());
}

qint64 TimelineModel::headingKey(const PlanRow &row) const
{
    return keysOf(m_view, {TimelineRow{row}}).front();
}

std::vector<TimelineRow> TimelineModel::rows() const
{
    std::vector<TimelineRow> rows;
    size_t heading = 0;
    for (const PlanRow &row : m_all) {
        if (row.kind != PlanRowKind::Activity) {
            heading = rows.size();
            rows.push_back({row, m_folded.contains(headingKey(row)), 0, 0});
            continue;
        }
        const ActivityState state = m_view.activities[row.index].standing.state;
        rows[heading].counted += state != ActivityState::Cancelled && state != ActivityState::Carried;
        rows[heading].done += state == ActivityState::Done;
        if (!rows[heading].isFolded)
            rows.push_back({row, false, 0, 0});
    }
    return rows;
}

void TimelineModel::setRows(std::vector<TimelineRow> rows)
{
    std::vector<qint64> keys = keysOf(m_view, rows);
    if (keys == m_keys) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_keys = std::move(keys);
    endResetModel();
}

const ActivityView *TimelineModel::activityAt(int at) const
{
    if (at < 0 || at >= int(m_rows.size()) || line(at).isHeading())
        return nullptr;
    return &m_view.activities[line(at).row.index];
}

QString TimelineModel::headingAt(int at) const
{
    const PlanRow &row = line(at).row;
    switch (row.kind) {
    case PlanRowKind::Own: return tr("Own development");
    case PlanRowKind::Area: return headingOf(m_view.areas[row.index].area);
    case PlanRowKind::Unscheduled: return tr("Without a schedule");
    case PlanRowKind::Goal:
    case PlanRowKind::Activity: break;
    }
    return {};
}

int TimelineModel::rowOf(Id<Activity> activity) const
{
    for (int at = 0; at < int(m_rows.size()); ++at) {
        const ActivityView *row = activityAt(at);
        if (row && row->activity.id == activity)
            return at;
    }
    return -1;
}

int TimelineModel::headingRowOf(int at) const
{
    while (at > 0 && !line(at).isHeading())
        --at;
    return at;
}

void TimelineModel::setFolded(int at, bool folded)
{
    const qint64 key = headingKey(line(headingRowOf(at)).row);
    if (folded ? m_folded.insert(key).second : m_folded.erase(key) > 0)
        setRows(rows());
}

void TimelineModel::reveal(Id<Activity> activity)
{
    const auto found = std::ranges::find_if(m_all, [&](const PlanRow &row) {
        return row.kind == PlanRowKind::Activity && m_view.activities[row.index].activity.id == activity;
    });
    if (found != m_all.end() && found->parent >= 0 && m_folded.erase(headingKey(m_all[size_t(found->parent)])) > 0)
        setRows(rows());
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString TimelineModel::sentenceAt(int at) const
{
    if (const ActivityView *row = activityAt(at))
        return timelineSentence(*row);
    const TimelineRow &heading = line(at);
    QStringList parts{headingAt(at), tr("%1 of %2 done", "activities").arg(heading.done).arg(heading.counted)};
    parts << (heading.isFolded ? tr("folded", "a heading") : tr("unfolded", "a heading"));
    return parts.join(u", "_s);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ActivityView *row = activityAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return row ? row->activity.title : headingAt(index.row());
    case Qt::AccessibleTextRole: return sentenceAt(index.row());
    // A title may look like HTML and must not be taken for it.
    case Qt::ToolTipRole: return sentenceAt(index.row()).toHtmlEscaped();
    default: return {};
    }
}

} // namespace samsyn
