// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxnumber.h"

#include <QDateTime>
#include <QRegularExpression>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

using Kind = XlsxFormat::Kind;

/// Digits of a decimal without its mark: value = 0.d1d2d3… × 10^point.
struct Decimal15
{
    std::string digits;
    int point = 0;
};

/// Rounded to 15 significant digits, all that a spreadsheet keeps: what is beyond is noise.
Decimal15 decimalOf(double value)
{
    char buffer[40];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific, 14);
    const std::string text(buffer, end.ptr);
    const size_t exponent = text.find('e');
    return {text[0] + text.substr(2, exponent - 2), std::stoi(text.substr(exponent + 1)) + 1};
}

/// Half away from zero, as a spreadsheet shows it.
void roundTo(Decimal15 &number, int decimals)
{
    const int keep = number.point + decimals;
    if (keep >= int(number.digits.size()))
        return;
    const bool up = keep >= 0 && number.digits[size_t(keep)] >= '5';
    number.digits.resize(size_t(std::max(keep, 0)));
    if (!up)
        return;
    int at = keep - 1;
    while (at >= 0 && number.digits[size_t(at)] == '9')
        number.digits[size_t(at--)] = '0';
    if (at >= 0) {
        ++number.digits[size_t(at)];
    } else {
        number.digits.insert(0, 1, '1');
        ++number.point;
    }
}

QString plainDecimal(double value, std::optional<int> decimals, int digits)
{
    Decimal15 number = decimalOf(std::abs(value));
    if (decimals)
        roundTo(number, *decimals);
    const int size = int(number.digits.size());
    std::string whole = number.digits.substr(0, size_t(std::clamp(number.point, 0, size)));
    if (number.point > size)
        whole.append(size_t(number.point - size), '0');
    std::string fraction = number.point < size ? number.digits.substr(size_t(std::max(number.point, 0)))
                                               : std::string();
    if (number.point < 0 && !fraction.empty())
        fraction.insert(0, size_t(-number.point), '0');
    fraction.erase(fraction.find_last_not_of('0') + 1);
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size()));
    const bool isZero = whole.empty() && fraction.empty();
    const size_t least = size_t(std::max(digits, 1));
    if (whole.size() < least)
        whole.insert(0, least - whole.size(), '0');
    QString text = QString::fromStdString(whole);
    if (!fraction.empty())
        text += ','_L1 + QString::fromStdString(fraction);
    return value < 0 && !isZero ? '-'_L1 + text : text;
}

/// What the letters of a format's first part are, without texts, colours and conditions.
QString bareCode(const QString &code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != ';'_L1; ++i) {
        const QChar c = code[i];
        if (c == '"'_L1) {
            const qsizetype end = code.indexOf('"'_L1, i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == '\\'_L1 || c == '_'_L1 || c == '*'_L1) {
            ++i; // what follows is shown, or leaves room for its width, or fills
        } else if (c == '['_L1) {
            const qsizetype end = code.indexOf(']'_L1, i + 1);
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty() && inside.count(inside[0]) == inside.size() &&
                u"hms"_s.contains(inside[0]))
                bare += inside; // hours that go on after 24
            i = end < 0 ? code.size() : end;
        } else {
            bare += c.toLower();
        }
    }
    return bare.remove(u"general"_s).remove(u"am/pm"_s).remove(u"a/p"_s);
}

/// Most cells: nothing to round, and nothing to add before.
bool isPlainWhole(const QString &written, const XlsxFormat &format)
{
    const bool asWritten =
        format.kind == Kind::General || (format.kind == Kind::Number && format.digits <= 1);
    return asWritten && !written.isEmpty() && written.size() <= 15 &&
           (written[0] != '0'_L1 || written.size() == 1) &&
           std::ranges::all_of(written, [](QChar c) { return c >= '0'_L1 && c <= '9'_L1; });
}

