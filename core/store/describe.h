// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How members become fields: included by the .cpp files that describe entities, by nothing else.

#include "core/store/entity.h"

namespace samsyn {

namespace detail {

[[noreturn]] void unknownName(std::span<const std::string_view> names, const QString &found);

template <typename M>
struct FieldType; // a type that can be stored has a specialization here

template <>
struct FieldType<QString> {
    static constexpr FieldKind kind = FieldKind::Text;
    static Value toValue(const QString &text) { return text.isNull() ? QString(QLatin1String("")) : text; }
    static QString fromValue(const Value &value) { return std::get<QString>(value); }
};

template <typename I, FieldKind Kind>
struct IntegerType {
    static constexpr FieldKind kind = Kind;
    static Value toValue(I number) { return static_cast<qint64>(number); }
    static I fromValue(const Value &value) { return static_cast<I>(std::get<qint64>(value)); }
};
template <>
struct FieldType<int> : IntegerType<int, FieldKind::Number> {};
template <>
struct FieldType<qint64> : IntegerType<qint64, FieldKind::Number> {};
template <>
struct FieldType<bool> : IntegerType<bool, FieldKind::Boolean> {};

template <>
struct FieldType<Ore> {
    static constexpr FieldKind kind = FieldKind::Amount;
    static Value toValue(Ore amount) { return amount.value; }
    static Ore fromValue(const Value &value) { return Ore{std::get<qint64>(value)}; }
};

template <>
struct FieldType<Decimal> {
    static constexpr FieldKind kind = FieldKind::Decimal;
    static Value toValue(const Decimal &decimal) { return decimal.digits; }
    static Decimal fromValue(const Value &value) { return {std::get<QString>(value)}; }
};

template <>
struct FieldType<QDate> {
    static constexpr FieldKind kind = FieldKind::Date;
    static Value toValue(QDate day) { return day.toString(Qt::ISODate); }
    static QDate fromValue(const Value &value)
    {
        return QDate::fromString(std::get<QString>(value), Qt::ISODate);
    }
};

template <>
struct FieldType<RecordRef> {
    static constexpr FieldKind kind = FieldKind::Record;
    static Value toValue(const RecordRef &ref) { return ref.toText(); }
    static RecordRef fromValue(const Value &value)
    {
        return RecordRef::fromText(std::get<QString>(value)).value_or(RecordRef{});
    }
};

template <typename T>
struct FieldType<Id<T>> {
    static constexpr FieldKind kind = FieldKind::Reference;
    static constexpr const Entity *target = &T::entity;
    static Value toValue(Id<T> id) { return id.value; }
    static Id<T> fromValue(const Value &value) { return {std::get<qint64>(value)}; }
};

template <typename E>
    requires std::is_enum_v<E>
struct FieldType<E> {
    static_assert(!enumerationNames<E>.empty(), "an enumeration is stored by name: give it enumerationNames");
    static constexpr FieldKind kind = FieldKind::Enumeration;
    static constexpr std::span<const std::string_view> names = enumerationNames<E>;
    static Value toValue(E value) { return toText(names[static_cast<size_t>(value)]); }
    static E fromValue(const Value &value)
    {
        const auto &text = std::get<QString>(value);
        for (size_t i = 0; i < names.size(); ++i) {
            if (text == toText(names[i]))
                return static_cast<E>(i);
        }
        unknownName(names, text);
    }
};

template <typename M>
struct FieldType<std::optional<M>> : FieldType<M> {
    static Value toValue(const std::optional<M> &value)
    {
        return value ? FieldType<M>::toValue(*value) : Value{};
    }
    static std::optional<M> fromValue(const Value &value)
    {
        return isNothing(value) ? std::nullopt : std::optional<M>(FieldType<M>::fromValue(value));
    }
};

template <typename M>
inline constexpr bool isOptional = false;
template <typename M>
inline constexpr bool isOptional<std::optional<M>> = true;

template <typename T, typename M>
struct MemberPointer {
    using Record = T;
    using Member = M;
};
template <typename T, typename M>
MemberPointer<T, M> memberPointer(M T::*);

} // namespace detail

template <auto Pointer>
consteval Field field(std::string_view name)
{
    using Types = decltype(detail::memberPointer(Pointer));
    using Record = typename Types::Record;
    using Member = typename Types::Member;
    using Type = detail::FieldType<Member>;
    Field field;
    field.name = name;
    field.kind = Type::kind;
    field.optional = detail::isOptional<Member>;
    if constexpr (std::is_same_v<Member, Id<Record>>)
        field.kind = FieldKind::Id;
    else if constexpr (requires { Type::target; })
        field.target = Type::target;
    if constexpr (requires { Type::names; })
        field.names = Type::names;
    if (name == "key")
        field.kind = FieldKind::Key;
    field.read = [](const void *record) { return Type::toValue(static_cast<const Record *>(record)->*Pointer); };
    field.write = [](void *record, const Value &value) {
        static_cast<Record *>(record)->*Pointer = Type::fromValue(value);
    };
    field.size = sizeof(Member);
    field.alignment = alignof(Member);
    field.isRequired = !field.optional && (field.kind == FieldKind::Reference || field.kind == FieldKind::Date);
    return field;
}

/// Does not compile where the fields are not the members in their order (seen by their sizes: only
/// a forgotten member that fits in another's padding escapes), or where a name stands twice.
template <typename T, size_t N>
consteval Entity describe(std::string_view table, std::string_view plural, const Field (&fields)[N])
{
    size_t end = 0;
    for (size_t i = 0; i < N; ++i) {
        end = (end + fields[i].alignment - 1) / fields[i].alignment * fields[i].alignment + fields[i].size;
        for (size_t j = 0; j < i; ++j) {
            if (fields[i].name == fields[j].name)
                throw "two fields have the same name";
        }
    }
    if ((end + alignof(T) - 1) / alignof(T) * alignof(T) != sizeof(T))
        throw "a member of the record has no field";
    if (fields[0].kind != FieldKind::Id || fields[1].kind != FieldKind::Key)
        throw "the first two fields of a record are its id and its key";
    return Entity{table, plural, std::span<const Field>(fields, N), [] { return toValues(T{}); }};
}

} // namespace samsyn
