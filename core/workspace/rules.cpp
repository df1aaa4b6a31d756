// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rules.h"

#include "core/budget/budgetrules.h"
#include "core/members/memberrules.h"

namespace samsyn {

void checkRules(const Store &store, const ChangeSet &set)
{
    checkMembers(store, set);
    checkBudget(store, set);
}

std::vector<Problem> findProblems(const Store &store)
{
    std::vector<Problem> problems = memberProblems(store);
    for (Problem &problem : budgetProblems(store))
        problems.push_back(std::move(problem));
    return problems;
}

} // namespace samsyn
