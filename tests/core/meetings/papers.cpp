// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/meetings/papers.h"

using namespace Qt::StringLiterals;

namespace samsyn::test {

Papers::Papers() : workspace(Workspace::create(folder.path(u"möten.samsyn"_s), u"Etablering Södertörn"_s))
{
    haninge = addMunicipality(*workspace, u"0136"_s, u"Haninge"_s);
    huddinge = addMunicipality(*workspace, u"0126"_s, u"Huddinge"_s);
    salem = addMunicipality(*workspace, u"0128"_s, u"Salem"_s);
    workspace->change(u"Call the meeting"_s, [this](Transaction &transaction) {
        opening = &transaction;
        fill();
        opening = nullptr;
    });
}

void Papers::fill()
{
    Group preparatory;
    preparatory.name = u"Beredningsgruppen"_s;
    preparatory.kind = GroupKind::Preparatory;
    group = add(preparatory);
    chair = seat(group, huddinge, u"Karin Ekdal"_s, u"karin.ekdal@exempel.se"_s, SeatRole::Chair);
    member = seat(group, haninge, u"Jonas Hallström"_s, u"jonas.hallstrom@exempel.se"_s);
    seat(group, salem, {}, {});
    substitute = seat(group, haninge, u"Leila Farhadi"_s, u"leila.farhadi@exempel.se"_s, SeatRole::Substitute);
    seat(group, huddinge, u"Gunvor Öhrn"_s, u"gunvor"_s); // no address that a mail program takes
    secretary = seat(group, huddinge, u"Åsa Wikner"_s, u"asa.wikner@exempel.se"_s, SeatRole::Secretary, SeatFunction::Strategist);
    Meeting called;
    called.group = group;
    called.state = MeetingState::Called;
    called.date = QDate(2012, 3, 14);
    called.startTime = u"09:00"_s;
    called.endTime = u"12:00"_s;
    called.place = u"Kommunhuset, Haninge"_s;
    meeting = add(called);
    item(u"Mötets öppnande"_s);
    item(u"Budget 2013"_s, AgendaItemKind::Decision);
}

Id<Person> Papers::seat(Id<Group> inGroup, Id<Organization> organization, const QString &name, const QString &email,
                        SeatRole role, SeatFunction function)
{
    Seat seat;
    seat.group = inGroup;
    seat.position = seats++;
    seat.organization = organization;
    seat.role = role;
    seat.function = function;
    const Id<Seat> id = add(seat);
    if (name.isEmpty())
        return {};
    Person person;
    person.name = name;
    person.email = email;
    const Id<Person> holder = add(person);
    SeatHolder held;
    held.seat = id;
    held.person = holder;
    add(held);
    return holder;
}

Id<AgendaItem> Papers::item(const QString &title, AgendaItemKind kind)
{
    AgendaItem item;
    item.meeting = meeting;
    item.position = static_cast<int>(store().where<AgendaItem>("meeting", meeting.value).size());
    item.number = QString::number(item.position + 1);
    item.title = title;
    item.kind = kind;
    return add(item);
}

} // namespace samsyn::test
