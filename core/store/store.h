// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/filelock.h"

#include <QTemporaryDir>
#include <memory>
#include <span>

namespace samsyn {

using Entities = std::span<const Entity *const>;

/// The file: opened, checked and locked, and its rows read as typed records. Written only through
/// a Transaction.
class Store
{
public:
    enum class Access { Write, Read };

    /// Makes a new file, private to its user, that is never an existing one. Throws Error.
    static std::unique_ptr<Store> create(const QString &path, Entities entities);
    /// Write takes the lock, waiting at most this long for it; Read takes none and changes
    /// nothing, but for making whole what a writer that was cut off has left. A file of an earlier
    /// version is copied and brought up to date by Write, and read as it is by Read: what came later
    /// is as in a new record. Throws Error: NotFound, Disk, Damaged, Newer, Locked.
    static std::unique_ptr<Store> open(const QString &path, Access access, Entities entities,
                                       int timeoutMilliseconds = 0);

    /// A second, reading connection to a workspace that this process has open already, for another
    /// thread. It does not touch the file by itself, which would drop the first one's locks.
    static std::unique_ptr<Store> openBeside(const QString &path, Entities entities);

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_access == Access::Read; }
    /// The last writer was cut off, and the file was made whole on opening.
    bool wasRecovered() const { return m_recovered; }
    int schemaVersion() const { return m_version; }
    Entities entities() const { return m_entities; }
    const Entity *entityNamed(const QString &table) const;
    Connection &connection() const { return *m_connection; }

    /// All rows, in order of their ids.
    std::vector<Values> rows(const Entity &entity) const;
    std::optional<Values> row(const Entity &entity, qint64 id) const;
    std::optional<Values> rowByKey(const Entity &entity, const QString &key) const;
    std::vector<Values> rowsWhere(const Entity &entity, std::string_view field, const Value &value) const;
    qint64 count(const Entity &entity) const;

    template <typename T>
    std::vector<T> all() const { return typed<T>(rows(T::entity)); }
    template <typename T>
    std::vector<T> where(std::string_view field, const Value &value) const
    {
        return typed<T>(rowsWhere(T::entity, field, value));
    }
    template <typename T>
    std::optional<T> find(Id<T> id) const { return typed<T>(row(T::entity, id.value)); }
    template <typename T>
    std::optional<T> byKey(const QString &key) const { return typed<T>(rowByKey(T::entity, key)); }
    /// Throws Error (NotFound) where it was removed meanwhile.
    template <typename T>
    T get(Id<T> id) const
    {
        if (std::optional<T> record = find(id))
            return *std::move(record);
        missing(T::entity);
    }

    /// The last id that was given; grows with every change.
    qint64 lastId() const;
    /// What this workspace and its copies have in common with no other; empty in the earliest files.
    QString identity() const;
    /// Whether both are copies of one workspace, or one of the other.
    bool isSameWorkspace(const Store &other) const;

    /// The bytes kept under a SHA-256. Throws Error (Damaged) where they are missing.
    QByteArray attachmentContent(const QString &sha256) const;
    bool hasContent(const QString &sha256) const;

    /// The sum of all rows' hashes as the file keeps it; equal content has an equal hash.
    quint64 contentHash() const;
    /// The same, computed from the rows, by the columns that the file's own schema has.
    quint64 computedContentHash() const;

private:
    Store(QString path, Access access, Entities entities);
    void connect(bool hotJournal);
    bool recoverInPlace() const;
    void checkSchema(int version);
    void bringUpToDate(int version);

    struct Reading {
        int version = -1;
        QString select; // empty where the file has no such table
        std::vector<int> columns; // of each field, among those selected; -1 for a later one
        Values defaults;
    };
    const Reading &reading(const Entity &entity) const;
    std::vector<Values> read(const Entity &entity, const QString &condition, const Values &arguments = {}) const;
    [[noreturn]] static void missing(const Entity &entity);

    template <typename T>
    static std::vector<T> typed(const std::vector<Values> &rows)
    {
        std::vector<T> records;
        records.reserve(rows.size());
        for (const Values &values : rows)
            records.push_back(fromValues<T>(values));
        return records;
    }
    template <typename T>
    static std::optional<T> typed(const std::optional<Values> &values)
    {
        return values ? std::optional(fromValues<T>(*values)) : std::nullopt;
    }

    QString m_path;
    Access m_access;
    Entities m_entities;
    int m_version = 0;
    bool m_recovered = false;
    mutable std::unordered_map<const Entity *, Reading> m_readings;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<QTemporaryDir> m_aside; // a readable copy beside a writer that was cut off
    std::unique_ptr<Connection> m_connection;
};

/// The first 64 bits of SHA-256 over the table's name and the row's values.
quint64 rowHash(const Entity &entity, const Values &values);

} // namespace samsyn
