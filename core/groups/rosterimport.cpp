// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/rosterimport.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/groups/rosterlines.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RosterImport)
};

constexpr qsizetype longestRoster = 200'000;

/// The group that a title's level leads to; a unit's people and its coordinators meet in the same.
GroupKind kindFor(SeatFunction function)
{
    switch (function) {
    case SeatFunction::HeadOfAdministration: return GroupKind::Executive;
    case SeatFunction::HeadOfOperations: return GroupKind::Preparatory;
    case SeatFunction::HeadOfUnit:
    case SeatFunction::Coordinator:
    case SeatFunction::CaseOfficer: return GroupKind::Working;
    case SeatFunction::Strategist:
    case SeatFunction::Other: return GroupKind::Other;
    }
    Q_UNREACHABLE();
}

bool isSameName(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

/// Matches lines with the seats that there are; each seat takes one line.
class Matcher
{
public:
    Matcher(const Store &store, const RosterOptions &options) : m_store(store), m_options(options), m_reader(store, options.from) {}

    RosterPreview match(const QString &text);

private:
    RosterRow rowOf(const RosterLine &line);
    void findGroup(const RosterLine &line, RosterRow &row) const;
    void findSeat(RosterRow &row);
    const std::vector<SeatView> &seats(Id<Group> group);

    const Store &m_store;
    const RosterOptions &m_options;
    RosterReader m_reader;
    std::map<Id<Group>, std::vector<SeatView>> m_seats;
    std::set<Id<Seat>> m_taken;
};

const std::vector<SeatView> &Matcher::seats(Id<Group> group)
{
    const auto [found, isNew] = m_seats.try_emplace(group);
    if (isNew)
        found->second = seatsOn(m_store, group, m_options.from);
    return found->second;
}

RosterRow skipped(RosterRow row, const QString &reason)
{
    row.state = RosterRow::State::Skipped;
    row.reason = reason;
    return row;
}

RosterRow unclear(RosterRow row, const QString &reason)
{
    row.state = RosterRow::State::Unclear;
    row.reason = reason;
    return row;
}

void Matcher::findGroup(const RosterLine &line, RosterRow &row) const
{
    const GroupKind kind = kindFor(row.function);
    row.group = line.group ? line.group : m_reader.groupOfKind(kind);
    if (!row.group && kind == GroupKind::Preparatory)
        row.group = m_reader.groupOfKind(GroupKind::Steering);
    if (!row.group)
        row.group = m_options.group;
}

/// The same person's seat before one that nobody holds, that before somebody else's of the level.
void Matcher::findSeat(RosterRow &row)
{
    const SeatView *best = nullptr;
    int bestRank = 0;
    for (const SeatView &view : seats(*row.group)) {
        if (view.seat.organization != row.organization || m_taken.contains(view.seat.id))
            continue;
        const bool isSame = view.person && isSameName(view.person->name, row.entry.name);
        const bool fits = view.seat.function == row.function;
        const int rank = isSame ? 4 : !view.isFilled() && fits ? 3 : !view.isFilled() && votes(view.seat.role) ? 2 : fits ? 1 : 0;
        if (rank > bestRank) {
            best = &view;
            bestRank = rank;
        }
    }
    if (!best)
        return;
    m_taken.insert(best->seat.id);
    row.seat = best->seat.id;
    if (bestRank == 4) {
        const bool isKnown = row.entry.title.isEmpty() || best->title.endsWith(row.entry.title, Qt::CaseInsensitive);
        row.state = isKnown ? RosterRow::State::Same : RosterRow::State::Changed;
    } else if (best->isFilled()) {
        row.state = RosterRow::State::Changed;
    } else if (row.entry.kind != SeatEntry::Kind::Person && best->seat.state == SeatState::Vacant && best->seat.stateReason == row.entry.reason) {
        row.state = RosterRow::State::Same;
    }
    if (row.state == RosterRow::State::Changed)
        row.before = seatEntryText(*best, m_options.from);
}

RosterRow Matcher::rowOf(const RosterLine &line)
{
    RosterRow row;
    row.line = line.line;
    row.written = line.written;
    row.entry = line.entry;
    row.organization = line.organization;
    if (line.kind == RosterLine::Kind::Heading)
        return skipped(row, Text::tr("Heading."));
    if (line.kind == RosterLine::Kind::Other)
        return skipped(row, Text::tr("Names nobody with a title."));
    const auto chosen = m_options.lines.find(line.line);
    if (chosen != m_options.lines.end() && chosen->second.leaveOut)
        return skipped(row, Text::tr("Left out."));
    row.function = functionOfTitle(row.entry.title).value_or(SeatFunction::Other);
    findGroup(line, row);
    if (row.function == SeatFunction::Strategist && row.entry.title.contains(u'(') && !line.namesOrganization)
        row.organization.reset(); // "Strateg (kommunerna)" stands under nobody's heading
    if (chosen != m_options.lines.end()) {
        row.group = chosen->second.group ? chosen->second.group : row.group;
        row.organization = chosen->second.organization ? chosen->second.organization : row.organization;
    } else if (row.function == SeatFunction::Strategist && !line.namesOrganization) {
        return unclear(row, Text::tr("A strategist has no level of their own. Choose the group."));
    }
    if (line.namesOrganization && !row.organization)
        return unclear(row, Text::tr("There is no organization called %1. Add it under Members.").arg(row.entry.organization));
    if (!row.group)
        return unclear(row, row.entry.title.isEmpty() ? Text::tr("Choose the group.") : Text::tr("No group is known for “%1”. Choose one.").arg(row.entry.title));
    if (!row.organization && row.function != SeatFunction::Strategist)
        return unclear(row, Text::tr("Whose seat it is does not appear. Write the organization on the line or above it."));
    findSeat(row);
    return row;
}

RosterPreview Matcher::match(const QString &text)
{
    RosterPreview preview;
    for (const RosterLine &line : m_reader.read(text))
        preview.rows.push_back(rowOf(line));
    return preview;
}

} // namespace

