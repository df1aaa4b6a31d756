// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace samsyn {

/// What somebody copied in Word, LibreOffice, a browser or a mail, as Paragraphs and Items: words,
/// lists (also Word's, which are paragraphs with a typed mark), strong and emphasis. A row of a
/// table is a line with tabs between its cells; of links the words are kept. Everything else, as
/// fonts, pictures, scripts and addresses, is dropped, and nothing is ever fetched.
std::vector<Block> blocksOfHtml(const QString &html);

} // namespace samsyn
