// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace samsyn {

struct Entity;
struct Group;

enum class AgendaItemKind { Information, Discussion, Decision, Notification };

/// What the program can fill in by itself: the minutes to be approved, the open action points, what
/// the strategist did since the group last met.
enum class AgendaPurpose {
    Ordinary, Opening, AgendaApproval, Verifiers, PreviousMinutes, ActionPoints, Report,
    NextMeeting, AnyOtherBusiness, Closing,
};

/// A standing item of a group's agenda.
struct AgendaTemplateItem {
    Id<AgendaTemplateItem> id;
    QString key;
    Id<Group> group;
    int position = 0;
    QString title;
    AgendaItemKind kind = AgendaItemKind::Information;
    AgendaPurpose purpose = AgendaPurpose::Ordinary;
    QString background; // Markdown, what usually stands there
    static const Entity entity;
    bool operator==(const AgendaTemplateItem &) const = default;
};

} // namespace samsyn
