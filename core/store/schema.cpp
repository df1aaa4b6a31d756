// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/base/error.h"
#include "core/store/connection.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

std::vector<Migration> readMigrations()
{
    std::vector<Migration> steps;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({name.left(4).toInt(), QString::fromUtf8(file.readAll())});
        Q_ASSERT(steps.back().number == int(steps.size()));
    }
    Q_ASSERT(!steps.empty());
    return steps;
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = readMigrations();
    return steps;
}

QByteArray schemaHash(Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // ANALYZE's own tables come and go without being anybody's schema
    Statement query(connection,
                    u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                    "WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name, tbl_name"_s);
    query.run();
    while (query.next()) {
        for (int column = 0; column < 4; ++column) {
            hash.addData(query.text(column).toUtf8());
            hash.addData(QByteArrayView("\0", 1));
        }
    }
    return hash.result();
}

QByteArray expectedSchemaHash(const std::vector<Migration> &steps, int version)
{
    Connection memory(u":memory:"_s, Connection::Mode::Create);
    for (const Migration &step : steps) {
        if (step.number <= version)
            memory.execute(step.sql);
    }
    return schemaHash(memory);
}

void migrate(Connection &connection, const std::vector<Migration> &steps, int fromVersion,
             const std::function<void()> &afterSteps)
{
    connection.finishAll();
    connection.execute(u"PRAGMA foreign_keys = OFF"_s); // has no effect inside a transaction
    connection.execute(u"BEGIN IMMEDIATE"_s);
    try {
        for (const Migration &step : steps) {
            if (step.number > fromVersion)
                connection.execute(step.sql);
        }
        if (afterSteps)
            afterSteps();
        connection.finishAll();
        connection.execute(u"PRAGMA user_version = %1"_s.arg(steps.back().number));
        if (!isNothing(connection.singleValue(u"PRAGMA foreign_key_check"_s)))
            throw Error(ErrorKind::Damaged, Text::tr("%1 cannot be brought up to this version of Samsyn: a row points to one that is missing. It was left as it was.").arg(QDir::toNativeSeparators(connection.path())));
        connection.execute(u"COMMIT"_s);
    } catch (...) {
        connection.rollBack();
        connection.execute(u"PRAGMA foreign_keys = ON"_s);
        throw;
    }
    connection.execute(u"PRAGMA foreign_keys = ON"_s);
}

} // namespace samsyn
