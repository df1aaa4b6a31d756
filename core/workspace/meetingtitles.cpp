// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/meetingtitles.h"

#include "core/base/format.h"
#include "core/meetings/matter.h"
#include "core/meetings/meetings.h"
#include "core/meetings/numbering.h"
#include "core/meetings/seal.h"
#include "core/workspace/titleas.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingTitles)
};

struct Titles {
    const Store &store;

    QString at(const QString &what, std::optional<Id<Meeting>> id) const
    {
        const auto meeting = id ? store.find(*id) : std::nullopt;
        return meeting ? Text::tr("%1, %2", "record and its meeting").arg(what, headingOf(store, *meeting)) : what;
    }
    QString of(const Meeting &meeting) const { return headingOf(store, meeting); }
    QString of(const Matter &matter) const { return matter.title; }
    QString of(const AgendaItem &item) const
    {
        const QString reference = itemReference(item);
        return at(reference.isEmpty() ? item.title : Text::tr("%1, %2", "item and its number").arg(item.title, reference), item.meeting);
    }
    QString of(const ActionPoint &action) const
    {
        return action.ownerName.isEmpty() ? action.text : Text::tr("%1 (%2)", "action point and owner").arg(action.text, action.ownerName);
    }
    QString of(const ActionStep &step) const
    {
        const auto action = store.find(step.action);
        return Text::tr("%1, %2", "action point and state").arg(action ? of(*action) : QString(), actionStateName(step.state).toLower());
    }
    QString of(const Attendance &attendance) const { return at(attendance.name, attendance.meeting); }
    QString of(const MeetingGroup &further) const { return at(Text::tr("Joint meeting"), further.meeting); }
    QString of(const Correction &correction) const { return at(Text::tr("Correction %1").arg(correction.position + 1), correction.meeting); }
    QString of(const Dispatch &dispatch) const { return at(dispatchKindName(dispatch.kind), dispatch.meeting); }
    QString of(const PublicationEntry &entry) const { return at(Text::tr("Publication"), entry.meeting); }
    QString of(const PrivateNote &note) const { return at(Text::tr("Private note"), note.meeting); }
    QString of(const DecisionChange &change) const
    {
        const auto item = store.find(change.decision);
        return item ? of(*item) : QString();
    }
    QString of(const Seal &seal) const { return at(Text::tr("Seal %1").arg(seal.number), seal.meeting); }
};

} // namespace

std::optional<QString> meetingRecordTitle(const Store &store, const Entity &entity, qint64 id)
{
    std::optional<QString> title;
    titleAsOneOf<Meeting, Matter, AgendaItem, ActionPoint, ActionStep, Attendance, MeetingGroup, Correction, Dispatch,
                        PublicationEntry, PrivateNote, DecisionChange, Seal>(Titles{store}, entity, id, title);
    return title;
}

QString meetingKindOf(const Entity &entity)
{
    const std::pair<const Entity *, QString> names[] = {
        {&Meeting::entity, Text::tr("Meeting")}, {&Matter::entity, Text::tr("Matter")},
        {&AgendaItem::entity, Text::tr("Agenda item")}, {&ActionPoint::entity, Text::tr("Action point")},
        {&ActionStep::entity, Text::tr("Action point")}, {&Attendance::entity, Text::tr("Attendance")},
        {&MeetingGroup::entity, Text::tr("Joint meeting")}, {&Correction::entity, Text::tr("Correction")},
        {&Dispatch::entity, Text::tr("Dispatch")}, {&PublicationEntry::entity, Text::tr("Publication")},
        {&PrivateNote::entity, Text::tr("Private note")}, {&DecisionChange::entity, Text::tr("Changed decision")},
        {&Seal::entity, Text::tr("Seal")}};
    const auto *found = std::ranges::find(names, &entity, &std::pair<const Entity *, QString>::first);
    return found == std::end(names) ? QString() : found->second;
}

} // namespace samsyn
