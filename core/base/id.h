// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <compare>
#include <optional>

namespace samsyn {

/// A row's id, typed by its record; 0 is "not stored yet". Ids come from one counter of the
/// workspace and are never used again.
template <typename T>
struct Id {
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

template <typename T>
size_t qHash(Id<T> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// A record of any room, for links that the order of the rooms forbids to type (the decision
/// behind a membership) and for places to jump to. An empty entity is no record.
struct RecordRef {
    QString entity; // the table's name
    qint64 id = 0;

    bool isNull() const { return entity.isEmpty(); }
    QString toText() const;                              // "membership/17"
    static std::optional<RecordRef> fromText(const QString &text);
    bool operator==(const RecordRef &) const = default;
};

size_t qHash(const RecordRef &ref, size_t seed = 0);

} // namespace samsyn
