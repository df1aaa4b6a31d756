// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <ranges>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QDateTime localTime(const QString &utc)
{
    return QDateTime::fromString(utc, Qt::ISODate).toLocalTime();
}

std::optional<qint64> idOrNone(const Value &value)
{
    return isNothing(value) ? std::nullopt : std::optional(std::get<qint64>(value));
}

} // namespace

std::vector<HistoryEntry> history(const Store &store, int limit)
{
    std::vector<HistoryEntry> entries;
    Statement query(store.connection(),
                    u"SELECT id, label, at, user, kind, reverses, "
                    "(SELECT count(*) FROM change WHERE change_set = change_set.id) "
                    "FROM change_set ORDER BY id DESC LIMIT ?"_s);
    query.run({qint64(limit > 0 ? limit : -1)});
    while (query.next()) {
        entries.push_back({query.integer(0), query.text(1), localTime(query.text(2)), query.text(3),
                           ChangeKind(query.integer(4)), idOrNone(query.value(5)), int(query.integer(6))});
    }
    return entries;
}

std::optional<QDateTime> firstChangeAt(const Store &store)
{
    const Value at = store.connection().singleValue(u"SELECT at FROM change_set ORDER BY id LIMIT 1"_s);
    return isNothing(at) ? std::nullopt : std::optional(localTime(std::get<QString>(at)));
}

ChangeSet changeSet(const Store &store, qint64 id)
{
    Statement head(store.connection(), u"SELECT label, at, user, kind, reverses FROM change_set WHERE id = ?"_s);
    if (!head.run({id}).next())
        throw Error(ErrorKind::NotFound, Text::tr("The history has no step %1.").arg(id));
    ChangeSet set{id, head.text(0), localTime(head.text(1)), head.text(2),
                  ChangeKind(head.integer(3)), idOrNone(head.value(4)), {}};
    head.finish();
    Statement query(store.connection(), u"SELECT entity, record, before, after FROM change WHERE change_set = ? ORDER BY sequence"_s);
    query.run({id});
    while (query.next()) {
        const Entity *entity = store.entityNamed(query.text(0));
        if (!entity)
            throw Error(ErrorKind::Damaged, Text::tr("The history names a table %1 that there is none of.").arg(query.text(0)));
        Change change{entity, query.integer(1), {}, {}};
        if (!isNothing(query.value(2)))
            change.before = fromJson(*entity, query.text(2));
        if (!isNothing(query.value(3)))
            change.after = fromJson(*entity, query.text(3));
        set.changes.push_back(std::move(change));
    }
    return set;
}

QString changeLabel(const Store &store, qint64 id)
{
    Statement query(store.connection(), u"SELECT label FROM change_set WHERE id = ?"_s);
    return query.run({id}).next() ? query.text(0) : QString();
}

UndoList undoList(const Store &store)
{
    UndoList list;
    Statement query(store.connection(),
                    u"SELECT id, kind, reverses FROM change_set WHERE id >= "
                    "coalesce((SELECT max(id) FROM change_set WHERE kind = ?), 0) ORDER BY id"_s);
    query.run({qint64(ChangeKind::Barrier)});
    while (query.next())
        list.add(query.integer(0), ChangeKind(query.integer(1)), idOrNone(query.value(2)));
    return list;
}

void undo(Transaction &transaction, const ChangeSet &earlier)
{
    for (const Change &change : earlier.changes | std::views::reverse)
        transaction.apply(change.reversed());
}

void redo(Transaction &transaction, const ChangeSet &earlier)
{
    for (const Change &change : earlier.changes)
        transaction.apply(change);
}

} // namespace samsyn
