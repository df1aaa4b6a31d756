// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/budget/allocationchoices.h"

#include "tests/core/budget/allocationcases.h"

namespace samsyn::test {

namespace {

Period anyPeriod(Choices &choices)
{
    const QDate from = QDate(2011, 10, 1).addDays(choices.below(450));
    Period period{from, from.addDays(choices.below(450))};
    if (choices.below(3) == 0)
        period.from.reset();
    if (choices.below(3) == 0)
        period.to.reset();
    return period;
}

AllocationParty anyParty(int number)
{
    Choices choices;
    // Few different figures, so that ties are frequent
    AllocationParty one = party(QString::number(choices.below(4)), {}, 0);
    one.key = one.name = QString::number(number);
    one.population = choices.below(2) == 0 ? choices.below(6) : choices.below(100000);
    if (choices.below(3) == 0)
        one.weight = Rational(choices.below(4), 1 + choices.below(3));
    if (choices.below(2) == 0) {
        one.paying = {anyPeriod(choices)};
        if (choices.below(3) == 0)
            one.paying.push_back({{}, QDate(2012, 3, 1)});
    }
    return one;
}

} // namespace

AllocationInput anyInput()
{
    Choices choices;
    AllocationInput input = inputOf({}, Ore{});
    const int parties = choices.below(7);
    input.amount = Ore{choices.below(3) == 0 ? choices.below(500) : choices.below(90000000)};
    if (choices.below(3) == 0)
        input.amount = -input.amount;
    input.rule.key = static_cast<AllocationKey>(choices.below(3));
    input.rule.policy = static_cast<AllocationPolicy>(choices.below(3));
    static constexpr int units[] = {1, 7, 100, 10000};
    input.rule.unit = Ore{units[choices.below(4)]};
    if (choices.below(3) == 0)
        input.rule.base = Ore{choices.below(choices.below(2) == 0 ? 100 : 1000000)};
    if (choices.below(3) == 0)
        input.rule.basisDate = QDate(2011, 12, 1).addDays(choices.below(300));
    for (int i = 0; i < parties; ++i)
        input.parties.push_back(anyParty(i));
    return input;
}

} // namespace samsyn::test
