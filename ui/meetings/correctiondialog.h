// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meetingshown.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace samsyn {

class RichTextEdit;
class Workspace;

/// Corrects sealed minutes: which part, how it is to read, why, and who decided that. The text that
/// was sealed stays.
class CorrectionDialog : public QDialog
{
    Q_OBJECT

public:
    CorrectionDialog(Workspace &workspace, const MeetingShown &shown, std::optional<Id<AgendaItem>> item,
                     QWidget *parent = nullptr);

private:
    std::optional<Id<AgendaItem>> chosenItem() const;
    void fillParts();
    void showText();
    void store();

    Workspace &m_workspace;
    Id<Meeting> m_meeting;
    QComboBox *m_item;
    QComboBox *m_part;
    QLabel *m_before;
    RichTextEdit *m_text;
    QLineEdit *m_reason;
    QLineEdit *m_decidedBy;
};

} // namespace samsyn
