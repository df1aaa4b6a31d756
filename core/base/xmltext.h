// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samsyn {

/// The text without what XML cannot hold at all, and without halves of characters: for every format
/// that is XML inside. Line breaks and tabs stay.
QString xmlText(const QString &text);

} // namespace samsyn
