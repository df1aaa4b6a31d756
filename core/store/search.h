// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace samsyn {

struct SearchQuery {
    QString text;              // as typed; all of its words must occur, in any order
    bool exact = false;        // "far" does not find "får"; case never counts
    int limit = 50;            // 0 for all
    const Entity *entity = nullptr; // only its records; then a text that says nothing finds them all
};

/// A piece of a hit's text.
struct Snippet {
    struct Mark {
        qsizetype from = 0, length = 0;
        bool operator==(const Mark &) const = default;
    };
    QString text; // on one line, with … where it was cut
    std::vector<Mark> marks; // where the words stand in it, in order, never overlapping
};

struct SearchHit {
    RecordRef record;
    std::string_view field; // where most of the words stand
    Snippet snippet;
};

struct SearchResult {
    std::vector<SearchHit> hits;
    bool more = false; // than the limit
    /// The index is damaged and everything was read instead: right, but slow.
    bool indexIsDamaged = false;
};

/// Those where every word is whole come first, then those where each begins a word, then the others;
/// within these the ones that are spelled as typed before those that only fold alike, then in the
/// order in which they came into the workspace. Throws Error (Usage) for more than 500 words.
SearchResult search(const Store &store, const SearchQuery &query);

/// The words of a query, in the form in which they are compared, each once.
struct SearchWord {
    QString exact, folded; // without the spaces around
    bool operator==(const SearchWord &) const = default;
};
std::vector<SearchWord> searchWords(const QString &text);

/// The piece of a text where these words stand best; no marks where none does.
Snippet snippetOf(const QString &text, const std::vector<SearchWord> &words, bool exact, qsizetype length = 90);

} // namespace samsyn
