// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rational.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <limits>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rational)
};

} // namespace

Integer floorOf(const Rational &value)
{
    const Integer top = numerator(value);
    const Integer bottom = denominator(value); // always above 0
    Integer quotient = top / bottom;           // towards zero
    if (top < 0 && quotient * bottom != top)
        --quotient;
    return quotient;
}

std::optional<Rational> rationalFromDecimal(const QString &decimal)
{
    bool negative = false;
    bool point = false;
    int digits = 0;
    Integer top = 0;
    Integer bottom = 1;
    for (qsizetype i = 0; i < decimal.size(); ++i) {
        const char16_t c = decimal[i].unicode();
        if (c == u'-' && i == 0) {
            negative = true;
        } else if (c == u'.' && !point && digits > 0 && i + 1 < decimal.size()) {
            point = true;
        } else if (c >= u'0' && c <= u'9' && ++digits <= 18) {
            top = top * 10 + (c - u'0');
            if (point)
                bottom *= 10;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0)
        return std::nullopt;
    return Rational(negative ? Integer(-top) : top, bottom);
}

Ore oreNearest(const Rational &value)
{
    const Rational half(1, 2);
    const Integer whole = value < 0 ? Integer(-floorOf(half - value)) : floorOf(value + half);
    if (whole > std::numeric_limits<qint64>::max() || whole < std::numeric_limits<qint64>::min())
        throw Error(ErrorKind::Failed, Text::tr("The amount is too large to be computed."));
    return Ore{whole.convert_to<qint64>()};
}

} // namespace samsyn
