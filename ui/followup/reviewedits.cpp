// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/reviewedits.h"

#include "core/base/format.h"
#include "core/workspace/edits.h"
#include "core/workspace/splitdocument.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewEdits)
};

template <typename Edit>
void editGoal(Workspace &workspace, const QString &step, Id<Review> review, Id<Goal> goal, Edit edit)
{
    workspace.change(step.arg(monthOf(workspace, review)), [&](Transaction &transaction) {
        for (ReviewGoal said : transaction.store().where<ReviewGoal>("review", review.value)) {
            if (said.goal != goal)
                continue;
            edit(said);
            transaction.update(said);
            return;
        }
        ReviewGoal said;
        said.review = review;
        said.goal = goal;
        edit(said);
        transaction.insert(said);
    });
}

} // namespace

QString monthOf(const Workspace &workspace, Id<Review> review)
{
    return formatMonth(Month::of(workspace.store().get(review).month));
}

void prepareMonth(Workspace &workspace, Month month, QDate today)
{
    const Language language = languageOf(workspace.settings().language);
    workspace.change(Text::tr("Prepare %1").arg(formatMonth(month)), [&](Transaction &transaction) { prepareReview(transaction, month, today, language); });
}

void setReviewText(Workspace &workspace, Id<Review> review, const QString &step, QString Review::*field, const QString &text)
{
    editRecord<Review>(workspace, step.arg(monthOf(workspace, review)), review.value, [&](Review &row) { row.*field = text; });
}

void setMonthLight(Workspace &workspace, Id<Review> review, Light light, const QString &reason)
{
    editRecord<Review>(workspace, Text::tr("Assess %1").arg(monthOf(workspace, review)), review.value, [&](Review &row) {
        row.light = light;
        row.lightReason = light == Light::None ? QString() : reason;
    });
}

void setGoalLight(Workspace &workspace, Id<Review> review, Id<Goal> goal, Light light, const QString &reason)
{
    editGoal(workspace, Text::tr("Assess a goal in %1"), review, goal, [&](ReviewGoal &said) {
        said.light = light;
        said.lightReason = light == Light::None ? QString() : reason;
    });
}

void setAssessment(Workspace &workspace, Id<Review> review, Id<Goal> goal, const QString &assessment)
{
    editGoal(workspace, Text::tr("Assess a goal in %1"), review, goal, [&](ReviewGoal &said) { said.assessment = assessment; });
}

void setPrepared(Workspace &workspace, Id<Review> review, std::optional<QDate> day)
{
    const QString step = day ? Text::tr("Hand %1 to the chair") : Text::tr("Take %1 back from the chair");
    editRecord<Review>(workspace, step.arg(monthOf(workspace, review)), review.value, [&](Review &row) { row.preparedOn = day; });
}

void setShowsMembers(Workspace &workspace, Id<Review> review, bool shows)
{
    const QString step = shows ? Text::tr("Show the members' facts in the report of %1") : Text::tr("Leave the members' facts out of the report of %1");
    editRecord<Review>(workspace, step.arg(monthOf(workspace, review)), review.value, [&](Review &row) { row.showsMembers = shows; });
}

void approve(Workspace &workspace, Month month, const ApprovalEntry &entry, QDate today)
{
    workspace.changeForGood(Text::tr("Approve %1").arg(formatMonth(month)), [&](Transaction &transaction) { approveMonth(transaction, month, entry, today); });
}

} // namespace samsyn
