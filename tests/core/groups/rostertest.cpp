// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markdownwriter.h"
#include "core/groups/rosterdocument.h"
#include "core/groups/rosterimport.h"
#include "tests/core/groups/fixture.h"
#include "tests/support/files.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

using State = RosterRow::State;

struct Roster : Groups {
    RosterOptions options;
    Roster()
    {
        addUsual();
        options.from = day;
    }
    RosterPreview preview(const QString &text) { return previewRoster(store(), text, options); }
    void take(const RosterPreview &preview, bool leaveOut = false)
    {
        change([&](Transaction &transaction) { importRoster(transaction, preview, options, leaveOut); });
    }
};

} // namespace

TEST_F(Roster, OfTheApplicationIsTakenInAsItWasPasted)
{
    const QString text = QString::fromUtf8(dataFile(u"roster-2011.txt"_s));
    const RosterPreview read = preview(text);
    for (const RosterRow &row : read.rows) {
        if (row.state == State::Unclear)
            std::printf("unclear: %s: %s\n", qPrintable(row.written), qPrintable(row.reason));
    }
    const int people = read.count(State::New) + read.count(State::Unclear);
    std::printf("roster: %d of %d seats recognized without correction\n", read.count(State::New), people);
    EXPECT_EQ(people, 25) << "24 persons and a seat that nobody holds";
    EXPECT_EQ(read.count(State::Unclear), 1) << "whose seat the strategist's is, only people know";
    EXPECT_EQ(errorOf([&] { take(read); }), ErrorKind::Failed) << "not while a line is unclear";
    take(read, true);
    EXPECT_EQ(cell(u"Beredningsgruppen"_s, u"Haninge"_s), u"vacant – pågående omorganisation"_s);
    EXPECT_EQ(cell(u"Beredningsgruppen"_s, u"Salem"_s), u"Mikael Brandt, acting Verksamhetschef"_s);
    EXPECT_EQ(cell(u"Beredningsgruppen"_s, u"Nacka"_s), u"not known"_s);
    EXPECT_EQ(cell(u"Beredningsgruppen"_s, u"Nynäshamn"_s), u"not known"_s);
    EXPECT_EQ(cell(u"Ledningsgruppen"_s, u"Nacka"_s), u"Leila Farhadi, Arbetsmarknadsdirektör"_s);
    EXPECT_EQ(cell(u"Ledningsgruppen"_s, u"Arbetsförmedlingen"_s), u"Sofia Rask, Arbetsmarknadsområdeschef"_s);
    EXPECT_EQ(cell(u"Arbetsgruppen"_s, u"Nacka"_s), u"Anna-Lena Forsell-Vik, Enhetschef; Mats Grönvik, Enhetschef; Sara Melin, Arbetsmarknadskonsulent"_s);
    for (const QString &group : {u"Ledningsgruppen"_s, u"Beredningsgruppen"_s, u"Arbetsgruppen"_s})
        EXPECT_EQ(cell(group, u"Botkyrka"_s), u"not known"_s);
    const RosterPreview again = preview(text);
    EXPECT_EQ(again.count(State::Same), 24) << "what is there already is left alone";
    workspace->undo();
    EXPECT_TRUE(store().all<Person>().empty()) << "one step";
}

TEST_F(Roster, IsReadUnderHeadingsOfGroups)
{
    const RosterPreview read = preview(u"Beredningsgruppen:\nKarin Ekdal, verksamhetschef, Huddinge kommun\nvakant, Haninge\no\tÅsa Wikner, strateg, Värmdö\nArbetsgrupp\n1. Amira Dalgren – \nAmira Dalgren, enhetschef, Huddinge\nBo Ek, enhetschef, Gävle\n"_s);
    ASSERT_EQ(read.count(State::New), 3);
    EXPECT_EQ(read.rows[1].group, std::optional(group(u"Beredningsgruppen"_s)));
    EXPECT_EQ(read.rows.back().state, State::Unclear) << "Gävle is no organization here";
}

TEST_F(Roster, IsReadAsATableInAnyOrderOfItsColumns)
{
    const RosterPreview read = preview(u"Kommun\tNamn\tTitel\tGrupp\nHaninge\tKerstin Ahlmark\tEnhetschef\tArbetsgruppen\nTyresö\tEva Stålhane\tAvdelningschef\tBeredningsgruppen\n"_s);
    EXPECT_EQ(read.count(State::New), 2);
    EXPECT_EQ(read.count(State::Skipped), 1);
    take(read);
    EXPECT_EQ(cell(u"Arbetsgruppen"_s, u"Haninge"_s), u"Kerstin Ahlmark, Enhetschef"_s);
}

