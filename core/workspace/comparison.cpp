// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/comparison.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/budget/comparisondocument.h"
#include "core/workspace/sender.h"
#include "core/workspace/splitdocument.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

std::optional<AllocationResult> realSplit(const Store &store, const BudgetSheet &sheet)
{
    try {
        return splitOf(store, sheet);
    } catch (const Error &) {
        return std::nullopt; // the document says that it cannot be computed
    }
}

} // namespace

Document comparisonDocument(const Workspace &workspace, const Budget &budget, std::optional<Language> language)
{
    const WorkspaceSettings settings = workspace.settings();
    const LanguageScope scope(language.value_or(languageOf(settings.language)));
    const Store &store = workspace.store();
    const BudgetSheet sheet = budgetSheet(store, budget);
    const auto scenarios = scenarioSplits(store, sheet);
    if (scenarios.empty())
        throw Error(ErrorKind::NotFound, Text::tr("The budget for %1, version %2, has no scenarios to compare. Add one first.").arg(budget.year).arg(budget.version));
    const QString state = budgetStateName(budget.state);
    AllocationDocumentContext context;
    context.date = today();
    context.reference = Text::tr("Budget %1, version %2, %3").arg(budget.year).arg(budget.version).arg(state.toLower());
    context.state = Text::tr("Scenarios beside version %1, %2").arg(budget.version).arg(state.toLower());
    Document document = comparisonDocument(sheet, realSplit(store, sheet), scenarios, context);
    setSender(document, workspace);
    return document;
}

} // namespace samsyn
