// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"

#include "core/base/language.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

const QLocale &locale()
{
    static const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return currentLanguage() == Language::Swedish ? swedish : english;
}

QString decimalMark()
{
    return currentLanguage() == Language::Swedish ? u","_s : u"."_s;
}

QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar::Nbsp);
    return digits;
}

QString signOf(bool negative)
{
    return negative ? QString(QChar(0x2212)) : QString();
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
}

} // namespace

QString formatCount(qint64 count)
{
    return signOf(count < 0) + grouped(QString::number(magnitude(count)));
}

QString formatAmount(Ore amount, bool withOre)
{
    const quint64 ore = magnitude(amount.value);
    QString text = signOf(amount.value < 0) + grouped(QString::number(ore / 100));
    if (withOre || ore % 100 != 0)
        text += decimalMark() + u"%1"_s.arg(ore % 100, 2, 10, '0'_L1);
    return text;
}

QString formatKronor(Ore amount)
{
    return formatAmount(amount) + QChar::Nbsp + u"kr"_s;
}

QString formatDifference(Ore amount)
{
    return (amount.value > 0 ? u"+"_s : QString()) + formatAmount(amount);
}

QString formatDecimal(const Rational &value, int decimals)
{
    Integer scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const Rational size = value < 0 ? Rational(-value) : value;
    const Integer rounded = floorOf(size * scale + Rational(1, 2));
    QString digits = QString::fromStdString(rounded.str());
    if (digits.size() <= decimals)
        digits = QString(decimals + 1 - digits.size(), '0'_L1) + digits;
    QString text = grouped(digits.left(digits.size() - decimals));
    if (decimals > 0)
        text += decimalMark() + digits.right(decimals);
    return signOf(value < 0 && rounded != 0) + text;
}

QString formatPercent(const Rational &share, int decimals)
{
    return formatDecimal(share * 100, decimals) + QChar::Nbsp + u"%"_s;
}

QString formatDate(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString formatDateLong(QDate day)
{
    return locale().toString(day, u"d MMMM yyyy"_s);
}

QString formatWeekday(QDate day)
{
    return locale().toString(day, u"dddd d MMMM yyyy"_s);
}

QString formatDateShort(QDate day)
{
    return locale().toString(day, u"d MMM yyyy"_s).remove('.'_L1);
}

QString formatMonth(Month month)
{
    return locale().toString(month.first(), u"MMMM yyyy"_s);
}

QString formatTime(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString formatFileSize(qint64 bytes)
{
    return locale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString formatList(const QStringList &names)
{
    return locale().createSeparatedList(names);
}

} // namespace samsyn
