// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/period.h"
#include "core/base/rational.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

namespace samsyn {

// Numbers and dates as people write them, in the language of the thread (language.h). Groups are
// parted by U+00A0, minus is U+2212, decimals follow a comma in Swedish and a point in English.

QString formatCount(qint64 count);                   // 469 894
/// Kronor without unit: öre are shown only where there are any, or where they are asked for.
QString formatAmount(Ore amount, bool withOre = false); // 84 021 or 84 021,50
QString formatKronor(Ore amount);                    // 84 021 kr (SEK 84 021 is not used; kr in both)
QString formatDifference(Ore amount);                // with + where above zero: +3 000
QString formatDecimal(const Rational &value, int decimals); // rounded half away from zero
QString formatPercent(const Rational &share, int decimals); // 19,18 % of 0.1918…
QString formatDate(QDate day);                       // 2011-12-02, for tables
QString formatDateLong(QDate day);                   // 24 november 2011, for text
QString formatWeekday(QDate day);                    // onsdag 14 mars 2012, for notices and mails
QString formatDateShort(QDate day);                  // 21 nov 2011, for the page's head
QString formatMonth(Month month);                    // mars 2012
QString formatTime(QTime time);                      // 10:14
QString formatFileSize(qint64 bytes);
QString formatList(const QStringList &names); // Nacka, Salem och Tyresö

/// Kronor as typed or pasted: any kind of space or point as grouping by threes, comma or point
/// before one or two decimals, "kr" or ":-" after, any minus before. Nothing else is an amount.
std::optional<Ore> parseAmount(const QString &text);
/// A day as typed: 2012-04-03, 20120403, 3/4 2012, 3.4.2012, 3 april 2012 (either language).
std::optional<QDate> parseDate(const QString &text);

} // namespace samsyn
