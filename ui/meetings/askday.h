// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

class QWidget;

namespace samsyn {

/// A day, typed or chosen in a calendar; nothing when it was given up.
std::optional<QDate> askDay(QWidget *parent, const QString &title, const QString &label, std::optional<QDate> suggestion);

} // namespace samsyn
