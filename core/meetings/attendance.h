// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;
struct AgendaItem;
struct Meeting;
struct Organization;
struct Person;
struct Seat;

enum class AttendanceRole { Chair, ViceChair, Holder, Substitute, CoOpted, Secretary, Guest };

/// Expected is what everybody is until the meeting begins. Vacant: a seat that nobody holds, kept
/// so that the minutes can say so and the quorum can count it.
enum class Presence { Expected, Present, Remote, Apologies, Absent, Vacant };

/// Who was where, as the minutes print it: names and titles are those of the meeting's day and stay
/// when a person's are changed later.
struct Attendance {
    Id<Attendance> id;
    QString key;
    Id<Meeting> meeting;
    int position = 0;
    std::optional<Id<Seat>> seat; // absent for a guest
    std::optional<Id<Person>> person; // absent at a vacant seat
    std::optional<Id<Organization>> organization;
    QString name;
    QString title;
    QString organizationName;
    AttendanceRole role = AttendanceRole::Holder;
    Presence presence = Presence::Expected;
    QString reason; // of an absence or a vacancy
    std::optional<Id<Attendance>> standsInFor; // the absent one whose vote this one has
    std::optional<Id<AgendaItem>> cameAt; // there from this item on
    std::optional<Id<AgendaItem>> leftAt; // not there from this item on
    QString cameTime; // "09:20"
    QString leftTime;
    bool isVerifier = false; // of these minutes
    std::optional<QDate> verifiedOn;
    QString verifiedHow; // "per e-post"
    static const Entity entity;
    bool operator==(const Attendance &) const = default;
};

} // namespace samsyn
