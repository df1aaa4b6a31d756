// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/followupstore.h"

#include "core/followup/review.h"
#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int groupsAndMeetings = 7; // the schemas that brought the tables
constexpr int followUp = 9;

bool isOfToday(const Store &store)
{
    return store.schemaVersion() == migrations().back().number;
}

/// As SQL sees it: a list of ids for json_each.
QString listed(const std::vector<qint64> &ids)
{
    QString list(u'[');
    for (const qint64 id : ids)
        list += (list.size() > 1 ? u","_s : QString()) + QString::number(id);
    return list + u']';
}

QString selectAll(const Entity &entity)
{
    QStringList columns;
    for (const Field &field : entity.fields)
        columns << u'"' + toText(field.name) + u'"';
    return u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + entity.name();
}

std::vector<Values> read(const Store &store, const Entity &entity, const QString &condition, const Values &arguments)
{
    Statement &query = store.connection().statement(selectAll(entity) + condition);
    query.run(arguments);
    std::vector<Values> rows;
    while (query.next()) {
        Values &values = rows.emplace_back();
        values.reserve(entity.fields.size());
        for (size_t i = 0; i < entity.fields.size(); ++i)
            values.push_back(query.value(int(i)));
    }
    query.finish();
    return rows;
}

std::vector<qint64> readIds(const Store &store, const QString &sql, const Values &arguments)
{
    Statement &query = store.connection().statement(sql);
    query.run(arguments);
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.integer(0));
    query.finish();
    return ids;
}

QDate dayIn(Statement &query, int column)
{
    return QDate::fromString(query.text(column), Qt::ISODate);
}

/// Of a seat and the group it is in, on a day that is asked for twice for each.
const QString ourVotingSeats = u"seat.role IN ('chair', 'vice_chair', 'holder') AND governance_group.body IS NULL"
                               " AND coalesce(seat.\"from\", '') <= ? AND coalesce(seat.\"to\", '9999') >= ?"
                               " AND coalesce(governance_group.\"from\", '') <= ? AND coalesce(governance_group.\"to\", '9999') >= ?"_s;
const QString isHeldSeat = u"EXISTS (SELECT 1 FROM seat_holder WHERE seat_holder.seat = seat.id"
                           " AND coalesce(seat_holder.\"from\", '') <= ? AND coalesce(seat_holder.\"to\", '9999') >= ?)"_s;

const QString votingRows = u"attendance.role IN ('chair', 'vice_chair', 'holder') AND attendance.person IS NOT NULL"
                           " AND attendance.organization IS NOT NULL AND attendance.presence <> 'vacant'"
                           " AND attendance.meeting IN (SELECT value FROM json_each(?))"_s;
const QString wasThere = u"(attendance.presence IN ('present', 'remote') OR EXISTS (SELECT 1 FROM attendance AS other"
                         " WHERE other.stands_in_for = attendance.id AND other.organization = attendance.organization"
                         " AND other.presence IN ('present', 'remote')))"_s;

} // namespace

std::vector<Values> rowsDated(const Store &store, const Entity &entity, std::string_view field, QDate from, QDate to)
{
    const QString first = from.toString(Qt::ISODate), last = to.toString(Qt::ISODate), column = u'"' + toText(field) + u'"';
    if (isOfToday(store))
        return read(store, entity, u" WHERE %1 BETWEEN ? AND ? ORDER BY %1, id"_s.arg(column), {first, last});
    const size_t place = *entity.indexOf(field); // an earlier file is read as the store reads it
    std::vector<Values> rows = store.rows(entity);
    const auto day = [place](const Values &values) { return isNothing(values[place]) ? QString() : std::get<QString>(values[place]); };
    std::erase_if(rows, [&](const Values &values) { return day(values) < first || last < day(values); });
    std::ranges::stable_sort(rows, {}, day);
    return rows;
}

