// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/meetings/typednames.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace samsyn {

class Store;
struct Meeting;
struct Organization;
struct Person;

/// Who an action point may belong to, by the name it is typed with.
struct ActionOwner {
    std::optional<Id<Person>> person;
    std::optional<Id<Organization>> organization;
    QString name;
    bool operator==(const ActionOwner &) const = default;
};

/// What a typed line is read with.
struct ActionContext {
    std::vector<ActionOwner> owners; // those at the meeting first: they win where a first name is shared
    size_t atMeeting = 0;            // how many of them were called to it
    std::optional<ActionOwner> usual; // who owns what names nobody: the strategist
    QDate day;                       // the meeting's: what its year is taken from
    std::optional<QDate> usualDue;   // the group's next meeting
};
ActionContext actionContext(const Store &store, const Meeting &meeting);

/// "Kerstin underlag 20/4": what it says, who does it, by when; and where that stands in the line.
struct ActionLine {
    QString text; // without owner and date
    std::optional<ActionOwner> owner; // the usual one where none is named
    std::optional<QDate> due; // the usual one where none is given
    std::optional<TextSpan> ownerSpan; // absent where it is the usual one
    std::optional<TextSpan> dueSpan;
    QStringList candidates; // names, where the one that was typed may be several people's: then no owner
};
ActionLine readActionLine(const QString &line, const ActionContext &context);
/// Why a line could not be read as it was meant ("Anna: Anna Berg eller Anna Lind?"), or empty.
QString doubtOf(const ActionLine &line);

} // namespace samsyn
