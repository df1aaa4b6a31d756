// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget.h"
#include "core/members/organization.h"
#include "core/members/person.h"
#include "core/store/search.h"
#include "core/store/searchtext.h"
#include "tests/support/workspaces.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// A workspace whose persons are what is searched: their names stand for all text.
struct Searching : testing::Test {
    Folder folder;
    std::unique_ptr<Workspace> workspace = Workspace::create(folder.path(u"s.samsyn"_s), u"Prov"_s);

    Id<Person> add(const QString &name, const QString &note = {})
    {
        Id<Person> id;
        workspace->change(u"Add"_s, [&](Transaction &transaction) {
            Person person;
            person.name = name;
            person.note = note;
            id = transaction.insert(person);
        });
        return id;
    }
    void addAll(const QStringList &names)
    {
        for (const QString &name : names)
            add(name);
    }
    SearchResult result(const SearchQuery &query) const { return search(workspace->store(), query); }
    /// The names of what is found, in order.
    QStringList found(const QString &text, bool exact = false) const
    {
        QStringList names;
        for (const SearchHit &hit : result({text, exact}).hits)
            names << workspace->store().get(Id<Person>{hit.record.id}).name;
        return names;
    }
    QStringList foundExactly(const QString &text) const { return found(text, true); }
};

std::string marked(const Snippet &snippet)
{
    QString text = snippet.text;
    for (auto mark = snippet.marks.rbegin(); mark != snippet.marks.rend(); ++mark) {
        text.insert(mark->from + mark->length, u']');
        text.insert(mark->from, u'[');
    }
    return text.toStdString();
}

std::string snippet(const QString &text, const QString &query, bool exact = false)
{
    return marked(snippetOf(text, searchWords(query), exact, 40));
}

} // namespace

// domain.md D 19
TEST_F(Searching, DoesNotTakeFarForFårWhereSpellingCounts)
{
    addAll({u"Får"_s, u"Far"_s});
    EXPECT_EQ(foundExactly(u"får"_s), QStringList{u"Får"_s});
    EXPECT_EQ(foundExactly(u"far"_s), QStringList{u"Far"_s});
    EXPECT_EQ(found(u"far"_s), (QStringList{u"Far"_s, u"Får"_s})) << "as spelled comes first";
    EXPECT_EQ(found(u"får"_s), (QStringList{u"Får"_s, u"Far"_s}));
}

TEST_F(Searching, FindsHäcknerWithoutMarks)
{
    addAll({u"Anna Häckner"_s, u"Anna Hackman"_s});
    EXPECT_EQ(found(u"hackner"_s), QStringList{u"Anna Häckner"_s});
    EXPECT_TRUE(foundExactly(u"hackner"_s).isEmpty());
    EXPECT_EQ(foundExactly(u"HÄCKNER"_s), QStringList{u"Anna Häckner"_s});
}

TEST_F(Searching, FindsTheEndOfACompound)
{
    addAll({u"Budgetfördelning"_s, u"Budgetförslag"_s});
    EXPECT_EQ(found(u"fördelning"_s), QStringList{u"Budgetfördelning"_s});
    EXPECT_EQ(found(u"fordelning"_s), QStringList{u"Budgetfördelning"_s});
    EXPECT_EQ(foundExactly(u"fördelning"_s), QStringList{u"Budgetfördelning"_s});
}

TEST_F(Searching, KnowsTheLettersOfItsNeighbours)
{
    addAll({u"Åsa Öhrn"_s, u"René Müller"_s, u"Søren Kjær"_s, u"Łukasz Groß"_s});
    EXPECT_EQ(found(u"asa ohrn"_s), QStringList{u"Åsa Öhrn"_s});
    EXPECT_EQ(found(u"RENE MULLER"_s), QStringList{u"René Müller"_s});
    EXPECT_EQ(found(u"soren kjaer"_s), QStringList{u"Søren Kjær"_s});
    EXPECT_EQ(found(u"lukasz gross"_s), QStringList{u"Łukasz Groß"_s});
    EXPECT_EQ(foundExactly(u"ÅSA öhrn"_s), QStringList{u"Åsa Öhrn"_s});
    EXPECT_EQ(foundExactly(u"Rene\u0301"_s), QStringList{u"René Müller"_s}) << "typed as letter and mark";
    EXPECT_EQ(foundExactly(u"A\u030Asa"_s), QStringList{u"Åsa Öhrn"_s});
}

TEST_F(Searching, FindsShortWordsTooWherever)
{
    addAll({u"Bo Ek"_s, u"Eva Ekdal"_s, u"Per Lek"_s, u"Å-gruppen"_s});
    EXPECT_EQ(found(u"ek"_s), (QStringList{u"Bo Ek"_s, u"Eva Ekdal"_s, u"Per Lek"_s})) << "whole, beginning, inside";
    EXPECT_EQ(found(u"å"_s, true), QStringList{u"Å-gruppen"_s});
    EXPECT_EQ(found(u"e"_s).size(), 4);
    EXPECT_TRUE(found(u"q"_s).isEmpty());
}

