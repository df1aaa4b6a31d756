// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/recordsearch.h"

#include "core/base/language.h"
#include "core/store/searchtext.h"
#include "core/workspace/recordtitle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// The entities that a word stands for; the window's language is not always the user's own.
std::vector<const Entity *> entitiesCalled(const Store &store, const SearchWord &word)
{
    std::vector<const Entity *> called;
    for (const Language language : {Language::Swedish, Language::English}) {
        const LanguageScope scope(language);
        for (const Entity *entity : store.entities()) {
            const bool isSearched = std::ranges::any_of(entity->fields, &Field::isSearched);
            if (isSearched && searchForm(kindName(*entity), Spelling::Folded).trimmed() == word.folded
                && std::ranges::find(called, entity) == called.end())
                called.push_back(entity);
        }
    }
    return called;
}

/// "budget 2012" as a search for 2012 among the budgets, for each word that is a kind's.
std::vector<SearchQuery> searchesOfKinds(const Store &store, const SearchQuery &query)
{
    std::vector<SearchQuery> searches;
    const QStringList typed = query.text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (typed.size() > 10)
        return searches;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const std::vector<SearchWord> word = searchWords(typed[at]);
        if (word.size() != 1)
            continue;
        for (const Entity *entity : entitiesCalled(store, word.front())) {
            QStringList others = typed;
            others.removeAt(at);
            searches.push_back({others.join(u' '), query.exact, query.limit, entity});
        }
    }
    return searches;
}

void add(SearchResult &all, const SearchResult &more, int limit)
{
    for (const SearchHit &hit : more.hits) {
        if (std::ranges::find(all.hits, hit.record, &SearchHit::record) != all.hits.end())
            continue;
        if (limit > 0 && all.hits.size() == size_t(limit))
            all.more = true;
        else
            all.hits.push_back(hit);
    }
    all.more = all.more || more.more;
    all.indexIsDamaged = all.indexIsDamaged || more.indexIsDamaged;
}

} // namespace

FoundRecords findRecords(const Store &store, const SearchQuery &query, QDate day)
{
    SearchResult all;
    SearchResult ofKinds;
    if (!query.entity) {
        for (const SearchQuery &search : searchesOfKinds(store, query))
            add(search.text.isEmpty() ? ofKinds : all, samsyn::search(store, search), query.limit);
    }
    add(all, search(store, query), query.limit);
    add(all, ofKinds, query.limit);
    FoundRecords found{{}, all.more, all.indexIsDamaged};
    for (SearchHit &hit : all.hits) {
        if (std::optional<RecordTitle> title = recordTitle(store, hit.record, day))
            found.records.push_back({std::move(hit), std::move(title->kind), std::move(title->title)});
    }
    return found;
}

} // namespace samsyn
