// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/budget/budget.h"

#include <QDate>
#include <QString>

namespace samsyn {

/// What a member says of its share. Where there is no row, it was not sent.
enum class AcceptanceState { Waiting, Accepted, Objected };

/// A member's answer to its share of a budget's version, which may come before the budget is adopted and
/// after: a row beside the version, which never changes for it (domain A1-52).
struct Acceptance {
    Id<Acceptance> id;
    QString key;
    Id<Budget> budget;
    Id<Organization> organization;
    AcceptanceState state = AcceptanceState::Waiting;
    std::optional<QDate> sentOn;
    std::optional<QDate> remindedOn; // the last time
    std::optional<QDate> answeredOn; // absent while waiting
    QString answeredBy; // as typed: "Eva Stålhane, ekonomichef", "Socialnämnden § 12"
    QString note; // what an objection is about
    static const Entity entity;
    bool operator==(const Acceptance &) const = default;
};

} // namespace samsyn
