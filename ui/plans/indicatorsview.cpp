// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/indicatorsview.h"

#include "core/base/clock.h"
#include "core/exchange/publication.h"
#include "core/plans/goal.h"
#include "core/plans/indicatorsheet.h"
#include "core/workspace/edits.h"
#include "core/workspace/sender.h"
#include "core/workspace/splitdocument.h"
#include "ui/documents/preview.h"
#include "ui/plans/indicatordetails.h"
#include "ui/plans/indicatorgrid.h"
#include "ui/plans/indicatorimportdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// Of the plan's goals, or of no plan's.
bool belongs(const Store &store, const Indicator &indicator, std::optional<Id<Plan>> plan)
{
    const auto goal = indicator.goal ? store.find(*indicator.goal) : std::nullopt;
    return !plan || !goal || !goal->plan || goal->plan == plan;
}

QPushButton *flatButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setProperty("flat", true);
    button->setObjectName(objectName);
    return button;
}

} // namespace

IndicatorsView::IndicatorsView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_day(today()), m_state(makeLabel({}, TextSize::Body, Shade::Grey)),
      m_back(flatButton(tr("All indicators"), u"indicatorsBack"_s)), m_import(flatButton(tr("Import indicators …"), u"indicatorsImport"_s)),
      m_new(flatButton(tr("New indicator"), u"indicatorNew"_s)), m_sheet(flatButton(tr("Sheet as PDF …"), u"indicatorSheet"_s)),
      m_remove(flatButton(tr("Remove indicator"), u"indicatorRemove"_s)), m_stack(new QStackedLayout),
      m_empty(new EmptyState(u"flag"_s, tr("There are no indicators yet"), tr("An indicator is what you measure to see whether a goal comes nearer, year after year. Import them from Kolada, KIS or a table of your own, or begin with one by hand."))),
      m_grid(new IndicatorGrid), m_details(new IndicatorDetails(workspace))
{
    setObjectName(u"indicatorsView"_s);
    setProperty("surface", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_details);
    connect(m_empty->addButton(tr("Import indicators …"), u"indicatorsEmptyImport"_s), &QPushButton::clicked, this, &IndicatorsView::importIndicators);
    connect(m_empty->addButton(tr("New indicator"), u"indicatorsEmptyNew"_s), &QPushButton::clicked, this, &IndicatorsView::addIndicator);
    connect(m_grid, &IndicatorGrid::opened, this, &IndicatorsView::select);
    connect(m_back, &QPushButton::clicked, this, &IndicatorsView::showAll);
    connect(m_import, &QPushButton::clicked, this, &IndicatorsView::importIndicators);
    connect(m_new, &QPushButton::clicked, this, &IndicatorsView::addIndicator);
    connect(m_sheet, &QPushButton::clicked, this, [this] { run(this, [this] { previewSheet(); }); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        run(this, [this] {
            const Indicator indicator = m_workspace.store().get(m_selected.value());
            m_selected.reset();
            removeRecord<Indicator>(m_workspace, tr("Remove indicator %1").arg(indicator.title), indicator.id.value);
            show(m_plan, m_day);
        });
    });
}

QWidget *IndicatorsView::makeTools()
{
    auto *tools = new QWidget;
    tools->setProperty("surface", u"page"_s);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(8, 8, 8, 0); // the page keeps the rest of the distance
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_state);
    row->addStretch();
    for (QPushButton *button : {m_remove, m_sheet, m_import, m_new})
        row->addWidget(button);
    m_state->setObjectName(u"indicatorsState"_s);
    return tools;
}

bool IndicatorsView::isReadOnly() const
{
    return m_workspace.isReadOnly() || m_day != today();
}

void IndicatorsView::show(std::optional<Id<Plan>> plan, QDate day)
{
    m_plan = plan;
    m_day = day;
    if (m_selected && !m_workspace.store().find(*m_selected))
        m_selected.reset();
    if (m_selected) {
        m_details->setView(indicatorView(m_workspace.store(), *m_selected, day), isReadOnly());
        arrange();
        return;
    }
    std::vector<IndicatorView> views = indicatorViews(m_workspace.store(), day);
    std::erase_if(views, [&](const IndicatorView &view) { return !belongs(m_workspace.store(), view.indicator, plan); });
    m_shown.clear();
    for (const IndicatorView &view : views)
        m_shown.push_back(view.indicator.id);
    const auto met = std::ranges::count_if(views, [](const IndicatorView &view) { return view.standing() == TargetStanding::Met; });
    m_state->setText(met > 0 ? tr("%n indicators, target met by %1", nullptr, int(views.size())).arg(met) : tr("%n indicators", nullptr, int(views.size())));
    m_grid->setViews(views);
    arrange();
}

void IndicatorsView::arrange()
{
    const bool isEmpty = !m_selected && m_shown.empty();
    const bool isReading = isReadOnly();
    m_stack->setCurrentWidget(m_selected ? static_cast<QWidget *>(m_details) : isEmpty ? static_cast<QWidget *>(m_empty) : m_grid);
    m_back->setVisible(m_selected.has_value());
    m_remove->setVisible(m_selected.has_value() && !isReading);
    m_state->setVisible(!m_selected && !isEmpty);
    m_sheet->setVisible(!isEmpty);
    m_import->setVisible(!isEmpty && !isReading);
    m_new->setVisible(!isEmpty && !isReading);
    for (QPushButton *button : m_empty->findChildren<QPushButton *>())
        button->setEnabled(!isReading);
}

void IndicatorsView::select(Id<Indicator> id)
{
    m_selected = id;
    show(m_plan, m_day);
    m_back->setFocus();
    Q_EMIT selectionChanged();
}

void IndicatorsView::showAll()
{
    m_selected.reset();
    show(m_plan, m_day);
    Q_EMIT selectionChanged();
}

void IndicatorsView::addIndicator()
{
    run(this, [this] {
        Indicator indicator;
        indicator.title = tr("New indicator");
        select({addRecord(m_workspace, tr("Add indicator"), indicator)});
        m_details->editTitle();
    });
}

void IndicatorsView::importIndicators()
{
    IndicatorImportDialog dialog(m_workspace, m_selected, this);
    if (dialog.exec() == QDialog::Accepted)
        show(m_plan, m_day);
}

void IndicatorsView::previewSheet()
{
    const std::vector<Id<Indicator>> which = m_selected ? std::vector{*m_selected} : m_shown;
    const auto build = [this, which, day = m_day](Language language) {
        Document document = indicatorSheet(m_workspace.store(), which, day, language);
        setSender(document, m_workspace);
        return Publication(document);
    };
    auto *preview = new DocumentPreview(build(languageOf(m_workspace.settings().language)), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setRebuild(build);
    preview->open();
}

} // namespace samsyn
