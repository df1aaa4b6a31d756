// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/datednames.h"
#include "core/followup/meetingfigures.h"
#include "core/followup/yearmeetings.h"
#include "core/meetings/yearplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// Groups that reach a target together; one alone without a target.
struct Cadence {
    std::optional<Id<MeetingTarget>> target;
    std::vector<Id<Group>> groups;
};

std::vector<Cadence> cadencesOf(const Store &store, const DatedNames &names, QDate day)
{
    std::vector<Cadence> cadences;
    for (const Id<Group> id : names.ours(store, day)) {
        const auto target = names.group(id)->target;
        const auto found = std::ranges::find_if(cadences, [&](const Cadence &cadence) { return target && cadence.target == target; });
        if (found != cadences.end())
            found->groups.push_back(id);
        else
            cadences.push_back({target, {id}});
    }
    return cadences;
}

void addTarget(const Store &store, const Cadence &cadence, CadenceFigure &figure)
{
    const auto target = cadence.target ? store.find(*cadence.target) : std::nullopt;
    if (!target)
        return;
    figure.lowest = target->lowest;
    figure.highest = target->highest;
    if (!target->name.isEmpty())
        figure.name = target->name;
}

CadenceFigure figureOf(const Store &store, const DatedNames &names, const YearMeetings &year, const Cadence &cadence, QDate day)
{
    CadenceFigure figure;
    for (const Id<Group> id : cadence.groups) {
        const Group &group = *names.group(id);
        if (!group.period().overlaps({QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)}))
            continue;
        figure.groups.push_back(linkTo(group));
        figure.name += (figure.name.isEmpty() ? QString() : u", "_s) + names.of(id, day);
    }
    addTarget(store, cadence, figure);
    for (const Meeting &meeting : year.meetings) {
        const auto isTheirs = [&](Id<Group> id) { return year.isOf(meeting, id); };
        if (meeting.kind != MeetingKind::Meeting || std::ranges::none_of(cadence.groups, isTheirs))
            continue;
        const bool isHeld = isHeldOn(meeting, day);
        if (!isHeld && !isAheadOn(meeting, day))
            continue;
        figure.held += isHeld;
        figure.planned += !isHeld;
        figure.meetings.push_back({linkTo(meeting), names.groupOf(meeting), meeting.date, isHeld});
    }
    figure.expected = expectedMeetings(figure.held, figure.planned, day.year(), day);
    return figure;
}

} // namespace

std::vector<CadenceFigure> cadenceFigures(const Store &store, QDate day)
{
    const DatedNames names(store);
    const YearMeetings year = meetingsBetween(store, {day.year(), 1, 1}, {day.year(), 12, 31});
    std::vector<CadenceFigure> figures;
    for (const Cadence &cadence : cadencesOf(store, names, day)) {
        CadenceFigure figure = figureOf(store, names, year, cadence, day);
        if (!figure.groups.empty() && (figure.lowest || !figure.meetings.empty()))
            figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace samsyn
