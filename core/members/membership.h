// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/period.h"

#include <QString>

namespace samsyn {

struct Entity;
struct Organization;

/// An organization belongs from a day to a day, both included. The periods of one organization
/// never overlap.
struct Membership {
    Id<Membership> id;
    QString key;
    Id<Organization> organization;
    QDate from;
    std::optional<QDate> to; // open when absent
    bool sharesCost = true;  // a party may belong without paying
    QString startReason;
    QString endReason;
    QString inKind;            // what it contributes instead of money, or beside it
    QString fromAsWritten;     // where the source is in doubt: "juli 2012"; then a problem says so
    QString toAsWritten;
    std::optional<RecordRef> decision; // behind it, where it was made in this workspace
    QString decisionReference;         // else as typed: "KS 2011/123, § 45"
    QString note;
    static const Entity entity;

    Period period() const { return {from, to}; }
};

} // namespace samsyn
