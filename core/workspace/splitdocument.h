// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocationdocument.h"
#include "core/budget/budget.h"
#include "core/budget/budgetsplit.h"
#include "core/documents/document.h"
#include "core/exchange/publication.h"
#include "core/workspace/workspace.h"

namespace samsyn {

Language languageOf(DocumentLanguage language);

/// What each member pays and why, as a document of this workspace: with its sender, the budget's
/// state and its open problems, in the workspace's language unless another is asked for. Where the
/// request makes it another split than the budget's own, it says that it is a scenario.
Document splitDocument(const Workspace &workspace, const AllocationResult &result,
                       const std::optional<Budget> &budget, std::optional<Language> language = {},
                       const SplitRequest &request = {});

/// The same with its spreadsheet that computes the split again.
Publication splitPublication(const Workspace &workspace, const AllocationResult &result,
                             const std::optional<Budget> &budget, std::optional<Language> language = {},
                             const SplitRequest &request = {});

/// Who sends a document on a budget's split, and which version in which state it is about. In the
/// current language.
AllocationDocumentContext documentContext(const Workspace &workspace, const std::optional<Budget> &budget, int year);

/// The open problems that concern a budget.
std::vector<Problem> openProblemsOf(const Workspace &workspace, const Budget &budget);

} // namespace samsyn
