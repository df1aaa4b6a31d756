// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/review.h"
#include "ui/widgets/tablesection.h"

namespace samsyn {

class DateEdit;
class LineEdit;
class Workspace;

/// What the strategist asks the chair, by when, and the answer.
class QuestionSection : public TableSection
{
    Q_OBJECT

public:
    explicit QuestionSection(Workspace &workspace, QWidget *parent = nullptr);
    void setReview(std::optional<Id<Review>> review, bool readOnly);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;

private:
    void add();

    Workspace &m_workspace;
    std::optional<Id<Review>> m_review;
    LineEdit *m_text;
    DateEdit *m_by;
};

} // namespace samsyn
