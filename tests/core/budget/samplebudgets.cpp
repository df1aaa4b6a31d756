// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/budget/samplebudgets.h"

#include "core/workspace/sample.h"

using namespace Qt::StringLiterals;

namespace samsyn::test {

void SampleBudgets::SetUp()
{
    workspace = createSample(folder.path(u"sample.samsyn"_s));
}

void SampleBudgets::acknowledgeAll()
{
    for (const Problem &problem : workspace->openProblems())
        workspace->acknowledge(problem, u"Förstått."_s);
}

void SampleBudgets::setPopulation(const QString &code, QDate date, qint64 count)
{
    change([&](Transaction &transaction) {
        for (Population figure : populationsOf(store(), member(code))) {
            if (figure.date != date)
                continue;
            figure.count = count;
            transaction.update(figure);
            return;
        }
        Population figure;
        figure.organization = member(code);
        figure.date = date;
        figure.count = count;
        transaction.insert(figure);
    });
}

void SampleBudgets::endMembership(const QString &code, QDate last)
{
    change([&](Transaction &transaction) {
        for (Membership membership : store().where<Membership>("organization", member(code).value)) {
            if (!membership.to) {
                membership.to = last;
                transaction.update(membership);
            }
        }
    });
}

void SampleBudgets::setOwnFinancing(Id<Budget> id, Ore amount)
{
    change([&](Transaction &transaction) {
        for (FinancingItem item : store().where<FinancingItem>("budget", id.value)) {
            if (item.kind == FinancingKind::Own) {
                item.amount = amount;
                transaction.update(item);
            }
        }
    });
}

std::map<QString, Ore> amountsOf(const AllocationResult &result)
{
    std::map<QString, Ore> amounts;
    for (const AllocationLine &line : result.lines)
        amounts[line.party.code] = line.amount;
    return amounts;
}

} // namespace samsyn::test
