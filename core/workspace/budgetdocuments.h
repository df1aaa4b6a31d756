// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/workspace/workspace.h"

namespace samsyn {

struct Budget;

/// What a version has other than one before it, and budgets of several years side by side, as
/// documents of this workspace; in its language unless another is asked for.
Document differencesDocument(const Workspace &workspace, const Budget &before, const Budget &after, std::optional<Language> language = {});
Document yearsDocument(const Workspace &workspace, std::optional<Language> language = {});

} // namespace samsyn
