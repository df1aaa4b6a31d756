// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planspage.h"

#include "core/base/format.h"
#include "core/plans/finding.h"
#include "core/plans/indicator.h"
#include "core/plans/plandifferences.h"
#include "core/plans/planversions.h"
#include "core/plans/post.h"
#include "core/plans/watchdate.h"
#include "core/workspace/recordtitle.h"
#include "core/workspace/workspace.h"
#include "ui/plans/detailpane.h"
#include "ui/plans/planfilters.h"
#include "ui/plans/planmenu.h"
#include "ui/plans/plantree.h"
#include "ui/plans/planviews.h"
#include "ui/plans/quickentry.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/segments.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int paneWidth = 456;

} // namespace

PlansPage::PlansPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_stack(new QStackedWidget), m_segments(new Segments(PlanViews::names(), tr("How the plan is shown"))),
      m_filters(new PlanFilters), m_views(new PlanViews(workspace)), m_pane(new DetailPane(workspace)),
      m_keys(makeLabel({}, TextSize::Small, Shade::Grey)), m_entry(new QuickEntry(workspace)), m_menu(new PlanMenu(workspace, this))
{
    setObjectName(u"plansPage"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeBody());
    makeCommands();
    setFocusProxy(m_views);
    connectViews();
}

QWidget *PlansPage::makeEmpty()
{
    m_empty = new EmptyState(u"plans"_s, tr("There is no plan yet."),
                             tr("A plan holds focus areas, goals and activities for a year or more. What stands in a document is pasted into it line by line."));
    m_empty->setObjectName(u"noPlans"_s);
    connect(m_empty->addButton(tr("New plan"), u"addFirstPlan"_s), &QPushButton::clicked, this, [this] { run(this, [this] { addPlan(); }); });
    return m_empty;
}

void PlansPage::connectViews()
{
    connect(m_filters, &PlanFilters::changed, this, [this] { run(this, [this] { showViews(); }); });
    connect(m_views, &PlanViews::recordChosen, this, &PlansPage::chooseRecord);
    connect(m_views, &PlanViews::recordOpened, this, &PlansPage::openToSay);
    connect(m_views, &PlanViews::stateWanted, this, [this](Id<Activity> id, ActivityState state) { run(this, [&] { setState(id, state); }); });
    connect(m_views, &PlanViews::filterWanted, this, [this](const PlanFilter &filter) {
        m_filters->setFilter(filter);
        setView(PlanViews::Tree);
    });
    connect(m_entry, &QuickEntry::added, this, [this](Id<Activity> id) { m_views->choose({Activity::entity.name(), id.value}); });
    connect(m_pane, &DetailPane::closed, this, &PlansPage::closePane);
    connect(m_menu, &PlanMenu::chosen, this, [this](Id<Plan> plan) { choosePlan(plan); });
    connect(m_menu, &PlanMenu::allChosen, this, [this] { choosePlan(std::nullopt); });
}

QWidget *PlansPage::makeTools()
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(8);
    m_segments->setObjectName(u"planViews"_s);
    row->addWidget(m_segments);
    row->addStretch();
    row->addWidget(m_filters);
    connect(m_segments, &Segments::chosen, this, [this](int at) { run(this, [&] { setView(at); }); });
    return place;
}

QWidget *PlansPage::makeBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(16, 0, 16, 0);
    left->addWidget(m_views, 1);
    m_keys->setContentsMargins(8, 4, 0, 6);
    m_keys->setObjectName(u"planKeys"_s);
    left->addWidget(m_keys);
    row->addLayout(left, 1);
    auto *rule = new QFrame;
    rule->setProperty("rule", u"upright"_s);
    rule->setFixedWidth(1);
    row->addWidget(rule);
    m_pane->setFixedWidth(paneWidth);
    m_pane->hide();
    row->addWidget(m_pane);
    column->addLayout(row, 1);
    column->addWidget(m_entry);
    return body;
}

