// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/period.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;
struct Organization;

/// Executive: heads of administration; preparatory: heads of operations; working: heads of unit and
/// coordinators (domain A1-21). A network or a conference is usually another body's.
enum class GroupKind {
    Executive, Steering, Preparatory, Working, Reference, Network, Conference, Other,
};

/// The one question that a group is asked: it sets numbering, quorum and approval (rules of the
/// domain, Groups). Notes: plain numbers, no quorum, approved by the next meeting. Formal: § and
/// verifiers.
enum class MinutesForm { Notes, Formal };

/// Where § 1 is: at each year's first meeting, or once.
enum class ParagraphNumbering { Yearly, Running };

/// How many voting seats must be taken for a decision; filled leaves out vacant seats.
enum class QuorumRule { None, HalfOfFilled, MoreThanHalfOfFilled, MoreThanHalfOfAll, Fixed };

/// How many meetings a year, as a range that several groups may share: "6–7" (domain A4-7).
struct MeetingTarget {
    Id<MeetingTarget> id;
    QString key;
    QString name;
    int lowest = 0;
    int highest = 0;
    static const Entity entity;
    bool operator==(const MeetingTarget &) const = default;
};

struct Group {
    Id<Group> id;
    QString key;
    QString name; // the one that holds today; dated ones stand beside it: "Beredningsgruppen"
    GroupKind kind = GroupKind::Working;
    std::optional<Id<Organization>> body; // whose group it is, where it is not ours and we are represented in it
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<Id<Group>> reportsTo;
    std::optional<Id<Group>> replaces; // the group whose place it took
    QString assignment;
    MinutesForm minutesForm = MinutesForm::Notes;
    ParagraphNumbering numbering = ParagraphNumbering::Yearly; // of formal minutes
    QuorumRule quorum = QuorumRule::None;
    int quorumCount = 0; // seats, where the rule is fixed; else 0
    int noticeDays = 7; // before the meeting
    int approvalDays = 14; // after the meeting, for verifiers
    std::optional<Id<MeetingTarget>> target;
    QString usualPlace;
    QString usualStart; // "09:00", or empty
    int usualMinutes = 180; // how long it meets
    QString note;
    static const Entity entity;
    bool operator==(const Group &) const = default;

    Period period() const { return {from, to}; }
};

/// A name and a level that hold from a day, until the next ones do (domain A1-22).
struct GroupName {
    Id<GroupName> id;
    QString key;
    Id<Group> group;
    QDate from;
    QString name;
    GroupKind kind = GroupKind::Working;
    static const Entity entity;
    bool operator==(const GroupName &) const = default;
};

} // namespace samsyn
