// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/reviews.h"

#include "core/groups/seat.h"
#include "core/members/person.h"
#include "core/plans/plan.h"

#include <QCoreApplication>
#include <algorithm>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

ApprovedBy approvedBy(const ReviewApproval &approval)
{
    return {approval.date, approval.approvedBy, approval.way};
}

/// What is said of the month now.
void addWords(const Store &store, const Review &row, MonthReview &review)
{
    review.light = row.light;
    review.lightReason = row.lightReason;
    review.comment = row.comment;
    review.areas = row.areas;
    review.time = row.time;
    review.representation = row.representation;
    review.chairComment = row.chairComment;
    review.preparedOn = row.preparedOn;
    review.showsMembers = row.showsMembers;
    for (const ReviewGoal &said : store.where<ReviewGoal>("review", row.id.value))
        review.goals.push_back({linkTo(store.get(said.goal)), said.light, said.lightReason, said.assessment});
    auto questions = store.where<ReviewQuestion>("review", row.id.value);
    std::ranges::stable_sort(questions, {}, &ReviewQuestion::position);
    for (const ReviewQuestion &question : questions)
        review.questions.push_back({question.text, question.by, question.answer});
}

ReviewState stateOf(Month month, const std::optional<Review> &row, QDate today)
{
    if (today <= month.last())
        return ReviewState::Running;
    if (!row)
        return ReviewState::Missing;
    return row->preparedOn && *row->preparedOn <= today ? ReviewState::Prepared : ReviewState::Open;
}

} // namespace

std::optional<Review> reviewOf(const Store &store, Month month)
{
    const auto found = store.where<Review>("month", month.first().toString(Qt::ISODate));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<ReviewApproval> approvalOf(const Store &store, Id<Review> review, QDate today)
{
    const auto found = store.where<ReviewApproval>("review", review.value);
    return found.empty() || today < found.front().date ? std::nullopt : std::optional(found.front());
}

MonthReview monthReview(const Store &store, Month month, QDate today)
{
    const auto row = reviewOf(store, month);
    if (const auto approval = row ? approvalOf(store, row->id, today) : std::nullopt)
        return monthReviewFromJson(approval->frozen.toUtf8());
    MonthReview review;
    review.figures = monthFigures(store, month, today);
    if (row)
        addWords(store, *row, review);
    return review;
}

QByteArray reviewJson(const Store &store, Month month, QDate today)
{
    const auto row = reviewOf(store, month);
    const auto approval = row ? approvalOf(store, row->id, today) : std::nullopt;
    return approval ? approval->frozen.toUtf8() : toJson(monthReview(store, month, today));
}

std::vector<ReviewedMonth> reviewedMonths(const Store &store, QDate today)
{
    auto rows = store.all<Review>();
    std::ranges::sort(rows, {}, &Review::month);
    const Month last = Month::of(today);
    const auto plans = store.all<Plan>();
    const auto isFollowed = [&](Month month) {
        return std::ranges::any_of(plans, [&](const Plan &plan) { return plan.period().covers(month.last()); });
    };
    std::vector<ReviewedMonth> months;
    for (Month month = rows.empty() ? last : std::min(last, Month::of(rows.front().month)); month <= last; month = month.plus(1)) {
        const auto found = std::ranges::find(rows, month.first(), &Review::month);
        const auto row = found == rows.end() ? std::nullopt : std::optional(*found);
        const bool isAfterAll = rows.empty() || rows.back().month < month.first();
        if (!row && isAfterAll && month != last && !isFollowed(month))
            continue;
        const auto approval = row ? approvalOf(store, row->id, today) : std::nullopt;
        ReviewedMonth reviewed{month, approval ? ReviewState::Approved : stateOf(month, row, today), Light::None, {}};
        if (approval) {
            reviewed.approval = approvedBy(*approval);
            reviewed.light = monthReviewFromJson(approval->frozen.toUtf8()).shownLight();
        }
        months.push_back(std::move(reviewed));
    }
    return months;
}

Month monthToReview(const Store &store, QDate today)
{
    auto rows = store.all<Review>();
    std::ranges::sort(rows, {}, &Review::month);
    const Month lastFull = Month::of(today).plus(-1);
    for (const Review &row : rows) {
        if (Month::of(row.month) <= lastFull && !approvalOf(store, row.id, today))
            return Month::of(row.month);
    }
    const auto row = reviewOf(store, lastFull);
    return row && approvalOf(store, row->id, today) ? Month::of(today) : lastFull;
}

QString reviewStateName(ReviewState state)
{
    switch (state) {
    case ReviewState::Running: return Text::tr("The month goes on");
    case ReviewState::Missing: return Text::tr("Without a review");
    case ReviewState::Open: return Text::tr("Open month");
    case ReviewState::Prepared: return Text::tr("Waits for the chair");
    case ReviewState::Approved: return Text::tr("Approved", "month");
    }
    Q_UNREACHABLE();
}

LeadingChair leadingChair(const Store &store, QDate day)
{
    std::optional<SeatHolder> latest;
    for (const Seat &seat : store.all<Seat>()) {
        if (!seat.leadsCollaboration)
            continue;
        for (const SeatHolder &holder : store.where<SeatHolder>("seat", seat.id.value)) {
            if (!holder.from || *holder.from <= day) {
                const bool isLater = !latest || latest->from.value_or(QDate()) < holder.from.value_or(QDate());
                latest = holder.period().covers(day) || isLater ? holder : latest;
            }
        }
    }
    const auto person = latest ? store.find(latest->person) : std::nullopt;
    return person ? LeadingChair{person->id, person->name} : LeadingChair{};
}

} // namespace samsyn
