// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/review.h"

#include <QWidget>

class QLabel;

namespace samsyn {

class RichTextEdit;
class Workspace;

/// A long text of the review with its heading: stored when it is left, kept as a draft until then.
class ReviewText : public QWidget
{
    Q_OBJECT

public:
    /// @param step what undo calls a change, with %1 for the month
    ReviewText(Workspace &workspace, const QString &heading, const QString &objectName, const QString &step, QString Review::*field, QWidget *parent = nullptr);

    /// Nothing is shown while there is no review.
    void setReview(const std::optional<Review> &review, bool readOnly);
    void setPlaceholder(const QString &text);
    RichTextEdit *edit() const { return m_edit; }

private:
    void store();

    Workspace &m_workspace;
    QString m_step;
    QString Review::*m_field;
    std::optional<Id<Review>> m_review;
    QLabel *m_heading;
    RichTextEdit *m_edit;
};

} // namespace samsyn