std::vector<Values> rowsPointing(const Store &store, const Entity &entity, std::string_view field, const std::vector<qint64> &ids)
{
    if (ids.empty())
        return {};
    if (isOfToday(store))
        return read(store, entity, u" WHERE \"%1\" IN (SELECT value FROM json_each(?)) ORDER BY id"_s.arg(toText(field)), {listed(ids)});
    const size_t place = *entity.indexOf(field);
    std::vector<Values> rows = store.rows(entity);
    std::erase_if(rows, [&](const Values &values) {
        return isNothing(values[place]) || std::ranges::find(ids, std::get<qint64>(values[place])) == ids.end();
    });
    return rows;
}

std::vector<PresenceCount> presences(const Store &store, const std::vector<qint64> &meetings)
{
    if (store.schemaVersion() < groupsAndMeetings || meetings.empty())
        return {};
    Statement &query = store.connection().statement(
        u"SELECT \"group\", organization, sum(present), count(*) FROM (SELECT meeting.\"group\" AS \"group\","
        " attendance.organization AS organization, max("_s + wasThere
        + u") AS present FROM attendance JOIN meeting ON meeting.id = attendance.meeting WHERE "_s + votingRows
        + u" GROUP BY attendance.meeting, attendance.organization) GROUP BY \"group\", organization"_s);
    query.run({listed(meetings)});
    std::vector<PresenceCount> counts;
    while (query.next())
        counts.push_back({{query.integer(0)}, {query.integer(1)}, int(query.integer(2)), int(query.integer(3))});
    query.finish();
    return counts;
}

std::vector<JointPresence> jointPresences(const Store &store, const std::vector<qint64> &meetings)
{
    if (store.schemaVersion() < groupsAndMeetings || meetings.empty())
        return {};
    Statement &query = store.connection().statement(
        u"WITH holding AS (SELECT id AS meeting, \"group\" FROM meeting UNION SELECT meeting, \"group\" FROM meeting_group)"
        " SELECT attendance.meeting, holding.\"group\", attendance.organization, max("_s + wasThere
        + u") FROM attendance JOIN meeting ON meeting.id = attendance.meeting JOIN holding ON holding.meeting = attendance.meeting"
          " WHERE "_s + votingRows
        + u" AND (holding.\"group\" = coalesce((SELECT seat.\"group\" FROM seat WHERE seat.id = attendance.seat), meeting.\"group\")"
          " OR EXISTS (SELECT 1 FROM seat JOIN seat_holder ON seat_holder.seat = seat.id WHERE seat.\"group\" = holding.\"group\""
          " AND seat.role IN ('chair', 'vice_chair', 'holder') AND seat.organization = attendance.organization"
          " AND seat_holder.person = attendance.person AND coalesce(seat_holder.\"from\", '') <= meeting.date"
          " AND coalesce(seat_holder.\"to\", '9999') >= meeting.date))"
          " GROUP BY attendance.meeting, holding.\"group\", attendance.organization"_s);
    query.run({listed(meetings)});
    std::vector<JointPresence> rows;
    while (query.next())
        rows.push_back({{query.integer(0)}, {query.integer(1)}, {query.integer(2)}, query.integer(3) != 0});
    query.finish();
    return rows;
}

std::vector<qint64> actionsAlive(const Store &store, QDate from, QDate to)
{
    if (store.schemaVersion() < groupsAndMeetings)
        return {};
    const QString first = from.toString(Qt::ISODate), last = to.toString(Qt::ISODate);
    return readIds(store,
                   u"SELECT action_point.id FROM action_point LEFT JOIN meeting ON meeting.id = action_point.meeting"
                   " WHERE coalesce(meeting.date, (SELECT min(date) FROM action_step WHERE action = action_point.id), '') <= ?"
                   " AND (coalesce((SELECT state FROM action_step WHERE action = action_point.id AND date < ?"
                   " ORDER BY date DESC, id DESC LIMIT 1), 'open') = 'open'"
                   " OR EXISTS (SELECT 1 FROM action_step WHERE action = action_point.id AND date BETWEEN ? AND ?))"
                   " ORDER BY action_point.id"_s,
                   {last, first, first, last});
}

