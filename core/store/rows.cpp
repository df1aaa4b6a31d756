// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: the SQL that follows from an entity's description, and the hash of what is read.
#include "core/store/store.h"

#include "core/base/error.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// "id" and "key" are words of SQL's own, so that all columns are quoted.
QString quoted(const Field &field)
{
    return u'"' + toText(field.name) + u'"';
}

} // namespace

/// The columns that the file has of an entity: all, or those of an earlier schema.
const Store::Reading &Store::reading(const Entity &entity) const
{
    Reading &reading = m_readings[&entity];
    if (reading.version == m_version)
        return reading;
    reading = {m_version, {}, {}, {}};
    QStringList columns;
    for (const Field &field : entity.fields) {
        bool isThere = m_version == migrations().back().number;
        if (!isThere) {
            Statement query(connection(), u"SELECT 1 FROM pragma_table_info(?) WHERE name = ?"_s);
            isThere = query.run({entity.name(), toText(field.name)}).next();
        }
        reading.columns.push_back(isThere ? int(columns.size()) : -1);
        if (isThere)
            columns << quoted(field);
    }
    if (!columns.isEmpty())
        reading.select = u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + entity.name();
    reading.defaults = entity.defaults();
    return reading;
}

std::vector<Values> Store::read(const Entity &entity, const QString &condition, const Values &arguments) const
{
    std::vector<Values> rows;
    const Reading &how = reading(entity);
    if (how.select.isEmpty())
        return rows; // there was no such table in this version
    Statement &query = connection().statement(how.select + condition);
    query.run(arguments);
    while (query.next()) {
        Values &values = rows.emplace_back();
        values.reserve(how.columns.size());
        for (size_t i = 0; i < how.columns.size(); ++i)
            values.push_back(how.columns[i] < 0 ? how.defaults[i] : query.value(how.columns[i]));
    }
    query.finish();
    return rows;
}

std::vector<Values> Store::rows(const Entity &entity) const
{
    return read(entity, u" ORDER BY id"_s);
}

std::optional<Values> Store::row(const Entity &entity, qint64 id) const
{
    std::vector<Values> rows = read(entity, u" WHERE id = ?"_s, {id});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::optional<Values> Store::rowByKey(const Entity &entity, const QString &key) const
{
    std::vector<Values> rows = read(entity, u" WHERE \"key\" = ?"_s, {key});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::vector<Values> Store::rowsWhere(const Entity &entity, std::string_view field, const Value &value) const
{
    return read(entity, u" WHERE \""_s + toText(field) + u"\" = ? ORDER BY id"_s, {value});
}

qint64 Store::count(const Entity &entity) const
{
    if (reading(entity).select.isEmpty())
        return 0;
    return std::get<qint64>(connection().singleValue(u"SELECT count(*) FROM "_s + entity.name()));
}

qint64 Store::lastId() const
{
    const Value last = connection().singleValue(u"SELECT last_id FROM file_state"_s);
    return isNothing(last) ? 0 : std::get<qint64>(last);
}

QString Store::identity() const
{
    Statement query(connection(), u"SELECT 1 FROM pragma_table_info('file_state') WHERE name = 'identity'"_s);
    if (query.run().next()) {
        query.finish();
        const Value identity = connection().singleValue(u"SELECT identity FROM file_state"_s);
        return isNothing(identity) ? QString() : std::get<QString>(identity);
    }
    query.finish();
    return {};
}

bool Store::isSameWorkspace(const Store &other) const
{
    const QString mine = identity();
    if (const QString its = other.identity(); !mine.isEmpty() && !its.isEmpty())
        return mine == its;
    // A copy from before workspaces had one: what began alike is the same
    const auto beginning = [](const Store &store) {
        Statement query(store.connection(), u"SELECT id || ' ' || at || ' ' || label FROM change_set ORDER BY id LIMIT 1"_s);
        return query.run().next() ? query.text(0) : QString();
    };
    return beginning(*this) == beginning(other);
}

QByteArray Store::attachmentContent(const QString &sha256) const
{
    Statement query(connection(), u"SELECT bytes FROM attachment_content WHERE sha256 = ?"_s);
    if (!query.run({sha256}).next())
        throw Error(ErrorKind::Damaged, Text::tr("The content of an attachment is missing (%1).").arg(sha256.left(12)));
    return query.blob(0);
}

bool Store::hasContent(const QString &sha256) const
{
    return Statement(connection(), u"SELECT 1 FROM attachment_content WHERE sha256 = ?"_s).run({sha256}).next();
}

quint64 Store::contentHash() const
{
    // Kept as text: SQLite's integers are signed
    const Value hash = connection().singleValue(u"SELECT content_hash FROM file_state"_s);
    if (isNothing(hash))
        throw Error(ErrorKind::Damaged, Text::tr("The file has lost what Samsyn knows of its content. Use the latest copy of it."));
    return std::get<QString>(hash).toULongLong(nullptr, 16);
}

quint64 Store::computedContentHash() const
{
    quint64 sum = 0;
    for (const Entity *entity : m_entities) {
        const Reading &how = reading(*entity);
        for (Values &values : rows(*entity)) {
            for (size_t i = values.size(); i-- > 0;) {
                if (how.columns[i] < 0)
                    values.erase(values.begin() + qsizetype(i));
            }
            sum += rowHash(*entity, values);
        }
    }
    return sum;
}

quint64 rowHash(const Entity &entity, const Values &values)
{
    QByteArray bytes(entity.table.data(), qsizetype(entity.table.size()));
    for (const Value &value : values) {
        // A mark for each type, and lengths, so that no two rows are written alike
        if (const auto *number = std::get_if<qint64>(&value)) {
            bytes += 'i' + QByteArray::number(*number);
        } else if (const auto *text = std::get_if<QString>(&value)) {
            const QByteArray utf8 = text->toUtf8();
            bytes += 't' + QByteArray::number(utf8.size()) + ':' + utf8;
        } else {
            bytes += 'n';
        }
    }
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

} // namespace samsyn
