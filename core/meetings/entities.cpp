// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the meetings' room, described.
#include "core/groups/agendanames.h"
#include "core/groups/group.h"
#include "core/groups/seat.h"
#include "core/meetings/actionpoint.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/attendance.h"
#include "core/meetings/matter.h"
#include "core/meetings/meeting.h"
#include "core/meetings/meetinglog.h"
#include "core/meetings/seal.h"
#include "core/members/organization.h"
#include "core/members/person.h"
#include "core/store/describe.h"

namespace samsyn {

template <>
inline constexpr std::array<std::string_view, 5> enumerationNames<MeetingKind>{
    "meeting", "per_capsulam", "conference", "seminar", "study_visit"};
template <>
inline constexpr std::array<std::string_view, 5> enumerationNames<MeetingState>{
    "planned", "called", "held", "approved", "cancelled"};
template <>
inline constexpr std::array<std::string_view, 2> enumerationNames<DatePrecision>{
    "day", "month"};
template <>
inline constexpr std::array<std::string_view, 7> enumerationNames<AttendanceRole>{
    "chair", "vice_chair", "holder", "substitute", "co_opted", "secretary", "guest"};
template <>
inline constexpr std::array<std::string_view, 6> enumerationNames<Presence>{
    "expected", "present", "remote", "apologies", "absent", "vacant"};
template <>
inline constexpr std::array<std::string_view, 8> enumerationNames<ItemOutcome>{
    "open", "decided", "noted", "discussed", "tabled", "referred_back", "sent_on", "withdrawn"};
template <>
inline constexpr std::array<std::string_view, 10> enumerationNames<ItemOrigin>{
    "by_hand", "template_item", "tabled", "not_reached", "sent_up", "sent_down", "referred_back",
    "action_points", "report", "suggestion"};
template <>
inline constexpr std::array<std::string_view, 3> enumerationNames<ActionState>{
    "open", "done", "dropped"};
template <>
inline constexpr std::array<std::string_view, 8> enumerationNames<DispatchKind>{
    "notice", "supplement", "reminder", "for_approval", "minutes", "extract", "cancellation",
    "summary"};
template <>
inline constexpr std::array<std::string_view, 3> enumerationNames<DecisionChangeKind>{
    "amended", "replaced", "repealed"};

namespace {

constexpr Field matter[] = {
    field<&Matter::id>("id"), field<&Matter::key>("key"),
    field<&Matter::title>("title").required().inKey().searched(),
    field<&Matter::registrationNumber>("registration_number").searched(),
    field<&Matter::closedOn>("closed_on"),
    field<&Matter::snoozedUntil>("snoozed_until"),
    field<&Matter::note>("note").searched()};

constexpr Field meeting[] = {
    field<&Meeting::id>("id"), field<&Meeting::key>("key"),
    field<&Meeting::group>("group").required().inKey(),
    field<&Meeting::kind>("kind"),
    field<&Meeting::state>("state"),
    field<&Meeting::date>("date").required().inKey(),
    field<&Meeting::precision>("precision"),
    field<&Meeting::endDate>("end_date"),
    field<&Meeting::startTime>("start_time"),
    field<&Meeting::endTime>("end_time"),
    field<&Meeting::startedAt>("started_at"),
    field<&Meeting::endedAt>("ended_at"),
    field<&Meeting::place>("place").searched(),
    field<&Meeting::onlineLink>("online_link"),
    field<&Meeting::title>("title").searched(),
    field<&Meeting::groupName>("group_name"),
    field<&Meeting::registrationNumber>("registration_number").searched(),
    field<&Meeting::movedFrom>("moved_from"),
    field<&Meeting::stateReason>("state_reason").searched(),
    field<&Meeting::uid>("uid"),
    field<&Meeting::sequence>("sequence"),
    field<&Meeting::program>("program").searched(),
    field<&Meeting::findings>("findings").searched(),
    field<&Meeting::cost>("cost"),
    field<&Meeting::verifyBy>("verify_by"),
    field<&Meeting::approvedOn>("approved_on"),
    field<&Meeting::approvedHow>("approved_how"),
    field<&Meeting::approvedAt>("approved_at"),
    field<&Meeting::isEarlier>("earlier")};

constexpr Field meetingGroup[] = {
    field<&MeetingGroup::id>("id"), field<&MeetingGroup::key>("key"),
    field<&MeetingGroup::meeting>("meeting").inKey().nested("groups"),
    field<&MeetingGroup::group>("group").required().inKey()};

constexpr Field agendaItem[] = {
    field<&AgendaItem::id>("id"), field<&AgendaItem::key>("key"),
    field<&AgendaItem::meeting>("meeting").inKey().nested("items"),
    field<&AgendaItem::position>("position").position(),
    field<&AgendaItem::number>("number"),
    field<&AgendaItem::paragraph>("paragraph"),
    field<&AgendaItem::title>("title").required().searched(),
    field<&AgendaItem::kind>("kind"),
    field<&AgendaItem::purpose>("purpose"),
    field<&AgendaItem::outcome>("outcome"),
    field<&AgendaItem::matter>("matter"),
    field<&AgendaItem::registrationNumber>("registration_number").searched(),
    field<&AgendaItem::presenter>("presenter").searched(),
    field<&AgendaItem::background>("background").searched(),
    field<&AgendaItem::discussion>("discussion").searched(),
    field<&AgendaItem::proposal>("proposal").searched(),
    field<&AgendaItem::decision>("decision").searched(),
    field<&AgendaItem::dissent>("dissent").searched(),
    field<&AgendaItem::origin>("origin"),
    field<&AgendaItem::cameFrom>("came_from"),
    field<&AgendaItem::approves>("approves"),
    field<&AgendaItem::sentTo>("sent_to"),
    field<&AgendaItem::inForceFrom>("in_force_from"),
    field<&AgendaItem::reviewOn>("review_on"),
    field<&AgendaItem::isImmediate>("immediate")};

constexpr Field attendance[] = {
    field<&Attendance::id>("id"), field<&Attendance::key>("key"),
    field<&Attendance::meeting>("meeting").inKey().nested("attendance"),
    field<&Attendance::position>("position").position(),
    field<&Attendance::seat>("seat"),
    field<&Attendance::person>("person"),
    field<&Attendance::organization>("organization"),
    field<&Attendance::name>("name").inKey().searched(),
    field<&Attendance::title>("title"),
    field<&Attendance::organizationName>("organization_name"),
    field<&Attendance::role>("role"),
    field<&Attendance::presence>("presence"),
    field<&Attendance::reason>("reason"),
    field<&Attendance::standsInFor>("stands_in_for"),
    field<&Attendance::cameAt>("came_at"),
    field<&Attendance::leftAt>("left_at"),
    field<&Attendance::cameTime>("came_time"),
    field<&Attendance::leftTime>("left_time"),
    field<&Attendance::isVerifier>("verifier"),
    field<&Attendance::verifiedOn>("verified_on"),
    field<&Attendance::verifiedHow>("verified_how")};

constexpr Field actionPoint[] = {
    field<&ActionPoint::id>("id"), field<&ActionPoint::key>("key"),
    field<&ActionPoint::meeting>("meeting").inKey(),
    field<&ActionPoint::item>("item"),
    field<&ActionPoint::position>("position"),
    field<&ActionPoint::text>("text").required().inKey().searched(),
    field<&ActionPoint::person>("person"),
    field<&ActionPoint::organization>("organization"),
    field<&ActionPoint::ownerName>("owner_name").searched(),
    field<&ActionPoint::due>("due"),
    field<&ActionPoint::matter>("matter")};

constexpr Field actionStep[] = {
    field<&ActionStep::id>("id"), field<&ActionStep::key>("key"),
    field<&ActionStep::action>("action").inKey().nested("steps"),
    field<&ActionStep::date>("date").required().inKey(),
    field<&ActionStep::state>("state"),
    field<&ActionStep::due>("due"),
    field<&ActionStep::snoozedUntil>("snoozed_until"),
    field<&ActionStep::note>("note").searched()};

constexpr Field decisionChange[] = {
    field<&DecisionChange::id>("id"), field<&DecisionChange::key>("key"),
    field<&DecisionChange::decision>("decision").required().inKey(),
    field<&DecisionChange::by>("by"),
    field<&DecisionChange::byReference>("by_reference"),
    field<&DecisionChange::kind>("kind"),
    field<&DecisionChange::date>("date").required(),
    field<&DecisionChange::note>("note").searched()};

constexpr Field correction[] = {
    field<&Correction::id>("id"), field<&Correction::key>("key"),
    field<&Correction::meeting>("meeting").inKey().nested("corrections"),
    field<&Correction::position>("position").position(),
    field<&Correction::item>("item"),
    field<&Correction::part>("part"),
    field<&Correction::oldText>("old_text").searched(),
    field<&Correction::newText>("new_text").searched(),
    field<&Correction::reason>("reason").required().searched(),
    field<&Correction::decidedBy>("decided_by").required(),
    field<&Correction::date>("date").required().inKey()};

constexpr Field dispatch[] = {
    field<&Dispatch::id>("id"), field<&Dispatch::key>("key"),
    field<&Dispatch::meeting>("meeting").inKey().nested("dispatches"),
    field<&Dispatch::date>("date").required().inKey(),
    field<&Dispatch::kind>("kind").inKey(),
    field<&Dispatch::recipients>("recipients").searched(),
    field<&Dispatch::contents>("contents"),
    field<&Dispatch::sha256>("sha256"),
    field<&Dispatch::note>("note").searched()};

constexpr Field publicationEntry[] = {
    field<&PublicationEntry::id>("id"), field<&PublicationEntry::key>("key"),
    field<&PublicationEntry::meeting>("meeting").inKey().nested("publications"),
    field<&PublicationEntry::date>("date").required().inKey(),
    field<&PublicationEntry::target>("target").required().searched(),
    field<&PublicationEntry::files>("files"),
    field<&PublicationEntry::sha256>("sha256"),
    field<&PublicationEntry::withContacts>("with_contacts"),
    field<&PublicationEntry::note>("note").searched()};

constexpr Field privateNote[] = {
    field<&PrivateNote::id>("id"), field<&PrivateNote::key>("key"),
    field<&PrivateNote::meeting>("meeting").inKey().nested("private_notes"),
    field<&PrivateNote::item>("item"),
    field<&PrivateNote::text>("text").searched()};

constexpr Field seal[] = {
    field<&Seal::id>("id"), field<&Seal::key>("key"),
    field<&Seal::meeting>("meeting").required().inKey(),
    field<&Seal::number>("number").required(),
    field<&Seal::date>("date").required(),
    field<&Seal::user>("user"),
    field<&Seal::programVersion>("program_version"),
    field<&Seal::text>("text").required(),
    field<&Seal::previous>("previous"),
    field<&Seal::sha256>("sha256").required()};

} // namespace

constinit const Entity Matter::entity = describe<Matter>("matter", "matters", matter);
constinit const Entity Meeting::entity = describe<Meeting>("meeting", "meetings", meeting);
constinit const Entity MeetingGroup::entity = describe<MeetingGroup>("meeting_group", "meeting_groups", meetingGroup);
constinit const Entity AgendaItem::entity = describe<AgendaItem>("agenda_item", "agenda_items", agendaItem);
constinit const Entity Attendance::entity = describe<Attendance>("attendance", "attendances", attendance);
constinit const Entity ActionPoint::entity = describe<ActionPoint>("action_point", "actions", actionPoint);
constinit const Entity ActionStep::entity = describe<ActionStep>("action_step", "action_steps", actionStep);
constinit const Entity DecisionChange::entity =
    describe<DecisionChange>("decision_change", "decision_changes", decisionChange);
constinit const Entity Correction::entity = describe<Correction>("correction", "corrections", correction);
constinit const Entity Dispatch::entity = describe<Dispatch>("dispatch", "dispatches", dispatch);
constinit const Entity PublicationEntry::entity =
    describe<PublicationEntry>("publication_entry", "publication_entries", publicationEntry);
constinit const Entity PrivateNote::entity = describe<PrivateNote>("private_note", "private_notes", privateNote);
constinit const Entity Seal::entity = describe<Seal>("seal", "seals", seal);

} // namespace samsyn
