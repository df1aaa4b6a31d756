// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How figures become JSON and are read again: included by monthreviewjson.cpp, by nothing else.

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/period.h"
#include "core/exchange/json.h"

#include <QDate>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>

namespace samsyn::figures {

using Names = std::span<const std::string_view>;

/// A member under its name; an enumeration with the names of its values.
template <typename T, typename M>
struct Part {
    std::string_view name;
    M T::*member;
    Names (*names)() = nullptr;
};
template <typename T, typename M>
constexpr Part<T, M> part(std::string_view name, M T::*member, Names (*names)() = nullptr)
{
    return {name, member, names};
}

/// The parts of a struct, in their order: a tuple, specialized for each.
template <typename T>
struct Parts;

[[noreturn]] void unreadable(const QString &what);

inline QString textOf(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

template <typename M>
inline constexpr bool isOptional = false;
template <typename M>
inline constexpr bool isOptional<std::optional<M>> = true;
template <typename M>
inline constexpr bool isVector = false;
template <typename M>
inline constexpr bool isVector<std::vector<M>> = true;

template <typename M>
JsonValue write(const M &value, Names names)
{
    if constexpr (isOptional<M>) {
        return value ? write(*value, names) : JsonValue();
    } else if constexpr (isVector<M>) {
        JsonArray array;
        for (const auto &element : value)
            array.push_back(write(element, names));
        return array;
    } else if constexpr (std::is_enum_v<M>) {
        return textOf(names[static_cast<size_t>(value)]);
    } else if constexpr (std::is_same_v<M, QDate>) {
        return value.toString(Qt::ISODate);
    } else if constexpr (std::is_same_v<M, Month>) {
        return value.first().toString(u"yyyy-MM");
    } else if constexpr (std::is_same_v<M, Ore>) {
        return value.value;
    } else if constexpr (requires { JsonValue(value); }) {
        return JsonValue(value);
    } else {
        JsonObject object;
        const auto add = [&](const auto &part) {
            object.emplace_back(textOf(part.name), write(value.*part.member, part.names ? part.names() : Names()));
        };
        std::apply([&](const auto &...parts) { (add(parts), ...); }, Parts<M>::parts);
        return object;
    }
}

template <typename T>
const T &as(const JsonValue &json)
{
    const T *value = std::get_if<T>(&json.value);
    if (!value)
        unreadable(QString());
    return *value;
}

template <typename M>
M read(const JsonValue &json, Names names)
{
    if constexpr (isOptional<M>) {
        return json.isNull() ? M() : M(read<typename M::value_type>(json, names));
    } else if constexpr (isVector<M>) {
        M all;
        for (const JsonValue &element : as<JsonArray>(json))
            all.push_back(read<typename M::value_type>(element, names));
        return all;
    } else if constexpr (std::is_enum_v<M>) {
        const QString &text = as<QString>(json);
        for (size_t i = 0; i < names.size(); ++i) {
            if (text == textOf(names[i]))
                return static_cast<M>(i);
        }
        unreadable(text);
    } else if constexpr (std::is_same_v<M, QDate>) {
        return QDate::fromString(as<QString>(json), Qt::ISODate);
    } else if constexpr (std::is_same_v<M, Month>) {
        return Month::of(QDate::fromString(as<QString>(json) + QLatin1String("-01"), Qt::ISODate));
    } else if constexpr (std::is_same_v<M, Ore>) {
        return Ore{as<qint64>(json)};
    } else if constexpr (std::is_same_v<M, int>) {
        return static_cast<int>(as<qint64>(json));
    } else if constexpr (std::is_same_v<M, bool> || std::is_same_v<M, qint64> || std::is_same_v<M, QString>) {
        return as<M>(json);
    } else {
        const JsonObject &object = as<JsonObject>(json);
        M value;
        const auto take = [&](const auto &part) {
            const auto found = std::ranges::find(object, textOf(part.name), &JsonObject::value_type::first);
            using Member = std::remove_cvref_t<decltype(value.*part.member)>;
            if (found != object.end()) // what a later version added is as in a new one
                value.*part.member = read<Member>(found->second, part.names ? part.names() : Names());
        };
        std::apply([&](const auto &...parts) { (take(parts), ...); }, Parts<M>::parts);
        return value;
    }
}

} // namespace samsyn::figures
