// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/meetings/meeting.h"
#include "core/meetings/meetinglog.h"
#include "core/workspace/workspace.h"

#include <functional>

namespace samsyn {

/// The document in the format of an ending ("pdf", "html"): handed in, since core cannot draw pages.
using DocumentWriter = std::function<QByteArray(const Document &document, const QString &ending)>;

struct PublishRequest {
    Id<Meeting> meeting;
    QString folder; // made where there is none
    bool withContacts = false; // leave telephone numbers and mail addresses in
    QString note{}; // for the log: "på webbplatsen"
};

/// Where the accessible page and the PDF/A would lie: "…/2011-11-24 Beredningsgruppen protokoll.pdf".
QStringList publicationPaths(const Workspace &workspace, const PublishRequest &request);

/// Writes approved minutes into a folder that others read, as HTML and PDF/A, in the workspace's
/// language, and keeps in the log what was published where and when: all of it or nothing. Files of
/// these names are replaced. Throws Error: Failed where the minutes are not approved yet, Disk.
PublicationEntry publishMinutes(Workspace &workspace, const PublishRequest &request, const DocumentWriter &write);

} // namespace samsyn
