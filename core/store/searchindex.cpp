// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/base/error.h"
#include "core/store/searchtext.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchIndex)
};

bool isSearched(const Entity &entity)
{
    return std::ranges::any_of(entity.fields, &Field::isSearched);
}

QString exactForm(const Entity &entity, const std::optional<Values> &values)
{
    return values ? searchForm(entity, *values, Spelling::Exact) : QString();
}

/// Runs a write to the index. What may be wrong with it has many codes.
template <typename Write>
void writeIndex(const Write &write)
{
    try {
        write();
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Disk || error.kind() == ErrorKind::Locked)
            throw;
        throw SearchIndexDamaged(error);
    }
}

/// Words are removed from the index by what it was given, which is what search_text holds.
void removeWords(Connection &connection, qint64 record)
{
    writeIndex([&] {
        connection.statement(u"INSERT INTO search_index (search_index, rowid, folded) "
                             "SELECT 'delete', id, folded FROM search_text WHERE id = ?"_s)
            .run({record});
    });
    connection.statement(u"DELETE FROM search_text WHERE id = ?"_s).run({record});
}

void insertText(Connection &connection, const Entity &entity, const Values &values, const QString &exact,
                const QString &folded)
{
    connection.statement(u"INSERT INTO search_text (id, entity, exact, folded) VALUES (?, ?, ?, ?)"_s)
        .run({idOf(values), entity.name(), exact, folded});
}

} // namespace

SearchIndexDamaged::SearchIndexDamaged(const Error &why) : Error(ErrorKind::Damaged, why.sentence()) {}

void indexChange(Connection &connection, const Change &change)
{
    const Entity &entity = *change.entity;
    if (!isSearched(entity))
        return;
    const QString before = exactForm(entity, change.before);
    const QString after = exactForm(entity, change.after);
    if (before == after)
        return;
    removeWords(connection, change.record); // also before an insertion: nothing may stand in its way
    if (after.isEmpty())
        return;
    const QString folded = searchForm(entity, *change.after, Spelling::Folded);
    insertText(connection, entity, *change.after, after, folded);
    writeIndex([&] {
        connection.statement(u"INSERT INTO search_index (rowid, folded) VALUES (?, ?)"_s).run({change.record, folded});
    });
}

void finishIndex(Connection &connection)
{
    connection.finishAll();
    writeIndex([&] { connection.execute(u"SAVEPOINT words; RELEASE words"_s); });
}

bool takesWords(const Change &change)
{
    if (!change.before || !isSearched(*change.entity))
        return false;
    const QString before = exactForm(*change.entity, change.before);
    return !before.isEmpty() && before != exactForm(*change.entity, change.after);
}

void forgetRemovedWords(Connection &connection)
{
    connection.finishAll();
    writeIndex([&] { connection.execute(u"INSERT INTO search_index (search_index) VALUES ('optimize')"_s); });
}

void fillSearchIndex(const Store &store)
{
    Connection &connection = store.connection();
    connection.execute(u"DELETE FROM search_text"_s);
    for (const Entity *entity : store.entities()) {
        if (!isSearched(*entity))
            continue;
        for (const Values &values : store.rows(*entity)) {
            const QString exact = searchForm(*entity, values, Spelling::Exact);
            if (!exact.isEmpty())
                insertText(connection, *entity, values, exact, searchForm(*entity, values, Spelling::Folded));
        }
    }
    connection.finishAll();
    connection.execute(u"INSERT INTO search_index (search_index) VALUES ('rebuild')"_s);
}

void repairSearchIndex(Store &store)
{
    if (store.isReadOnly())
        throw Error(ErrorKind::Locked, Text::tr("What the search knows can only be made anew where the workspace is open for writing."));
    Connection &connection = store.connection();
    connection.execute(u"BEGIN IMMEDIATE"_s);
    try {
        fillSearchIndex(store);
        connection.finishAll();
        connection.execute(u"COMMIT"_s);
    } catch (...) {
        connection.rollBack();
        throw;
    }
}

} // namespace samsyn
