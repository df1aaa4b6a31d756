// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed.h"

#include "core/base/error.h"
#include "core/base/format.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Typed)
};

} // namespace

std::optional<Ore> readAmount(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return std::nullopt;
    if (const std::optional<Ore> amount = parseAmount(typed))
        return amount;
    throw Error(ErrorKind::Failed,
                Text::tr("“%1” is not an amount. Write kronor, for example %2.")
                    .arg(typed.trimmed(), formatAmount(Ore::fromKronor(438150))));
}

std::optional<QDate> readDay(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return std::nullopt;
    if (const std::optional<QDate> day = parseDate(typed))
        return day;
    throw Error(ErrorKind::Failed,
                Text::tr("“%1” is not a date. Write for example 2012-04-03.").arg(typed.trimmed()));
}

} // namespace samsyn
