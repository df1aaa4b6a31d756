// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/monthfigures.h"
#include "core/followup/review.h"

#include <QByteArray>

namespace samsyn {

struct ReviewedGoal {
    RowLink goal;
    Light light = Light::None; // in place of the proposed one
    QString lightReason;
    QString assessment;
};
struct AskedQuestion {
    QString text;
    std::optional<QDate> by;
    QString answer;
};
struct ApprovedBy {
    QDate date;
    QString name;
    ApprovalWay way = ApprovalWay::AtTheScreen;
};

/// A month as page, papers and `review --json` show it: its figures and what is said of them. Of an
/// approved month it is the copy that was kept, whatever has become of the rows since.
struct MonthReview {
    MonthFigures figures;
    Light light = Light::None; // in place of the proposed one
    QString lightReason;
    QString comment, areas, time, representation, chairComment; // Markdown
    std::vector<ReviewedGoal> goals;
    std::vector<AskedQuestion> questions;
    std::optional<QDate> preparedOn;
    bool showsMembers = false;
    std::optional<ApprovedBy> approval;

    Light shownLight() const { return light == Light::None ? figures.light : light; }
    const ReviewedGoal *goal(const RowLink &goal) const;
    Light shownLight(const GoalFigure &goal) const;
};

/// The bytes that `review --json` prints and an approval keeps: equal for equal reviews, in no language.
QByteArray toJson(const MonthReview &review);
/// Throws Error (Damaged) for what toJson() has not written.
MonthReview monthReviewFromJson(const QByteArray &json);

} // namespace samsyn
