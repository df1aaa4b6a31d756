// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meetingshown.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace samsyn {

class LineEdit;
class Workspace;

/// Place and title of the item that is taken, and the facts about it on one line. F2 edits title and
/// kind where they stand.
class ItemHead : public QWidget
{
    Q_OBJECT

public:
    explicit ItemHead(Workspace &workspace, QWidget *parent = nullptr);

    void setShown(const MeetingShown &shown, const AgendaItem &item, bool mayWrite);
    void edit();
    void commit();

private:
    QString factsOf(const MeetingShown &shown, const AgendaItem &item) const;
    void store();
    void close();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Workspace &m_workspace;
    Id<AgendaItem> m_item;
    bool m_mayWrite = false;
    QLabel *m_number;
    QLabel *m_title;
    QLabel *m_facts;
    QWidget *m_form;
    LineEdit *m_titleEdit;
    QComboBox *m_kind;
};

} // namespace samsyn
