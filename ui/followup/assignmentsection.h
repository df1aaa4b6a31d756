// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/monthreview.h"
#include "core/followup/review.h"

#include <QWidget>

class QLabel;

namespace samsyn {

class ReviewText;
class Workspace;

/// The strategist's assignment: areas, time, representation, beside each other.
class AssignmentSection : public QWidget
{
    Q_OBJECT

public:
    explicit AssignmentSection(Workspace &workspace, QWidget *parent = nullptr);
    void setReview(const MonthReview &review, const std::optional<Review> &row, bool readOnly);

private:
    QLabel *m_posts;
    std::vector<ReviewText *> m_texts;
};

} // namespace samsyn
