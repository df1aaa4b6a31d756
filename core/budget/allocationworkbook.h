// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"
#include "core/documents/document.h"
#include "core/exchange/workbook.h"

namespace samsyn {

/// A split as a spreadsheet: a sheet to read, with what the document says of it, and a sheet that
/// computes it again with formulas of its own, so that who changes an amount, a population or a
/// weight sees what each would pay; Monthly has a third, with who takes part when. What formulas
/// show before they are computed is the split itself, to the öre.
Workbook allocationWorkbook(const AllocationResult &result, const Document &document);

} // namespace samsyn
