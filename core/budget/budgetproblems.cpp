// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/budget/budgetrules.h"
#include "core/budget/budgetsplit.h"
#include "core/budget/decidedproblems.h"
#include "core/budget/decidedsplit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetProblems)
};

Problem outOfBalance(const BudgetSheet &sheet, const Balance &balance, const RecordRef &place)
{
    const Ore difference = balance.difference;
    return {u"budget_out_of_balance"_s, Severity::Fault,
            difference > Ore{} ? Text::tr("The financing of %1 is %2 more than the costs.").arg(sheet.budget.year).arg(formatKronor(difference))
                               : Text::tr("The financing of %1 is %2 less than the costs.").arg(sheet.budget.year).arg(formatKronor(-difference)),
            Text::tr("Costs are %1, financing is %2.").arg(formatKronor(balance.costs), formatKronor(balance.financing)),
            place, u"%1 %2"_s.arg(balance.costs.value).arg(balance.financing.value)};
}

Problem otherThanStated(const BudgetSheet &sheet, const Balance &balance, const RecordRef &place)
{
    const Ore difference = *balance.statedDifference;
    const QString size = formatKronor(difference > Ore{} ? difference : -difference);
    const QString where = sheet.budget.statedIn.isEmpty() ? Text::tr("The stated total") : sheet.budget.statedIn;
    return {u"differs_from_stated"_s, Severity::Fault,
            difference > Ore{} ? Text::tr("The cost rows are %1 less than the stated total of %2.").arg(size, formatKronor(*balance.stated))
                               : Text::tr("The cost rows are %1 more than the stated total of %2.").arg(size, formatKronor(*balance.stated)),
            Text::tr("%1: %2. The rows sum to %3.").arg(where, formatKronor(*balance.stated), formatKronor(balance.costs)),
            place, u"%1 %2"_s.arg(balance.costs.value).arg(balance.stated->value)};
}

/// What keeps the split from being computed, in the words of the split itself.
std::optional<Problem> noSplit(const Store &store, const BudgetSheet &sheet, const RecordRef &place)
{
    if (!ownFinancing(sheet))
        return std::nullopt; // nothing to split yet
    try {
        (void)splitOf(store, sheet);
    } catch (const Error &error) {
        return Problem{u"split_not_possible"_s, Severity::Fault,
                       Text::tr("The split for %1 cannot be computed.").arg(sheet.budget.year), error.sentence(),
                       place, error.sentence()};
    }
    return std::nullopt;
}

} // namespace

std::vector<Problem> budgetProblems(const Store &store)
{
    std::vector<Problem> problems;
    for (const Budget &budget : allBudgets(store)) {
        const BudgetSheet sheet = budgetSheet(store, budget);
        const Balance balance = balanceOf(sheet);
        const RecordRef place{Budget::entity.name(), budget.id.value};
        if (balance.difference != Ore{} && !sheet.financing.empty())
            problems.push_back(outOfBalance(sheet, balance, place));
        if (balance.statedDifference.value_or(Ore{}) != Ore{})
            problems.push_back(otherThanStated(sheet, balance, place));
        std::optional<Problem> problem = decidedSplit(store, budget) ? std::nullopt : noSplit(store, sheet, place);
        if (problem)
            problems.push_back(*std::move(problem));
        for (Problem &decided : decidedProblems(store, sheet))
            problems.push_back(std::move(decided));
    }
    return problems;
}

} // namespace samsyn
