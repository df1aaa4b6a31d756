// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget.h"
#include "core/documents/document.h"
#include "core/workspace/workspace.h"

namespace samsyn {

/// A budget's split beside its scenarios, as a document of this workspace, in its language unless
/// another is asked for. Throws Error (NotFound) where it has no scenarios.
Document comparisonDocument(const Workspace &workspace, const Budget &budget, std::optional<Language> language = {});

} // namespace samsyn
