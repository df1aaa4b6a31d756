// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/base/error.h"
#include "core/store/searchtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

constexpr size_t mostWords = 500;
constexpr qint64 mostLookedThrough = 20'000; // for those spelled alike, among very many that fold alike
constexpr qsizetype mostAsked = 24; // more would not narrow it down further

/// How a word stands in a text, the best first. Spaces stand around whole words (searchtext.h).
enum class Standing { Whole, Beginning, Inside };

QString standing(const QString &word, Standing how)
{
    switch (how) {
    case Standing::Whole: return u' ' + word + u' ';
    case Standing::Beginning: return u' ' + word;
    case Standing::Inside: break;
    }
    return word;
}

/// What the index answers: texts that have all of some three characters in a row. It is asked for
/// the folded ones, and for enough of them; the text itself decides. Empty where no word is that long.
QString askedOfIndex(const std::vector<SearchWord> &words, Standing how)
{
    QStringList asked;
    for (const SearchWord &word : words) {
        for (const quint64 trigram : trigramsOf(standing(word.folded, how).left(mostAsked))) {
            const char32_t three[] = {char32_t(trigram >> 42), char32_t(trigram >> 21 & 0x1FFFFF), char32_t(trigram & 0x1FFFFF)};
            asked << u'"' + QString::fromUcs4(three, 3).replace(u'"', u"\"\""_s) + u'"';
        }
        if (asked.size() >= mostAsked)
            break;
    }
    return asked.mid(0, mostAsked).join(u" AND "_s);
}

struct Found {
    qint64 id = 0;
    const Entity *entity = nullptr;
    bool isSpelledAlike = false;
};

/// One search, from its words to the records, without their texts.
class Finder
{
public:
    Finder(const Store &store, const SearchQuery &query, std::vector<SearchWord> words)
        : m_store(store), m_query(query), m_words(std::move(words))
    {
    }

    std::vector<Found> find()
    {
        if (m_words.empty() && !m_query.entity)
            return {};
        for (const Standing how : {Standing::Whole, Standing::Beginning, Standing::Inside}) {
            find(how);
            if (isEnough())
                break;
        }
        if (m_found.empty() && !m_readAll && !std::exchange(indexIsDamaged, true)) {
            find(Standing::Inside); // an index that has lost its words says nothing too
            indexIsDamaged = !m_found.empty();
        }
        return std::move(m_found);
    }

    bool indexIsDamaged = false;

private:
    bool isEnough() const { return m_query.limit > 0 && m_found.size() > size_t(m_query.limit); }
    /// One more than wanted, to know whether there are more, and those that were found before.
    qint64 mostRows() const { return m_query.limit > 0 ? m_query.limit + 1 + qint64(m_found.size()) : -1; }

    void find(Standing how)
    {
        const Spelling spelling = m_query.exact ? Spelling::Exact : Spelling::Folded;
        const qint64 most = mostRows();
        std::vector<Found> found = rows(how, spelling, false);
        // Where there were more than could be read, those spelled alike may be among the others
        if (spelling == Spelling::Folded && qint64(found.size()) == most)
            take(rows(how, spelling, true));
        std::ranges::stable_partition(found, &Found::isSpelledAlike);
        take(found);
    }

    void take(const std::vector<Found> &found)
    {
        for (const Found &row : found) {
            if (!isEnough() && m_known.insert(row.id).second)
                m_found.push_back(row);
        }
    }

    std::vector<Found> rows(Standing how, Spelling spelling, bool onlyAlike)
    {
        const QString asked = indexIsDamaged ? QString() : askedOfIndex(m_words, how);
        m_readAll = m_readAll || (asked.isEmpty() && how == Standing::Inside);
        try {
            return rows(how, spelling, onlyAlike, asked);
        } catch (const Error &error) {
            if (asked.isEmpty() || error.kind() == ErrorKind::Locked || error.kind() == ErrorKind::Disk)
                throw;
            indexIsDamaged = true;
        }
        return rows(how, spelling, onlyAlike, {});
    }

