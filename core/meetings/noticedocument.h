// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/document.h"
#include "core/meetings/meeting.h"
#include "core/store/store.h"

namespace samsyn {

/// The notice of a meeting (kallelse): when, where, who is called, the agenda with its papers.
/// Sender and contact are set by who writes it.
Document noticeDocument(const Store &store, Id<Meeting> meeting, Language language);

} // namespace samsyn
