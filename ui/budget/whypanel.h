// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/splitchange.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace samsyn {

/// Why the chosen member pays what it pays: numbered steps, the amount under an ink rule, and the
/// sentence that can be forwarded; below, how it came from last year's amount.
class WhyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    /// @param change the steps from last year, which stand below where there are any
    void explain(const AllocationResult &result,
                 const AllocationLine &line,
                 const std::optional<SplitChange> &change = {});
    /// A sentence alone, where there is nothing to compute.
    void say(const QString &sentence);
    /// Says over it all that this is but a scenario, and what it assumes; explain() and say() take
    /// it away.
    void setAssumption(const QString &name, const QString &assumption);
    QString sentence() const;

private:
    void addSteps(QGridLayout *grid, const std::vector<ExplanationStep> &steps, bool numbered);
    void showChange(const std::optional<SplitChange> &change, const QString &member);
    void addStep(QGridLayout *grid, int row, const QString &number, const QStringList &texts, bool isResult);
    void clear();

    QLabel *m_scenario;
    QLabel *m_assumption;
    QLabel *m_question;
    QLabel *m_sentence;
    QGridLayout *m_grid;
    QLabel *m_since;
    QGridLayout *m_changeGrid;
    QList<QWidget *> m_steps;
};

} // namespace samsyn
