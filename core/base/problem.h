// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace samsyn {

enum class Severity {
    Notice,  // worth knowing
    Warning, // to be completed or explained
    Fault,   // money does not add up, or something cannot be computed
};

/// What is wrong but can be stored (idea 6 of the design): never in the way of saving.
struct Problem {
    QString code;        // what kind, for programs: "budget_out_of_balance"
    Severity severity = Severity::Warning;
    QString sentence;    // translated, what is wrong
    QString explanation; // translated, why or what to do; may be empty
    RecordRef place;     // where to jump to
    QString facts;       // the figures it rests on: an acknowledgement holds while they stay the same

    bool operator==(const Problem &) const = default;
};

} // namespace samsyn
