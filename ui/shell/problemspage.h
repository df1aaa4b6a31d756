// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/widgets/page.h"

class QPushButton;
class QStackedLayout;

namespace samsyn {

class ProblemList;
class TwoLineList;
class Workspace;
struct ListedProblem;

/// "To complete": all that is wrong but stored, of every room, with the way to each place.
class ProblemsPage : public Page
{
    Q_OBJECT

public:
    explicit ProblemsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString state() const override;
    void refresh() override;

private:
    QWidget *makeKnown();
    void showKnown(const std::vector<ListedProblem> &known);
    void acknowledge(const Problem &problem);
    void withdraw();

    Workspace &m_workspace;
    QStackedLayout *m_stack;
    ProblemList *m_list;
    QWidget *m_knownSection; // what somebody has understood, with the note
    TwoLineList *m_knownList;
    QPushButton *m_withdraw;
    std::vector<Problem> m_known;
};

} // namespace samsyn