TEST_F(Searching, WantsAllWordsInAnyOrderAndField)
{
    add(u"Karin Ekdal"_s, u"socialchef i Haninge"_s);
    add(u"Karin Berg"_s, u"enhetschef i Salem"_s);
    EXPECT_EQ(found(u"haninge karin"_s), QStringList{u"Karin Ekdal"_s});
    EXPECT_EQ(found(u"karin chef"_s), (QStringList{u"Karin Ekdal"_s, u"Karin Berg"_s}));
    EXPECT_TRUE(found(u"karin nacka"_s).isEmpty());
    EXPECT_TRUE(found(u"ekdalsocialchef"_s).isEmpty()) << "no word bridges two fields";
}

TEST_F(Searching, PutsWholeWordsBeforeBeginningsBeforeTheRest)
{
    addAll({u"Gruppbudget"_s, u"Budgetår"_s, u"Budget 2012"_s, u"En budget"_s, u"Delbudgeten"_s});
    EXPECT_EQ(found(u"budget"_s),
              (QStringList{u"Budget 2012"_s, u"En budget"_s, u"Budgetår"_s, u"Gruppbudget"_s, u"Delbudgeten"_s}));
    EXPECT_EQ(found(u"budget"_s), found(u"BUDGET"_s)) << "always in the same order";
}

TEST_F(Searching, TakesSignsForWhatTheyAre)
{
    addAll({u"§ 37-medel"_s, u"§37 (dnr 2011/123)"_s, u"Växel 08-000 00 00"_s, u"\"Citat\" * och %_"_s, u"NEAR OR NOT"_s,
            u"karin.ekdal@haninge.example"_s, u"Klart \U0001F600\U0001F44D\U0001F3FD"_s, u"46\u00A0000 kr"_s, u"O'Brien; DROP TABLE"_s});
    EXPECT_EQ(found(u"§ 37"_s), (QStringList{u"§ 37-medel"_s, u"§37 (dnr 2011/123)"_s}));
    EXPECT_EQ(found(u"§37"_s), (QStringList{u"§ 37-medel"_s, u"§37 (dnr 2011/123)"_s}));
    EXPECT_EQ(found(u"08-000 00 00"_s), QStringList{u"Växel 08-000 00 00"_s});
    EXPECT_EQ(found(u"2011/123"_s), QStringList{u"§37 (dnr 2011/123)"_s});
    EXPECT_EQ(found(u"*"_s), QStringList{u"\"Citat\" * och %_"_s});
    EXPECT_EQ(found(u"\""_s), QStringList{u"\"Citat\" * och %_"_s});
    EXPECT_EQ(found(u"\"citat\""_s), QStringList{u"\"Citat\" * och %_"_s});
    EXPECT_EQ(found(u"%_"_s), QStringList{u"\"Citat\" * och %_"_s});
    EXPECT_EQ(found(u"near or not"_s), QStringList{u"NEAR OR NOT"_s});
    EXPECT_EQ(found(u"ekdal@haninge"_s), QStringList{u"karin.ekdal@haninge.example"_s});
    EXPECT_EQ(found(u"\U0001F600"_s), QStringList{u"Klart \U0001F600\U0001F44D\U0001F3FD"_s});
    EXPECT_EQ(found(u"46 000"_s), QStringList{u"46\u00A0000 kr"_s}) << "whatever kind of space";
    EXPECT_EQ(found(u"o'brien; drop"_s), QStringList{u"O'Brien; DROP TABLE"_s});
    EXPECT_TRUE(found(u"folded:x"_s).isEmpty());
    EXPECT_TRUE(found(u"("_s).size() == 1);
}

TEST_F(Searching, FindsNothingForNothing)
{
    addAll({u"Karin Ekdal"_s});
    for (const QString &nothing : {QString(), u"   "_s, u"\t\n"_s, u"\u00AD\u200B"_s})
        EXPECT_TRUE(found(nothing).isEmpty());
}

TEST_F(Searching, SeesThroughSoftHyphens)
{
    addAll({u"verksam\u00ADhets\u00ADchef"_s});
    EXPECT_EQ(found(u"verksamhetschef"_s).size(), 1);
}

