// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QStackedLayout;

namespace samsyn {

class ProblemList;
class Workspace;
struct Problem;

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
    void acknowledge(const Problem &problem);

    Workspace &m_workspace;
    QStackedLayout *m_stack;
    ProblemList *m_list;
    int m_open = 0;
    int m_acknowledged = 0;
};

} // namespace samsyn