int RosterPreview::count(RosterRow::State state) const
{
    return int(std::ranges::count(rows, state, &RosterRow::state));
}

RosterPreview previewRoster(const Store &store, const QString &text, const RosterOptions &options)
{
    if (text.size() > longestRoster)
        throw Error(ErrorKind::Failed, Text::tr("The text has more than %1 characters, as no roster has. Copy the list of names alone.").arg(formatCount(longestRoster)));
    RosterPreview preview = Matcher(store, options).match(text);
    if (preview.count(RosterRow::State::Skipped) == std::ssize(preview.rows) && options.lines.empty())
        throw Error(ErrorKind::Failed, Text::tr("No line names anybody with a title. Copy the list with its headings, such as “Huddinge kommun” and “Anna Berg, enhetschef”."));
    return preview;
}

void importRoster(Transaction &transaction, const RosterPreview &preview, const RosterOptions &options, bool leaveOutUnclear)
{
    if (preview.isUnclear() && !leaveOutUnclear)
        throw Error(ErrorKind::Failed, Text::tr("%n lines are unclear. Choose what they are, or leave them out.", nullptr, preview.count(RosterRow::State::Unclear)));
    const Store &store = transaction.store();
    for (const RosterRow &row : preview.rows) {
        if (row.state != RosterRow::State::New && row.state != RosterRow::State::Changed)
            continue;
        SeatEntry entry = row.entry;
        entry.organization.clear(); // it was found
        std::optional<Id<Seat>> seat = row.seat;
        if (!seat) {
            const Group group = store.get(*row.group);
            Seat made;
            made.group = *row.group;
            for (const Seat &other : store.where<Seat>("group", row.group->value))
                made.position = std::max(made.position, other.position + 1);
            made.organization = row.organization;
            made.function = row.function;
            made.from = group.from == options.from ? std::nullopt : std::optional(options.from);
            seat = transaction.insert(made);
        } else if (const Seat known = store.get(*seat); known.function != row.function && row.function != SeatFunction::Other && store.where<SeatHolder>("seat", seat->value).empty()) {
            Seat fitted = known; // nobody has held it yet: its level is what the title says
            fitted.function = row.function;
            transaction.update(fitted);
        }
        enterSeat(transaction, *seat, entry, options.from);
    }
}

} // namespace samsyn
