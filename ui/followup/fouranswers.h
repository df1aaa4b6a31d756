// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/monthreview.h"
#include "core/store/store.h"

#include <QWidget>

namespace samsyn {

class AnswerColumn;

/// What changed, what is late, what does it cost, what do I decide: the chair's own questions, answered in
/// the first screenful.
class FourAnswers : public QWidget
{
    Q_OBJECT

public:
    explicit FourAnswers(QWidget *parent = nullptr);
    /// @param mayApprove the month is over and open: approving it is one of the decisions
    void setReview(const Store &store, const MonthReview &review, bool mayApprove);

Q_SIGNALS:
    void opened(const RecordRef &record);

private:
    void showChanged(const Store &store, const MonthFigures &figures);
    void showLate(const Store &store, const MonthFigures &figures);
    void showCost(const Store &store, const MonthFigures &figures);
    void showDecisions(const MonthReview &review, bool mayApprove);

    AnswerColumn *m_changed;
    AnswerColumn *m_late;
    AnswerColumn *m_cost;
    AnswerColumn *m_decide;
};

} // namespace samsyn
