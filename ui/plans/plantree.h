// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planrows.h"

#include <QTreeView>

namespace samsyn {

class PlanTreeModel;

/// The plan as a tree. Arrows move and unfold, Enter opens, letters say how an activity goes.
class PlanTree : public QTreeView
{
    Q_OBJECT

public:
    explicit PlanTree(QWidget *parent = nullptr);

    /// Keeps what is chosen and what is folded.
    void showPlan(const PlanView &view, const PlanFilter &filter);
    RecordRef chosen() const; // null at a heading
    /// Unfolds what it stands in. Returns whether it is there.
    bool choose(const RecordRef &record);

Q_SIGNALS:
    void recordChosen(const RecordRef &record);
    void recordOpened(const RecordRef &record);
    void stateWanted(Id<Activity> activity, ActivityState state);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &place, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    PlanTreeModel *m_model;
    QSet<QString> m_folded;
    bool m_isShowing = false;
};

/// The letter that says how an activity goes, in the language of the window; absent for another.
std::optional<ActivityState> stateOfKey(const QString &letter);
/// "P pågår · K klar · …", where the keys act.
QString stateKeysText();

} // namespace samsyn
