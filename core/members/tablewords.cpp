// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words that heads of tables of figures are made of, folded (tablecells.h).
#include "core/members/tablewords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(' '_L1, Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// Alone they say that inhabitants are counted.
const QSet<QString> &populationWords()
{
    static const QSet<QString> words = wordSet(
        u"folkmangd folkmangden befolkning befolkningen befolkningsmangd invanare invanarantal "
        "invanarantalet population populations pop inhabitants residents folk"_s);
    return words;
}

/// They say so where nothing else is said.
const QSet<QString> &countWords()
{
    static const QSet<QString> words = wordSet(u"antal antalet personer person people persons "
                                               u"count number total totalt totals totala summa sum "
                                               "value varde varden"_s);
    return words;
}

const QSet<QString> &fillers()
{
    static const QSet<QString> words = wordSet(u"den per av vid i pa of the in on at as by and och "
                                               u"efter ar aret arets year years slut slutet end "
                                               "utgang utgangen st scb prel preliminar "
                                               "preliminart y x n hela total totalt samtliga"_s);
    return words;
}

/// What is counted is something else, or a part.
const QSet<QString> &otherWords()
{
    static const QSet<QString> words = wordSet(
        u"man men male males kvinna kvinnor woman women female females pojkar flickor boys girls "
        u"barn "
        "children okning minskning forandring skillnad differens diff change increase decrease "
        "growth "
        "tillvaxt andel andelar share procent procentuell percent % tathet density km km2 km² kvkm "
        "kvadratkilometer areal landareal area land fodda doda births deaths inflyttade utflyttade "
        "flyttade inflyttning utflyttning flyttnetto alder age aldrar ages medel medelalder mean "
        "average "
        "median genomsnitt rang rank prognos forecast projection framskrivning tatort tatorter "
        "hushall "
        "households anstallda sysselsatta employed foretag index kvot ratio promille lan county "
        "riket "
        "utrikes inrikes foreign born utlandsk kod code skatt tax rostberattigade"_s);
    return words;
}

} // namespace

bool saysPopulation(const QString &foldedHead, bool dated)
{
    bool strong = false;
    bool weak = false;
    bool unknown = false;
    for (const QString &word : foldedHead.split(' '_L1, Qt::SkipEmptyParts)) {
        const bool digits =
            std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (otherWords().contains(word) ||
            (digits && (dated || (word != u"31"_s && word != u"12"_s))))
            return false;
        strong = strong || populationWords().contains(word);
        weak = weak || countWords().contains(word);
        unknown = unknown || (!populationWords().contains(word) && !countWords().contains(word) &&
                              !fillers().contains(word) && !word.startsWith(u"dec"_s) && !digits);
    }
    return strong || (!unknown && (weak || dated));
}

HeadWord headWord(const QString &folded)
{
    static const QSet<QString> codes = wordSet(u"kommunkod kod code municipalitycode regionkod "
                                               u"regioncode kommunnr kommunnummer knr kkod lkkod "
                                               "kommunid municipalityid scbkod omradeskod"_s);
    static const QSet<QString> municipalities = wordSet(
        u"kommun kommuner kommunnamn kommunensnamn kommunnamnet municipality municipalities "
        "municipalityname"_s);
    static const QSet<QString> names =
        wordSet(u"namn name part parter medlem member organisation organization"_s);
    static const QSet<QString> regions =
        wordSet(u"region regioner regions regionnamn regionname omrade omraden geografi "
                u"geografisktomrade geography plats "
                "ort place location"_s);
    static const QSet<QString> periods = wordSet(
        u"ar artal year tid time period datum date manad month kvartal quarter matdatum "
        u"referensdatum "
        "referensar referenstid referencedate referencetime referenceyear tidpunkt avser arman"_s);
    static const QSet<QString> breakdowns =
        wordSet(u"kon sex gender alder age aldersgrupp agegroup aldersklass civilstand "
                u"maritalstatus medborgarskap "
                "citizenship fodelseland fodelseregion countryofbirth regionofbirth"_s);
    static const QSet<QString> contents =
        wordSet(u"tabellinnehall contents content innehall variabel variable matt measure "
                u"nyckeltal indicator "
                "observation observations statistik"_s);
    const QString word = QString(folded).remove(' '_L1);
    if (codes.contains(word))
        return HeadWord::Code;
    if (municipalities.contains(word))
        return HeadWord::Municipality;
    if (names.contains(word))
        return HeadWord::Name;
    if (regions.contains(word))
        return HeadWord::Region;
    if (periods.contains(word))
        return HeadWord::Period;
    if (breakdowns.contains(word))
        return HeadWord::Breakdown;
    return contents.contains(word) ? HeadWord::Contents : HeadWord::Other;
}

int populationRank(const QString &foldedHead)
{
    for (const QString &word : foldedHead.split(' '_L1, Qt::SkipEmptyParts)) {
        if (populationWords().contains(word))
            return 0;
    }
    return 1;
}

bool saysTotal(const QString &folded)
{
    static const QSet<QString> totals =
        wordSet(u"total totalt totala tot t samtliga alla all bada both summa sum"_s);
    static const QSet<QString> whole = {
        u"man och kvinnor"_s, u"kvinnor och man"_s, u"man kvinnor"_s, u"men and women"_s, u"1 2"_s};
    if (whole.contains(folded))
        return true;
    const QStringList words = folded.split(' '_L1);
    return std::any_of(
        words.begin(), words.end(), [](const QString &word) { return totals.contains(word); });
}

} // namespace samsyn
