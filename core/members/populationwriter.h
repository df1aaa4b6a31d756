// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/populationimport.h"
#include "core/store/transaction.h"

namespace samsyn {

/// What a table of populations is matched against.
std::vector<KnownPlace> knownPlaces(const Store &store); // municipalities
std::vector<KnownPlace> knownOrganizations(const Store &store); // of every kind
std::vector<KnownPopulation> knownPopulations(const Store &store);

/// Writes the new and changed rows of a preview. Throws Error (Failed) where rows are in error and
/// are not to be left out; then nothing is written.
void importPopulations(Transaction &transaction, const PopulationPreview &preview, bool leaveOutErrors);

} // namespace samsyn
