// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/reviews.h"
#include "core/workspace/workspace.h"

#include <QMenu>

namespace samsyn {

/// What the month's state opens: the months with their states, and the steps of the one that is shown.
class MonthMenu : public QMenu
{
    Q_OBJECT

public:
    explicit MonthMenu(QWidget *parent);
    /// @param row of the month that is shown, where there is one
    void setMonths(const std::vector<ReviewedMonth> &months, Month shown, const std::optional<Review> &row, bool readOnly);

Q_SIGNALS:
    void chosen(Month month);
    void preparedWanted(bool isPrepared);
    void yearReportWanted(int year);

private:
    void addMonths(const std::vector<ReviewedMonth> &months, Month shown);
    void addMonth(QMenu *menu, const ReviewedMonth &month, Month shown);
};

} // namespace samsyn
