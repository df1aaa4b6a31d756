// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;
struct Organization;

/// Who in an organization pays its part, and where the invoice goes; at most one for each.
struct Payer {
    Id<Payer> id;
    QString key;
    Id<Organization> organization;
    QString department; // "Arbetsmarknads- och vuxenutbildningsförvaltningen"
    QString funding;    // where the money comes from: "Socialnämndens budget"
    std::optional<QDate> fundingUnclearSince; // where that is unclear; then a problem says so
    QString invoiceAddress;   // several lines
    QString invoiceReference; // "Ref 4711 Karin Ekdal"
    int instalments = 1;      // 1 to 12: equal units, the rest on the last
    QString note;
    static const Entity entity;
    bool operator==(const Payer &) const = default;
};

} // namespace samsyn
