// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/splitdocument.h"

#include "core/base/clock.h"
#include "core/budget/allocationdocument.h"
#include "core/budget/allocationworkbook.h"
#include "core/budget/budgetrules.h"
#include "core/workspace/sender.h"
#include "core/budget/budgetsplit.h"
#include "core/budget/budgetversions.h"
#include "core/budget/scenariotext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SplitDocument)
};

/// What it is compared with, unless something else was asked for than the budget has.
void addHistory(AllocationDocumentContext &context, const Store &store, const AllocationResult &result, const Budget &budget)
{
    const BudgetSheet sheet = budgetSheet(store, budget);
    if (!ownFinancing(sheet) || splitInput(store, sheet) != result.input)
        return;
    context.sinceLastYear = splitChangeSinceLastYear(store, sheet);
    const std::optional<Budget> before = comparedVersion(store, budget);
    if (before && before->state != BudgetState::Draft)
        context.differences = budgetDifferences(store, budgetSheet(store, *before), sheet);
}

/// What is assumed, where a request makes it another split than the budget's own; else nothing.
QString assumptionOf(const Store &store, const AllocationResult &result, const std::optional<Budget> &budget, const SplitRequest &request)
{
    if (request == SplitRequest{})
        return {};
    if (!budget) { // nothing but who takes part could be otherwise
        BudgetSheet none;
        none.budget.year = result.input.year;
        SplitRequest members;
        members.with = request.with;
        members.without = request.without;
        return members == SplitRequest{} ? QString() : scenarioAssumption(store, none, members);
    }
    const BudgetSheet sheet = budgetSheet(store, *budget);
    if (ownFinancing(sheet) && splitInput(store, sheet) == result.input)
        return {};
    return scenarioAssumption(store, sheet, request);
}

} // namespace

Language languageOf(DocumentLanguage language)
{
    return language == DocumentLanguage::sv ? Language::Swedish : Language::English;
}

std::vector<Problem> openProblemsOf(const Workspace &workspace, const Budget &budget)
{
    const RecordRef place{Budget::entity.name(), budget.id.value};
    std::vector<Problem> problems = workspace.openProblems();
    std::erase_if(problems, [&](const Problem &problem) { return problem.place != place; });
    return problems;
}

AllocationDocumentContext documentContext(const Workspace &workspace, const std::optional<Budget> &budget, int year)
{
    const WorkspaceSettings settings = workspace.settings();
    AllocationDocumentContext context;
    context.date = today();
    context.isSample = settings.sample;
    if (!budget) {
        context.reference = Text::tr("Split %1").arg(year);
        context.state = Text::tr("Computed without a budget");
        return context;
    }
    const QString state = budgetStateName(budget->state);
    context.reference = Text::tr("Budget %1, version %2, %3").arg(budget->year).arg(budget->version).arg(state.toLower());
    context.state = Text::tr("%1, version %2").arg(state).arg(budget->version);
    if (const QString decision = decisionText(*budget); !decision.isEmpty())
        context.state += u". "_s + decision;
    context.basis = Text::tr("Own financing %1.").arg(budget->year);
    return context;
}

Document splitDocument(const Workspace &workspace, const AllocationResult &result,
                       const std::optional<Budget> &budget, std::optional<Language> language, const SplitRequest &request)
{
    const WorkspaceSettings settings = workspace.settings();
    const LanguageScope scope(language.value_or(languageOf(settings.language)));
    AllocationDocumentContext context = documentContext(workspace, budget, result.input.year);
    context.scenario = assumptionOf(workspace.store(), result, budget, request);
    if (budget) {
        if (!context.scenario.isEmpty())
            context.state = Text::tr("Scenario beside version %1, %2").arg(budget->version).arg(budgetStateName(budget->state).toLower());
        context.problems = openProblemsOf(workspace, *budget); // asked for here, hence in the document's language
        addHistory(context, workspace.store(), result, *budget);
    }
    Document document = allocationDocument(result, context);
    setSender(document, workspace);
    return document;
}

Publication splitPublication(const Workspace &workspace, const AllocationResult &result,
                             const std::optional<Budget> &budget, std::optional<Language> language, const SplitRequest &request)
{
    Document document = splitDocument(workspace, result, budget, language, request);
    return {document, [result, document] { return allocationWorkbook(result, document); }};
}

} // namespace samsyn
