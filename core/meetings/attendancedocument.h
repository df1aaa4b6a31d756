// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/document.h"
#include "core/groups/group.h"
#include "core/store/store.h"

namespace samsyn {

/// Somebody's attendance at a group's meetings of a year: out of those held while they were seated.
struct AttendanceShare {
    QString name;
    QString organization;
    int present = 0;
    int remote = 0; // of those present
    int apologies = 0;
    int meetings = 0;
};
std::vector<AttendanceShare> attendanceShares(const Store &store, Id<Group> group, int year);
Document attendanceDocument(const Store &store, Id<Group> group, int year, Language language);

} // namespace samsyn
