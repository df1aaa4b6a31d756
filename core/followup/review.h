// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;
struct Goal;
struct Person;

/// Whether something is on its way; none where there is nothing to say it by.
enum class Light { None, OnTheWay, AtRisk, OffTrack };

/// A month as the strategist prepares it. Its figures are computed until it is approved, and kept with the
/// approval from then on. What it says in words is as typed; an empty text is not shown.
struct Review {
    Id<Review> id;
    QString key;
    QDate month; // its first day
    Light light = Light::None; // in place of the proposed one, with a reason; else None
    QString lightReason;
    QString comment; // the strategist's, Markdown
    QString areas; // of the strategist's assignment: what was worked with, Markdown
    QString time; // what it took, Markdown
    QString representation; // where the collaboration was represented, Markdown
    QString chairComment; // Markdown
    std::optional<QDate> preparedOn; // handed to the chair; absent while it is written
    bool showsMembers = false; // the report has the members' facts, which are internal otherwise
    static const Entity entity;
    bool operator==(const Review &) const = default;
};

/// What the review says of a goal in one line.
struct ReviewGoal {
    Id<ReviewGoal> id;
    QString key;
    Id<Review> review;
    Id<Goal> goal;
    Light light = Light::None; // in place of the proposed one, with a reason; else None
    QString lightReason;
    QString assessment;
    static const Entity entity;
    bool operator==(const ReviewGoal &) const = default;
};

/// What the strategist asks the chair.
struct ReviewQuestion {
    Id<ReviewQuestion> id;
    QString key;
    Id<Review> review;
    int position = 0;
    QString text;
    std::optional<QDate> by; // when the answer is needed
    QString answer; // the chair's
    static const Entity entity;
    bool operator==(const ReviewQuestion &) const = default;
};

enum class ApprovalWay { AtTheScreen, ByMail, AtAMeeting };

/// What closes a month for good: who approved it, when and how, and a copy of everything it showed. From
/// its row on, triggers refuse every change of the review and of itself.
struct ReviewApproval {
    Id<ReviewApproval> id;
    QString key;
    Id<Review> review;
    QDate date;
    std::optional<Id<Person>> person;
    QString approvedBy; // as printed: "Gunvor Öhrn, ordförande"
    ApprovalWay way = ApprovalWay::AtTheScreen;
    QString user; // who was logged in
    QString programVersion;
    QString frozen; // the review with its figures, as `review --json` prints it (reviewjson.h)
    QString sha256; // over that, hexadecimal
    static const Entity entity;
    bool operator==(const ReviewApproval &) const = default;
};

} // namespace samsyn
