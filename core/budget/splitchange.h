// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocationexplanation.h"
#include "core/budget/budgetrules.h"
#include "core/documents/document.h"

#include <map>

namespace samsyn {

/// From what a member paid last year to what it pays now. `before` + `budget` + `membership` +
/// `population` + `rule` = `after`, to the öre, since each step is a full rounded split.
struct MemberChange {
    QString key;
    QString name;
    bool wasThere = false; // in last year's split
    bool isThere = false;  // in this year's
    Ore before;
    Ore budget;     // another amount is split
    Ore membership; // between others, or for other months
    Ore population; // with other figures
    Ore rule;       // in another way
    Ore after;

    bool operator==(const MemberChange &) const = default;
};

/// "Explained" of the design's Allocation, as steps from last year's adopted budget.
struct SplitChange {
    int fromYear = 0;
    int toYear = 0;
    Ore amountBefore; // that was split
    Ore amountAfter;
    std::vector<MemberChange> members; // of both years, in order of code, then of key

    const MemberChange *of(const QString &key) const;
};

/// The steps, in the order budget, membership, population, rule. A step that cannot be computed by
/// itself is a part of the next one. Throws Error as allocate() of the two.
/// @param earlier of who is new: the population on last year's date, by key, where it is known
SplitChange splitChange(const AllocationInput &before, const AllocationInput &after, const std::map<QString, qint64> &earlier = {});

/// Of a budget's split from that of the year before, if that was adopted and both can be computed.
std::optional<SplitChange> splitChangeSinceLastYear(const Store &store, const BudgetSheet &sheet);

/// "Nacka pays 3 210 kr more than for 2011: 2 100 kr more because more is split, …"; what is zero is
/// left out. In the current language.
QString splitChangeSentence(const SplitChange &change, const MemberChange &member);
/// The same for the panel under the table: last year's amount first, this year's as the result.
std::vector<ExplanationStep> splitChangeSteps(const SplitChange &change, const MemberChange &member);
/// All members by name, with their sum; steps that change nothing have no column.
Table splitChangeTable(const SplitChange &change);

} // namespace samsyn
