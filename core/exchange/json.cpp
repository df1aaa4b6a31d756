// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading JSON: nlohmann's parser knows the grammar, this builds the values and keeps the path.
#include "core/exchange/json.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>
#include <limits>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

constexpr int deepest = 64;

[[noreturn]] void fail(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

/// The byte, counted from 1, at which the text stops being UTF-8.
qsizetype firstWrongByte(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const QString decoded = decoder(QByteArrayView(bytes).sliced(at, 1));
        Q_UNUSED(decoded)
        if (decoder.hasError())
            return at + 1;
    }
    return bytes.size();
}

/// What the parser calls for each token; an Error may pass through it.
class Builder : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit Builder(const QByteArray &source) : m_source(source) {}

    JsonValue takeResult() { return std::move(m_result); }

    bool null() override { return put(nullptr); }
    bool boolean(bool truth) override { return put(truth); }
    bool number_integer(number_integer_t number) override { return put(qint64(number)); }
    bool number_unsigned(number_unsigned_t number) override
    {
        if (number > number_unsigned_t(std::numeric_limits<qint64>::max()))
            failNumber(QString::number(number));
        return put(qint64(number));
    }
    bool number_float(number_float_t number, const string_t &written) override
    {
        // An integer that 64 bits do not hold arrives here, already rounded.
        if (written.find_first_of(".eE") == string_t::npos)
            failNumber(QString::fromStdString(written));
        return put(double(number));
    }
    bool string(string_t &text) override { return put(checked(text)); }
    bool binary(binary_t &) override { return false; } // not in JSON

    bool start_object(std::size_t) override { return open(JsonObject()); }
    bool key(string_t &text) override
    {
        Level &level = m_levels.back();
        level.key = checked(text);
        if (level.keys.contains(level.key))
            fail(Text::tr("The key “%1” stands twice. Remove one of the two.").arg(path()));
        level.keys.insert(level.key);
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(JsonArray()); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position,
                     const std::string &token,
                     const nlohmann::detail::exception &error) override;

private:
    struct Level
    {
        JsonValue value; // an array or an object
        QString key;     // the one that waits for its value
        QSet<QString> keys;
    };

    bool put(JsonValue value);
    bool open(JsonValue value);
    bool close();
    QString checked(const string_t &text) const;
    QString path() const;
    QString placed(const QString &path) const;
    [[noreturn]] void failNumber(const QString &number) const;

    const QByteArray &m_source;
    std::vector<Level> m_levels;
    JsonValue m_result;
};

bool Builder::put(JsonValue value)
{
    if (m_levels.empty()) {
        m_result = std::move(value);
    } else if (Level &level = m_levels.back();
               auto *array = std::get_if<JsonArray>(&level.value.value)) {
        array->push_back(std::move(value));
    } else {
        std::get<JsonObject>(level.value.value).emplace_back(level.key, std::move(value));
    }
    return true;
}

bool Builder::open(JsonValue value)
{
    if (m_levels.size() >= deepest)
        fail(Text::tr("The file is nested deeper than %1 levels, at “%2”.")
                 .arg(deepest)
                 .arg(path()));
    m_levels.push_back({std::move(value), {}, {}});
    return true;
}

bool Builder::close()
{
    JsonValue value = std::move(m_levels.back().value);
    m_levels.pop_back();
    return put(std::move(value));
}

QString Builder::checked(const string_t &text) const
{
    if (text.find('\0') != string_t::npos)
        fail(Text::tr("The text at “%1” contains the character NUL, which no text may. Remove it.")
                 .arg(path()));
    // QString::fromUtf8 would drop a U+FEFF at the text's beginning.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(text.data(), qsizetype(text.size())));
}

QString Builder::path() const
{
    QString path;
    for (const Level &level : m_levels) {
        if (const auto *array = std::get_if<JsonArray>(&level.value.value))
            path += u"[%1]"_s.arg(array->size());
        else if (!level.key.isEmpty())
            path += (path.isEmpty() ? QString() : u"."_s) + level.key;
    }
    return path.isEmpty() ? Text::tr("the beginning") : path;
}

void Builder::failNumber(const QString &number) const
{
    fail(Text::tr("The number %1 at “%2” is too large.").arg(number.left(40), path()));
}

bool Builder::parse_error(std::size_t position,
                          const std::string &token,
                          const nlohmann::detail::exception &error)
{
    constexpr int numberOverflow = 406; // of nlohmann's documented ids
    if (error.id == numberOverflow)
        failNumber(QString::fromStdString(token));
    if (!m_source.isValidUtf8())
        fail(Text::tr(
                 "The file is not text in UTF-8: byte %1 does not belong there. Save it as UTF-8.")
                 .arg(firstWrongByte(m_source)));
    const QByteArray before = m_source.left(qsizetype(position > 0 ? position - 1 : 0));
    if (position > std::size_t(m_source.size()))
        fail(Text::tr("The file ends in the middle, in line %1. It is incomplete.")
                 .arg(m_source.trimmed().count('\n') + 1));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    fail(Text::tr("The file is not valid JSON: line %1, column %2, at “%3”.")
             .arg(before.count('\n') + 1)
             .arg(QString::fromUtf8(before.sliced(lineStart)).size() + 1)
             .arg(QString::fromStdString(token).right(20).simplified()));
}

} // namespace

JsonValue::JsonValue(JsonArray array) : value(std::move(array)) {}

JsonValue::JsonValue(JsonObject object) : value(std::move(object)) {}

bool JsonValue::operator==(const JsonValue &other) const
{
    return value == other.value;
}

JsonValue parseJson(const QByteArray &utf8)
{
    const QByteArray source = utf8.startsWith("\xEF\xBB\xBF") ? utf8.sliced(3) : utf8;
    if (source.trimmed().isEmpty())
        fail(Text::tr("The file is empty."));
    Builder builder(source);
    nlohmann::json::sax_parse(source.begin(), source.end(), &builder);
    return builder.takeResult();
}

} // namespace samsyn
