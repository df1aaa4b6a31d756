// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/xlsxworkbook.h"

namespace samsyn {

/// The table of one sheet, its part opened. Throws Error (Failed): damaged, or larger than a table.
TextTable readXlsxSheet(PackedXml &xml, const XlsxWorkbook &book, const QString &sheet);

} // namespace samsyn
