// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/budget/budgetdifferences.h"
#include "core/budget/budgetsplit.h"
#include "core/workspace/billingpages.h"
#include "core/workspace/budgetdocuments.h"
#include "core/workspace/comparison.h"
#include "core/workspace/splitdocument.h"
#include "ui/budget/budgetpage.h"
#include "ui/documents/preview.h"

namespace samsyn {

void BudgetPage::previewAllocation()
{
    if (!m_budget)
        throw Error(ErrorKind::NotFound,
                    tr("There is no budget yet, so there is nothing to allocate."));
    const AllocationResult result = splitOf(m_workspace.store(), m_sheet);
    preview([this, result, budget = m_sheet.budget](Language language) {
        return splitPublication(m_workspace, result, budget, language);
    });
}

void BudgetPage::previewDifferences()
{
    const auto before = comparedVersion(m_workspace.store(), m_sheet.budget);
    if (!before)
        throw Error(ErrorKind::NotFound, tr("There is no earlier version to compare with."));
    preview([this, before = *before, after = m_sheet.budget](Language language) {
        return Publication(differencesDocument(m_workspace, before, after, language));
    });
}

void BudgetPage::previewYears()
{
    preview([this](Language language) {
        return Publication(yearsDocument(m_workspace, language));
    });
}

DocumentPreview *BudgetPage::preview(const std::function<Publication(Language)> &build)
{
    auto *preview = new DocumentPreview(build(languageOf(m_workspace.settings().language)), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setRebuild(build);
    preview->open();
    return preview;
}

void BudgetPage::previewComparison()
{
    preview([this, budget = m_sheet.budget](Language language) {
        return Publication(comparisonDocument(m_workspace, budget, language));
    });
}

void BudgetPage::previewBilling()
{
    const Budget budget = m_sheet.budget;
    DocumentPreview *shown = preview([this, budget](Language language) {
        return Publication(billingPages(m_workspace, budget, {{}, language}));
    });
    shown->setParts(tr("Save a file for each payer …"), [this, budget](Language language) {
        return billingDocuments(m_workspace, budget, {{}, language});
    });
}

} // namespace samsyn
