// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/problem.h"
#include "core/followup/monthreview.h"
#include "core/store/transaction.h"

namespace samsyn {

std::optional<Review> reviewOf(const Store &store, Month month);
/// Nothing before its day: who stands on an earlier day sees an open month.
std::optional<ReviewApproval> approvalOf(const Store &store, Id<Review> review, QDate today);

/// The month as it was approved, else as it is on `today`. Throws Error (Damaged) for a copy that cannot be
/// read.
MonthReview monthReview(const Store &store, Month month, QDate today);
/// The bytes that `review --json` prints: of an approved month those that were kept.
QByteArray reviewJson(const Store &store, Month month, QDate today);

enum class ReviewState {
    Running,  // the month goes on
    Missing,  // it is over and nobody has begun
    Open,     // being prepared
    Prepared, // waits for the chair
    Approved,
};
struct ReviewedMonth {
    Month month;
    ReviewState state = ReviewState::Missing;
    Light light = Light::None; // shown, of an approved month
    std::optional<ApprovedBy> approval;
};
/// From the first month with a review to that of `today`. After the last review, months that no plan covers
/// are left out: nobody is to follow them up.
std::vector<ReviewedMonth> reviewedMonths(const Store &store, QDate today);
/// The month to look at: the earliest that is being prepared and is over, else the last full one while it
/// is not approved, else the one that goes on.
Month monthToReview(const Store &store, QDate today);

QString reviewStateName(ReviewState state);

/// The row of the month, made with what its figures say where there is none: a line for each goal, and the
/// strategist's assignment, to be worded. In the language of papers.
Id<Review> prepareReview(Transaction &transaction, Month month, QDate today, Language language);

struct ApprovalEntry {
    QDate date;
    QString name; // as printed
    std::optional<Id<Person>> person;
    ApprovalWay way = ApprovalWay::AtTheScreen;
};
/// Who chairs the collaboration on the day, else the last one who did; nobody where no seat says so.
struct LeadingChair {
    std::optional<Id<Person>> person;
    QString name;
};
LeadingChair leadingChair(const Store &store, QDate day);

/// Closes the month for good with a copy of all that it shows; to be done in Workspace::changeForGood.
/// Throws Error (Failed) where it is approved already, is not over on the day, or the day is to come.
void approveMonth(Transaction &transaction, Month month, const ApprovalEntry &entry, QDate today);

/// Copies whose SHA-256 does not hold, or that cannot be read: a fault each.
std::vector<Problem> verifyApprovals(const Store &store);

} // namespace samsyn
