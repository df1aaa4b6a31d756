// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How agenda items are named in the file, in a group's template as in a meeting: included by the
// .cpp files that describe entities, by nothing else.

#include "core/groups/agendatemplate.h"
#include "core/store/entity.h"

namespace samsyn {

template <>
inline constexpr std::array<std::string_view, 4> enumerationNames<AgendaItemKind>{
    "information", "discussion", "decision", "notification"};

template <>
inline constexpr std::array<std::string_view, 10> enumerationNames<AgendaPurpose>{
    "ordinary", "opening", "agenda_approval", "verifiers", "previous_minutes", "action_points",
    "report", "next_meeting", "any_other_business", "closing"};

} // namespace samsyn
