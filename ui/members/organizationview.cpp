// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/organizationview.h"

#include "core/members/members.h"
#include "core/workspace/workspace.h"
#include "ui/charts/chartview.h"
#include "ui/members/membershipchart.h"
#include "ui/members/membershipsection.h"
#include "ui/members/namesection.h"
#include "ui/members/organizationform.h"
#include "ui/members/payersection.h"
#include "ui/members/peoplesection.h"
#include "ui/members/populationchart.h"
#include "ui/members/populationsection.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int chartHeight = 200;

} // namespace

OrganizationView::OrganizationView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_name(makeLabel({}, TextSize::Object)),
      m_kind(makeLabel({}, TextSize::Body, Shade::Grey)), m_remove(new QPushButton(tr("Remove organization"))),
      m_form(new OrganizationForm(workspace)), m_payer(new PayerSection(workspace)), m_chart(new ChartView),
      m_memberships(new ChartView), m_populations(new ChartView)
{
    makeCharts();
    auto *body = new QWidget;
    body->setProperty("surface", u"page"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 14, 16, 24);
    column->setSpacing(16);
    column->addWidget(makeTop());
    auto *memberships = new MembershipSection(workspace);
    auto *people = new PeopleSection(workspace);
    auto *populations = new PopulationSection(workspace);
    auto *names = new NameSection(workspace);
    auto *areas = new AreaSection(workspace);
    m_sections = {memberships, people, populations, names, areas};
    column->addWidget(memberships);
    column->addWidget(m_payer);
    column->addWidget(m_memberships);
    column->addWidget(people);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(24);
    pair->addWidget(populations, 1, Qt::AlignTop);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(names);
    right->addWidget(areas);
    right->addStretch();
    pair->addLayout(right, 1);
    column->addLayout(pair);
    column->addWidget(m_populations);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"details"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

/// The two that show all at once, so that who is looked at is seen among them.
void OrganizationView::makeCharts()
{
    m_memberships->setObjectName(u"membershipChart"_s);
    m_populations->setObjectName(u"populationsChart"_s);
    for (ChartView *chart : {m_memberships, m_populations})
        chart->setContentsMargins(5, 0, 0, 0); // and 3 in the chart: under the headings
    connect(m_memberships, &ChartView::categoryOpened, this, [this](int row) {
        if (row >= 0 && row < std::ssize(m_rows))
            Q_EMIT organizationWanted({Organization::entity.name(), m_rows[size_t(row)].value});
    });
}

void OrganizationView::showCharts(const std::vector<MemberSummary> &all)
{
    OrganizationsChart memberships = membershipChart(all, m_shown.day, m_shown.organization.id);
    m_rows = std::move(memberships.organizations);
    m_memberships->setVisible(m_rows.size() > 1);
    m_memberships->setChart(memberships.chart);
    const OrganizationsChart populations =
        populationsChart(m_workspace.store(), all, m_shown.day, m_shown.organization.id);
    m_populations->setVisible(populations.organizations.size() > 1 && populations.chart.categories.size() > 1);
    m_populations->setChart(populations.chart);
}

QWidget *OrganizationView::makeTop()
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 0);
    head->setSpacing(10);
    m_name->setWordWrap(true);
    m_name->setObjectName(u"organizationName"_s);
    head->addWidget(m_name, 1);
    head->addWidget(m_kind);
    m_remove->setObjectName(u"organizationRemove"_s);
    m_remove->setProperty("flat", true);
    connect(m_remove, &QPushButton::clicked, this, &OrganizationView::remove);
    head->addWidget(m_remove);
    column->addLayout(head);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(24);
    pair->addWidget(m_form, 1);
    m_chart->setObjectName(u"populationChart"_s);
    m_chart->setMinimumHeight(chartHeight);
    m_chart->setMaximumHeight(2 * chartHeight);
    auto *right = new QVBoxLayout;
    right->addWidget(m_chart, 1);
    right->addStretch();
    pair->addLayout(right, 1);
    column->addLayout(pair);
    return top;
}

void OrganizationView::setShown(const Shown &shown, const std::vector<MemberSummary> &all)
{
    m_form->setShown(shown); // stores what was being typed before anything else is shown
    m_shown = shown;
    m_name->setText(shown.organization.fullName.isEmpty() ? shown.name : shown.organization.fullName);
    m_kind->setText(kindText(shown.organization.kind));
    m_remove->setVisible(!shown.readOnly);
    const Chart chart = populationChart(shown.name, populationsUntil(shown.day));
    m_chart->setVisible(chart.categories.size() > 1);
    if (chart.categories.size() > 1)
        m_chart->setChart(chart);
    m_payer->setShown(shown);
    showCharts(all);
    for (Section *section : m_sections)
        section->setShown(shown);
}

std::vector<Population> OrganizationView::populationsUntil(QDate day) const
{
    std::vector<Population> populations = populationsOf(m_workspace.store(), m_shown.organization.id);
    std::erase_if(populations, [day](const Population &population) { return population.date > day; });
    return populations;
}

void OrganizationView::editName()
{
    m_form->editName();
}

/// With what the members' room knows of it; what another room says of it stays in the way.
void OrganizationView::remove()
{
    const Id<Organization> id = m_shown.organization.id;
    run(this, [&] {
        m_workspace.change(tr("Remove %1").arg(m_shown.name), [id](Transaction &transaction) {
            const Store &store = transaction.store();
            for (const Population &population : populationsOf(store, id))
                transaction.remove(population.id);
            for (const Membership &membership : store.where<Membership>("organization", id.value))
                transaction.remove(membership.id);
            for (const Employment &employment : store.where<Employment>("organization", id.value))
                transaction.remove(employment.id);
            transaction.remove(id);
        });
    });
}

} // namespace samsyn
