// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <concepts>
#include <utility>
#include <variant>
#include <vector>

namespace samsyn {

struct JsonValue;
using JsonArray = std::vector<JsonValue>;
/// In the order of the file; no key stands twice.
using JsonObject = std::vector<std::pair<QString, JsonValue>>;

/// JSON as it was written: 1 is an integer and 1.0 is not, which Qt's own JSON does not tell apart.
struct JsonValue
{
    std::variant<std::nullptr_t, bool, qint64, double, QString, JsonArray, JsonObject> value;

    JsonValue() : value(nullptr) {}
    JsonValue(std::nullptr_t) : value(nullptr) {}
    template <std::same_as<bool> T> // never from a pointer
    JsonValue(T truth) : value(truth)
    {
    }
    JsonValue(int number) : value(qint64(number)) {}
    JsonValue(qint64 number) : value(number) {}
    JsonValue(double number) : value(number) {}
    JsonValue(QString text) : value(std::move(text)) {}
    JsonValue(JsonArray array);
    JsonValue(JsonObject object);

    bool isNull() const { return std::holds_alternative<std::nullptr_t>(value); }
    bool operator==(const JsonValue &other) const;
};

/// Reads a document of UTF-8, with or without a byte order mark.
/// Throws Error (Failed) that says where: what is not UTF-8 (byte), what is not JSON (line and
/// column), and with the path in the document ("organizations[3].name") a key that stands twice,
/// nesting over 64, a number outside 64 bits, and a NUL in a text.
JsonValue parseJson(const QByteArray &utf8);

enum class JsonStyle {
    Compact,  // one line without spaces or line end
    Indented, // one space a level, LF, a line end last
};

/// Writes UTF-8 that reads back equal. Throws Error (Failed) for what JSON cannot hold: numbers
/// that are not finite, texts with a NUL or half a surrogate pair.
QByteArray writeJson(const JsonValue &value, JsonStyle style);

} // namespace samsyn
