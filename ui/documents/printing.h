// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/pages.h"

class QPrinter;

namespace samsyn {

/// A4 without margins of the printer's own: the pages bring theirs.
void preparePrinter(QPrinter &printer, const QString &title);
/// The pages that were chosen, as in the preview. Throws Error (Failed) where the printer refuses.
void printPages(const Pages &pages, QPrinter &printer);

} // namespace samsyn
