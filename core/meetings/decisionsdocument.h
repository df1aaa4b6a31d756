// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/document.h"
#include "core/groups/group.h"
#include "core/meetings/decisions.h"

#include <span>

namespace samsyn {

/// A register of decisions; the title says which ones.
Document decisionsDocument(std::span<const DecisionRow> rows, const QString &title, QDate day, Language language);

} // namespace samsyn
