// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/budget/budget.h"

#include <QDate>
#include <QString>

namespace samsyn {

/// What a category cost in whole months of one year, as the host's ledger has it. Of a category the
/// months never overlap: what is pasted as accumulated is kept as what came to since the months before.
/// No row is "no actuals yet", never zero (rules of the domain, Budget).
struct Actual {
    Id<Actual> id;
    QString key;
    CostCategory category = CostCategory::Other;
    QDate from; // the first day of its first month
    QDate to;   // the last day of its last month: a month, a quarter, or what was accumulated
    Ore amount; // negative where more was credited than paid
    QString source; // "Huddinges huvudbok 2012-04-02"
    QDate enteredOn; // or changed, last
    QString note;
    static const Entity entity;
    bool operator==(const Actual &) const = default;
};

} // namespace samsyn
