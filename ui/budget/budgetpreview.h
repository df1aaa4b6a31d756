// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"
#include "core/budget/budgetrules.h"
#include "core/documents/document.h"
#include "core/workspace/workspace.h"

namespace samsyn {

/// The document on a budget's split, in that language: with what the workspace says of its sender,
/// and what is wrong with the budget and was not accepted.
Document allocationPaper(const Workspace &workspace,
                         const Budget &budget,
                         const AllocationResult &result,
                         Language language);

} // namespace samsyn
