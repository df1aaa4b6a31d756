// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meetingshown.h"

#include <QListView>
#include <QStandardItemModel>

class QLabel;
class QPushButton;

namespace samsyn {

/// The agenda beside the item that is taken: place, title, kind and what became of it, a tick when
/// it is done.
class AgendaPane : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaPane(QWidget *parent = nullptr);

    void setShown(const MeetingShown &shown, Id<AgendaItem> current, bool mayAdd);
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void itemChosen(samsyn::Id<samsyn::AgendaItem> item);
    void itemWanted(); // a further one

private:
    QStandardItemModel m_model; // before its list
    QListView *m_list;
    QLabel *m_done;
    QWidget *m_add;
};

} // namespace samsyn
