// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Storing a line: person, employment, seat and holder.
#include "core/base/error.h"
#include "core/groups/groupdefaults.h"
#include "core/groups/seatentry.h"
#include "core/members/members.h"
#include "core/members/municipalities.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SeatEntry)
};

bool isSameName(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

bool isNamed(const Organization &organization, const QString &name)
{
    const QStringList wanted = placeNameForms(name);
    for (const QString &own : {organization.name, organization.fullName}) {
        for (const QString &form : own.isEmpty() ? QStringList() : placeNameForms(own)) {
            if (wanted.contains(form))
                return true;
        }
    }
    return false;
}

/// Somebody of this name who works or worked at the organization; anybody of the name where there
/// is no title to tell them apart and only one is known.
std::optional<Person> knownPerson(const Store &store, const SeatEntry &entry, std::optional<Id<Organization>> organization)
{
    std::vector<Person> named;
    for (Person &person : store.all<Person>()) {
        if (!isSameName(person.name, entry.name))
            continue;
        const auto employments = store.where<Employment>("person", person.id.value);
        const bool worksThere = std::ranges::any_of(employments, [&](const Employment &employment) {
            return !organization || employment.organization == *organization;
        });
        if (worksThere || employments.empty())
            return std::move(person);
        named.push_back(std::move(person));
    }
    return entry.title.isEmpty() && named.size() == 1 ? std::optional(named.front()) : std::nullopt;
}

void employ(Transaction &transaction, Id<Person> person, Id<Organization> organization, const SeatEntry &entry, QDate from)
{
    bool worksThere = false;
    for (Employment employment : transaction.store().where<Employment>("person", person.value)) {
        if (employment.organization != organization || !employment.period().covers(from))
            continue;
        worksThere = true;
        if (entry.title.isEmpty() || isSameName(employment.title, entry.title))
            return;
        if (employment.from == from) { // the same day's word is a correction
            employment.title = entry.title;
            employment.acting = entry.acting;
            transaction.update(employment);
            return;
        }
        employment.to = from.addDays(-1);
        transaction.update(employment);
    }
    const bool worksElsewhere = !transaction.store().where<Employment>("person", person.value).empty();
    if (entry.title.isEmpty() && (worksThere || worksElsewhere))
        return;
    Employment employment;
    employment.person = person;
    employment.organization = organization;
    employment.title = entry.title;
    employment.from = from;
    employment.acting = entry.acting;
    transaction.insert(employment);
}

void seatPerson(Transaction &transaction, const Seat &seat, const SeatEntry &entry, QDate from)
{
    const Store &store = transaction.store();
    auto person = knownPerson(store, entry, seat.organization);
    if (!person) {
        Person made;
        made.name = entry.name.simplified();
        made.id = transaction.insert(made);
        person = store.get(made.id);
    }
    if (seat.organization)
        employ(transaction, person->id, *seat.organization, entry, from);
    std::optional<QDate> next; // who comes later stays
    for (SeatHolder holder : store.where<SeatHolder>("seat", seat.id.value)) {
        if (holder.period().covers(from) && holder.person == person->id) {
            holder.acting = entry.acting;
            transaction.update(holder);
            return;
        }
        if (holder.from && *holder.from > from && (!next || *holder.from < *next))
            next = holder.from;
    }
    for (SeatHolder holder : store.where<SeatHolder>("seat", seat.id.value)) {
        if (!holder.period().covers(from))
            continue;
        if (holder.from == from) {
            transaction.remove(holder.id);
        } else {
            holder.to = from.addDays(-1);
            transaction.update(holder);
        }
    }
    SeatHolder holder;
    holder.seat = seat.id;
    holder.person = person->id;
    holder.from = from;
    holder.to = next ? std::optional(next->addDays(-1)) : std::nullopt;
    holder.acting = entry.acting;
    transaction.insert(holder);
}

void checkOrganization(const Store &store, const Seat &seat, const SeatEntry &entry)
{
    if (entry.organization.isEmpty())
        return;
    const auto own = seat.organization ? store.find(*seat.organization) : std::nullopt;
    if (own && isNamed(*own, entry.organization))
        return;
    throw Error(ErrorKind::Failed, Text::tr("The seat is %1's, and the line says %2. Write it in that organization's row.").arg(own ? own->name : Text::tr("nobody", "whose seat it is"), entry.organization));
}

std::vector<SeatView> cellSeats(const Store &store, Id<Group> group, std::optional<Id<Organization>> organization, QDate day)
{
    auto seats = seatsOn(store, group, day);
    std::erase_if(seats, [&](const SeatView &view) { return view.seat.organization != organization; });
    return seats;
}

Id<Seat> addSeat(Transaction &transaction, Id<Group> id, std::optional<Id<Organization>> organization, const SeatEntry &entry, QDate day)
{
    const Store &store = transaction.store();
    const Group group = store.get(id);
    Seat seat;
    seat.group = id;
    for (const Seat &other : store.where<Seat>("group", id.value))
        seat.position = std::max(seat.position, other.position + 1);
    seat.organization = organization;
    seat.function = functionOfTitle(entry.title).value_or(usualFunction(kindOn(store, group, day)));
    seat.from = group.from == day ? std::nullopt : std::optional(day);
    return transaction.insert(seat);
}

} // namespace

