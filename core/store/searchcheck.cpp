// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the search knows what it should. SQLite's own check of an index wants to write, so this
// one reads the index's pages as they are and compares.
#include "core/base/error.h"
#include "core/store/searchindex.h"
#include "core/store/searchtext.h"
#include "core/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

bool wordsAreThoseOfTheRows(const Store &store)
{
    qint64 expected = 0;
    Statement query(store.connection(), u"SELECT entity, exact, folded FROM search_text WHERE id = ?"_s);
    for (const Entity *entity : store.entities()) {
        if (std::ranges::none_of(entity->fields, &Field::isSearched))
            continue;
        for (const Values &values : store.rows(*entity)) {
            const QString exact = searchForm(*entity, values, Spelling::Exact);
            if (exact.isEmpty())
                continue;
            ++expected;
            if (!query.run({idOf(values)}).next() || query.text(0) != entity->name() || query.text(1) != exact
                || query.text(2) != searchForm(*entity, values, Spelling::Folded))
                return false;
        }
    }
    query.finish();
    return store.connection().singleValue(u"SELECT count(*) FROM search_text"_s) == Value(expected);
}

/// Of three characters standing somewhere in the text of a record.
quint64 mix(quint64 trigram, qint64 record)
{
    const quint64 sum = (trigram ^ quint64(record) * 0xD6E8FEB86659FD93u) * 0x9E3779B97F4A7C15u;
    return sum ^ (sum >> 29);
}

/// The sum over all that the index should hold.
quint64 expectedSum(Connection &connection)
{
    quint64 sum = 0;
    Statement texts(connection, u"SELECT id, folded FROM search_text"_s);
    texts.run();
    while (texts.next()) {
        for (const quint64 trigram : trigramsOf(texts.text(1)))
            sum += mix(trigram, texts.integer(0));
    }
    return sum;
}

quint64 storedSum(Connection &connection)
{
    connection.execute(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab('main', 'search_index', 'instance')"_s);
    quint64 sum = 0;
    Statement words(connection, u"SELECT term, doc FROM temp.search_words"_s);
    words.run();
    while (words.next()) {
        const std::vector<quint64> trigram = trigramsOf(words.text(0));
        sum += trigram.empty() ? 1 : mix(trigram.front(), words.integer(1));
    }
    return sum;
}

} // namespace

bool searchIndexIsRight(const Store &store, bool inFull)
{
    if (!wordsAreThoseOfTheRows(store))
        return false;
    if (!inFull)
        return true;
    try {
        return storedSum(store.connection()) == expectedSum(store.connection());
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Disk || error.kind() == ErrorKind::Locked)
            throw;
        return false;
    }
}

} // namespace samsyn
