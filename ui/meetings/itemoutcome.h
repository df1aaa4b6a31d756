// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meetingshown.h"

#include <QWidget>
#include <array>

class QComboBox;
class QLabel;

namespace samsyn {

class Segments;
class Workspace;

/// Where an item of this outcome goes unless it is said: up to the group that this one reports to, or
/// back to one that reports to it. Nowhere for outcomes that end it here.
std::optional<Id<Group>> usualTarget(const Store &store, const Group &group, ItemOutcome outcome);

/// What becomes of an item: one of a few, by a letter or the arrows, and where it goes. Without
/// quorum nothing is decided, and the choice says so.
class ItemOutcomeChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ItemOutcomeChoice(Workspace &workspace, QWidget *parent = nullptr);

    void setShown(const MeetingShown &shown, const AgendaItem &item, bool isQuorate, bool mayWrite);
    void takeFocus();

Q_SIGNALS:
    void chosen(samsyn::ItemOutcome outcome);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void choose(int at);
    void fillGroups(const MeetingShown &shown, const AgendaItem &item);
    void sendTo(int at);

    Workspace &m_workspace;
    Id<AgendaItem> m_item;
    std::array<ItemOutcome, 6> m_outcomes{};
    bool m_isQuorate = true;
    bool m_mayWrite = false;
    QWidget *m_place;
    Segments *m_choice = nullptr;
    QComboBox *m_group;
};

} // namespace samsyn
