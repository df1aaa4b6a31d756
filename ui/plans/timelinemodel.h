// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planrows.h"

#include <QAbstractListModel>
#include <set>

namespace samsyn {

/// A line of the timeline: a heading with what it counts, or an activity.
struct TimelineRow {
    PlanRow row;
    bool isFolded = false; // of a heading
    int counted = 0;       // below a heading: activities that are neither cancelled nor carried on
    int done = 0;          // of these

    bool isHeading() const { return row.kind != PlanRowKind::Activity; }
};

/// The timeline's rows over a view that it keeps: headings that fold, with their activities below.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Where the same rows come again, they are only painted anew, and what is chosen stays.
    void setShown(const PlanView &view, const PlanFilter &filter);
    const PlanView &view() const { return m_view; }
    const TimelineRow &line(int at) const { return m_rows[size_t(at)]; }
    /// Null for a heading.
    const ActivityView *activityAt(int at) const;
    QString headingAt(int at) const;

    int rowOf(Id<Activity> activity) const; // -1 where it is not shown
    int headingRowOf(int at) const;         // of the heading above; of a heading itself
    void setFolded(int at, bool folded);
    /// Unfolds the heading that hides it.
    void reveal(Id<Activity> activity);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    qint64 headingKey(const PlanRow &row) const;
    std::vector<TimelineRow> rows() const;
    void setRows(std::vector<TimelineRow> rows);
    QString sentenceAt(int at) const;

    PlanView m_view;
    std::vector<PlanRow> m_all; // folded ones too
    std::vector<TimelineRow> m_rows;
    std::vector<qint64> m_keys; // what each row stands for, to know it again
    std::set<qint64> m_folded;  // headings
};

} // namespace samsyn
