// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QWidget>
#include <vector>

class QPushButton;

namespace samsyn {

class TwoLineList;

/// What is to be completed, the worst first, with the way to each place. Calm: red only where money
/// does not add up.
class ProblemList : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);

    void setProblems(std::vector<Problem> problems);
    const Problem *current() const;
    /// Without it nothing can be acknowledged: the workspace is read-only.
    void setCanAcknowledge(bool can);

Q_SIGNALS:
    void placeWanted(const RecordRef &place);
    void acknowledgeWanted(const Problem &problem); // the user wants to say why it may stay

private:
    void update();

    TwoLineList *m_list;
    QPushButton *m_show;
    QPushButton *m_acknowledge;
    std::vector<Problem> m_problems;
    bool m_canAcknowledge = true;
};

} // namespace samsyn
