// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "core/base/error.h"
#include "tests/core/exchange/generators.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using testing::HasSubstr;

namespace {

std::string refusal(const QByteArray &json)
{
    try {
        parseJson(json);
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), ErrorKind::Failed);
        return error.what();
    }
    return "accepted";
}

rc::Gen<JsonValue> anyJson(int depth)
{
    std::vector<rc::Gen<JsonValue>> kinds;
    kinds.push_back(rc::gen::just(JsonValue(nullptr)));
    kinds.push_back(
        rc::gen::map(rc::gen::arbitrary<bool>(), [](bool truth) { return JsonValue(truth); }));
    kinds.push_back(rc::gen::map(rc::gen::arbitrary<int64_t>(),
                                 [](int64_t number) { return JsonValue(qint64(number)); }));
    kinds.push_back(rc::gen::map(rc::gen::arbitrary<double>(),
                                 [](double number) { return JsonValue(number); }));
    kinds.push_back(
        rc::gen::map(test::anyText(), [](const QString &text) { return JsonValue(text); }));
    if (depth > 0) {
        kinds.push_back(rc::gen::map(rc::gen::container<JsonArray>(anyJson(depth - 1)),
                                     [](JsonArray array) { return JsonValue(std::move(array)); }));
        kinds.push_back(rc::gen::map(
            rc::gen::container<JsonObject>(rc::gen::pair(test::anyText(), anyJson(depth - 1))),
            [](const JsonObject &pairs) {
                JsonObject object;
                for (const auto &pair : pairs) {
                    if (std::ranges::none_of(object,
                                             [&](const auto &e) { return e.first == pair.first; }))
                        object.push_back(pair);
                }
                return JsonValue(std::move(object));
            }));
    }
    return rc::gen::exec([kinds] { return *kinds[*rc::gen::inRange<size_t>(0, kinds.size())]; });
}

} // namespace

TEST(Json, KeepsOrderAndTellsIntegersFromDecimals)
{
    const JsonValue value = parseJson(
        "\xEF\xBB\xBF{\"b\": 1, \"a\": [1.0, -9223372036854775808, null, true, \"\\u00e5\"]}");
    const JsonObject &object = std::get<JsonObject>(value.value);
    ASSERT_EQ(object.size(), 2U);
    EXPECT_EQ(object[0], (std::pair<QString, JsonValue>(u"b"_s, 1)));
    EXPECT_EQ(object[1].second,
              JsonValue(JsonArray{1.0, std::numeric_limits<qint64>::min(), nullptr, true, u"å"_s}));
    EXPECT_NE(JsonValue(1), JsonValue(1.0));
}

TEST(Json, SaysWhereWhatItRefusesStands)
{
    EXPECT_THAT(refusal(R"({"organizations": [{}, {}, {}, {"name": 1, "name": 2}]})"),
                HasSubstr("organizations[3].name"));
    EXPECT_THAT(refusal(R"({"a": {"b": 1, "b": 2}})"), HasSubstr("a.b"));
    EXPECT_THAT(refusal("{\n \"å\": tru }"), HasSubstr("line 2, column 10"));
    EXPECT_THAT(refusal("[1,\n2,]"), HasSubstr("line 2, column 3"));
    EXPECT_THAT(refusal("[1] 2"), HasSubstr("line 1, column 5"));
    EXPECT_THAT(refusal("{\"a\": [1, 2"), HasSubstr("incomplete"));
    EXPECT_THAT(refusal(""), HasSubstr("empty"));
    EXPECT_THAT(refusal("\xEF\xBB\xBF \n"), HasSubstr("empty"));
    EXPECT_THAT(refusal("[\"Tyres\xF6\"]"), HasSubstr("UTF-8: byte 8"));
    EXPECT_THAT(refusal("[\"\xE5n\"]"), HasSubstr("UTF-8: byte"));
}

