// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetpreview.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/language.h"
#include "core/budget/allocationdocument.h"
#include "core/budget/budgetsplit.h"
#include "ui/budget/budgetpage.h"
#include "ui/documents/preview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BudgetPreview)
};

} // namespace

Document allocationPaper(const Workspace &workspace,
                         const Budget &budget,
                         const AllocationResult &result,
                         Language language)
{
    const LanguageScope scope(language);
    const WorkspaceSettings settings = workspace.settings();
    const QString state = budgetStateName(budget.state);
    AllocationDocumentContext context;
    context.sender = settings.name;
    context.body = settings.body;
    context.contact = settings.contact;
    context.reference = Text::tr("Budget %1, version %2, %3")
                            .arg(budget.year)
                            .arg(budget.version)
                            .arg(state.toLower());
    context.state = Text::tr("%1, version %2", "state of a budget").arg(state).arg(budget.version);
    context.basis = Text::tr("Own financing %1.").arg(budget.year);
    context.date = today();
    context.isSample = settings.sample;
    for (const Problem &problem : workspace.openProblems()) {
        if (problem.place == RecordRef{Budget::entity.name(), budget.id.value})
            context.problems.push_back(problem);
    }
    return allocationDocument(result, context);
}

void BudgetPage::previewAllocation()
{
    if (!m_budget)
        throw Error(ErrorKind::NotFound,
                    tr("There is no budget yet, so there is nothing to allocate."));
    const AllocationResult result = allocate(allocationInput(m_workspace.store(), m_sheet, {}));
    const auto build = [this, result, budget = m_sheet.budget](Language language) {
        return allocationPaper(m_workspace, budget, result, language);
    };
    const bool inSwedish = m_workspace.settings().language == DocumentLanguage::sv;
    auto *preview =
        new DocumentPreview(build(inSwedish ? Language::Swedish : Language::English), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setRebuild(build);
    preview->open();
}

} // namespace samsyn
