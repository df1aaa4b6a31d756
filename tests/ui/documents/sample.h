// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace samsyn::test {

/// What eight municipalities pay for 2012: a lead, a table, a chart and facts, on one page.
Document allocationSample();
/// Two tables of 290 rows each.
Document longSample();

} // namespace samsyn::test