    std::vector<Found> rows(Standing how, Spelling spelling, bool onlyAlike, const QString &asked)
    {
        Values arguments;
        QString sql = u"SELECT t.id, t.entity, "_s + standsIn(Spelling::Exact, how, arguments) + u" AS alike"_s;
        if (asked.isEmpty()) {
            sql += u" FROM search_text t WHERE "_s;
        } else { // the index leads, in its own order, and is read no further than needed
            sql += u" FROM search_index i CROSS JOIN search_text t ON t.id = i.rowid WHERE i.search_index MATCH ? AND "_s;
            arguments.emplace_back(asked);
        }
        sql += standsIn(spelling, how, arguments);
        if (m_query.entity) {
            sql += u" AND t.entity = ?"_s;
            arguments.emplace_back(m_query.entity->name());
        }
        sql += asked.isEmpty() ? u" ORDER BY t.id LIMIT ?"_s : u" ORDER BY i.rowid LIMIT ?"_s;
        arguments.emplace_back(onlyAlike ? mostLookedThrough : mostRows());
        if (onlyAlike) {
            sql = u"SELECT * FROM (%1) WHERE alike LIMIT ?"_s.arg(sql);
            arguments.emplace_back(mostRows());
        }
        std::vector<Found> found;
        Statement statement(m_store.connection(), sql);
        statement.run(arguments);
        while (statement.next()) {
            if (const Entity *entity = m_store.entityNamed(statement.text(1)))
                found.push_back({statement.integer(0), entity, statement.integer(2) != 0});
        }
        return found;
    }

    /// That all words stand so in a text. A list has no depth, however many they are.
    QString standsIn(Spelling spelling, Standing how, Values &arguments) const
    {
        if (m_words.empty())
            return u"1"_s;
        QStringList parts;
        for (const SearchWord &word : m_words) {
            parts << (spelling == Spelling::Exact ? u"instr(t.exact, ?)"_s : u"instr(t.folded, ?)"_s);
            arguments.emplace_back(standing(spelling == Spelling::Exact ? word.exact : word.folded, how));
        }
        return u"0 NOT IN ("_s + parts.join(u", "_s) + u')';
    }

    const Store &m_store;
    const SearchQuery &m_query;
    std::vector<SearchWord> m_words;
    std::vector<Found> m_found;
    std::unordered_set<qint64> m_known;
    bool m_readAll = false; // every text was looked at, whatever the index knows
};

/// The field in which most of the words stand, and how; nothing for a record that is gone.
std::optional<SearchHit> hitOf(const Store &store, const Found &found, const std::vector<SearchWord> &words, bool exact)
{
    const std::optional<Values> values = store.row(*found.entity, found.id);
    if (!values)
        return std::nullopt;
    SearchHit hit{{found.entity->name(), found.id}, {}, {}};
    qsizetype most = -1;
    for (size_t i = 0; i < values->size(); ++i) {
        const Field &field = found.entity->fields[i];
        const QString text = field.isSearched ? searchedText((*values)[i]) : QString();
        if (text.isEmpty())
            continue;
        const auto standsThere = [form = searchForm(text, exact ? Spelling::Exact : Spelling::Folded), exact](const SearchWord &word) {
            return form.contains(exact ? word.exact : word.folded);
        };
        const qsizetype count = std::ranges::count_if(words, standsThere);
        if (count <= most)
            continue;
        most = count;
        hit.field = field.name;
        hit.snippet = snippetOf(text, words, exact);
    }
    return hit;
}

} // namespace

std::vector<SearchWord> searchWords(const QString &text)
{
    std::vector<SearchWord> words;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (const QString &typed : composed.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)) {
        const SearchWord word{searchForm(typed, Spelling::Exact).trimmed(), searchForm(typed, Spelling::Folded).trimmed()};
        if (!word.folded.isEmpty() && std::ranges::find(words, word) == words.end())
            words.push_back(word);
    }
    return words;
}

SearchResult search(const Store &store, const SearchQuery &query)
{
    const std::vector<SearchWord> words = searchWords(query.text);
    if (words.size() > mostWords)
        throw Error(ErrorKind::Usage, Text::tr("Search for fewer words: at most %1 at a time.").arg(mostWords));
    Finder finder(store, query, words);
    SearchResult result;
    for (const Found &found : finder.find()) {
        if (query.limit > 0 && result.hits.size() == size_t(query.limit)) {
            result.more = true;
            break;
        }
        if (std::optional<SearchHit> hit = hitOf(store, found, words, query.exact))
            result.hits.push_back(*std::move(hit));
    }
    result.indexIsDamaged = finder.indexIsDamaged;
    return result;
}

} // namespace samsyn
