// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace samsyn {

struct MailAddress {
    QString name;
    QString address; // "anna.berg@haninge.se"

    bool operator==(const MailAddress &) const = default;
};

struct MailAttachment {
    QString fileName;
    QString mediaType; // with its parameters: "text/calendar; charset=UTF-8; method=REQUEST"
    QByteArray bytes;
};

/// A mail that is not sent: the user looks at it in the mail program and sends it there.
struct MailDraft {
    std::optional<MailAddress> from; // else who the mail program says
    std::vector<MailAddress> to;
    std::vector<MailAddress> cc;
    QString subject;
    QString body; // plain text
    std::vector<MailAttachment> attachments;
};

/// Whether a mail program would take this for one address: somebody at some place, nothing else.
bool isMailAddress(const QString &address);

/// The draft as a file (.eml, RFC 5322 with MIME) that Outlook, Thunderbird and Apple Mail open; the
/// line X-Unsent makes Outlook open it for writing and sending. No text of it can become a line of
/// its own. Throws Error (Failed) naming an address that isMailAddress() refuses.
QByteArray writeMail(const MailDraft &draft);

} // namespace samsyn
