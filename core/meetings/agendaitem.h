// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/groups/agendatemplate.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;
struct Group;
struct Matter;
struct Meeting;

/// Open at a meeting that was held means not reached: it comes along to the next agenda.
enum class ItemOutcome { Open, Decided, Noted, Discussed, Tabled, ReferredBack, SentOn, Withdrawn };

/// Why an item stands on the agenda.
enum class ItemOrigin {
    ByHand, TemplateItem, Tabled, NotReached, SentUp, SentDown, ReferredBack, ActionPoints,
    Report, Suggestion,
};

/// A matter's place in one meeting; the decision stands in it. Texts are Markdown.
struct AgendaItem {
    Id<AgendaItem> id;
    QString key;
    Id<Meeting> meeting;
    int position = 0; // the order they are taken in
    QString number; // place on the agenda: "5", "5a"; frozen by the notice, empty before it
    std::optional<qint64> paragraph; // §, given when the meeting is held
    QString title;
    AgendaItemKind kind = AgendaItemKind::Information;
    AgendaPurpose purpose = AgendaPurpose::Ordinary;
    ItemOutcome outcome = ItemOutcome::Open;
    std::optional<Id<Matter>> matter;
    QString registrationNumber;
    QString presenter;
    QString background;
    QString discussion;
    QString proposal;
    QString decision;
    QString dissent;
    ItemOrigin origin = ItemOrigin::ByHand;
    std::optional<Id<AgendaItem>> cameFrom; // the item it continues
    std::optional<Id<Meeting>> approves; // the meeting whose minutes it approves
    std::optional<Id<Group>> sentTo; // where it goes, of an item sent on or referred back
    std::optional<QDate> inForceFrom; // where that is not the meeting's day
    std::optional<QDate> reviewOn;
    bool isImmediate = false; // approved at the meeting itself
    static const Entity entity;
    bool operator==(const AgendaItem &) const = default;
};

} // namespace samsyn
