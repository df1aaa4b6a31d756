// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/period.h"

#include <QDate>
#include <QString>
#include <optional>

namespace samsyn {

struct Entity;
struct FocusArea;
struct Organization;
struct Person;

/// A position in the collaboration's service (domain A1-18, 19): the strategist's.
struct Post {
    Id<Post> id;
    QString key;
    QString title; // "Strateg"
    Id<Organization> employer;
    QString assignment; // Markdown
    QString note;
    static const Entity entity;
    bool operator==(const Post &) const = default;
};

/// How much of a post there is, who holds it and who pays, from a day to a day.
struct PostPeriod {
    Id<PostPeriod> id;
    QString key;
    Id<Post> post;
    QDate from;
    std::optional<QDate> to;
    int percentage = 100; // of full time, 1 to 100
    std::optional<Id<Person>> person; // absent while it is vacant
    QString funding; // "Kommunerna; regionala § 37-medel"
    static const Entity entity;
    bool operator==(const PostPeriod &) const = default;

    Period period() const { return {from, to}; }
};

/// An area of a post's assignment; without any, it is all of them.
struct PostArea {
    Id<PostArea> id;
    QString key;
    Id<Post> post;
    Id<FocusArea> area;
    static const Entity entity;
    bool operator==(const PostArea &) const = default;
};

} // namespace samsyn
