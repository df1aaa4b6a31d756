// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;
struct Organization;
struct Person;

/// A political board of a member that was informed (domain A1-33).
struct BoardBriefing {
    Id<BoardBriefing> id;
    QString key;
    Id<Organization> organization;
    QDate date;
    QString board; // "Socialnämnden"
    QString subject; // "Handlingsplan 2012"
    std::optional<Id<Person>> person; // who informed it
    QString briefedBy; // else as typed
    QString note;
    static const Entity entity;
    bool operator==(const BoardBriefing &) const = default;
};

} // namespace samsyn
