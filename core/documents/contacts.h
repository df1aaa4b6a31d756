// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace samsyn {

/// The document as it may lie where anybody reads it: each telephone number and mail address in it is
/// left out, and a word says so in its place; at the foot, where they only follow a name, they go
/// without a trace. In the document's language. Registration numbers, dates and amounts stay.
Document withoutContacts(Document document);

/// The same of a text; the mark stands where something was left out.
QString withoutContacts(const QString &text, const QString &mark);

} // namespace samsyn
