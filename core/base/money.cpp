// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/error.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Money)
};

[[noreturn]] void tooLarge()
{
    throw Error(ErrorKind::Failed, Text::tr("The amounts are too large to be added up."));
}

} // namespace

Ore &Ore::operator+=(Ore other)
{
    qint64 result = 0;
    if (__builtin_add_overflow(value, other.value, &result))
        tooLarge();
    value = result;
    return *this;
}

Ore &Ore::operator-=(Ore other)
{
    qint64 result = 0;
    if (__builtin_sub_overflow(value, other.value, &result))
        tooLarge();
    value = result;
    return *this;
}

} // namespace samsyn
