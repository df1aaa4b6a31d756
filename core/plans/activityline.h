// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/typednames.h"
#include "core/plans/plan.h"
#include "core/plans/typedtime.h"

#include <QStringList>
#include <vector>

namespace samsyn {

class Store;
struct FocusArea;
struct Group;
struct Organization;
struct Person;

/// Who may be responsible for an activity: one of the three.
struct ActivityOwner {
    std::optional<Id<Person>> person;
    std::optional<Id<Organization>> organization;
    std::optional<Id<Group>> group;
    QString name;
    bool operator==(const ActivityOwner &) const = default;
};

/// Somebody by a name that is typed after an @: an organization has several ("AF").
struct OwnerName {
    QString typed;
    ActivityOwner owner;
};

struct AreaName {
    Id<FocusArea> id;
    QString code;
    QString title;
};

/// What a typed line is read with.
struct ActivityContext {
    QString planName;
    Period period; // the plan's: what a time's year is taken from
    QDate day;     // on which people hold their seats and posts
    std::vector<OwnerName> names; // those who hold a seat with us first: they win where a first name is shared
    size_t withSeat = 0;          // how many names are theirs
    std::vector<ActivityOwner> strategists; // "@strateg": one, unless the posts are shared
    std::vector<ActivityOwner> chairs;      // "@ordförande": who leads the collaboration
    std::vector<AreaName> areas;
};
ActivityContext activityContext(const Store &store, const Plan &plan, QDate day);

enum class RecognizedKind { Time, Owner, Area, Condition };

struct Recognized {
    RecognizedKind kind = RecognizedKind::Time;
    TextSpan span;
    bool operator==(const Recognized &) const = default;
};

/// What is ambiguous or cannot be, in a sentence.
struct ActivityDoubt {
    RecognizedKind kind = RecognizedKind::Time; // what it is about
    QString sentence;
    QString written; // what was typed
};

/// "2A Delta i NISKI feb 2012 @strateg": what it says is done, when, by whom and where in the plan.
struct ActivityLine {
    QString title;       // without what was recognized
    QString description; // further sentences
    std::optional<Schedule> schedule; // absent where none is typed; precision None: "utan tidplan"
    std::optional<QDate> reviewOn;    // "ses över 30 juni"
    std::optional<ActivityOwner> responsible; // the first that is named
    std::vector<ActivityOwner> participants;  // organizations named after it
    std::optional<Id<FocusArea>> area;
    QString condition; // "om nationella § 37-medel beviljas"
    std::vector<Recognized> recognized; // in the line's order
    std::vector<ActivityDoubt> doubts;

    bool isInDoubt(RecognizedKind kind) const;
    /// Takes back what is in doubt about a part that is set anew.
    void settle(RecognizedKind kind);
};
ActivityLine readActivityLine(const QString &line, const ActivityContext &context);

/// Takes over a time that was read from what was written; what lies outside the plan is in doubt.
void applyTime(ActivityLine &line, const TypedTime &time, const QString &written, const ActivityContext &context);

/// Whoever a name alone means ("Åsa", "strategen", "Huddinge"), as after an @; where it is nobody's,
/// or several people's, the doubt is a sentence.
std::optional<ActivityOwner> ownerNamed(const QString &name, const ActivityContext &context, QString &doubt);
/// By its code, or code and title, or title alone; in any case.
std::optional<Id<FocusArea>> areaNamed(const QString &name, const ActivityContext &context);

/// The first doubt, or empty.
QString doubtOf(const ActivityLine &line);

/// What to offer where @ and this beginning of a name stand, in any case; the strategist and the chair
/// by their posts first.
QStringList ownerCompletions(const QString &begun, const ActivityContext &context);

} // namespace samsyn
