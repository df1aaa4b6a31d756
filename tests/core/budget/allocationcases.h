// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"

#include <map>

namespace samsyn::test {

AllocationParty party(const QString &code, const QString &name, qint64 population);

/// The eight municipalities of the sample, in order of code, all there for all time.
std::vector<AllocationParty> eightOf2010(); // inhabitants on 31 December 2010, sum 469 894
std::vector<AllocationParty> eightOf2011(); // on 31 December 2011, sum 477 832
std::vector<AllocationParty> eightOf2016(); // on 31 December 2016, sum 516 735

/// 438 150 kr for 2012 by population, in whole kronor.
AllocationInput sampleInput();
AllocationInput inputOf(std::vector<AllocationParty> parties, Ore amount);

AllocationParty &named(AllocationInput &input, const QString &name);
const AllocationLine &named(const AllocationResult &result, const QString &name);

/// What each pays, in kronor and in order of name; fails where somebody pays öre.
std::map<QString, qint64> kronor(const AllocationResult &result);

} // namespace samsyn::test
