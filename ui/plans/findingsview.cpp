// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/findingsview.h"

#include "core/base/clock.h"
#include "core/plans/continuation.h"
#include "core/plans/watchdate.h"
#include "ui/plans/findingsection.h"
#include "ui/plans/watchsection.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

FindingsView::FindingsView(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace), m_findings(new FindingSection(workspace)), m_form(new FindingForm(workspace)), m_goal(new QPushButton), m_watch(new WatchSection(workspace))
{
    setObjectName(u"findingsView"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *all = new QWidget;
    all->setProperty("surface", u"page"_s);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 8, 0, 16);
    column->setSpacing(12);
    column->addWidget(m_findings);
    m_form->setContentsMargins(8, 0, 8, 0);
    m_goal->setObjectName(u"findingToGoal"_s);
    m_form->addWide(m_goal);
    column->addWidget(m_form);
    column->addWidget(m_watch);
    column->addStretch();
    setWidget(all);
    setFocusProxy(m_findings->table());
    connect(m_findings->table(), &TableView::currentRefChanged, this, &FindingsView::showChosen);
    connect(m_goal, &QPushButton::clicked, this, [this] { run(this, [this] { makeGoal(); }); });
}

bool FindingsView::isReadOnly() const
{
    return m_workspace.isReadOnly() || m_day != today();
}

void FindingsView::show(std::optional<Id<Plan>> plan, QDate day)
{
    m_plan = plan;
    m_day = day;
    m_findings->setShown(plan, day, isReadOnly());
    m_watch->setShown(day, isReadOnly());
    showChosen();
}

bool FindingsView::select(const RecordRef &record)
{
    return (record.entity == WatchDate::entity.name() ? m_watch->table() : m_findings->table())->setCurrentRef(record);
}

/// Of the year after the plan's: what was found in a year is worked with in the next.
int FindingsView::goalYear() const
{
    const auto plan = m_plan ? m_workspace.store().find(*m_plan) : std::nullopt;
    return plan ? plan->to.year() + 1 : m_day.year() + 1;
}

void FindingsView::showChosen()
{
    const RecordRef chosen = m_findings->table()->currentRef();
    const auto finding = m_workspace.store().find(Id<Finding>{chosen.id});
    m_form->setVisible(finding.has_value());
    if (!finding)
        return;
    m_form->setRecord(*finding, m_day, isReadOnly());
    m_goal->setText(tr("Make it a goal for %1").arg(goalYear()));
    m_goal->setVisible(!finding->goal);
    m_goal->setEnabled(!isReadOnly());
}

/// In that year's plan where it is being drafted already, else it waits for it.
void FindingsView::makeGoal()
{
    const Finding finding = m_form->record();
    const int year = goalYear();
    std::optional<Id<Plan>> draft;
    for (const Plan &plan : m_workspace.store().all<Plan>()) {
        if (plan.state == PlanState::Draft && plan.from.year() <= year && year <= plan.to.year())
            draft = plan.id;
    }
    m_workspace.change(tr("Make a finding a goal for %1").arg(year), [&](Transaction &transaction) {
        addProposedGoal(transaction, {finding.text, {}, {Finding::entity.name(), finding.id.value}, finding.area}, year, draft);
    });
}

} // namespace samsyn
