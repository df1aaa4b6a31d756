// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;

enum class OrganizationKind {
    Municipality, Agency, AgencyOffice, Region, Association, CivilSociety, Company, Other,
};

struct Organization {
    Id<Organization> id;
    QString key;
    QString name;     // the short one, as in tables: "Nacka"; dated names stand beside it
    QString fullName; // "Nacka kommun"; empty where it is the same
    OrganizationKind kind = OrganizationKind::Municipality;
    QString code; // of a municipality, four digits: "0182"; else empty
    std::optional<Id<Organization>> parent; // the agency of an office
    bool courted = false; // no member, but somebody to win
    QString note;
    static const Entity entity;
    bool operator==(const Organization &) const = default;
};

/// A name that holds from a day, until the next one does.
struct OrganizationName {
    Id<OrganizationName> id;
    QString key;
    Id<Organization> organization;
    QDate from;
    QString name;
    static const Entity entity;
};

/// An agency's office serves a municipality.
struct OfficeArea {
    Id<OfficeArea> id;
    QString key;
    Id<Organization> office;
    Id<Organization> municipality;
    static const Entity entity;
};

} // namespace samsyn
