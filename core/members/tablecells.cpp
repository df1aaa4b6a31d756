// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/tablecells.h"

#include "core/members/municipalities.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PopulationTable)
};

/// The month of a folded word of three letters or more, Swedish or English, else 0.
int monthNamed(const QString &word)
{
    static const QLocale locales[] = {QLocale(QLocale::Swedish), QLocale(QLocale::English)};
    for (const QLocale &locale : locales) {
        for (int month = 1; month <= 12; ++month) {
            const QString name = foldedWords(locale.monthName(month));
            if (word == name || word == name.left(3) || (word.size() == 4 && name.startsWith(word)))
                return month;
        }
    }
    return 0;
}

QDate lastOf(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? first.addMonths(1).addDays(-1) : QDate();
}

struct Shape
{
    QRegularExpression expression;
    QDate (*day)(const QRegularExpressionMatch &);
    bool isYear = false;
};

int number(const QRegularExpressionMatch &match, const QString &group)
{
    return match.captured(group).toInt();
}

QDate numericDay(const QRegularExpressionMatch &match)
{
    return QDate(number(match, u"y"_s), number(match, u"m"_s), number(match, u"d"_s));
}

QDate namedDay(const QRegularExpressionMatch &match)
{
    const int month = monthNamed(match.captured(u"w"_s));
    return QDate(number(match, u"y"_s), month, number(match, u"d"_s));
}

QDate monthEnd(const QRegularExpressionMatch &match)
{
    return lastOf(number(match, u"y"_s), number(match, u"m"_s));
}

QDate namedMonthEnd(const QRegularExpressionMatch &match)
{
    return lastOf(number(match, u"y"_s), monthNamed(match.captured(u"w"_s)));
}

QDate quarterEnd(const QRegularExpressionMatch &match)
{
    return lastOf(number(match, u"y"_s), number(match, u"q"_s) * 3);
}

QDate yearEnd(const QRegularExpressionMatch &match)
{
    return QDate(number(match, u"y"_s), 12, 31);
}

const QString monthWords =
    uR"((?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*)"_s;

/// In the order of trust: the first that fits is what the text means.
const std::vector<Shape> &shapes()
{
    const auto expression = [](QString pattern) {
        // A year is one that statistics can know; no digits beside what is found.
        pattern.replace(u"Y"_s, u"(?<y>1[789]\\d\\d|20\\d\\d)"_s)
            .replace(u"W"_s, u"(?<w>"_s + monthWords + u")"_s);
        return QRegularExpression(u"(?<!\\d)(?:"_s + pattern + u")(?!\\d)"_s);
    };
    static const std::vector<Shape> all = {
        {expression(uR"(Y-(?<m>\d\d)-(?<d>\d\d)(?:[ t]\d\d:\d\d(?::\d\d)?)?)"_s), numericDay},
        {expression(uR"((?<d>\d\d?)[/.] ?(?<m>\d\d?)[/. ] ?Y)"_s), numericDay},
        {expression(uR"((?<d>\d\d?)(?: ?:?[ae]|st|nd|rd|th)? W\.? Y)"_s), namedDay},
        {expression(uR"(W\.? (?<d>\d\d?)(?:st|nd|rd|th)?,? Y)"_s), namedDay},
        {expression(uR"(Y ?m ?(?<m>\d\d?))"_s), monthEnd},
        {expression(uR"(Y-(?<m>0\d|1[012])(?!-))"_s), monthEnd},
        {expression(uR"(Y[ -]?[kq] ?(?<q>\d))"_s), quarterEnd},
        {expression(uR"(W\.? Y)"_s), namedMonthEnd},
        {expression(u"Y"_s), yearEnd, true},
    };
    return all;
}

/// Lower case and without diacritics, but with its signs.
QString foldedText(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_D).toLower();
    folded.removeIf([](QChar c) { return c.isMark(); });
    return withoutFootnotes(folded.replace('_'_L1, ' '_L1).simplified());
}

QString plainCell(const QString &cell)
{
    QString plain = cell.normalized(QString::NormalizationForm_C).simplified();
    if (plain.startsWith("=\""_L1) && plain.endsWith('"'_L1)) // Excel's trick to keep a zero
        plain = plain.sliced(2, std::max<qsizetype>(plain.size() - 3, 0));
    if (plain.startsWith('\''_L1))
        plain.remove(0, 1);
    return plain.trimmed();
}

QString wholeCode(const QString &digits)
{
    return digits.size() == 1 || digits.size() == 3 ? '0'_L1 + digits : digits;
}

} // namespace

QString foldedWords(const QString &text)
{
    QString words = foldedText(text);
    for (QChar &c : words) {
        if (!c.isLetterOrNumber() && c != '%'_L1)
            c = ' '_L1;
    }
    return words.simplified();
}

