// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/meetings/meetingsfixture.h"

#include "core/meetings/meetingsteps.h"

using namespace Qt::StringLiterals;

namespace samsyn::test {

void Meetings::SetUp()
{
    workspace = Workspace::create(folder.path(u"meetings.samsyn"_s), u"Etablering Södertörn"_s);
    Group preparatory;
    preparatory.name = u"Beredningsgruppen"_s;
    preparatory.kind = GroupKind::Preparatory;
    const std::pair<const char *, const char *> seats[] = {
        {"Huddinge", "Karin Ekdal"}, {"Botkyrka", "Jonas Hallström"}, {"Nacka", "Leila Farhadi"}, {"Nynäshamn", "Gunvor Öhrn"},
        {"Tyresö", "Eva Stålhane"}, {"Värmdö", "Tomas Äng"}, {"Salem", "Mikael Brandt"}, {"Haninge", ""}, {"Arbetsförmedlingen", "Sofia Rask"}};
    int code = 120;
    workspace->change(u"Seats"_s, [&](Transaction &transaction) { // one commit, since each waits for the disk
        opening = &transaction;
        group = add(preparatory);
        for (const auto &[place, holder] : seats) {
            Organization organization;
            organization.name = QString::fromUtf8(place);
            organization.code = u"0%1"_s.arg(code++);
            members.push_back(add(organization));
            addSeat(group, members.back(), members.size() == 1 ? SeatRole::Chair : SeatRole::Holder, QString::fromUtf8(holder));
        }
        addSeat(group, std::nullopt, SeatRole::Secretary, u"Åsa Wikner"_s);
        opening = nullptr;
    });
}

Id<Person> Meetings::addPerson(const QString &name)
{
    Person person;
    person.name = name;
    return add(person);
}

Id<Seat> Meetings::addSeat(Id<Group> to, std::optional<Id<Organization>> organization, SeatRole role, const QString &holder)
{
    Seat seat;
    seat.group = to;
    seat.position = int(store().where<Seat>("group", to.value).size());
    seat.organization = organization;
    seat.role = role;
    seat.function = role == SeatRole::Secretary ? SeatFunction::Strategist : SeatFunction::HeadOfOperations;
    seat.state = holder.isEmpty() ? SeatState::Vacant : SeatState::Unknown;
    const Id<Seat> id = add(seat);
    if (!holder.isEmpty()) {
        SeatHolder held;
        held.seat = id;
        held.person = addPerson(holder);
        add(held);
    }
    return id;
}

void Meetings::setForm(MinutesForm form, QuorumRule quorum)
{
    Group record = store().get(group);
    record.minutesForm = form;
    record.quorum = quorum;
    set(record);
}

Id<Meeting> Meetings::addMeeting(QDate day, std::optional<Id<Group>> of)
{
    Meeting meeting;
    meeting.group = of.value_or(group);
    meeting.date = day;
    return add(meeting);
}

Id<AgendaItem> Meetings::addItem(Id<Meeting> meeting, const QString &title, AgendaItemKind kind)
{
    AgendaItem item;
    item.meeting = meeting;
    item.position = int(agendaOf(store(), meeting).size());
    item.title = title;
    item.kind = kind;
    return add(item);
}

void Meetings::hold(Id<Meeting> meeting)
{
    change([&](Transaction &transaction) { callMeeting(transaction, meeting, {}); });
    change([&](Transaction &transaction) { startMeeting(transaction, meeting, u"09:00"_s); });
    change([&](Transaction &transaction) { endMeeting(transaction, meeting, u"12:05"_s); });
}

void Meetings::seal(Id<Meeting> meeting)
{
    if (store().get(meeting).state != MeetingState::Held)
        hold(meeting);
    change([&](Transaction &transaction) {
        for (AgendaItem &item : agendaOf(store(), meeting)) {
            if (item.outcome == ItemOutcome::Open)
                item.outcome = ItemOutcome::Noted;
            transaction.update(item);
        }
        Attendance verifier = rowOf(meeting, u"Leila Farhadi"_s);
        verifier.isVerifier = true;
        transaction.update(verifier);
        recordVerification(transaction, verifier.id, store().get(meeting).date.addDays(10), u"per e-post"_s);
        approveMinutes(transaction, meeting, {store().get(meeting).date.addDays(10), u"justerarna"_s, {}});
    });
    changeForGood([&](Transaction &transaction) { sealMinutes(transaction, meeting); });
}

Attendance Meetings::rowOf(Id<Meeting> meeting, const QString &name) const
{
    for (Attendance &row : attendanceOf(store(), meeting)) {
        if (row.name == name)
            return std::move(row);
    }
    ADD_FAILURE() << "nobody is called " << name.toStdString();
    return {};
}

QString Meetings::sentenceOf(const Workspace::Work &work)
{
    QString sentence;
    errorOf([&] { change(work); }, &sentence);
    return sentence;
}

} // namespace samsyn::test
