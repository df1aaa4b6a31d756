// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samsyn {

struct Tokens;

/// The one style sheet, with the colours of the tokens. Lists and tables are painted by delegates,
/// boxes and focus by SamsynStyle. It sets no text colour on QLineEdit: Qt 6.4 would then grey the
/// placeholder below what can be read; that colour comes from the palette.
QString styleSheet(const Tokens &tokens);

} // namespace samsyn
