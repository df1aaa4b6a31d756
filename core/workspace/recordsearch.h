// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"

#include <QDate>

namespace samsyn {

/// A hit as a list shows it, in the language of the thread.
struct FoundRecord {
    SearchHit hit;
    QString kind;
    QString title;
};

struct FoundRecords {
    std::vector<FoundRecord> records; // in the order of search()
    bool more = false;
    bool indexIsDamaged = false;
};

/// Searches all that the workspace holds. The word for a kind, in either language, finds its
/// records: "budget 2012", "person Åsa"; those come first where other words were given too. Names
/// hold on the day. Throws Error (Usage) for more than 500 words.
FoundRecords findRecords(const Store &store, const SearchQuery &query, QDate day);

} // namespace samsyn
