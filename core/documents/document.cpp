// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"

#include "core/base/format.h"

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// The number that people read in English, as machines read it.
QString plainDecimal(const Rational &value, int decimals)
{
    const LanguageScope english(Language::English);
    return formatDecimal(value, decimals).remove(QChar::Nbsp).replace(QChar(0x2212), '-'_L1);
}

} // namespace

Cell Cell::count(qint64 count)
{
    return {formatCount(count), QString::number(count)};
}

Cell Cell::amount(Ore amount, bool withOre)
{
    return {formatAmount(amount, withOre), plainDecimal(Rational(amount.value, 100), 2)};
}

Cell Cell::exact(const Rational &value, int decimals)
{
    return {formatDecimal(value, decimals), plainDecimal(value, decimals)};
}

Cell Cell::percent(const Rational &share, int decimals)
{
    return {formatPercent(share, decimals), plainDecimal(share * 100, decimals)};
}

Cell Cell::none()
{
    return {u"–"_s, {}};
}

} // namespace samsyn
