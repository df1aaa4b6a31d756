// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meetingshown.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace samsyn {

class TextSection;
class Workspace;

/// What else belongs to an item: the strategist's own notes, which are never printed, its
/// attachments, and the meetings where its matter was before.
class ItemMore : public QWidget
{
    Q_OBJECT

public:
    explicit ItemMore(Workspace &workspace, QWidget *parent = nullptr);

    void setShown(const MeetingShown &shown, const AgendaItem &item, bool mayWrite);
    void commit();
    void takeFocus();

Q_SIGNALS:
    void recordWanted(const samsyn::RecordRef &record);

private:
    void storeNote(const QString &text);
    void addAttachment();
    void open(const Attachment &attachment);
    void showAttachments(const AgendaItem &item);
    void showHistory(const AgendaItem &item);

    Workspace &m_workspace;
    Id<Meeting> m_meeting;
    Id<AgendaItem> m_item;
    TextSection *m_note;
    QWidget *m_attachmentPart;
    QVBoxLayout *m_attachments;
    QPushButton *m_attach;
    QWidget *m_historyPart;
    QVBoxLayout *m_history;
};

} // namespace samsyn
