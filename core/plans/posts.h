// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planview.h"
#include "core/plans/post.h"

#include <span>

namespace samsyn {

/// Working days of leave in a year at full time, taken in July and August: an assumption of the program,
/// said with every figure that rests on it (assumptionText).
constexpr int leaveDaysAYear = 25;

/// All posts by title, and the periods of one, the earliest first.
std::vector<Post> allPosts(const Store &store);
std::vector<PostPeriod> periodsOf(const Store &store, Id<Post> post);

/// What holds of a post on a day; nullptr while there is no post.
const PostPeriod *periodOn(std::span<const PostPeriod> periods, QDate day);
int percentageOn(std::span<const PostPeriod> periods, QDate day); // 0 while there is no post
std::optional<Id<Person>> holderOn(std::span<const PostPeriod> periods, QDate day); // absent while vacant

/// Working days in hundredths, so that they add up.
struct MonthLoad {
    Month month;
    int available = 0; // office days × percentage, less the leave
    int planned = 0;

    bool isOver() const;
    bool operator==(const MonthLoad &) const = default;
};

/// Whether a plan fits a post: what its holders are responsible for, against the days that there are.
struct PostCapacity {
    Post post;
    Plan plan;
    std::vector<MonthLoad> months; // of the plan
    MonthLoad total;               // its month is the plan's first
    int activities = 0;            // that its holders are responsible for
    int withoutEstimate = 0;       // of these, which count as nothing
    std::vector<Activity> outside; // in areas that are not in the post's assignment
};

/// The days that there are in each month from the one day to the other.
std::vector<MonthLoad> availableDays(std::span<const PostPeriod> periods, QDate from, QDate to);

/// Of the post in the time of the view's one plan; cancelled activities take nothing. An effort is spread
/// over the activity's days as the post has time in them, one without a schedule over the whole plan.
PostCapacity capacityOf(const Store &store, const PlanView &view, const Post &post);
/// Of all posts that somebody holds in the plan's time.
std::vector<PostCapacity> capacitiesOf(const Store &store, const PlanView &view);
std::vector<PostCapacity> capacitiesOf(const Store &store, Id<Plan> plan);

/// "The plan takes 168 of 196 working days in 2012. February 2012 is too full: 24 of 20. 5 activities lack
/// an estimate."
QString capacityText(const PostCapacity &capacity);
/// What the days that there are rest on, in a sentence.
QString assumptionText();
/// Of hundredths: whole days, rounded.
QString formatDays(int hundredths);
QString formatDaysLeft(const MonthLoad &load); // the difference of the two as they are shown

} // namespace samsyn
