// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/groups/group.h"
#include "core/store/store.h"

namespace samsyn {

struct RosterRequest {
    QDate day;
    Language language = Language::Swedish;
    bool withContacts = false; // mail and telephone, which are left out of what is spread
};

/// Who sits where on the day: of one group its level, its assignment, how often it meets and whom it
/// reports to, its seats with function, name and title, and vacancies with their reason. The sender
/// is set by the workspace.
Document rosterDocument(const Store &store, Id<Group> group, const RosterRequest &options);
/// All our groups that there are on the day, from the top down, and where we are represented.
Document rosterDocument(const Store &store, const RosterRequest &options);

} // namespace samsyn
