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

QString makeSelect(const Entity &entity)
{
    QStringList columns;
    for (const Field &field : entity.fields)
        columns << u'"' + toText(field.name) + u'"';
    return u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + entity.name();
}

const QString &selectFrom(const Entity &entity)
{
    thread_local std::unordered_map<const Entity *, QString> made;
    QString &select = made[&entity];
    if (select.isEmpty())
        select = makeSelect(entity);
    return select;
}

Values valuesOf(const Statement &query, const Entity &entity)
{
    Values values;
    values.reserve(entity.fields.size());
    for (size_t i = 0; i < entity.fields.size(); ++i)
        values.push_back(query.value(int(i)));
    return values;
}

std::vector<Values> read(Connection &connection, const Entity &entity, const QString &sql,
                         const Values &arguments = {})
{
    std::vector<Values> rows;
    Statement &query = connection.statement(sql);
    query.run(arguments);
    while (query.next())
        rows.push_back(valuesOf(query, entity));
    query.finish();
    return rows;
}

std::optional<Values> readOne(Connection &connection, const Entity &entity, const QString &column,
                              const Value &value)
{
    std::vector<Values> rows =
        read(connection, entity, selectFrom(entity) + u" WHERE "_s + column + u" = ?"_s, {value});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

/// Rows by the columns that an earlier schema has of the entity; none where it has no table.
std::vector<Values> rowsOfItsTime(Connection &connection, const Entity &entity)
{
    QStringList columns;
    for (const Field &field : entity.fields) {
        Statement query(connection, u"SELECT 1 FROM pragma_table_info(?) WHERE name = ?"_s);
        if (query.run({entity.name(), toText(field.name)}).next())
            columns << u'"' + toText(field.name) + u'"';
    }
    std::vector<Values> rows;
    if (columns.isEmpty())
        return rows;
    Statement query(connection, u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + entity.name());
    query.run();
    while (query.next()) {
        Values &values = rows.emplace_back();
        for (int i = 0; i < columns.size(); ++i)
            values.push_back(query.value(i));
    }
    return rows;
}

} // namespace

std::vector<Values> Store::rows(const Entity &entity) const
{
    return read(connection(), entity, selectFrom(entity) + u" ORDER BY id"_s);
}

std::optional<Values> Store::row(const Entity &entity, qint64 id) const
{
    return readOne(connection(), entity, u"id"_s, id);
}

std::optional<Values> Store::rowByKey(const Entity &entity, const QString &key) const
{
    return readOne(connection(), entity, u"\"key\""_s, key);
}

std::vector<Values> Store::rowsWhere(const Entity &entity, std::string_view field, const Value &value) const
{
    return read(connection(), entity,
                selectFrom(entity) + u" WHERE \""_s + toText(field) + u"\" = ? ORDER BY id"_s, {value});
}

qint64 Store::count(const Entity &entity) const
{
    return std::get<qint64>(connection().singleValue(u"SELECT count(*) FROM "_s + entity.name()));
}

QByteArray Store::attachmentContent(const QString &sha256) const
{
    Statement query(connection(), u"SELECT bytes FROM attachment_content WHERE sha256 = ?"_s);
    if (!query.run({sha256}).next())
        throw Error(ErrorKind::Damaged, Text::tr("The content of an attachment is missing (%1).").arg(sha256.left(12)));
    return query.blob(0);
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
    const bool isCurrent = m_version == migrations().back().number;
    quint64 sum = 0;
    for (const Entity *entity : m_entities) {
        for (const Values &values : isCurrent ? rows(*entity) : rowsOfItsTime(connection(), *entity))
            sum += rowHash(*entity, values);
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
