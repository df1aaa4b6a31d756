// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace samsyn {

struct Entity;
struct Activity;
struct FocusArea;

/// A day that follows from a law or a decision: so many months after another (domain A1-44).
struct WatchDate {
    Id<WatchDate> id;
    QString key;
    QString title; // "Etableringsplanerna från reformens start har löpt i 24 månader"
    QString basis; // "Lag (2010:197), i kraft 2010-12-01"
    QDate start;
    int months = 0; // after the start
    std::optional<Id<FocusArea>> area;
    std::optional<Id<Activity>> activity; // what prepares for it
    QString note;
    static const Entity entity;
    bool operator==(const WatchDate &) const = default;

    QDate date() const { return start.addMonths(months); }
};

} // namespace samsyn
