// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planviews.h"

#include "core/plans/indicator.h"
#include "ui/plans/aboutplan.h"
#include "ui/plans/activitymove.h"
#include "ui/plans/indicatorsview.h"
#include "ui/plans/planmatrixview.h"
#include "ui/plans/plantree.h"
#include "ui/plans/timelineview.h"
#include "ui/plans/yearview.h"
#include "ui/widgets/run.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

RecordRef recordOf(Id<Activity> id)
{
    return {Activity::entity.name(), id.value};
}

RecordRef recordOf(std::optional<Id<Activity>> id)
{
    return id ? recordOf(*id) : RecordRef{};
}

} // namespace

QStringList PlanViews::names()
{
    return {tr("Tree"), tr("Timeline"), tr("Year"), tr("Matrix"), tr("Indicators"), tr("About the plan")};
}

std::optional<PlanViews::View> PlanViews::named(const QString &name)
{
    const QStringList names{u"tree"_s, u"timeline"_s, u"year"_s, u"matrix"_s, u"indicators"_s, u"about"_s};
    const qsizetype at = names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(View(at));
}

PlanViews::PlanViews(Workspace &workspace, QWidget *parent)
    : QStackedWidget(parent), m_workspace(workspace), m_tree(new PlanTree), m_timeline(new TimelineView), m_year(new YearView(workspace)),
      m_matrix(new PlanMatrixView(workspace)), m_indicators(new IndicatorsView(workspace)), m_about(new AboutPlan(workspace))
{
    for (QWidget *view : std::initializer_list<QWidget *>{m_tree, m_timeline, m_year, m_matrix, m_indicators, m_about})
        addWidget(view);
    setFocusProxy(m_tree);
    connectRows();
}

void PlanViews::connectRows()
{
    const auto tellChosen = [this](Id<Activity> id) { Q_EMIT recordChosen(recordOf(id)); };
    const auto tellOpened = [this](Id<Activity> id) { Q_EMIT recordOpened(recordOf(id)); };
    connect(m_tree, &PlanTree::recordChosen, this, &PlanViews::recordChosen);
    connect(m_tree, &PlanTree::recordOpened, this, &PlanViews::recordOpened);
    connect(m_tree, &PlanTree::stateWanted, this, &PlanViews::stateWanted);
    connect(m_timeline, &TimelineView::activitySelected, this, tellChosen);
    connect(m_timeline, &TimelineView::activityOpened, this, tellOpened);
    connect(m_timeline, &TimelineView::scheduleWanted, this, [this](Id<Activity> id, const Schedule &schedule) {
        run(this, [&] { moveActivity(m_workspace, id, schedule); });
    });
    connect(m_year, &YearView::activitySelected, this, tellChosen);
    connect(m_year, &YearView::activityOpened, this, tellOpened);
    connect(m_year, &YearView::recordOpened, this, &PlanViews::recordOpened);
    connect(m_matrix, &PlanMatrixView::cellOpened, this, [this](std::optional<Id<FocusArea>> area, std::optional<Id<Organization>> member) {
        PlanFilter filter;
        filter.area = area;
        filter.member = member;
        Q_EMIT filterWanted(filter);
    });
}

void PlanViews::showPlan(Shown shown)
{
    m_shown = std::move(shown);
    fill();
}

void PlanViews::fill()
{
    m_timeline->setReadOnly(m_shown.readOnly);
    m_about->setEnabled(m_shown.plan.has_value()); // of all plans together there is no one text
    switch (view()) {
    case Tree: return m_tree->showPlan(m_shown.view, m_shown.filter);
    case Timeline: return m_timeline->show(m_shown.view, m_shown.filter);
    case Year: return m_year->show(m_shown.view, m_shown.filter);
    case Matrix: return m_matrix->show(m_shown.view, m_shown.filter);
    case Indicators: return m_indicators->show(m_shown.plan, m_shown.day);
    case About: break;
    }
    if (const Plan *plan = m_shown.plan ? m_shown.view.plan(*m_shown.plan) : nullptr)
        m_about->showPlan(*plan, m_shown.day, m_shown.readOnly);
}

void PlanViews::setView(View view)
{
    const RecordRef before = chosen();
    setCurrentIndex(view);
    setFocusProxy(currentWidget());
    fill();
    choose(before);
}

RecordRef PlanViews::chosen() const
{
    switch (view()) {
    case Timeline: return recordOf(m_timeline->selected());
    case Year: return recordOf(m_year->selected());
    case Indicators: {
        const auto indicator = m_indicators->selected();
        return indicator ? RecordRef{Indicator::entity.name(), indicator->value} : RecordRef{};
    }
    default: return m_tree->chosen();
    }
}

bool PlanViews::choose(const RecordRef &record)
{
    const bool isActivity = record.entity == Activity::entity.name();
    switch (view()) {
    case Tree: return m_tree->choose(record);
    case Timeline:
        if (isActivity)
            m_timeline->select({record.id});
        return isActivity;
    case Year:
        if (isActivity)
            m_year->select({record.id});
        return isActivity;
    case Indicators:
        if (record.entity == Indicator::entity.name())
            m_indicators->select({record.id});
        return record.entity == Indicator::entity.name();
    case About: return m_about->choose(record);
    case Matrix: break;
    }
    return false;
}

} // namespace samsyn
