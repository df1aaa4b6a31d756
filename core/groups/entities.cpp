// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the groups' room, described.
#include "core/groups/agendanames.h"
#include "core/groups/agendatemplate.h"
#include "core/groups/group.h"
#include "core/groups/seat.h"
#include "core/members/organization.h"
#include "core/members/person.h"
#include "core/store/describe.h"

namespace samsyn {

template <>
inline constexpr std::array<std::string_view, 8> enumerationNames<GroupKind>{
    "executive", "steering", "preparatory", "working", "reference", "network", "conference",
    "other"};
template <>
inline constexpr std::array<std::string_view, 2> enumerationNames<MinutesForm>{
    "notes", "formal"};
template <>
inline constexpr std::array<std::string_view, 2> enumerationNames<ParagraphNumbering>{
    "yearly", "running"};
template <>
inline constexpr std::array<std::string_view, 5> enumerationNames<QuorumRule>{
    "none", "half_of_filled", "more_than_half_of_filled", "more_than_half_of_all", "fixed"};
template <>
inline constexpr std::array<std::string_view, 7> enumerationNames<SeatFunction>{
    "head_of_administration", "head_of_operations", "head_of_unit", "coordinator", "case_officer",
    "strategist", "other"};
template <>
inline constexpr std::array<std::string_view, 6> enumerationNames<SeatRole>{
    "chair", "vice_chair", "holder", "substitute", "co_opted", "secretary"};
template <>
inline constexpr std::array<std::string_view, 3> enumerationNames<SeatState>{
    "unknown", "vacant", "not_applicable"};

namespace {

constexpr Field meetingTarget[] = {
    field<&MeetingTarget::id>("id"), field<&MeetingTarget::key>("key"),
    field<&MeetingTarget::name>("name").required().inKey().searched(),
    field<&MeetingTarget::lowest>("lowest"),
    field<&MeetingTarget::highest>("highest")};

constexpr Field group[] = {
    field<&Group::id>("id"), field<&Group::key>("key"),
    field<&Group::name>("name").required().inKey().searched(),
    field<&Group::kind>("kind"),
    field<&Group::body>("body"),
    field<&Group::from>("from"),
    field<&Group::to>("to"),
    field<&Group::reportsTo>("reports_to"),
    field<&Group::replaces>("replaces"),
    field<&Group::assignment>("assignment").searched(),
    field<&Group::minutesForm>("minutes_form"),
    field<&Group::numbering>("numbering"),
    field<&Group::quorum>("quorum"),
    field<&Group::quorumCount>("quorum_count"),
    field<&Group::noticeDays>("notice_days"),
    field<&Group::approvalDays>("approval_days"),
    field<&Group::target>("target"),
    field<&Group::usualPlace>("usual_place"),
    field<&Group::usualStart>("usual_start"),
    field<&Group::usualMinutes>("usual_minutes"),
    field<&Group::note>("note").searched()};

constexpr Field groupName[] = {
    field<&GroupName::id>("id"), field<&GroupName::key>("key"),
    field<&GroupName::group>("group").inKey().nested("names"),
    field<&GroupName::from>("from").inKey(),
    field<&GroupName::name>("name").required().searched(),
    field<&GroupName::kind>("kind")};

constexpr Field agendaTemplateItem[] = {
    field<&AgendaTemplateItem::id>("id"), field<&AgendaTemplateItem::key>("key"),
    field<&AgendaTemplateItem::group>("group").inKey().nested("agenda"),
    field<&AgendaTemplateItem::position>("position").position(),
    field<&AgendaTemplateItem::title>("title").required().inKey().searched(),
    field<&AgendaTemplateItem::kind>("kind"),
    field<&AgendaTemplateItem::purpose>("purpose"),
    field<&AgendaTemplateItem::background>("background").searched()};

constexpr Field seat[] = {
    field<&Seat::id>("id"), field<&Seat::key>("key"),
    field<&Seat::group>("group").inKey().nested("seats"),
    field<&Seat::position>("position").position(),
    field<&Seat::organization>("organization").inKey(),
    field<&Seat::function>("function"),
    field<&Seat::role>("role"),
    field<&Seat::leadsCollaboration>("leads_collaboration"),
    field<&Seat::substitutesFor>("substitutes_for"),
    field<&Seat::from>("from"),
    field<&Seat::to>("to"),
    field<&Seat::state>("state"),
    field<&Seat::stateSince>("state_since"),
    field<&Seat::stateReason>("state_reason").searched(),
    field<&Seat::note>("note").searched()};

constexpr Field seatHolder[] = {
    field<&SeatHolder::id>("id"), field<&SeatHolder::key>("key"),
    field<&SeatHolder::seat>("seat").inKey().nested("holders"),
    field<&SeatHolder::person>("person").required().inKey(),
    field<&SeatHolder::from>("from"),
    field<&SeatHolder::to>("to"),
    field<&SeatHolder::acting>("acting"),
    field<&SeatHolder::note>("note").searched()};

} // namespace

constinit const Entity MeetingTarget::entity =
    describe<MeetingTarget>("meeting_target", "meeting_targets", meetingTarget);
constinit const Entity Group::entity = describe<Group>("governance_group", "groups", group);
constinit const Entity GroupName::entity = describe<GroupName>("group_name", "group_names", groupName);
constinit const Entity AgendaTemplateItem::entity =
    describe<AgendaTemplateItem>("agenda_template_item", "agenda_template_items", agendaTemplateItem);
constinit const Entity Seat::entity = describe<Seat>("seat", "seats", seat);
constinit const Entity SeatHolder::entity = describe<SeatHolder>("seat_holder", "seat_holders", seatHolder);

} // namespace samsyn
