// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "core/meetings/meetinglog.h"

class QWidget;

namespace samsyn {

class Workspace;

/// Opens drafts about minutes in the mail program and notes what went to whom: to be approved by
/// verifiers, to be read by those who were called, or to each party its own decisions and action
/// points. Returns what happened, for the page; empty where the user gave up. Throws Error.
QString mailMinutes(Workspace &workspace, Id<Meeting> meeting, DispatchKind kind, QWidget *parent);

/// Writes the minutes as a page and as PDF into a folder that is asked for, and notes it. Addresses
/// and telephone numbers are left out unless they are asked for. Throws Error.
QString askAndPublish(Workspace &workspace, Id<Meeting> meeting, bool withContacts, QWidget *parent);

} // namespace samsyn
