// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>
#include <optional>

namespace samsyn {

/// What somebody typed, read in the one way that fields and cells share. Empty is nothing; what
/// cannot be read throws Error (Failed) with a sentence for the field.
std::optional<Ore> readAmount(const QString &typed);
std::optional<QDate> readDay(const QString &typed);

} // namespace samsyn