bool isDayNumber(double value)
{
    constexpr double lastDay = 2'958'466; // of the year 9999, and a day
    return value >= 0 && value < lastDay;
}

QString shownDay(double value, const XlsxFormat &format, bool countsFrom1904)
{
    // Seconds as whole numbers, so that 14:30 is not 14:29:59
    const qint64 seconds = std::llround(value * 86400);
    const qint64 whole = seconds / 86400;
    const QTime time = QTime(0, 0).addSecs(int(seconds % 86400));
    const QString clock = time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    if (format.kind == Kind::Time)
        return clock;
    // 1900 counts a 29 February that never was: day 60
    const QDate day = countsFrom1904 ? QDate(1904, 1, 1).addDays(whole)
                      : whole < 60   ? QDate(1899, 12, 31).addDays(whole)
                                     : QDate(1899, 12, 30).addDays(whole);
    if (format.kind == Kind::Year)
        return QString::number(day.year());
    if (format.kind == Kind::Month)
        return day.toString(u"yyyy-MM"_s);
    const QString date = day.toString(Qt::ISODate);
    return format.hasTime && time != QTime(0, 0) ? date + ' '_L1 + clock : date;
}

} // namespace

XlsxFormat builtInFormat(int id)
{
    switch (id) {
    case 1: case 3: case 37: case 38: return {Kind::Number, false, 1, 0};
    case 2: case 4: case 39: case 40: return {Kind::Number, false, 1, 2};
    case 9: return {Kind::Percent, false, 1, 0};
    case 10: return {Kind::Percent, false, 1, 2};
    case 14: case 15: case 16: return {Kind::Day};
    case 17: return {Kind::Month};
    case 22: return {Kind::Day, true};
    case 18: case 19: case 20: case 21: case 45: case 46: case 47: return {Kind::Time};
    default: break;
    }
    // Those that some languages of Asia show days with
    const bool isAsianDay = (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    return isAsianDay ? XlsxFormat{Kind::Day} : XlsxFormat{};
}

XlsxFormat parseFormat(const QString &code)
{
    const QString bare = bareCode(code);
    const bool scientific = bare.contains(u"e+"_s) || bare.contains(u"e-"_s);
    const bool hasTime = bare.contains('h'_L1) || bare.contains('s'_L1);
    if (!scientific && bare.contains('d'_L1))
        return {Kind::Day, hasTime};
    if (!scientific && bare.contains('y'_L1))
        return {bare.contains('m'_L1) ? Kind::Month : Kind::Year};
    if (!scientific && (hasTime || bare.contains('m'_L1)))
        return {hasTime ? Kind::Time : Kind::Day};
    const QString digits = QString(bare).remove(QRegularExpression(u"[^0#?.,%/@]"_s));
    static const QRegularExpression shape(u"^([0#?,]*[0#?])(?:\\.([0#?]*))?(%?)$"_s);
    const auto match = shape.match(digits);
    if (scientific || !match.hasMatch()) // scaled, a fraction, a text
        return {};
    return {match.captured(3).isEmpty() ? Kind::Number : Kind::Percent, false,
            int(match.captured(1).count('0'_L1)), int(match.captured(2).size())};
}

std::optional<QString>
shownNumber(const QString &written, const XlsxFormat &format, bool countsFrom1904)
{
    if (isPlainWhole(written, format))
        return written;
    const std::string text = written.trimmed().toStdString();
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    switch (format.kind) {
    case Kind::General:
        return plainDecimal(value, std::nullopt, 1);
    case Kind::Number:
        return plainDecimal(value, format.decimals, format.digits);
    case Kind::Percent:
        return plainDecimal(value * 100, format.decimals, format.digits) + u" %"_s;
    default:
        break;
    }
    if (!isDayNumber(value)) // shown as #### there; here as what it is
        return plainDecimal(value, std::nullopt, 1);
    return shownDay(value, format, countsFrom1904);
}

} // namespace samsyn
