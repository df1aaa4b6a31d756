// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/typednames.h"
#include "core/plans/schedule.h"

#include <QString>

namespace samsyn {

/// A time as it is typed in a line, and where it stands there.
struct TypedTime {
    std::optional<Schedule> schedule; // absent where only a day to look again is given, or in doubt
    std::optional<QDate> reviewOn;
    TextSpan span;
    QString doubt; // a sentence: there is no such day, or it ends before it begins
    bool operator==(const TypedTime &) const = default;
};

/// At the end of the line: "15/3", "15 mars 2012", "15–17 feb", "feb 2012", "jan–mars", "kv 2", "2012",
/// "hela året", "våren", "utan tidplan, ses över 30 juni". A year that is not typed is the plan's; its
/// words may be Swedish or English. Absent where no time stands there, where it belongs to what is
/// before it ("budget för 2013") or to a clause ("som startar under våren").
std::optional<TypedTime> timeAtEnd(const QString &line, const Period &plan);

/// Where the text is nothing but a time: a heading, a cell of a table.
std::optional<TypedTime> timeOf(const QString &text, const Period &plan);

} // namespace samsyn
