// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/monthreview.h"
#include "ui/widgets/tablesection.h"

namespace samsyn {

class Workspace;

/// A line for each goal of the month: its light, how far its activities are, and what is said of it.
class GoalSection : public TableSection
{
    Q_OBJECT

public:
    explicit GoalSection(Workspace &workspace, QWidget *parent = nullptr);
    void setReview(const MonthReview &review, std::optional<Id<Review>> row, bool readOnly);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;

private:
    TableRow rowOf(const GoalFigure &goal) const;

    Workspace &m_workspace;
    MonthReview m_review;
    std::optional<Id<Review>> m_row;
};

/// The lights that can be chosen, in their order.
std::vector<std::pair<QVariant, QString>> lightChoices();
/// Asks why a light is not the proposed one; nothing when it was given up.
std::optional<QString> askForReason(QWidget *parent, const QString &what, Light proposed, Light chosen);

} // namespace samsyn
