// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/plans/schedule.h"

#include <QDate>
#include <QString>
#include <optional>

namespace samsyn {

struct Entity;
struct Plan;

enum class PlanLineKind { Area, Goal, Activity, Exclusion };

/// The plan as it was adopted: its lines are copies, which what is followed afterwards never changes.
struct PlanVersion {
    Id<PlanVersion> id;
    QString key;
    Id<Plan> plan;
    int number = 1; // from 1
    QDate adoptedOn;
    std::optional<RecordRef> decision; // the agenda item, where it was made in this workspace
    QString decisionReference; // else as typed
    QString purpose;
    QString targetGroup;
    QString equality;
    QString note; // why it differs from the version before
    static const Entity entity;
    bool operator==(const PlanVersion &) const = default;
};

struct PlanLine {
    Id<PlanLine> id;
    QString key;
    Id<PlanVersion> planVersion;
    int position = 0; // in the order of the document
    PlanLineKind kind = PlanLineKind::Area;
    QString source; // the key of what it copies, by which versions are compared
    int depth = 0; // under how many lines it stands: areas, and a goal
    QString code;
    QString title;
    QString text; // Markdown: description or reason
    QString effect; // Markdown: what is expected of a goal
    QString decision; // by which a goal or area was decided, as printed
    std::optional<QDate> from;
    std::optional<QDate> to;
    SchedulePrecision precision = SchedulePrecision::None;
    std::optional<QDate> reviewOn;
    QString responsible; // as printed
    QString participants; // as printed, separated by commas
    QString condition; // of an area: the question that is still open
    static const Entity entity;
    bool operator==(const PlanLine &) const = default;
};

} // namespace samsyn