TablePlace parseTablePlace(const QString &cell)
{
    static const QRegularExpression alone(uR"(^(\d+)(?:[.,]0)?$)"_s);
    static const QRegularExpression before(uR"(^(\d{1,4})[\s,;:_\x{2013}-]+(\p{L}.*)$)"_s);
    static const QRegularExpression after(uR"(^(\p{L}.*?),? ?[(\[](\d{3,4})[)\]]$)"_s);
    static const QRegularExpression bare(uR"(^(\p{L}.*?)[\s,;]+(\d{4})$)"_s);
    const QString plain = plainCell(cell);
    if (const auto match = alone.match(plain); match.hasMatch())
        return {wholeCode(match.captured(1)), {}};
    if (const auto match = before.match(plain); match.hasMatch())
        return {wholeCode(match.captured(1)), match.captured(2)};
    if (const auto match = after.match(plain); match.hasMatch())
        return {wholeCode(match.captured(2)), match.captured(1)};
    // Without brackets it may as well be a year ("Riket 2012"), unless the two belong together
    if (const auto match = bare.match(plain); match.hasMatch()) {
        const Municipality *known = findMunicipality(match.captured(2));
        if (known && match.captured(1).startsWith(known->name, Qt::CaseInsensitive))
            return {match.captured(2), match.captured(1)};
    }
    return {{}, plain};
}

std::optional<TablePeriod> findTablePeriod(const QString &text)
{
    static const QRegularExpression compact(uR"(^((?:1[789]|20)\d\d)(\d\d)(\d\d)$)"_s);
    const QString folded = foldedText(text);
    if (const auto match = compact.match(folded); match.hasMatch())
        return TablePeriod{
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
            false,
            {}};
    for (const Shape &shape : shapes()) {
        if (const auto match = shape.expression.match(folded); match.hasMatch()) {
            QString rest = folded;
            rest.replace(match.capturedStart(), match.capturedLength(), u" "_s);
            return TablePeriod{shape.day(match), shape.isYear, foldedWords(rest)};
        }
    }
    return std::nullopt;
}

std::optional<TablePeriod> parseTablePeriod(const QString &cell)
{
    static const QStringList fillers = {u"ar"_s, u"year"_s, u"den"_s, u"per"_s};
    const std::optional<TablePeriod> period = findTablePeriod(plainCell(cell));
    if (!period)
        return std::nullopt;
    for (const QString &word : period->rest.split(' '_L1, Qt::SkipEmptyParts)) {
        if (!fillers.contains(word))
            return std::nullopt;
    }
    return period;
}

bool isMissingMark(const QString &cell)
{
    static const QStringList marks = {
        {},
        u".."_s,
        u"..."_s,
        u"."_s,
        u":"_s,
        u"-"_s,
        u"--"_s,
        u"\u2026"_s,
        u"\u2013"_s,
        u"\u2014"_s,
        u"\u2212"_s,
        u"n/a"_s,
        u"na"_s,
        u"nan"_s,
        u"null"_s,
        u"saknas"_s,
    };
    return marks.contains(plainCell(cell).toLower());
}

std::optional<qint64> parsePopulationCount(const QString &cell)
{
    // After simplified() every kind of space is a plain one; a star marks a preliminary figure.
    static const QRegularExpression shape(uR"(^(\d+|\d{1,3}(?: \d{3})+)(?:[.,]00?)? ?\*?$)"_s);
    const auto match = shape.match(plainCell(cell));
    const QString digits = match.captured(1).remove(' '_L1);
    constexpr qsizetype mostDigits = 10; // more than live on earth
    if (!match.hasMatch() || digits.size() > mostDigits)
        return std::nullopt;
    return digits.toLongLong();
}

QString explainBrokenCount(const QString &cell)
{
    static const QRegularExpression negative(uR"(^[-\x{2212}\x{2013}]\s*\d)"_s);
    static const QRegularExpression fraction(uR"(^[\d ]+[.,]\d+$)"_s);
    const QString plain = plainCell(cell);
    const QString shown = plain.left(40);
    if (negative.match(plain).hasMatch())
        return Text::tr("“%1” is below zero.").arg(shown);
    if (fraction.match(plain).hasMatch())
        return Text::tr("“%1” is no whole number. Thousands are parted by a space, or by nothing.")
            .arg(shown);
    if (!plain.contains(QRegularExpression(u"[^\\d ]"_s)))
        return Text::tr("“%1” is too large, or its digits are grouped in a strange way.")
            .arg(shown);
    return Text::tr("“%1” is no number.").arg(shown);
}

WiderPlace widerPlace(const TablePlace &place)
{
    static const QStringList countries = {
        u"riket"_s, u"hela riket"_s, u"sverige"_s, u"sweden"_s, u"hela landet"_s};
    static const QStringList sums = {
        u"totalt"_s, u"total"_s, u"summa"_s, u"sum"_s, u"samtliga"_s, u"alla kommuner"_s};
    const QString name = withoutFootnotes(place.name).toLower();
    if (place.code == u"00"_s || (place.code.isEmpty() && countries.contains(name)))
        return WiderPlace::Country;
    if (place.code.size() == 2)
        return WiderPlace::County;
    if (place.code.isEmpty() && (name.endsWith(u" län"_s) || name.endsWith(" county"_L1)))
        return WiderPlace::County;
    return place.code.isEmpty() && sums.contains(name) ? WiderPlace::Sum : WiderPlace::None;
}

} // namespace samsyn
