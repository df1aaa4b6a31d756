// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Versions and years on the page Budget: what can be done with one as a whole.
#include "core/budget/budgetdifferences.h"
#include "core/budget/budgetversions.h"
#include "core/budget/decidedsplit.h"
#include "ui/budget/adoptdialog.h"
#include "ui/budget/balancestrip.h"
#include "ui/budget/budgetpage.h"
#include "ui/budget/versionedits.h"
#include "ui/budget/versionmenu.h"
#include "ui/budget/yearsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/run.h"

#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

void BudgetPage::makeVersions()
{
    m_versions = new VersionMenu(m_workspace, this);
    connect(m_versions, &VersionMenu::chosen, this, &BudgetPage::showBudget);
    connect(m_versions, &VersionMenu::adoptWanted, this, &BudgetPage::adopt);
    connect(m_versions, &VersionMenu::differencesWanted, this, [this] {
        run(this, [this] { previewDifferences(); });
    });
    connect(m_versions, &VersionMenu::billingWanted, this, &BudgetPage::previewBilling);
    setStateMenu(m_versions);
    m_years = new YearsView(m_strip->yearMenu(), this);
    m_stack->addWidget(m_years);
}

void BudgetPage::showBudget(Id<Budget> budget)
{
    m_budget = budget;
    showSeveralYears(false);
}

void BudgetPage::showSeveralYears(bool several)
{
    m_showsYears = several;
    m_preview->setText(several ? tr("Preview the years") : tr("Preview the allocation"));
    refresh();
}

/// Below the years of the year's menu.
void BudgetPage::addStepsOfYears(QMenu *menu, int next)
{
    QAction *several = menu->addAction(tr("Several years"), this, [this] { showSeveralYears(true); });
    several->setObjectName(u"severalYears"_s);
    several->setCheckable(true);
    several->setChecked(m_showsYears);
    if (isReadOnly() || m_workspace.isReadOnly())
        return;
    menu->addSeparator();
    QAction *add = menu->addAction(tr("New budget for %1").arg(next), this, [this, next] {
        run(this, [&] { addYear(next); });
    });
    add->setObjectName(u"newYear"_s);
    menu->addAction(command(PageCommand::New));
}

/// Of an adopted one, that it is locked and by what; of a later version, what it has otherwise.
void BudgetPage::showState()
{
    const Budget &budget = m_sheet.budget;
    m_stateBar->clearButtons();
    if (isDecided(budget)) {
        const QString decision = decisionText(budget);
        const QString sentence = budget.state == BudgetState::Closed ? tr("This version is closed.")
                                 : decision.isEmpty() ? tr("The budget has been adopted.")
                                                      : tr("The budget has been adopted: %1.").arg(decision);
        m_stateBar->say(MessageBar::Kind::Info,
                        sentence,
                        tr("It is not changed any more. What is to be otherwise is done in a new version."),
                        u"lock"_s);
        offerNextVersion();
        return;
    }
    const auto before = comparedVersion(m_workspace.store(), budget);
    // What is unexplained comes first; the menu has the differences all the same
    if (!before || before->state == BudgetState::Draft || !m_bar->isHidden()) {
        m_stateBar->hide();
        return;
    }
    const auto differences = budgetDifferences(
        m_workspace.store(), budgetSheet(m_workspace.store(), *before), m_sheet);
    m_stateBar->say(MessageBar::Kind::Info, differencesSentence(differences));
    QPushButton *show = m_stateBar->addButton(tr("Show what differs …"), u"differencesButton"_s);
    connect(show, &QPushButton::clicked, this, [this] { run(this, [this] { previewDifferences(); }); });
}

/// The one that follows, where there is one already.
void BudgetPage::offerNextVersion()
{
    std::optional<Budget> later;
    for (const Budget &other : allBudgets(m_workspace.store())) {
        if (other.year == m_sheet.budget.year && other.version > m_sheet.budget.version)
            later = other; // the nearest: the highest come first
    }
    if (later) {
        QPushButton *show =
            m_stateBar->addButton(tr("Show version %1").arg(later->version), u"laterVersion"_s);
        connect(show, &QPushButton::clicked, this, [this, id = later->id] { showBudget(id); });
    } else if (!isReadOnly() && !m_workspace.isReadOnly()) {
        QPushButton *add = m_stateBar->addButton(tr("New version"), u"nextVersion"_s);
        connect(add, &QPushButton::clicked, this, [this] {
            run(this, [this] { showBudget(newVersion(m_workspace, m_budget)); });
        });
    }
}

void BudgetPage::adopt()
{
    auto *dialog = new AdoptDialog(m_workspace, m_sheet.budget, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace samsyn