void PlansPage::makeCommands()
{
    m_new = addCommand(PageCommand::New, tr("New activity"), [this] { addActivity(); });
    addCommand(PageCommand::Import, tr("Paste activities …"), [this] { pasteLines(QGuiApplication::clipboard()->text()); });
    m_document = addCommand(PageCommand::Document, tr("Plan as PDF"), [this] { previewDocument(); }, false);
    addCommand(PageCommand::Filter, tr("Filter the plan"), [this] { m_filters->takeFocus(); }, false);
    setStateMenu(m_menu);
}

QString PlansPage::title() const
{
    const Plan *plan = m_plan ? m_view.plan(*m_plan) : nullptr;
    return plan ? plan->name : tr("Plans");
}

/// "Antagen 14 december 2011, version 2 · 3 ändringar sedan dess".
QString PlansPage::state() const
{
    const Plan *plan = m_plan ? m_view.plan(*m_plan) : nullptr;
    if (!plan)
        return m_stack->currentIndex() == 0 ? QString() : tr("All plans together");
    std::optional<PlanVersion> latest; // of those adopted by the day
    for (const PlanVersion &version : versionsOf(m_workspace.store(), plan->id)) {
        if (version.adoptedOn <= day())
            latest = version;
    }
    if (!latest)
        return planStateName(plan->state == PlanState::Closed ? plan->state : PlanState::Draft);
    QString state = tr("%1 %2", "adopted, day").arg(planStateName(PlanState::Adopted), formatDateLong(latest->adoptedOn));
    if (latest->number > 1)
        state = tr("%1, version %2").arg(state).arg(latest->number);
    if (plan->state == PlanState::Closed)
        return tr("%1, closed", "a plan that was adopted").arg(state);
    const QString since = isReadOnly() ? QString() : changedSinceText(m_workspace.store(), plan->id);
    return since.isEmpty() ? state : state + u" · "_s + since;
}

void PlansPage::refresh()
{
    const Store &store = m_workspace.store();
    if (m_plan && !store.find(*m_plan))
        m_isChosen = false;
    if (!m_isChosen) {
        const auto plan = planOn(store, day());
        m_plan = plan ? std::optional(plan->id) : std::nullopt;
    }
    const bool isEmpty = store.count(Plan::entity) == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    if (auto *first = m_empty->findChild<QPushButton *>(u"addFirstPlan"_s))
        first->setEnabled(!isReadOnly());
    m_view = isEmpty ? PlanView{} : planView(store, m_plan, day());
    m_filters->setPlan(store, m_view);
    showViews();
    setHeadActions(isEmpty ? QList<QAction *>{} : QList<QAction *>{m_document, m_new});
    m_new->setEnabled(!isReadOnly() && m_plan);
    m_document->setEnabled(m_plan.has_value());
    fillMenu();
    Q_EMIT headChanged();
}

void PlansPage::showViews()
{
    m_views->showPlan({m_view, m_plan, m_filters->filter(), day(), isReadOnly()});
    m_filters->setVisible(m_views->hasRows());
    m_entry->setMayWrite(m_views->hasRows() && m_plan && !isReadOnly());
    showEntry();
    const bool isIndicators = m_views->view() == PlanViews::Indicators;
    m_new->setText(isIndicators ? tr("New indicator") : tr("New activity"));
    m_document->setText(isIndicators ? tr("Sheet as PDF") : tr("Plan as PDF"));
    command(PageCommand::Import)->setText(isIndicators ? tr("Import indicators …") : tr("Paste activities …"));
    m_keys->setText(m_views->view() == PlanViews::Tree && !isReadOnly() ? stateKeysText() : QString());
    m_keys->setVisible(!m_keys->text().isEmpty());
    if (m_pane->isVisibleTo(this) && !m_pane->showRecord(m_record, day(), isReadOnly()))
        closePane();
}

