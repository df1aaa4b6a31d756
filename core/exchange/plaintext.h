// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace samsyn {

/// The text of a file that people made: UTF-8 with or without its mark, UTF-16 with its mark, else
/// Windows-1252. Throws Error (Failed) for what is no text, saying what it is and what to do.
QString decodePlainText(const QByteArray &content);

/// Whether a spreadsheet would run this text as a formula, also behind spaces and apostrophes.
bool looksLikeFormula(const QString &text);

} // namespace samsyn
