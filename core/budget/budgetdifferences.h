// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetrules.h"
#include "core/documents/document.h"

namespace samsyn {

/// A row of costs or financing that is in one version alone, or has another amount or text in the
/// other. In the current language.
struct RowDifference {
    QString kind;
    QString text;
    bool isIn[2] = {true, true}; // the version before, the one after
    std::optional<Ore> amount[2];
};

struct RuleDifference {
    QString label;
    QString before;
    QString after;
};

/// What a member pays by both; absent where it has no part.
struct MemberDifference {
    QString name;
    std::optional<Ore> amount[2];
};

/// What a version has other than one before it.
struct BudgetDifferences {
    Budget before;
    Budget after;
    Ore costs[2];
    Ore financing[2];
    std::vector<RowDifference> costRows; // only those that differ, in their order
    std::vector<RowDifference> financingRows;
    std::vector<RuleDifference> rule;
    std::vector<MemberDifference> members; // all, by name, where somebody's amount differs

    bool isEmpty() const { return costRows.empty() && financingRows.empty() && rule.empty() && members.empty(); }
};

BudgetDifferences budgetDifferences(const Store &store, const BudgetSheet &before, const BudgetSheet &after);

/// What a version is compared with: of the earlier ones of its year the adopted one, else the latest
/// that was adopted, else the latest proposed, else the latest.
std::optional<Budget> comparedVersion(const Store &store, const Budget &budget);

/// "2 rows and the split differ from version 1: costs +10 000 kr, financing +10 000 kr."
QString differencesSentence(const BudgetDifferences &differences);
/// Headings and tables, for the document of the split and one of their own.
std::vector<Block> differencesBlocks(const BudgetDifferences &differences);

} // namespace samsyn
