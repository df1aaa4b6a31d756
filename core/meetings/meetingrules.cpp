// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meetingrules.h"

namespace samsyn {

void checkMeetings(const Store &, const ChangeSet &)
{
}

std::vector<Problem> meetingProblems(const Store &)
{
    return {};
}

} // namespace samsyn
