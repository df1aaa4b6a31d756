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

/// Versions are adopted; the plan is followed from the first one on, until it is closed.
enum class PlanState { Draft, Adopted, Closed };

/// What a period sets out to do. Goals and activities are followed while it lasts; what was adopted is
/// kept in its versions.
struct Plan {
    Id<Plan> id;
    QString key;
    QString name; // "Handlingsplan 2012"
    QDate from;
    QDate to;
    PlanState state = PlanState::Draft;
    QString purpose; // Markdown
    QString targetGroup; // Markdown
    QString equality; // Markdown: assessed effects on gender equality (domain A1-46)
    std::optional<Id<Plan>> continues; // the plan that it was carried on from
    QString note;
    static const Entity entity;
    bool operator==(const Plan &) const = default;

    Period period() const { return {from, to}; }
};

/// What the plan will not do, and why (domain A1-35).
struct PlanExclusion {
    Id<PlanExclusion> id;
    QString key;
    Id<Plan> plan;
    int position = 0;
    QString title;
    QString reason;
    static const Entity entity;
    bool operator==(const PlanExclusion &) const = default;
};

} // namespace samsyn
