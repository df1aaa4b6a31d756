// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/budgetdocuments.h"

#include "core/base/clock.h"
#include "core/budget/budgetdifferences.h"
#include "core/budget/budgetyears.h"
#include "core/workspace/sender.h"
#include "core/workspace/splitdocument.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetDocuments)
};

/// What every document of the workspace says of itself.
Document begin(const Workspace &workspace, const QString &title)
{
    Document document;
    document.language = currentLanguage();
    document.title = title;
    document.kind = Text::tr("Budget");
    document.date = today();
    setSender(document, workspace);
    return document;
}

} // namespace

Document differencesDocument(const Workspace &workspace, const Budget &before, const Budget &after, std::optional<Language> language)
{
    const LanguageScope scope(language.value_or(languageOf(workspace.settings().language)));
    const Store &store = workspace.store();
    const BudgetDifferences differences = budgetDifferences(store, budgetSheet(store, before), budgetSheet(store, after));
    Document document = begin(workspace, Text::tr("Budget %1: version %2 beside version %3").arg(after.year).arg(after.version).arg(before.version));
    document.reference = Text::tr("Budget %1, version %2").arg(after.year).arg(after.version);
    document.state = Text::tr("Version %1 %2, version %3 %4", "each with its state")
                         .arg(before.version).arg(budgetStateName(before.state).toLower())
                         .arg(after.version).arg(budgetStateName(after.state).toLower());
    document.add(Paragraph{differencesSentence(differences), Paragraph::Style::Lead});
    for (Block &block : differencesBlocks(differences))
        document.blocks.push_back(std::move(block));
    return document;
}

Document yearsDocument(const Workspace &workspace, std::optional<Language> language)
{
    const LanguageScope scope(language.value_or(languageOf(workspace.settings().language)));
    const BudgetYears years = budgetYears(workspace.store());
    Document document = begin(workspace, Text::tr("Budgets of several years"));
    if (!years.budgets.empty())
        document.title = Text::tr("Budget %1–%2", "years").arg(years.budgets.front().year).arg(years.budgets.back().year);
    document.reference = document.title;
    document.state = budgetYearsNote(years);
    document.add(budgetYearsTable(years));
    return document;
}

} // namespace samsyn