std::map<Id<Group>, std::vector<QDate>> heldDays(const Store &store, QDate from, QDate to)
{
    std::map<Id<Group>, std::vector<QDate>> days;
    if (store.schemaVersion() < groupsAndMeetings)
        return days;
    Statement &query = store.connection().statement(
        u"WITH holding AS (SELECT id AS meeting, \"group\" FROM meeting UNION SELECT meeting, \"group\" FROM meeting_group)"
        " SELECT holding.\"group\", meeting.date FROM meeting JOIN holding ON holding.meeting = meeting.id"
        " WHERE meeting.kind = 'meeting' AND meeting.state IN ('held', 'approved') AND meeting.date BETWEEN ? AND ?"
        " ORDER BY meeting.date"_s);
    query.run({from.toString(Qt::ISODate), to.toString(Qt::ISODate)});
    while (query.next())
        days[{query.integer(0)}].push_back(dayIn(query, 1));
    query.finish();
    return days;
}

std::vector<qint64> emptySeats(const Store &store, QDate on)
{
    if (store.schemaVersion() < groupsAndMeetings)
        return {};
    const QString day = on.toString(Qt::ISODate);
    return readIds(store,
                   u"SELECT seat.id FROM seat JOIN governance_group ON governance_group.id = seat.\"group\" WHERE "_s + ourVotingSeats
                       + u" AND NOT "_s + isHeldSeat + u" ORDER BY seat.id"_s,
                   {day, day, day, day, day, day});
}

std::map<Id<Organization>, SeatCount> seatCounts(const Store &store, QDate on)
{
    std::map<Id<Organization>, SeatCount> counts;
    if (store.schemaVersion() < groupsAndMeetings)
        return counts;
    const QString day = on.toString(Qt::ISODate);
    Statement &query = store.connection().statement(
        u"SELECT organization, sum(held), count(*) FROM (SELECT seat.organization AS organization, seat.state AS state,"
        " coalesce(seat.state_since, '') AS since, "_s + isHeldSeat
        + u" AS held FROM seat JOIN governance_group ON governance_group.id = seat.\"group\" WHERE seat.organization IS NOT NULL AND "_s
        + ourVotingSeats + u") WHERE held OR NOT (state = 'not_applicable' AND since <= ?) GROUP BY organization"_s);
    query.run({day, day, day, day, day, day, day});
    while (query.next())
        counts[{query.integer(0)}] = {int(query.integer(2)), int(query.integer(1))};
    query.finish();
    return counts;
}

std::vector<Id<Organization>> seatedOrganizations(const Store &store, QDate from, QDate to)
{
    if (store.schemaVersion() < groupsAndMeetings)
        return {};
    const QString first = from.toString(Qt::ISODate), last = to.toString(Qt::ISODate);
    std::vector<Id<Organization>> organizations;
    for (const qint64 id : readIds(store,
                                   u"SELECT DISTINCT seat.organization FROM seat JOIN governance_group ON governance_group.id = seat.\"group\""
                                   " WHERE seat.organization IS NOT NULL AND "_s + ourVotingSeats,
                                   {last, first, last, first}))
        organizations.push_back({id});
    return organizations;
}

std::map<Id<Organization>, LastBriefing> lastBriefings(const Store &store, QDate day)
{
    std::map<Id<Organization>, LastBriefing> briefings;
    if (store.schemaVersion() < followUp)
        return briefings;
    // Of the row with the greatest day: SQLite's rule for columns beside max()
    Statement &query = store.connection().statement(
        u"SELECT organization, max(date), board FROM board_briefing WHERE date <= ? GROUP BY organization"_s);
    query.run({day.toString(Qt::ISODate)});
    while (query.next())
        briefings[{query.integer(0)}] = {dayIn(query, 1), query.text(2)};
    query.finish();
    return briefings;
}

std::vector<ApprovedMonth> approvedMonths(const Store &store, QDate day)
{
    if (store.schemaVersion() < followUp)
        return {};
    Statement &query = store.connection().statement(
        u"SELECT review.month, review_approval.id FROM review_approval JOIN review ON review.id = review_approval.review"
        " WHERE review_approval.date <= ? ORDER BY review.month"_s);
    query.run({day.toString(Qt::ISODate)});
    std::vector<ApprovedMonth> months;
    while (query.next())
        months.push_back({Month::of(dayIn(query, 0)), {query.integer(1)}});
    query.finish();
    return months;
}

} // namespace samsyn
