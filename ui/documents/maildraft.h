// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mail.h"

class QWidget;

namespace samsyn {

struct OpenedDrafts {
    int count = 0;    // opened in the mail program
    QString savedAt;  // where they were saved instead, where there is no mail program for them
    QString sentence; // what happened, for the page; empty where the user gave up
};

/// Opens each draft in the user's mail program, where it is looked at and sent: Samsyn sends
/// nothing. Where the system opens none, asks for a place to save them in. Throws Error as
/// writeMail() does, and (Disk); then none was opened.
OpenedDrafts openMailDrafts(const std::vector<MailDraft> &drafts, QWidget *parent);

} // namespace samsyn
