// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/rational.h"

#include <QDate>
#include <QString>
#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace samsyn {

/// What stands in a column: nothing, an integer, or text. There are no floating numbers in the file.
using Value = std::variant<std::monostate, qint64, QString>;
/// The values of a record in the order of its entity's fields.
using Values = std::vector<Value>;

inline bool isNothing(const Value &value) { return std::holds_alternative<std::monostate>(value); }

enum class FieldKind {
    Id, Key, Text, Number, Boolean, Enumeration, Date, Amount, Decimal,
    Reference, // to a row of the entity in target
    Record,    // a RecordRef: to a row of any entity
};

struct Entity;

/// The names under which an enumeration's values are stored, in the order of its values.
template <typename E>
inline constexpr std::array<std::string_view, 0> enumerationNames{};

/// One member of a record: how it is named, what it holds, and the way to and from a plain value.
struct Field {
    std::string_view name; // the column's, and the bundle's key
    FieldKind kind = FieldKind::Text;
    bool optional = false;
    const Entity *target = nullptr;          // of a Reference
    std::span<const std::string_view> names; // of an Enumeration
    Value (*read)(const void *record) = nullptr;
    /// Throws Error (Damaged) for an enumeration's unknown name.
    void (*write)(void *record, const Value &value) = nullptr;
    size_t size = 0, alignment = 0; // of the member, so that describe() sees a forgotten one

    bool isRequired = false;    // in a bundle; what is not required has the record's default
    bool makesKey = false;      // a row without a key gets one from these
    std::string_view nestedAs;  // this Reference is to the row's owner, in whose array of this name it stands
    bool nestedAlone = false;   // the owner has at most one, as an object
    bool isPosition = false;    // the place in the owner's array, which says it in the bundle
    bool isSearched = false;    // its text is found by the search

    consteval Field required() const { Field f = *this; f.isRequired = true; return f; }
    consteval Field inKey() const { Field f = *this; f.makesKey = true; return f; }
    consteval Field nested(std::string_view array) const { Field f = *this; f.nestedAs = array; return f; }
    consteval Field nestedOnce(std::string_view object) const
    {
        Field f = nested(object);
        f.nestedAlone = true;
        return f;
    }
    consteval Field position() const { Field f = *this; f.isPosition = true; return f; }
    consteval Field searched() const { Field f = *this; f.isSearched = true; return f; }
};

/// A record type, described once (idea 1 of the design): SQL, history, undo, bundle and lists are
/// ordinary functions over this and rows of values.
struct Entity {
    std::string_view table;
    std::string_view plural; // the bundle's array and the word of samsyn-cli list
    std::span<const Field> fields; // the first is the id, the second the key
    Values (*defaults)() = nullptr; // of a record that nobody has filled in

    QString name() const { return QString::fromLatin1(table.data(), qsizetype(table.size())); }
    std::optional<size_t> indexOf(std::string_view field) const;
    const Field *owner() const; // the field that points to the row's owner, if it is owned
    std::optional<size_t> positionIndex() const;
};

inline QString toText(std::string_view latin1)
{
    return QString::fromLatin1(latin1.data(), qsizetype(latin1.size()));
}

inline qint64 idOf(const Values &values) { return std::get<qint64>(values[0]); }
inline const QString &keyOf(const Values &values) { return std::get<QString>(values[1]); }

template <typename T>
Values toValues(const T &record)
{
    Values values;
    values.reserve(T::entity.fields.size());
    for (const Field &field : T::entity.fields)
        values.push_back(field.read(&record));
    return values;
}

template <typename T>
T fromValues(const Values &values)
{
    T record;
    for (size_t i = 0; i < values.size(); ++i)
        T::entity.fields[i].write(&record, values[i]);
    return record;
}

} // namespace samsyn
