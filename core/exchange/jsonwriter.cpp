// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing JSON ourselves keeps the order of keys and 1 apart from 1.0, byte for byte.
#include "core/base/error.h"
#include "core/exchange/json.h"

#include <QCoreApplication>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

class Writer
{
public:
    explicit Writer(JsonStyle style) : m_indented(style == JsonStyle::Indented) {}

    void write(const JsonValue &value)
    {
        std::visit([this](const auto &held) { put(held); }, value.value);
    }
    QByteArray takeResult()
    {
        if (m_indented)
            m_result += '\n';
        return std::move(m_result);
    }

private:
    void put(std::nullptr_t) { m_result += "null"; }
    void put(bool truth) { m_result += truth ? "true" : "false"; }
    void put(qint64 number) { m_result += QByteArray::number(number); }
    void put(double number);
    void put(const QString &text);
    void put(const JsonArray &array)
    {
        list('[', ']', array, [this](const JsonValue &value) { write(value); });
    }
    void put(const JsonObject &object)
    {
        list('{', '}', object, [this](const auto &entry) {
            put(entry.first);
            m_result += m_indented ? ": " : ":";
            write(entry.second);
        });
    }

    template <typename List, typename Put>
    void list(char open, char close, const List &values, Put &&putOne)
    {
        m_result += open;
        ++m_level;
        bool first = true;
        for (const auto &value : values) {
            if (!std::exchange(first, false))
                m_result += ',';
            breakLine();
            putOne(value);
        }
        --m_level;
        if (!values.empty())
            breakLine();
        m_result += close;
    }
    void breakLine()
    {
        if (m_indented)
            m_result += '\n' + QByteArray(m_level, ' ');
    }

    bool m_indented;
    int m_level = 0;
    QByteArray m_result;
};

void Writer::put(double number)
{
    if (!std::isfinite(number))
        throw Error(ErrorKind::Failed,
                    Text::tr("A number that is not finite cannot be written as JSON."));
    char digits[40];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    const QByteArray text(digits, end - digits);
    m_result += text;
    if (text.indexOf('.') < 0 && text.indexOf('e') < 0)
        m_result += ".0";
}

void Writer::put(const QString &text)
{
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
        throw Error(
            ErrorKind::Failed,
            Text::tr("A text with a NUL or half a character cannot be written as JSON: “%1”.")
                .arg(QString::fromUtf8(text.left(40).toUtf8()).remove(QChar(u'\0'))));
    m_result += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            m_result += "\\\"";
            break;
        case '\\':
            m_result += "\\\\";
            break;
        case '\n':
            m_result += "\\n";
            break;
        case '\r':
            m_result += "\\r";
            break;
        case '\t':
            m_result += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                m_result += "\\u00" + QByteArray(1, c).toHex();
            else
                m_result += c;
        }
    }
    m_result += '"';
}

} // namespace

QByteArray writeJson(const JsonValue &value, JsonStyle style)
{
    Writer writer(style);
    writer.write(value);
    return writer.takeResult();
}

} // namespace samsyn