TEST_F(Searching, StandsVeryLongInput)
{
    const QString longest = QString(50'000, u'x');
    add(longest);
    EXPECT_EQ(found(longest).size(), 1);
    EXPECT_TRUE(found(longest + u'y').isEmpty());
    QStringList many;
    for (int i = 0; i < 400; ++i)
        many << u"ord%1"_s.arg(i);
    add(many.join(u' '));
    EXPECT_EQ(found(many.join(u' ')).size(), 1);
    EXPECT_TRUE(found(many.join(u' ') + u" saknas"_s).isEmpty()) << "the last word counts as the first";
    for (int i = 400; i < 600; ++i)
        many << u"ord%1"_s.arg(i);
    EXPECT_EQ(errorOf([&] { (void)found(many.join(u' ')); }), ErrorKind::Usage);
}

TEST_F(Searching, GivesAsManyAsWantedAndSaysThatThereAreMore)
{
    for (int i = 0; i < 7; ++i)
        add(u"Ekdal %1"_s.arg(i));
    EXPECT_EQ(result({u"ekdal"_s, false, 5}).hits.size(), 5u);
    EXPECT_TRUE(result({u"ekdal"_s, false, 5}).more);
    EXPECT_FALSE(result({u"ekdal"_s, false, 7}).more);
    EXPECT_EQ(result({u"ekdal"_s, false, 0}).hits.size(), 7u);
    add(u"Ékdal"_s);
    add(u"Ekdal sist"_s);
    EXPECT_EQ(result({u"ekdal"_s, false, 8}).hits.back().record.id, result({u"sist"_s}).hits.front().record.id)
        << "spelled alike comes first also beyond the limit";
}

TEST_F(Searching, FindsTheRecordsOfOneKind)
{
    add(u"Nacka"_s);
    addMunicipality(*workspace, u"0182"_s, u"Nacka"_s);
    EXPECT_EQ(result({u"nacka"_s}).hits.size(), 2u);
    const SearchResult one = result({u"nacka"_s, false, 50, &Organization::entity});
    ASSERT_EQ(one.hits.size(), 1u);
    EXPECT_EQ(one.hits.front().record.entity, Organization::entity.name());
    EXPECT_EQ(result({{}, false, 50, &Person::entity}).hits.size(), 1u) << "all of them";
}

TEST_F(Searching, NamesTheFieldAndMarksTheWordsInIt)
{
    add(u"Karin Ekdal"_s, u"Nås bäst på\nförmiddagen i Häckeberga"_s);
    const SearchHit hit = result({u"hacke form"_s}).hits.front();
    EXPECT_EQ(hit.field, "note");
    EXPECT_EQ(marked(hit.snippet), "Nås bäst på [förm]iddagen i [Häcke]berga");
}

TEST(Snippet, MarksEveryPlaceOfTheBestKind)
{
    EXPECT_EQ(snippet(u"budget och delbudget, budget"_s, u"budget"_s), "[budget] och delbudget, [budget]");
    EXPECT_EQ(snippet(u"§ 37-medel"_s, u"§37"_s), "[§ 37]-medel");
    EXPECT_EQ(snippet(u"Groß \U0001F600!"_s, u"gross \U0001F600"_s), "[Groß] [\U0001F600]!");
    EXPECT_EQ(snippet(u"Får far"_s, u"far"_s, true), "Får [far]");
    EXPECT_EQ(snippet(u"Ekdal"_s, u"ekd kda"_s), "[Ekda]l") << "what overlaps is one mark";
}

TEST(Snippet, IsCutBetweenWordsAroundTheMatch)
{
    const QString text = u"Ledningsgruppen beslutade i november att lokaler hyrs in av Haninge kommun under hela året"_s;
    EXPECT_EQ(snippet(text, u"haninge"_s), "… hyrs in av [Haninge] kommun under hela …");
    EXPECT_EQ(snippet(text, u"ledningsgruppen"_s), "[Ledningsgruppen] beslutade i november att …");
    EXPECT_EQ(snippet(text, u"året"_s), "… in av Haninge kommun under hela [året]");
}

RC_GTEST_PROP(Snippet, NeverMarksWhatIsNotThere, (const std::u32string &letters, int from, int length, bool exact))
{
    static constexpr std::u32string_view alphabet = U"aäÄeé bB.§ß\u0301 \u00AD😀x\n";
    QString text;
    for (const char32_t letter : letters)
        text += QString::fromUcs4(&alphabet[letter % alphabet.size()], 1);
    text = text.normalized(QString::NormalizationForm_C);
    const qsizetype start = text.isEmpty() ? 0 : std::abs(from % text.size());
    const QString query = text.mid(start, 1 + std::abs(length % 9));
    const auto words = searchWords(query);
    const Snippet snippet = snippetOf(text, words, exact, 20);
    qsizetype end = 0;
    for (const Snippet::Mark &mark : snippet.marks) {
        RC_ASSERT(mark.from >= end);
        RC_ASSERT(mark.length > 0);
        end = mark.from + mark.length;
    }
    RC_ASSERT(end <= snippet.text.size());
}

RC_GTEST_PROP(SearchForm, OfWhatIsSpelledAlikeIsAlsoFoldedAlike, (const std::u32string &letters))
{
    static constexpr std::u32string_view alphabet = U"aåäöéüøÅÖß-§ 1½…😀İı";
    QString text;
    for (const char32_t letter : letters)
        text += QString::fromUcs4(&alphabet[letter % alphabet.size()], 1);
    RC_ASSERT(searchForm(text, Spelling::Folded) == searchForm(searchForm(text, Spelling::Exact), Spelling::Folded));
    std::vector<qsizetype> places;
    const QString form = searchForm(text, Spelling::Folded, &places);
    RC_ASSERT(qsizetype(places.size()) == form.size());
    RC_ASSERT(std::ranges::is_sorted(places));
}
