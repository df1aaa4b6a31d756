// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/document.h"
#include "core/meetings/agendaitem.h"
#include "core/store/store.h"

namespace samsyn {

/// One item of approved minutes (protokollsutdrag), with lines to certify it and who gets it, one a line.
/// Throws Error (Failed) where the minutes are not sealed.
Document extractDocument(const Store &store, Id<AgendaItem> item, const QString &recipients, Language language);

} // namespace samsyn
