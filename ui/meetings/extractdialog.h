// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meetingshown.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace samsyn {

/// Asks which decision an extract is of, and who gets it.
class ExtractDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExtractDialog(const MeetingShown &shown, QWidget *parent = nullptr);

    Id<AgendaItem> item() const;
    QString recipients() const; // one a line

private:
    QComboBox *m_item;
    QPlainTextEdit *m_recipients;
};

} // namespace samsyn