void enterSeat(Transaction &transaction, Id<Seat> id, const SeatEntry &entry, QDate from)
{
    Seat seat = transaction.store().get(id);
    checkOrganization(transaction.store(), seat, entry);
    if (entry.kind == SeatEntry::Kind::Person) {
        if (functionOfTitle(entry.name) && entry.title.isEmpty())
            throw Error(ErrorKind::Failed, Text::tr("“%1” is a title. Write the name first: “Anna Berg, %2”.").arg(entry.name, entry.name.toLower()));
        seatPerson(transaction, seat, entry, from);
        return;
    }
    emptySeat(transaction, id, from);
    seat.state = entry.kind == SeatEntry::Kind::Vacant ? SeatState::Vacant : entry.kind == SeatEntry::Kind::Unknown ? SeatState::Unknown : SeatState::NotApplicable;
    if (seat.stateReason != entry.reason || !seat.stateSince)
        seat.stateSince = from;
    seat.stateReason = entry.reason;
    transaction.update(seat);
}

void emptySeat(Transaction &transaction, Id<Seat> id, QDate day)
{
    for (SeatHolder holder : transaction.store().where<SeatHolder>("seat", id.value)) {
        if (holder.to && *holder.to < day)
            continue;
        if (holder.from && *holder.from >= day) {
            transaction.remove(holder.id);
        } else {
            holder.to = day.addDays(-1);
            transaction.update(holder);
        }
    }
    Seat seat = transaction.store().get(id);
    seat.state = SeatState::Unknown;
    seat.stateReason.clear();
    seat.stateSince.reset();
    transaction.update(seat);
}

QString cellText(const Store &store, Id<Group> group, std::optional<Id<Organization>> organization, QDate day)
{
    QStringList lines;
    for (const SeatView &view : cellSeats(store, group, organization, day))
        lines << seatEntryText(view, day);
    return lines.join(u"; "_s);
}

void enterCell(Transaction &transaction, Id<Group> group, std::optional<Id<Organization>> organization, const QString &text, QDate day)
{
    std::vector<SeatView> seats = cellSeats(transaction.store(), group, organization, day);
    std::vector<SeatEntry> open;
    for (const QString &line : text.split(u';', Qt::SkipEmptyParts)) {
        const auto entry = parseSeatEntry(line);
        if (!entry)
            continue;
        const auto same = std::ranges::find_if(seats, [&](const SeatView &view) {
            return view.person && entry->kind == SeatEntry::Kind::Person && isSameName(view.person->name, entry->name);
        });
        if (same == seats.end()) {
            open.push_back(*entry);
            continue;
        }
        enterSeat(transaction, same->seat.id, *entry, day);
        seats.erase(same);
    }
    for (const SeatEntry &entry : open) {
        const Id<Seat> seat = seats.empty() ? addSeat(transaction, group, organization, entry, day) : seats.front().seat.id;
        if (!seats.empty())
            seats.erase(seats.begin());
        enterSeat(transaction, seat, entry, day);
    }
    for (const SeatView &left : seats)
        emptySeat(transaction, left.seat.id, day);
}

} // namespace samsyn
