// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendancedocument.h"

#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/groups/groups.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetings.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttendanceDocument)
};

std::vector<Meeting> heldIn(const Store &store, Id<Group> group, int year)
{
    std::vector<Meeting> held = meetingsOf(store, group);
    std::erase_if(held, [year](const Meeting &meeting) {
        const bool wasHeld = meeting.state == MeetingState::Held || meeting.state == MeetingState::Approved;
        return !wasHeld || meeting.kind != MeetingKind::Meeting || meeting.isEarlier || meeting.date.year() != year;
    });
    return held;
}

} // namespace

std::vector<AttendanceShare> attendanceShares(const Store &store, Id<Group> group, int year)
{
    std::vector<AttendanceShare> shares;
    std::vector<std::optional<Id<Person>>> persons;
    for (const Meeting &meeting : heldIn(store, group, year)) {
        for (const Attendance &row : attendanceOf(store, meeting.id)) {
            if (!votes(row.role) || row.presence == Presence::Vacant)
                continue;
            size_t at = 0;
            while (at < shares.size() && !(row.person ? persons[at] == row.person : shares[at].name == row.name))
                ++at;
            if (at == shares.size()) {
                shares.emplace_back();
                persons.push_back(row.person);
            }
            AttendanceShare &share = shares[at];
            share.name = row.name;
            share.organization = row.organizationName;
            share.present += isPresent(row.presence);
            share.remote += row.presence == Presence::Remote;
            share.apologies += row.presence == Presence::Apologies;
            ++share.meetings;
        }
    }
    return shares;
}

Document attendanceDocument(const Store &store, Id<Group> id, int year, Language language)
{
    const LanguageScope scope(language);
    const Group group = store.get(id);
    const QDate end(year, 12, 31);
    Document document;
    document.language = language;
    document.title = Text::tr("Attendance %1").arg(year);
    document.kind = Text::tr("Attendance");
    document.date = today();
    document.body = nameOn(store, group, end);
    const std::vector<AttendanceShare> shares = attendanceShares(store, id, year);
    document.state = Text::tr("%1, %n meeting(s)", "group and how many were held", int(heldIn(store, id, year).size())).arg(document.body);
    Table table;
    table.caption = document.title;
    using enum Column::Kind;
    table.columns = {{Text::tr("Name"), Column::Kind::Text}, {Text::tr("From", "an organization"), Column::Kind::Text}, {Text::tr("Present"), Number}, {Text::tr("of these remote"), Number},
                     {Text::tr("Apologies"), Number}, {Text::tr("Meetings"), Number}, {Text::tr("Share"), Number, true}};
    for (const AttendanceShare &share : shares) {
        table.rows.push_back({{Cell::of(share.name), Cell::of(share.organization), Cell::count(share.present), Cell::count(share.remote),
                               Cell::count(share.apologies), Cell::count(share.meetings), Cell::percent(Rational(share.present, share.meetings), 0)}});
    }
    document.add(std::move(table));
    document.add(Paragraph{Text::tr("Meetings are those held while somebody had a seat."), Paragraph::Style::Note});
    return document;
}

} // namespace samsyn
