// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/monthreview.h"
#include "core/followup/review.h"
#include "core/followup/reviews.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace samsyn {

class ReviewText;
class Workspace;

/// Under the page, always in sight: what the strategist says, what the chair says, and the one button.
class MonthFoot : public QFrame
{
    Q_OBJECT

public:
    explicit MonthFoot(Workspace &workspace, QWidget *parent = nullptr);
    void setReview(const MonthReview &review, const std::optional<Review> &row, ReviewState state, bool readOnly);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void prepareWanted();
    void approveWanted();

private:
    void showStep(const MonthReview &review, ReviewState state, bool hasRow, bool readOnly);

    ReviewText *m_comment;
    ReviewText *m_chair;
    QLabel *m_intro;
    QLabel *m_hint;
    QPushButton *m_button;
    bool m_prepares = false;
};

} // namespace samsyn
