// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/typedtime.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TypedTime)
};

const QString month = uR"((?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars|march|mar|apr(?:il)?|maj|may|juni|june|juli|july|jun|jul|aug(?:usti|ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?)"_s;
const QString year = uR"((?:19|20|21)\d{2})"_s;
const QString dash = uR"((?:\s*[-–—]\s*|\s+(?:till|t\.?o\.?m\.?|to)\s+))"_s;

/// One end of a time: a day, a month, a quarter, half a year or a year.
QString pointPattern()
{
    const QStringList kinds{
        year + uR"(-\d{2}-\d{2})"_s,
        year + uR"(-(?:0[1-9]|1[0-2])(?![\d-]))"_s,
        uR"(\d{1,2}/\d{1,2}(?:[\s/-]+)"_s + year + uR"()?)"_s,
        uR"((?:\d{1,2}\s+)?)"_s + month + uR"((?:\s+)"_s + year + uR"()?)"_s,
        uR"((?:kvartal|kv\.?|quarter|q)\s*\d(?:\s+)"_s + year + uR"()?)"_s,
        uR"((?:våren|hösten|spring|autumn)(?:\s+)"_s + year + uR"()?)"_s,
        uR"((?:hela året|året runt|all year|the whole year))"_s,
        uR"((?:hela\s+)?)"_s + year,
    };
    return u"(?:"_s + kinds.join(u'|') + u')';
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

struct Point {
    int year = 0; // 0: not typed
    int month = 0; // 0: a whole year
    int lastMonth = 0; // of a quarter or half a year, else 0
    int day = 0; // 0: a whole month or more
    bool isQuarter = false;

    QDate first() const { return {year, month ? month : 1, day ? day : 1}; }
    QDate last() const
    {
        if (day)
            return first();
        return Month{year, lastMonth ? lastMonth : month ? month : 12}.last();
    }
    bool exists() const { return month <= 12 && lastMonth <= 12 && first().isValid(); }
};

/// A zero that was typed is no day and no month either.
int typedNumber(const QString &digits)
{
    constexpr int none = 99;
    const int number = digits.toInt();
    return digits.isEmpty() ? 0 : number > 0 ? number : none;
}

Point readPoint(const QString &text)
{
    static const QRegularExpression iso = pattern(u"^(\\d{4})-(\\d{2})(?:-(\\d{2}))?$"_s);
    static const QRegularExpression slash = pattern(u"^(\\d{1,2})/(\\d{1,2})(?:[\\s/-]+(\\d{4}))?$"_s);
    static const QRegularExpression quarter = pattern(u"^(?:kvartal|kv\\.?|quarter|q)\\s*(\\d)"_s);
    static const QRegularExpression named = pattern(u"^(?:(\\d{1,2})\\s+)?(\\p{L}{3,})"_s);
    static const QRegularExpression typedYear = pattern(year + u"$"_s);
    const QString plain = text.simplified();
    Point point;
    if (const auto match = iso.match(plain); match.hasMatch())
        return {match.captured(1).toInt(), typedNumber(match.captured(2)), 0, typedNumber(match.captured(3)), false};
    if (const auto match = slash.match(plain); match.hasMatch())
        return {match.captured(3).toInt(), typedNumber(match.captured(2)), 0, typedNumber(match.captured(1)), false};
    if (const auto match = typedYear.match(plain); match.hasMatch())
        point.year = match.captured(0).toInt();
    if (const auto match = quarter.match(plain); match.hasMatch()) {
        const int number = match.captured(1).toInt();
        point.month = number > 0 ? number * 3 - 2 : 13;
        point.lastMonth = point.month + 2;
        point.isQuarter = true;
    } else if (const auto words = named.match(plain); words.hasMatch()) {
        const QString word = words.captured(2).toLower();
        const bool isSpring = word == u"våren" || word == u"spring";
        if (isSpring || word == u"hösten" || word == u"autumn") {
            point.month = isSpring ? 1 : 8;
            point.lastMonth = isSpring ? 5 : 12;
        } else {
            point.month = monthNamed(word);
            point.day = typedNumber(words.captured(1));
        }
    } else if (plain.size() <= 2) {
        point.day = typedNumber(plain); // the first of "15–17 feb"
    }
    return point;
}

/// The first year of the plan in which it lies within the plan's period.
int yearIn(const Point &point, const Period &plan)
{
    const QDate from = plan.from.value_or(plan.to.value_or(QDate(2000, 1, 1)));
    Point tried = point;
    for (tried.year = from.year(); plan.to && tried.year <= plan.to->year(); ++tried.year) {
        if (tried.exists() && plan.covers(tried.first()))
            return tried.year;
    }
    return from.year();
}

/// What one end leaves out is as at the other: "15–17 feb 2012", "nov 2012–feb".
void complete(Point &first, Point &last, const Period &plan)
{
    if (first.day && !first.month)
        first.month = last.month;
    const auto place = [](const Point &point) { return point.month * 100 + point.day; };
    const bool turns = first.month && last.month && first.day == 0 && place(last) < place(first);
    const bool isYearTyped = first.year || last.year;
    if (!isYearTyped)
        first.year = yearIn(first, plan);
    if (!last.year) {
        last.year = first.year;
        if (turns && (isYearTyped || (plan.to && last.year < plan.to->year())))
            ++last.year;
    } else if (!first.year) {
        first.year = last.year - (turns ? 1 : 0);
    }
}

TypedTime timeFrom(const QString &from, const QString &to, const Period &plan)
{
    TypedTime time;
    Point first = readPoint(from);
    Point last = to.isEmpty() ? first : readPoint(to);
    complete(first, last, plan);
    if (to.isEmpty())
        last = first;
    const QString written = to.isEmpty() ? from.simplified() : from.simplified() + u'–' + to.simplified();
    if (!first.exists() || !last.exists()) {
        time.doubt = Text::tr("There is no such time: %1.").arg(written);
        return time;
    }
    if (last.last() < first.first()) {
        time.doubt = Text::tr("It would end before it begins: %1.").arg(written);
        return time;
    }
    SchedulePrecision precision = SchedulePrecision::Month;
    if (first.day || last.day)
        precision = SchedulePrecision::Day;
    else if (first.isQuarter && last.isQuarter)
        precision = SchedulePrecision::Quarter;
    else if (!first.month && !last.month)
        precision = SchedulePrecision::Year;
    time.schedule = scheduleOf(first.first(), last.last(), precision);
    return time;
}

/// Whether what stands before the time says that it is not the activity's: "budget för 2013",
/// "handlingsplan 2012", "som startar under" våren.
bool belongsToWords(const QString &before, const QString &preposition, bool isBareYear)
{
    static const QRegularExpression object = pattern(u"(?:^|\\s)(?:för|inför|av|från|efter|sedan|for|of|from|since)$"_s);
    static const QRegularExpression named = pattern(u"(?:plan|planen|budget|budgeten|konferens|konferensen|berättelse|report)$"_s);
    static const QRegularExpression clause = pattern(u"(?:^|\\s)(?:som|där|när|vilket|vilka|that|which|who|when)\\s[^,.;]*$"_s);
    const QString words = before.trimmed();
    return object.match(words).hasMatch() || (isBareYear && named.match(words).hasMatch())
        || (!preposition.isEmpty() && clause.match(words).hasMatch());
}

/// Takes it off the line's end: "ses över 30 juni", "utan tidplan".
bool takeReview(QString &line, const Period &plan, TypedTime &time)
{
    static const QRegularExpression review = pattern(uR"((?:^|[\s,;])\s*(?:och\s+)?(?:ses över|se över igen|looked at again|reviewed)\s+(?:den\s+|on\s+|i\s+|in\s+)?()"_s + pointPattern() + uR"()[\s.,;]*$)"_s);
    const auto match = review.match(line);
    if (!match.hasMatch())
        return false;
    const TypedTime day = timeFrom(match.captured(1), {}, plan);
    time.doubt = day.doubt;
    if (day.schedule)
        time.reviewOn = day.schedule->to;
    line.truncate(match.capturedStart(0));
    return true;
}

bool takeNone(QString &line, TypedTime &time)
{
    static const QRegularExpression none = pattern(uR"((?:^|[\s,;])\s*(?:utan|ingen|no|without a?)\s*(?:tidplan|schedule)[\s.,;]*$)"_s);
    const auto match = none.match(line);
    if (!match.hasMatch())
        return false;
    time.schedule = Schedule{};
    line.truncate(match.capturedStart(0));
    return true;
}

bool takeTime(QString &line, const Period &plan, TypedTime &time)
{
    static const QRegularExpression typed = pattern(
        uR"((?:^|(?<=[\s,;:(]))((?:(?:senast|till|före|under|i|den|fr\.?o\.?m\.?|from|by|before|in|during|on)\s+)*)(?:()"_s + pointPattern()
        + uR"(|\d{1,2}(?=\s*[-–—]))"_s + u')' + dash + u'(' + pointPattern() + u")|("_s + pointPattern() + uR"())[\s.,;)]*$)"_s);
    static const QRegularExpression bareYear = pattern(u"^"_s + year + u"$"_s);
    const auto match = typed.match(line);
    if (!match.hasMatch())
        return false;
    const bool isRange = match.hasCaptured(3) && !match.captured(3).isEmpty();
    const QString first = match.captured(isRange ? 2 : 4);
    const QString before = line.left(match.capturedStart(0));
    if (belongsToWords(before, match.captured(1), !isRange && bareYear.match(first).hasMatch()))
        return false;
    const TypedTime read = timeFrom(first, isRange ? match.captured(3) : QString(), plan);
    time.schedule = read.schedule;
    if (!read.doubt.isEmpty())
        time.doubt = read.doubt;
    line.truncate(match.capturedStart(0));
    return true;
}

} // namespace

std::optional<TypedTime> timeAtEnd(const QString &line, const Period &plan)
{
    TypedTime time;
    QString rest = line;
    const bool isReviewed = takeReview(rest, plan, time);
    if (!takeNone(rest, time) && !takeTime(rest, plan, time) && !isReviewed)
        return std::nullopt;
    while (!rest.isEmpty() && (rest.back().isSpace() || rest.back() == u',' || rest.back() == u'('))
        rest.chop(1);
    int start = int(rest.size());
    while (start < line.size() && (line[start].isSpace() || line[start] == u','))
        ++start;
    int end = int(line.size());
    while (end > start && line[end - 1].isSpace())
        --end;
    time.span = {start, end - start};
    return time;
}

std::optional<TypedTime> timeOf(const QString &text, const Period &plan)
{
    QString bare = text.trimmed();
    while (bare.endsWith(u':') || bare.endsWith(u';'))
        bare.chop(1);
    const auto time = timeAtEnd(bare, plan);
    return time && time->span.start == 0 ? time : std::nullopt;
}

} // namespace samsyn
