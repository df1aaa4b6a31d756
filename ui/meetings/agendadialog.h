// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/carryover.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace samsyn {

/// What comes along to an agenda, all ticked, each with its reason; folded below it what does not, and
/// why. Space ticks, arrows move, Right unfolds.
class AgendaDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AgendaDialog(const AgendaProposal &proposal, QWidget *parent = nullptr);

    /// In the order of the agenda.
    std::vector<AgendaItem> ticked() const;

private:
    void fill();
    void count();

    AgendaProposal m_proposal;
    QTreeWidget *m_tree;
    QLabel *m_count;
    QPushButton *m_take = nullptr;
};

} // namespace samsyn
