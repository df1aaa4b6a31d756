// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

#include <QByteArray>

namespace samsyn {

/// The workbook as an Excel file: A4, as wide as the page, page numbers at the foot. The same
/// workbook at the same time of the program's clock gives the same bytes. Throws Error (Failed) for
/// what no spreadsheet holds: a text of more than 32 767 characters, more than 1 048 576 rows or
/// 16 384 columns, a bad name of a sheet; (Disk) where there is no room for it.
QByteArray writeXlsx(const Workbook &workbook);

} // namespace samsyn
