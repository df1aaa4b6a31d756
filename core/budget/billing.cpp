// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/billing.h"

#include "core/base/error.h"
#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Billing)
};

QString monthName(int month)
{
    return formatMonth({2012, month}).section(u' ', 0, 0);
}

} // namespace

std::vector<Ore> instalments(Ore amount, int count, Ore unit)
{
    if (count < 1 || unit < Ore{1})
        throw Error(ErrorKind::Failed, Text::tr("An amount can only be paid in at least one instalment, of at least 1 öre."));
    if (amount == Ore{})
        return {};
    const qint64 units = amount.value / unit.value / count; // towards zero, so that paying back mirrors paying
    if (units == 0)
        return {amount};
    std::vector<Ore> parts(size_t(count), Ore{units * unit.value});
    parts.back() = Ore{amount.value - units * unit.value * (count - 1)};
    return parts;
}

QString instalmentLabel(int number, int count, bool wholeYear)
{
    const QString which = Text::tr("%1 of %2", "instalment").arg(number).arg(count);
    if (!wholeYear || 12 % count != 0)
        return which;
    const int months = 12 / count;
    const QString first = monthName((number - 1) * months + 1);
    const QString last = monthName(number * months);
    return months == 1 ? Text::tr("%1, %2", "instalment and month").arg(which, first)
                       : Text::tr("%1, %2–%3", "instalment and months").arg(which, first, last);
}

} // namespace samsyn
