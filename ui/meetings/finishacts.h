// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meetingshown.h"

class QWidget;

namespace samsyn {

class Workspace;

// What is done with minutes after the meeting. Each throws Error where it cannot be.

/// The paper as it is now.
void previewMinutes(Workspace &workspace, Id<Meeting> meeting, QWidget *parent);
/// Shows what is sealed, asks, and seals: from then on the file itself refuses to change it.
void askAndSeal(Workspace &workspace, Id<Meeting> meeting, QWidget *parent);
/// One decision as a paper of its own; which, and who gets it, is asked.
void makeExtract(Workspace &workspace, const MeetingShown &shown, QWidget *parent);

} // namespace samsyn
