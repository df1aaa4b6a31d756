// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/reviews.h"
#include "core/workspace/workspace.h"

namespace samsyn {

// What the month's page writes: each one step that can be undone, but for the approval. All throw Error.

/// Makes the month's row, filled in from its figures.
void prepareMonth(Workspace &workspace, Month month, QDate today);
void setReviewText(Workspace &workspace, Id<Review> review, const QString &step, QString Review::*field, const QString &text);
/// In place of the proposed light; None goes back to it.
void setMonthLight(Workspace &workspace, Id<Review> review, Light light, const QString &reason);
void setGoalLight(Workspace &workspace, Id<Review> review, Id<Goal> goal, Light light, const QString &reason);
void setAssessment(Workspace &workspace, Id<Review> review, Id<Goal> goal, const QString &assessment);
/// Handed to the chair on the day; without one taken back.
void setPrepared(Workspace &workspace, Id<Review> review, std::optional<QDate> day);
void setShowsMembers(Workspace &workspace, Id<Review> review, bool shows);
void approve(Workspace &workspace, Month month, const ApprovalEntry &entry, QDate today);

/// Days and rooms as they are called in steps: "March 2012".
QString monthOf(const Workspace &workspace, Id<Review> review);

} // namespace samsyn
