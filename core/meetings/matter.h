// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;
struct AgendaItem;

enum class DecisionChangeKind { Amended, Replaced, Repealed };

/// What lives across meetings; the agenda item is its place in one of them. Its history is the items
/// that name it (domain A1-23).
struct Matter {
    Id<Matter> id;
    QString key;
    QString title;
    QString registrationNumber; // dnr
    std::optional<QDate> closedOn;
    std::optional<QDate> snoozedUntil; // comes on no agenda before that day
    QString note;
    static const Entity entity;
    bool operator==(const Matter &) const = default;
};

/// A later decision changes an earlier one; both stay as they are.
struct DecisionChange {
    Id<DecisionChange> id;
    QString key;
    Id<AgendaItem> decision;
    std::optional<Id<AgendaItem>> by; // absent where it was decided elsewhere
    QString byReference; // as typed
    DecisionChangeKind kind = DecisionChangeKind::Amended;
    QDate date;
    QString note;
    static const Entity entity;
    bool operator==(const DecisionChange &) const = default;
};

} // namespace samsyn
