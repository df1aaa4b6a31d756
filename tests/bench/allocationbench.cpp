// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocation.h"

#include <benchmark/benchmark.h>

using namespace samsyn;

namespace {

/// As many members as there are municipalities, with as many different months as there can be.
AllocationInput everyMunicipality(AllocationPolicy policy)
{
    AllocationInput input;
    input.year = 2012;
    input.amount = Ore::fromKronor(438150);
    input.rule.policy = policy;
    for (int i = 0; i < 290; ++i) {
        AllocationParty party;
        party.code = party.key = party.name = QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0'));
        party.population = 2400 + i * 7919 % 900001;
        const QDate from = QDate(2012, 1, 1).addMonths(i % 12);
        party.paying = {Period{from, from.addMonths(1 + i / 12 % 12)}};
        input.parties.push_back(std::move(party));
    }
    return input;
}

void allocation(benchmark::State &state, AllocationPolicy policy)
{
    const AllocationInput input = everyMunicipality(policy);
    for (auto step : state)
        benchmark::DoNotOptimize(allocate(input));
}

} // namespace

BENCHMARK_CAPTURE(allocation, member_months, AllocationPolicy::MemberMonths)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(allocation, monthly, AllocationPolicy::Monthly)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(allocation, frozen, AllocationPolicy::Frozen)->Unit(benchmark::kMillisecond);
