// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;
struct AgendaItem;
struct Group;

/// Per capsulam is a decision outside a meeting: a meeting with one item and no attendance.
enum class MeetingKind { Meeting, PerCapsulam, Conference, Seminar, StudyVisit };

/// Published is no state: it is read from the publication log, since a sealed row never changes.
enum class MeetingState { Planned, Called, Held, Approved, Cancelled };

/// Month: some day of the month that the date stands in.
enum class DatePrecision { Day, Month };

/// Sealed with its minutes: then the file itself refuses to change it.
struct Meeting {
    Id<Meeting> id;
    QString key;
    Id<Group> group; // the lead group of a joint meeting, whose numbers it uses
    MeetingKind kind = MeetingKind::Meeting;
    MeetingState state = MeetingState::Planned;
    QDate date; // its year is the year of the §
    DatePrecision precision = DatePrecision::Day;
    std::optional<QDate> endDate; // of several days
    QString startTime; // as called: "09:00", or empty
    QString endTime;
    QString startedAt; // as it was: "09:03", or empty
    QString endedAt;
    QString place;
    QString onlineLink;
    QString title; // empty where it is the group's
    QString groupName; // as printed on its day; filled in when the notice goes out
    QString registrationNumber; // dnr
    std::optional<QDate> movedFrom; // the day it was first planned for
    QString stateReason; // why it was cancelled or moved
    QString uid; // of the calendar, stable; empty until it is needed
    int sequence = 0; // of the calendar: raised by each move and by cancelling
    QString program; // Markdown, of a conference or visit
    QString findings; // Markdown, what a conference or visit found
    std::optional<Ore> cost; // of a conference or visit
    std::optional<QDate> verifyBy; // by when verifiers are to have approved
    std::optional<QDate> approvedOn;
    QString approvedHow; // as typed, or the meeting and item that approved it
    std::optional<Id<AgendaItem>> approvedAt; // the next meeting's item, where it is here
    bool isEarlier = false; // an earlier paper: date, PDF and decisions, from before the program
    static const Entity entity;
    bool operator==(const Meeting &) const = default;
};

/// A further group of a joint meeting; the lead group stands in the meeting.
struct MeetingGroup {
    Id<MeetingGroup> id;
    QString key;
    Id<Meeting> meeting;
    Id<Group> group;
    static const Entity entity;
    bool operator==(const MeetingGroup &) const = default;
};

} // namespace samsyn
