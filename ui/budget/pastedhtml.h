// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace samsyn {

/// What was copied, as a text of which readPastedText makes a table: the tables of a document or a
/// web page with their cells parted by tabs, else the text as it is. Nothing that it refers to is
/// ever fetched. Empty where there is no text.
QString pastedText(const QMimeData *copied);

} // namespace samsyn
