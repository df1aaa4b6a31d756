// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "core/store/store.h"

namespace samsyn {

/// What minutes lack before they can be sent or approved ("Gör klart").
struct MissingPart {
    enum class Kind { EndTime, Verifier, Text, Outcome, Decision, Quorum, ActionOwner, ActionDue, DoubleVote, Attachment };
    Kind kind = Kind::Text;
    bool hindersApproval = false;
    QString sentence; // "Punkt 5, Planeringskonferens, saknar text"
    RecordRef place;  // the meeting, an item, an action point, a row of the attendance
    bool operator==(const MissingPart &) const = default;
};
/// In the order of the paper.
std::vector<MissingPart> missingIn(const Store &store, const Meeting &meeting);

} // namespace samsyn