void PlansPage::setView(int view)
{
    m_segments->setCurrent(view);
    m_views->setView(PlanViews::View(view));
    if (!m_views->hasRows())
        closePane();
    showViews();
}

void PlansPage::choosePlan(std::optional<Id<Plan>> plan)
{
    run(this, [&] {
        m_isChosen = true;
        m_plan = plan;
        refresh();
    });
}

void PlansPage::chooseRecord(const RecordRef &record)
{
    showEntry();
    if (!m_pane->isVisibleTo(this) || record == m_record)
        return;
    run(this, [&] { openRecord(record); });
}

void PlansPage::openToSay(const RecordRef &record)
{
    run(this, [&] {
        openRecord(record);
        if (m_record != record)
            Q_EMIT recordWanted(record); // of another room: a meeting in the year
        else
            m_pane->sayHowItGoes();
    });
}

void PlansPage::openRecord(const RecordRef &record)
{
    if (m_pane->showRecord(record, day(), isReadOnly())) {
        m_record = record;
        m_pane->show();
    }
}

void PlansPage::showEntry()
{
    const Spot place = spot();
    if (m_plan)
        m_entry->show(*m_plan, place.area, place.goal, day());
}

void PlansPage::closePane()
{
    m_pane->hide();
    m_views->currentWidget()->setFocus();
}

PlansPage::Spot PlansPage::spot() const
{
    const RecordRef chosen = m_views->chosen();
    if (chosen.entity == FocusArea::entity.name())
        return {Id<FocusArea>{chosen.id}, {}};
    if (chosen.entity == Goal::entity.name())
        return {{}, Id<Goal>{chosen.id}};
    const ActivityView *activity = chosen.entity == Activity::entity.name() ? m_view.activity({chosen.id}) : nullptr;
    return activity ? Spot{activity->activity.area, activity->activity.goal} : Spot{};
}

bool PlansPage::showRecord(const RecordRef &record)
{
    const Store &store = m_workspace.store();
    for (const RecordRef &owner : recordAndOwners(store, record)) {
        if (owner.entity == Plan::entity.name()) {
            choosePlan(Id<Plan>{owner.id});
            setView(record == owner ? PlanViews::Tree : PlanViews::About);
            return true;
        }
        if (owner.entity == Post::entity.name() || owner.entity == Finding::entity.name() || owner.entity == WatchDate::entity.name()) {
            setView(PlanViews::About);
            return m_views->choose(owner);
        }
        if (owner.entity == Indicator::entity.name()) {
            setView(PlanViews::Indicators);
            m_views->choose(owner);
            return true;
        }
        const bool isShown = owner.entity == Activity::entity.name() || owner.entity == Goal::entity.name() || owner.entity == FocusArea::entity.name();
        if (!isShown)
            continue;
        if (const auto activity = store.find(Id<Activity>{owner.id}); activity && owner.entity == Activity::entity.name())
            choosePlan(activity->plan);
        if (const auto goal = store.find(Id<Goal>{owner.id}); goal && owner.entity == Goal::entity.name() && goal->plan)
            choosePlan(goal->plan);
        m_filters->setFilter({});
        setView(PlanViews::Tree);
        m_views->choose(owner);
        openRecord(owner);
        return true;
    }
    return false;
}

bool PlansPage::showView(const QString &name)
{
    const auto view = PlanViews::named(name);
    const bool isActivity = name == u"activity";
    if ((!view && !isActivity) || m_workspace.store().count(Plan::entity) == 0)
        return false;
    refresh();
    if (isActivity)
        return showLatest();
    setView(*view);
    return true;
}

/// The activity that is latest, else the first.
bool PlansPage::showLatest()
{
    const auto latest = std::ranges::max_element(m_view.activities, {}, [](const ActivityView &view) { return view.standing.daysLate; });
    return latest != m_view.activities.end() && showRecord({Activity::entity.name(), latest->activity.id.value});
}

} // namespace samsyn
