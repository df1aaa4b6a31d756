// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetpage.h"

#include "core/base/format.h"
#include "core/budget/decidedsplit.h"
#include "ui/budget/acceptproblem.h"
#include "ui/budget/balancestrip.h"
#include "ui/budget/budgetcharts.h"
#include "ui/budget/budgetedits.h"
#include "ui/budget/budgettables.h"
#include "ui/budget/rowssection.h"
#include "ui/budget/splitsection.h"
#include "ui/budget/versionedits.h"
#include "ui/budget/versionmenu.h"
#include "ui/budget/yearsview.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/run.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

QString BudgetPage::title() const
{
    if (m_showsYears)
        return tr("Budget, several years");
    return m_budget ? tr("Budget %1").arg(m_sheet.budget.year) : tr("Budget");
}

QString BudgetPage::state() const
{
    return m_budget && !m_showsYears ? versionText(m_sheet.budget) : QString();
}

/// What is adopted is never edited, only followed by a new version.
bool BudgetPage::isLocked() const
{
    return isReadOnly() || m_workspace.isReadOnly() || isDecided(m_sheet.budget);
}

void BudgetPage::refresh()
{
    chooseBudget();
    m_showsYears = m_showsYears && m_budget;
    m_stack->setCurrentIndex(m_showsYears ? 2 : m_budget ? 1 : 0);
    // One next step where there is nothing yet: the page's own button
    for (QAction *action : {command(PageCommand::Import), m_preview})
        action->setVisible(bool(m_budget));
    command(PageCommand::Import)->setEnabled(m_budget && !isLocked() && !m_showsYears);
    if (m_budget) {
        m_versions->setBudget(m_sheet.budget, isReadOnly() || m_workspace.isReadOnly());
        showSheet();
        showState();
    }
    if (m_showsYears)
        m_years->show(m_workspace.store());
    Q_EMIT headChanged();
}

/// Stays with the budget that is shown; else the latest year's.
void BudgetPage::chooseBudget()
{
    std::optional<Budget> budget;
    if (m_budget)
        budget = m_workspace.store().find(m_budget);
    if (!budget) {
        const auto budgets = allBudgets(m_workspace.store());
        if (!budgets.empty())
            budget = budgetOf(m_workspace.store(), budgets.front().year);
    }
    m_budget = budget ? budget->id : Id<Budget>{};
    m_sheet = budget ? budgetSheet(m_workspace.store(), *budget) : BudgetSheet{};
}

void BudgetPage::showSheet()
{
    const Balance balance = balanceOf(m_sheet);
    const bool locked = isLocked();
    m_strip->show(m_sheet.budget, balance, locked);
    showYears();
    m_statedTotal->setAmount(m_sheet.budget.statedTotal);
    m_statedIn->setStored(m_sheet.budget.statedIn);
    m_statedEditor->setVisible(m_strip->statedButton()->isChecked() && !locked);
    showProblem();
    m_costs->showYear(m_sheet.budget.year, costColumns);
    m_costs->setReadOnly(locked);
    m_costs->setRows(costRows(m_sheet, balance));
    m_financing->showYear(m_sheet.budget.year, financingColumns);
    m_financing->setReadOnly(locked);
    m_financing->setRows(financingRows(m_sheet, balance));
    m_split->show(m_sheet, locked, isReadOnly() || m_workspace.isReadOnly());
    arrange();
    m_charts->show(m_sheet, m_split->result());
    m_charts->setCurrentLine(m_split->currentLine());
}

void BudgetPage::showYears()
{
    QMenu *menu = m_strip->yearMenu();
    menu->clear();
    std::set<int, std::greater<>> years;
    for (const Budget &budget : allBudgets(m_workspace.store()))
        years.insert(budget.year);
    for (const int year : years) {
        QAction *choose = menu->addAction(QString::number(year), this, [this, year] {
            showBudget(budgetOf(m_workspace.store(), year).value_or(m_sheet.budget).id);
        });
        choose->setCheckable(true);
        choose->setChecked(!m_showsYears && year == m_sheet.budget.year);
    }
    addStepsOfYears(menu, *years.begin() + 1);
}

/// The worst of this budget. What the split cannot do is said where the split would stand.
void BudgetPage::showProblem()
{
    std::optional<Problem> worst;
    for (const Problem &problem : m_workspace.openProblems()) {
        if (problem.place != RecordRef{Budget::entity.name(), m_budget.value} ||
            problem.code == u"split_not_possible"_s)
            continue;
        // The rows' gap explains the balance, so it comes first
        if (!worst || problem.code == u"differs_from_stated"_s)
            worst = problem;
    }
    const bool locked = isLocked();
    if (worst == m_problem && locked == m_barIsLocked)
        return; // a button in it may have the focus
    m_problem = worst;
    m_barIsLocked = locked;
    m_bar->clearButtons();
    m_bar->setVisible(worst.has_value());
    if (!worst)
        return;
    m_bar->say(MessageBar::Kind::Warning, worst->sentence, worst->explanation);
    if (!isReadOnly() && !m_workspace.isReadOnly())
        offerWaysOut(*worst);
}

void BudgetPage::offerWaysOut(const Problem &problem)
{
    const Ore gap = balanceOf(m_sheet).statedDifference.value_or(Ore{});
    if (problem.code == u"differs_from_stated"_s && gap > Ore{} && !isLocked()) {
        QPushButton *add =
            m_bar->addButton(tr("Add %1").arg(formatKronor(gap)), u"addDifference"_s);
        connect(add, &QPushButton::clicked, this, [this] {
            run(this, [this] {
                const Id<CostItem> added = addStatedDifference(m_workspace, m_budget);
                showRecord({CostItem::entity.name(), added.value});
            });
        });
    }
    QPushButton *accept = m_bar->addButton(tr("Accept with a reason …"), u"acceptProblem"_s);
    connect(accept, &QPushButton::clicked, this, [this, problem] {
        run(this, [&] { acceptWithReason(m_workspace, problem, this); });
    });
}

bool BudgetPage::showRecord(const RecordRef &record)
{
    const Store &store = m_workspace.store();
    Id<Budget> budget;
    if (record.entity == Budget::entity.name())
        budget = {record.id};
    else if (record.entity == CostItem::entity.name())
        budget = store.find(Id<CostItem>{record.id}).value_or(CostItem{}).budget;
    else if (record.entity == FinancingItem::entity.name())
        budget = store.find(Id<FinancingItem>{record.id}).value_or(FinancingItem{}).budget;
    else if (record.entity == Allocation::entity.name())
        budget = store.find(Id<Allocation>{record.id}).value_or(Allocation{}).budget;
    else if (record.entity == Scenario::entity.name())
        budget = store.find(Id<Scenario>{record.id}).value_or(Scenario{}).budget;
    if (!store.find(budget))
        return false;
    showBudget(budget);
    m_costs->showRow(record);
    m_financing->showRow(record);
    return true;
}

/// Before any budget: this year in its first months, then the next.
int BudgetPage::nextYear() const
{
    return day().month() < 4 ? day().year() : day().year() + 1;
}

void BudgetPage::addYear(int year)
{
    showBudget(newYear(m_workspace, year));
}

void BudgetPage::askForYear()
{
    Question question;
    question.title = tr("New budget");
    question.question = tr("For which year?");
    question.explanation = m_budget
                               ? tr("Rows and amounts of the last year come along, to be changed.")
                               : tr("It begins with the usual rows, without amounts.");
    question.action = tr("New budget");
    if (const std::optional<QString> year = Prompts::current().ask(this, question))
        addYear(readBudgetYear(*year));
}

} // namespace samsyn
