// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/period.h"

#include <QString>

namespace samsyn {

struct Entity;
struct Organization;

struct Person {
    Id<Person> id;
    QString key;
    QString name;
    QString email;
    QString phone;
    QString note;
    static const Entity entity;
};

/// A person's title at an organization, from a day to a day, both included and either open.
struct Employment {
    Id<Employment> id;
    QString key;
    Id<Person> person;
    Id<Organization> organization;
    QString title;
    std::optional<QDate> from;
    std::optional<QDate> to;
    bool acting = false; // tf
    static const Entity entity;

    Period period() const { return {from, to}; }
};

} // namespace samsyn