TEST_F(Roster, IsReadAsAMatrixOfMembersAndGroups)
{
    const RosterPreview read = preview(u"\tLedningsgruppen\tBeredningsgruppen\nHuddinge\tLars Widmark, förvaltningschef\tKarin Ekdal, verksamhetschef\nHaninge\tElin Torstensdotter, förvaltningschef\tvakant – omorganisation\n"_s);
    EXPECT_EQ(read.count(State::New), 4);
    take(read);
    EXPECT_EQ(cell(u"Beredningsgruppen"_s, u"Haninge"_s), u"vacant – omorganisation"_s);
}

TEST_F(Roster, SaysWhoIsReplacedAndFollowsWhatWasChosen)
{
    type(u"Arbetsgruppen"_s, u"Haninge"_s, u"Anna Berg, enhetschef"_s, QDate(2011, 8, 1));
    const QString text = u"Haninge kommun\nBo Ek, enhetschef\nÅsa Wikner, strateg\n"_s;
    RosterPreview read = preview(text);
    ASSERT_EQ(read.count(State::Changed), 1);
    EXPECT_EQ(read.rows[1].before, u"Anna Berg, Enhetschef"_s);
    ASSERT_EQ(read.rows[2].state, State::Unclear);
    options.lines[read.rows[2].line] = {group(u"Arbetsgruppen"_s), {}, false};
    options.lines[read.rows[1].line].leaveOut = true;
    read = preview(text);
    EXPECT_FALSE(read.isUnclear());
    EXPECT_EQ(read.count(State::New), 1);
}

TEST_F(Roster, TheMunicipalitiesStrategistSitsForNobody)
{
    const QString text = u"Nacka kommun\nÅsa Wikner, strateg (kommunerna)\n"_s;
    options.lines[2] = {group(u"Arbetsgruppen"_s), {}, false};
    const RosterPreview read = preview(text);
    ASSERT_EQ(read.count(State::New), 1);
    EXPECT_FALSE(read.rows.back().organization);
    take(read);
    const auto seats = seatsOn(store(), group(u"Arbetsgruppen"_s), day);
    EXPECT_EQ(seats.back().person->name, u"Åsa Wikner"_s);
    EXPECT_EQ(seats.back().seat.function, SeatFunction::Strategist);
}

TEST_F(Roster, RefusesWhatIsNoRoster)
{
    EXPECT_EQ(errorOf([&] { preview(u"Lokaler 46 000 kr\nResor 7 000 kr\n"_s); }), ErrorKind::Failed);
    EXPECT_EQ(errorOf([&] { preview(QString(300'000, u'x')); }), ErrorKind::Failed);
}

TEST_F(Roster, DocumentTellsSeatsVacanciesAndNoContacts)
{
    type(u"Beredningsgruppen"_s, u"Huddinge"_s, u"Karin Ekdal, verksamhetschef"_s);
    type(u"Beredningsgruppen"_s, u"Haninge"_s, u"vakant – omorganisation"_s);
    change([](Transaction &transaction) {
        Person person = transaction.store().all<Person>().front();
        person.email = u"karin@kommun.example"_s;
        transaction.update(person);
    });
    const auto text = [&](bool contacts) {
        return QString::fromUtf8(writeMarkdown(rosterDocument(store(), group(u"Beredningsgruppen"_s), {day, Language::Swedish, contacts})));
    };
    EXPECT_TRUE(text(false).contains(u"Karin Ekdal, Verksamhetschef"_s)) << text(false).toStdString();
    EXPECT_TRUE(text(false).contains(u"omorganisation"_s));
    EXPECT_TRUE(text(false).contains(u"6–7"_s));
    EXPECT_FALSE(text(false).contains(u"kommun.example"_s));
    EXPECT_TRUE(text(true).contains(u"kommun.example"_s));
    const Document all = rosterDocument(store(), {day, Language::English, false});
    EXPECT_EQ(std::ranges::count_if(all.blocks, [](const Block &block) { return std::holds_alternative<Heading>(block); }), 3);
}
