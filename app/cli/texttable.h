// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace samsyn::cli {

/// A table for the terminal: columns as wide as their longest cell, numbers to the right.
void printTable(const Table &table);

} // namespace samsyn::cli
