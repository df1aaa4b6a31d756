// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

/// SQLite's handle, or nothing where Qt brings an SQLite of its own that must not get our calls.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery query(database);
    if (!query.exec(u"SELECT sqlite_source_id()"_s) || !query.next()
        || query.value(0).toString() != QLatin1String(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

QString connectOptions(Connection::Mode mode)
{
    // Waiting for a short write or a reader's snapshot, never so long that the window seems dead
    QString options = u"QSQLITE_BUSY_TIMEOUT=1000"_s;
    if (mode == Connection::Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    return options;
}

} // namespace

Connection::Connection(const QString &path, Mode mode) : m_path(path)
{
    static std::atomic<int> counter = 0;
    m_name = u"samsyn-%1"_s.arg(++counter);
    try {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        if (!database.isValid())
            throw Error(ErrorKind::Failed, Text::tr("Qt's driver for SQLite is missing. Install libqt6sql6-sqlite."));
        database.setDatabaseName(path);
        database.setConnectOptions(connectOptions(mode));
        if (!database.open())
            fail(database.lastError());
        m_handle = handleOf(database);
        configure();
        if (mode != Mode::ReadOnly) {
            execute(u"PRAGMA journal_mode = DELETE"_s);
            execute(u"PRAGMA synchronous = EXTRA"_s);
        }
    } catch (...) {
        m_statements.clear();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    m_statements.clear();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::configure()
{
    if (m_handle) {
        sqlite3_extended_result_codes(m_handle, 1);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
        sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 50'000'000);
        sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 1'000'000);
        sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
        sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM needs one
        sqlite3_limit(m_handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    }
    for (const QLatin1String pragma : {"trusted_schema = OFF"_L1, "foreign_keys = ON"_L1, "recursive_triggers = ON"_L1,
                               "cell_size_check = ON"_L1, "secure_delete = ON"_L1, "mmap_size = 0"_L1})
        execute(u"PRAGMA "_s + pragma);
}

void Connection::execute(const QString &sql)
{
    if (m_handle) { // runs all of a migration's statements, which QSqlQuery does not
        if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            fail(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
        return;
    }
    QSqlQuery query(database());
    if (!query.exec(sql))
        fail(query.lastError());
}

Statement &Connection::statement(const QString &sql)
{
    auto kept = m_statements.find(sql);
    if (kept == m_statements.end()) // what cannot be prepared is not kept
        kept = m_statements.emplace(sql, std::make_unique<Statement>(*this, sql)).first;
    return *kept->second;
}

Value Connection::singleValue(const QString &sql)
{
    Statement query(*this, sql);
    return query.run().next() ? query.value(0) : Value{};
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

void Connection::finishAll()
{
    for (const auto &[sql, statement] : m_statements)
        statement->finish();
}

Snapshot::Snapshot(Connection &connection) : m_connection(connection)
{
    connection.execute(u"BEGIN"_s);
}

Snapshot::~Snapshot()
{
    m_connection.rollBack();
}

void Connection::rollBack() noexcept
{
    const auto attempt = [](auto &&work) {
        try {
            work();
        } catch (const std::exception &) {
            // SQLite has rolled back by itself (full disk): there is nothing left to do
        }
    };
    attempt([this] {
        finishAll();
        execute(u"ROLLBACK"_s);
    });
    // After a full disk SQLite leaves its journal for whoever reads next: that is us, and at once
    attempt([this] { (void)singleValue(u"SELECT count(*) FROM sqlite_schema"_s); });
}

void Connection::fail(const QSqlError &error) const
{
    fail(error.nativeErrorCode().toInt(), error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

void Connection::fail(int extendedCode, const QString &message) const
{
    const QString file = QDir::toNativeSeparators(m_path);
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(ErrorKind::Locked, Text::tr("%1 is being written by another program. Try again in a moment.").arg(file));
    case SQLITE_FULL:
        throw Error(ErrorKind::Disk, Text::tr("The disk with %1 is full. Nothing was changed; free some space and try again.").arg(file));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw Error(ErrorKind::Disk, Text::tr("%1 cannot be written. Check its permissions and its folder's.").arg(file));
    case SQLITE_CANTOPEN:
        throw Error(ErrorKind::Disk, Text::tr("%1 cannot be opened. Check that the folder exists and may be used.").arg(file));
    case SQLITE_IOERR:
        throw Error(ErrorKind::Disk, Text::tr("The disk with %1 failed (%2). Nothing was changed.").arg(file, message));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        throw Error(ErrorKind::Damaged, Text::tr("%1 is damaged (%2). Use the latest copy of it.").arg(file, message));
    case SQLITE_CONSTRAINT:
        if (message.contains(u"sealed minutes never change"_s)) // as the triggers of 0007 say it
            throw Error(ErrorKind::Failed, Text::tr("The minutes are sealed and never change. Make a correction instead."));
        if (const qsizetype colon = message.indexOf(u"CHECK constraint failed: "_s); colon >= 0)
            throw Error(ErrorKind::Failed, Text::tr("A value is not allowed here: %1.").arg(message.mid(colon + 25)));
        [[fallthrough]];
    default:
        throw Error(ErrorKind::Failed, Text::tr("%1 refused the change: %2.").arg(file, message));
    }
}

} // namespace samsyn
