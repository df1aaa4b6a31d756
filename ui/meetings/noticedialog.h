// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meetingmail.h"

#include <QDialog>

namespace samsyn {

/// What goes to whom, before the mail program has it: recipients, people without an address, files.
class NoticeDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param mail of one draft
    explicit NoticeDialog(const MeetingMail &mail, QWidget *parent = nullptr);
};

} // namespace samsyn
