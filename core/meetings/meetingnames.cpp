// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What kinds, states and outcomes are called.
#include "core/meetings/meetings.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingNames)
};

} // namespace

QString meetingKindName(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Meeting: return Text::tr("Meeting");
    case MeetingKind::PerCapsulam: return Text::tr("Decision outside a meeting");
    case MeetingKind::Conference: return Text::tr("Conference");
    case MeetingKind::Seminar: return Text::tr("Seminar");
    case MeetingKind::StudyVisit: return Text::tr("Study visit");
    }
    Q_UNREACHABLE();
}

QString itemKindName(AgendaItemKind kind)
{
    switch (kind) {
    case AgendaItemKind::Information: return Text::tr("Information");
    case AgendaItemKind::Discussion: return Text::tr("Discussion");
    case AgendaItemKind::Decision: return Text::tr("Decision");
    case AgendaItemKind::Notification: return Text::tr("Notification");
    }
    Q_UNREACHABLE();
}

QString itemOutcomeName(ItemOutcome outcome)
{
    switch (outcome) {
    case ItemOutcome::Open: return Text::tr("Not taken up");
    case ItemOutcome::Decided: return Text::tr("Decided");
    case ItemOutcome::Noted: return Text::tr("Noted");
    case ItemOutcome::Discussed: return Text::tr("Discussed");
    case ItemOutcome::Tabled: return Text::tr("Tabled");
    case ItemOutcome::ReferredBack: return Text::tr("Referred back");
    case ItemOutcome::SentOn: return Text::tr("Sent on");
    case ItemOutcome::Withdrawn: return Text::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString itemOriginName(ItemOrigin origin)
{
    switch (origin) {
    case ItemOrigin::ByHand: return Text::tr("Added by hand");
    case ItemOrigin::TemplateItem: return Text::tr("Standing item");
    case ItemOrigin::Tabled: return Text::tr("Tabled last time");
    case ItemOrigin::NotReached: return Text::tr("Not reached last time");
    case ItemOrigin::SentUp: return Text::tr("Sent up");
    case ItemOrigin::SentDown: return Text::tr("Sent down");
    case ItemOrigin::ReferredBack: return Text::tr("Referred back to the group");
    case ItemOrigin::ActionPoints: return Text::tr("Open action points");
    case ItemOrigin::Report: return Text::tr("The strategist's report");
    case ItemOrigin::Suggestion: return Text::tr("Suggested");
    }
    Q_UNREACHABLE();
}

QString presenceName(Presence presence)
{
    switch (presence) {
    case Presence::Expected: return Text::tr("Expected");
    case Presence::Present: return Text::tr("Present");
    case Presence::Remote: return Text::tr("Remote");
    case Presence::Apologies: return Text::tr("Apologies");
    case Presence::Absent: return Text::tr("Absent");
    case Presence::Vacant: return Text::tr("Vacant seat");
    }
    Q_UNREACHABLE();
}

QString attendanceRoleName(AttendanceRole role)
{
    switch (role) {
    case AttendanceRole::Chair: return Text::tr("Chair");
    case AttendanceRole::ViceChair: return Text::tr("Vice chair");
    case AttendanceRole::Holder: return Text::tr("Seat holder");
    case AttendanceRole::Substitute: return Text::tr("Substitute");
    case AttendanceRole::CoOpted: return Text::tr("Co-opted");
    case AttendanceRole::Secretary: return Text::tr("Secretary");
    case AttendanceRole::Guest: return Text::tr("Guest");
    }
    Q_UNREACHABLE();
}

QString actionStateName(ActionState state)
{
    switch (state) {
    case ActionState::Open: return Text::tr("Open", "action point");
    case ActionState::Done: return Text::tr("Done", "action point");
    case ActionState::Dropped: return Text::tr("Dropped", "action point");
    }
    Q_UNREACHABLE();
}

QString dispatchKindName(DispatchKind kind)
{
    switch (kind) {
    case DispatchKind::Notice: return Text::tr("Notice");
    case DispatchKind::Supplement: return Text::tr("Supplement to the notice");
    case DispatchKind::Reminder: return Text::tr("Reminder");
    case DispatchKind::ForApproval: return Text::tr("Minutes for approval");
    case DispatchKind::Minutes: return Text::tr("Minutes");
    case DispatchKind::Extract: return Text::tr("Extract");
    case DispatchKind::Cancellation: return Text::tr("Cancellation");
    case DispatchKind::Summary: return Text::tr("Summary for a party");
    }
    Q_UNREACHABLE();
}

QString meetingStateName(MeetingState state, MinutesForm form)
{
    switch (state) {
    case MeetingState::Planned: return Text::tr("Planned", "meeting");
    case MeetingState::Called: return Text::tr("Notice sent", "meeting");
    case MeetingState::Held: return Text::tr("Held", "meeting");
    case MeetingState::Approved:
        return form == MinutesForm::Formal ? Text::tr("Approved", "formal minutes") : Text::tr("Approved", "meeting notes");
    case MeetingState::Cancelled: return Text::tr("Cancelled", "meeting");
    }
    Q_UNREACHABLE();
}

} // namespace samsyn
