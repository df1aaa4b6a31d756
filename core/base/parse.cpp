// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type, read back: the counterpart of format.cpp.
#include "core/base/format.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

std::optional<Ore> parseAmount(const QString &text)
{
    // Grouping is taken only by threes, so that "12 34" is a mistake and not 1 234.
    static const QRegularExpression shape(
        uR"(^([-\x{2212}\x{2013}])?(\d{1,15}|\d{1,3}(?:[ .\x{00A0}\x{2009}\x{202F}']\d{3})+)(?:[,.](\d{1,2}))?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unit(uR"([\s\x{00A0}\x{202F}]*(kr|SEK|:-|,-)\.?$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString plain = text.trimmed();
    plain.remove(unit);
    const QRegularExpressionMatch match = shape.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(2);
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    bool fits = false;
    const qint64 kronor = digits.toLongLong(&fits);
    if (!fits || kronor > largestAmount.value / 100)
        return std::nullopt;
    const qint64 ore = kronor * 100 + match.captured(3).leftJustified(2, '0'_L1).toInt();
    return Ore{match.captured(1).isEmpty() ? ore : -ore};
}

std::optional<QDate> parseDate(const QString &text)
{
    static const QRegularExpression iso(uR"(^(\d{4})-?(\d{2})-?(\d{2})$)"_s);
    static const QRegularExpression numbers(uR"(^(\d{1,2})[/.]\s*(\d{1,2})[./ ]\s*(\d{4})$)"_s);
    static const QRegularExpression words(uR"(^(?:den )?(\d{1,2})\s+(\p{L}{3,})\.?\s+(\d{4})$)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = text.simplified();
    QDate day;
    if (const auto match = iso.match(plain); match.hasMatch()) {
        day = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const auto slashes = numbers.match(plain); slashes.hasMatch()) {
        day = QDate(slashes.captured(3).toInt(), slashes.captured(2).toInt(), slashes.captured(1).toInt());
    } else if (const auto named = words.match(plain); named.hasMatch()) {
        const QString month = named.captured(2).toLower();
        for (const QLocale &locale : {QLocale(QLocale::Swedish), QLocale(QLocale::English)}) {
            for (int number = 1; number <= 12; ++number) {
                if (locale.monthName(number).toLower() == month
                    || locale.monthName(number).left(3).toLower() == month)
                    day = QDate(named.captured(3).toInt(), number, named.captured(1).toInt());
            }
        }
    }
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace samsyn