TEST(Json, RefusesWhatNoTextOrNumberMayBe)
{
    EXPECT_THAT(refusal(R"({"count": 9223372036854775808})"),
                HasSubstr("9223372036854775808 at “count”"));
    EXPECT_THAT(refusal(R"([-9223372036854775809])"), HasSubstr("too large"));
    EXPECT_THAT(refusal(R"([1, 1e400])"), HasSubstr("“[1]” is too large"));
    EXPECT_THAT(refusal(R"({"a": "x\u0000y"})"), HasSubstr("NUL"));
    EXPECT_THAT(refusal(QByteArray("[\"x\0y\"]", 7)), HasSubstr("line 1"));
    EXPECT_THAT(refusal(R"(["\ud800"])"), HasSubstr("line 1"));
    EXPECT_THAT(refusal(R"(["\udc00\ud800"])"), HasSubstr("line 1"));
    EXPECT_THAT(refusal("[NaN]"), HasSubstr("line 1"));
    EXPECT_THAT(refusal("[1] // note"), HasSubstr("line 1"));
}

TEST(Json, NestsSixtyFourDeepAndNoDeeper)
{
    EXPECT_EQ(refusal(QByteArray(64, '[') + QByteArray(64, ']')), "accepted");
    EXPECT_THAT(refusal(QByteArray(65, '[') + QByteArray(65, ']')), HasSubstr("64"));
    EXPECT_THAT(refusal(QByteArray(1'000'000, '[')), HasSubstr("64"));
}

TEST(Json, WritesIndentedAndCompact)
{
    const JsonValue value = JsonObject{{u"namn"_s, u"Tyresö \"\n\u0001"_s},
                                       {u"list"_s, JsonArray{1, 1.0, 0.5, 1e300, false, nullptr}},
                                       {u"none"_s, JsonArray()},
                                       {u"empty"_s, JsonObject()}};
    EXPECT_EQ(
        writeJson(value, JsonStyle::Compact).toStdString(),
        R"({"namn":"Tyresö \"\n\u0001","list":[1,1.0,0.5,1e+300,false,null],"none":[],"empty":{}})");
    EXPECT_EQ(
        writeJson(value, JsonStyle::Indented).toStdString(),
        "{\n \"namn\": \"Tyresö \\\"\\n\\u0001\",\n \"list\": [\n  1,\n  1.0,\n  0.5,\n  1e+300,\n"
        "  false,\n  null\n ],\n \"none\": [],\n \"empty\": {}\n}\n");
}

TEST(Json, DoesNotWriteWhatItCouldNotRead)
{
    EXPECT_THROW(writeJson(std::numeric_limits<double>::infinity(), JsonStyle::Compact), Error);
    EXPECT_THROW(writeJson(QString(QChar(0xD800)), JsonStyle::Compact), Error);
    EXPECT_THROW(writeJson(QString(QChar(0)), JsonStyle::Compact), Error);
}

RC_GTEST_PROP(Json, ReadsBackWhatItWrote, ())
{
    const JsonValue value = *rc::gen::resize(12, anyJson(3));
    RC_ASSERT(parseJson(writeJson(value, JsonStyle::Indented)) == value);
    RC_ASSERT(parseJson(writeJson(value, JsonStyle::Compact)) == value);
}

RC_GTEST_PROP(Json, AnswersAnyBytesWithAValueOrAnError, ())
{
    // Half of the bytes are what JSON is made of, so that the parser gets past the first of them.
    const auto bytes = *rc::gen::container<std::string>(rc::gen::oneOf(
        rc::gen::arbitrary<char>(),
        rc::gen::elementOf(std::string("[]{}\",:\\u0123456789.eE+-truefalsn \n\xC3\xA5"))));
    try {
        const JsonValue value = parseJson(QByteArray::fromStdString(bytes));
        RC_ASSERT(parseJson(writeJson(value, JsonStyle::Compact)) == value);
    } catch (const Error &) {
    }
}
