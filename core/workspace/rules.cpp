// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rules.h"

#include "core/budget/budgetrules.h"
#include "core/groups/grouprules.h"
#include "core/meetings/meetingrules.h"
#include "core/members/memberrules.h"
#include "core/plans/planrules.h"
#include "core/workspace/personmerge.h"

namespace samsyn {

void checkRules(const Store &store, const ChangeSet &set)
{
    checkMembers(store, set);
    checkGroups(store, set);
    checkMeetings(store, set);
    checkPlans(store, set);
    checkBudget(store, set);
}

std::vector<Problem> findProblems(const Store &store)
{
    std::vector<Problem> problems;
    for (const auto &ofRoom : {memberProblems, personProblems, groupProblems, meetingProblems, planProblems, budgetProblems}) {
        for (Problem &problem : ofRoom(store))
            problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace samsyn
