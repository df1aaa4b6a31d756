// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entity.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <unordered_map>

class QSqlDatabase;
class QSqlQuery;
class QSqlError;
struct sqlite3;

namespace samsyn {

class Statement;

/// One SQLite connection with the settings of reliability.md 3.2 (as platform.md corrects them),
/// used in the thread that made it. Everything that fails is thrown as an Error whose kind says
/// what befell: Disk (full, not writable), Locked (busy), Damaged, else Failed.
class Connection
{
public:
    enum class Mode { ReadWrite, Create, ReadOnly };

    /// ":memory:" is a database of its own that lives as long as the connection.
    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &path() const { return m_path; }
    /// Runs SQL that answers nothing; several statements, as in a migration, are all run.
    void execute(const QString &sql);
    /// A prepared statement, kept for the next time the same SQL is asked for. To be finished (or
    /// run to its end) before it is asked for again.
    Statement &statement(const QString &sql);
    Value singleValue(const QString &sql);
    /// Forgets the prepared statements, which an unfinished one would make COMMIT wait for.
    void finishAll();
    void rollBack() noexcept;

    [[noreturn]] void fail(const QSqlError &error) const;
    QSqlDatabase database() const; // for Statement alone

private:
    void configure();
    [[noreturn]] void fail(int extendedCode, const QString &message) const;

    QString m_path;
    QString m_name; // Qt's name of the connection
    sqlite3 *m_handle = nullptr; // owned by Qt's driver
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
};

/// What is read while it lives is of one moment, whoever writes meanwhile.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
};

/// A prepared statement; the only place that knows QSqlQuery.
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Runs it with these values for its question marks.
    Statement &run(const Values &values = {});
    Statement &run(const QByteArray &blob, const Values &values); // the blob comes first
    bool next();
    Value value(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    void finish();

private:
    void execute();

    Connection &m_connection;
    std::unique_ptr<QSqlQuery> m_query;
};

} // namespace samsyn
