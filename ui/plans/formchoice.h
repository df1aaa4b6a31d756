// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace samsyn {

/// One of a few, as a box offers it; zero is nothing.
struct FormChoice {
    qint64 value = 0;
    QString text;
};

template <typename T>
std::optional<Id<T>> idOrNone(qint64 id)
{
    return id ? std::optional(Id<T>{id}) : std::nullopt;
}
template <typename T>
qint64 numberOf(const std::optional<Id<T>> &id)
{
    return id ? id->value : 0;
}

} // namespace samsyn
