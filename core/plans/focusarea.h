// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/period.h"

#include <QDate>
#include <QString>
#include <optional>

namespace samsyn {

struct Entity;

/// Where a focus area is worked for (S0: delregionalt, regionalt).
enum class PlanLevel { Unspecified, SubRegional, Regional, Both };

/// Open question: named, but nobody has answered what it is to be (S0: "administration?").
enum class AreaState { Current, OpenQuestion, Closed };

/// A part of what is worked with, from plan to plan (S0: huvudområde with its lettered parts).
struct FocusArea {
    Id<FocusArea> id;
    QString key;
    std::optional<Id<FocusArea>> parent;
    int position = 0;
    QString code; // "2", "2A"; may be empty
    QString title;
    QString description; // Markdown
    PlanLevel level = PlanLevel::Unspecified;
    AreaState state = AreaState::Current;
    QString question; // what is not answered yet
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<RecordRef> decision; // the agenda item, where it was made in this workspace
    QString decisionReference; // else as typed
    QString note;
    static const Entity entity;
    bool operator==(const FocusArea &) const = default;

    Period period() const { return {from, to}; }
};

/// Areas that go into one another (S0: "som går in i varann"); it holds both ways.
struct FocusAreaLink {
    Id<FocusAreaLink> id;
    QString key;
    Id<FocusArea> area;
    Id<FocusArea> other;
    QString note;
    static const Entity entity;
    bool operator==(const FocusAreaLink &) const = default;
};

} // namespace samsyn
