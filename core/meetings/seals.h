// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/meetings/meeting.h"
#include "core/meetings/seal.h"
#include "core/store/store.h"

namespace samsyn {

/// What a seal is over: a line for each value of each row the minutes consist of, by keys and never by
/// ids, with the SHA-256 of each attachment. The same after export and import.
QString canonicalText(const Store &store, Id<Meeting> meeting);
/// Over the seal before, a line feed and the text.
QString sealHash(const QString &previous, const QString &text);

std::optional<Seal> sealOf(const Store &store, Id<Meeting> meeting);
bool isSealed(const Store &store, Id<Meeting> meeting);
std::optional<Seal> lastSeal(const Store &store);

/// Every seal against the rows it covers, its own hash and the seal before it: a fault for each value
/// that differs, in words. Empty where all hold.
std::vector<Problem> verifySeals(const Store &store);

} // namespace samsyn
