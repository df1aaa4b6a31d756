// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agendas.h"

#include "core/meetings/meetings.h"

using namespace Qt::StringLiterals;

namespace samsyn::test {

Agendas::Agendas()
    : m_workspace(Workspace::create(m_folder.path(u"agendas.samsyn"_s), u"Agendas"_s))
{
    executive = addGroup(u"Ledningsgruppen"_s, GroupKind::Executive);
    preparatory = addGroup(u"Beredningsgruppen"_s, GroupKind::Preparatory, executive);
    working = addGroup(u"Arbetsgruppen"_s, GroupKind::Working, preparatory);
}

Id<Group> Agendas::addGroup(const QString &name, GroupKind kind, std::optional<Id<Group>> reportsTo)
{
    Group group;
    group.name = name;
    group.kind = kind;
    group.reportsTo = reportsTo;
    return add(group);
}

Id<Meeting> Agendas::addMeeting(Id<Group> group, QDate date, MeetingState state)
{
    Meeting meeting;
    meeting.group = group;
    meeting.date = date;
    meeting.state = state;
    return add(meeting);
}

Id<AgendaItem> Agendas::addItem(Id<Meeting> meeting, const QString &title, ItemOutcome outcome,
                                const std::function<void(AgendaItem &)> &adjust)
{
    AgendaItem item;
    item.meeting = meeting;
    item.title = title;
    item.outcome = outcome;
    item.position = int(agendaOf(store(), meeting).size());
    item.number = QString::number(item.position + 1);
    if (adjust)
        adjust(item);
    return add(item);
}

Id<ActionPoint> Agendas::addAction(Id<Meeting> meeting, std::optional<Id<AgendaItem>> item, const QString &text)
{
    ActionPoint action;
    action.meeting = meeting;
    action.item = item;
    action.text = text;
    return add(action);
}

void Agendas::addStep(Id<ActionPoint> action, QDate date, ActionState state, std::optional<QDate> snoozedUntil)
{
    ActionStep step;
    step.action = action;
    step.date = date;
    step.state = state;
    step.snoozedUntil = snoozedUntil;
    add(step);
}

void Agendas::addStanding(Id<Group> group, const QString &title, AgendaPurpose purpose)
{
    AgendaTemplateItem item;
    item.group = group;
    item.position = int(store().where<AgendaTemplateItem>("group", group.value).size());
    item.title = title;
    item.purpose = purpose;
    add(item);
}

} // namespace samsyn::test
