// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <functional>

namespace samsyn {

/// The only way to write (idea 2 of the design): everything between its beginning and commit()
/// happens, or nothing does. Without commit() it is rolled back.
class Transaction
{
public:
    Transaction(Store &store, QString label, ChangeKind kind = ChangeKind::Change,
                std::optional<qint64> reverses = {});
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Store &store() const { return m_store; }

    /// The record gets its id, and a key where it has none.
    template <typename T>
    Id<T> insert(const T &record) { return {insert(T::entity, toValues(record))}; }
    /// Writes nothing where nothing differs. Throws Error (NotFound) where it was removed meanwhile.
    template <typename T>
    void update(const T &record) { update(T::entity, toValues(record)); }
    /// Removes it with the rows that it owns; what else points to it makes commit() fail.
    template <typename T>
    void remove(Id<T> id) { remove(T::entity, id.value); }

    qint64 insert(const Entity &entity, Values values);
    void update(const Entity &entity, const Values &values);
    void remove(const Entity &entity, qint64 id);
    /// Writes what a change says, ids and keys as they stand. Throws Error (Failed) where the row
    /// is not as the change found it.
    void apply(const Change &change);
    /// An id for a row that others are to point to before it is inserted (with insertWithId).
    qint64 newId();
    void insertWithId(const Entity &entity, const Values &values);
    /// Keeps the bytes, once, under their SHA-256, which is returned in hexadecimal.
    /// Throws Error (Failed) above 25 MB.
    QString keepContent(const QByteArray &content);

    /// What was written so far.
    const ChangeSet &changes() const { return m_set; }
    bool isEmpty() const { return m_set.changes.empty(); }

    /// Throws Error (Failed) where a row points to a missing one, naming both, and Disk, Locked;
    /// then nothing was changed. A transaction that wrote nothing leaves no trace in history.
    ChangeSet commit();

private:
    void write(Change change);
    void checkText(const Entity &entity, const Values &values) const;
    void keepHistory();
    void commitOrFail();
    void rollBack() noexcept;

    Store &m_store;
    ChangeSet m_set;
    qint64 m_lastId = 0;
    quint64 m_contentHash = 0;
    bool m_open = false;
};

/// A key for a row that has none: from the fields that make it, and unique in its table.
QString makeKey(const Store &store, const Entity &entity, const Values &values);

/// The same for rows that are not stored yet: what a reference's target is called, and which keys
/// are taken, is asked for.
struct KeySource {
    std::function<QString(const Entity &target, qint64 id)> keyOf;
    std::function<bool(const QString &key)> isTaken;
};
QString makeKey(const Entity &entity, const Values &values, const KeySource &source);

} // namespace samsyn
