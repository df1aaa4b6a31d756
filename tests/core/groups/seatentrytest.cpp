// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/groups/fixture.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

QString read(const QString &line)
{
    const auto entry = parseSeatEntry(line);
    if (!entry)
        return u"nothing"_s;
    const QString words[] = {u"person"_s, u"vacant"_s, u"unknown"_s, u"not applicable"_s};
    QStringList parts{words[int(entry->kind)], entry->name, entry->acting ? u"acting"_s : QString(), entry->title, entry->organization, entry->reason};
    parts.removeAll(QString());
    return parts.join(u" | "_s);
}

const QString working = u"Arbetsgruppen"_s;
const QString preparatory = u"Beredningsgruppen"_s;

} // namespace

TEST(SeatLine, IsReadAsPeopleWriteIt)
{
    const std::pair<QString, QString> lines[] = {
        {u"Anna Berg, enhetschef, Haninge"_s, u"person | Anna Berg | Enhetschef | Haninge"_s},
        {u"Anna Berg tf enhetschef"_s, u"person | Anna Berg | acting | Enhetschef"_s},
        {u"Susan Ek, V verksamhetschef "_s, u"person | Susan Ek | acting | Verksamhetschef"_s},
        {u"Catarina Lind Enhetschef, "_s, u"person | Catarina Lind | Enhetschef"_s},
        {u"Petra Lidvall,Samordnare"_s, u"person | Petra Lidvall | Samordnare"_s},
        {u"Lars Widmark, Förvaltningschef SÄF"_s, u"person | Lars Widmark | Förvaltningschef SÄF"_s},
        {u"Anna Berg, Haninge, enhetschef"_s, u"person | Anna Berg | Enhetschef | Haninge"_s},
        {u"o\tAnna Berg, enhetschef."_s, u"person | Anna Berg | Enhetschef"_s},
        {u"• Anna Berg"_s, u"person | Anna Berg"_s},
        {u"Anna Berg, head of unit"_s, u"person | Anna Berg | Head of unit"_s},
        {u"vakant – omorganisation"_s, u"vacant | omorganisation"_s},
        {u"Vakant"_s, u"vacant"_s},
        {u"Verksamhetschef (ej känd – pga pågående omorganisation), "_s, u"vacant | Verksamhetschef | pågående omorganisation"_s},
        {u"Enhetschef (ej känd)"_s, u"unknown | Enhetschef"_s},
        {u"ej känd"_s, u"unknown"_s},
        {u"?"_s, u"unknown"_s},
        {u"–"_s, u"not applicable"_s},
        {u"-"_s, u"not applicable"_s},
        {u"finns inte här – ingen verksamhetschef"_s, u"not applicable | ingen verksamhetschef"_s},
        {u"   "_s, u"nothing"_s},
        {u"Vakar Lind, samordnare"_s, u"person | Vakar Lind | Samordnare"_s}};
    for (const auto &[line, expected] : lines)
        EXPECT_EQ(read(line).toStdString(), expected.toStdString()) << line.toStdString();
}

TEST_F(Groups, ALineMakesPersonEmploymentSeatAndHolderAtOnce)
{
    addUsual();
    const auto before = store().count(SeatHolder::entity);
    type(working, u"Haninge"_s, u"Anna Berg, enhetschef, Haninge"_s);
    EXPECT_EQ(store().count(SeatHolder::entity), before + 1);
    ASSERT_EQ(store().all<Person>().size(), 1u);
    const auto employments = store().all<Employment>();
    ASSERT_EQ(employments.size(), 1u);
    EXPECT_EQ(employments.front().title, u"Enhetschef"_s);
    EXPECT_EQ(employments.front().organization, organization(u"Haninge"_s));
    EXPECT_EQ(cell(working, u"Haninge"_s), u"Anna Berg, Enhetschef"_s);
    workspace->undo();
    EXPECT_TRUE(store().all<Person>().empty()) << "one step";
}

TEST_F(Groups, ThePersonThatIsKnownThereIsUsedAgain)
{
    addUsual();
    type(working, u"Haninge"_s, u"Anna Berg, enhetschef"_s);
    type(preparatory, u"Haninge"_s, u"anna berg"_s);
    EXPECT_EQ(store().all<Person>().size(), 1u);
    EXPECT_EQ(cell(preparatory, u"Haninge"_s), u"Anna Berg, Enhetschef"_s);
    type(preparatory, u"Nacka"_s, u"Anna Berg, verksamhetschef"_s);
    EXPECT_EQ(store().all<Person>().size(), 2u) << "of the same name, elsewhere, with a title of her own";
}

TEST_F(Groups, WhoeverComesNextEndsTheOneBeforeTheDayBefore)
{
    addUsual();
    type(working, u"Haninge"_s, u"Anna Berg, enhetschef"_s, QDate(2011, 8, 1));
    type(working, u"Haninge"_s, u"Bo Ek, tf enhetschef"_s);
    EXPECT_EQ(cell(working, u"Haninge"_s, day.addDays(-1)), u"Anna Berg, Enhetschef"_s);
    const auto seats = seatsOn(store(), group(working), day);
    const auto bo = *std::ranges::find_if(seats, [](const SeatView &view) { return view.person && view.person->name == u"Bo Ek"_s; });
    EXPECT_TRUE(bo.holder->acting);
    EXPECT_EQ(bo.title, u"acting Enhetschef"_s);
    type(working, u"Haninge"_s, u"Cilla Alm, enhetschef"_s);
    EXPECT_EQ(store().where<SeatHolder>("seat", bo.seat.id.value).size(), 2u) << "who began the same day never did";
    EXPECT_EQ(store().all<SeatHolder>().front().to, std::optional(day.addDays(-1)));
}

TEST_F(Groups, SeveralPeopleStandInOneCell)
{
    addUsual();
    type(working, u"Nacka"_s, u"Anna-Lena Forsell, enhetschef; Mats Grönvik, enhetschef; Sara Melin, arbetsmarknadskonsulent"_s);
    EXPECT_EQ(cell(working, u"Nacka"_s), u"Anna-Lena Forsell, Enhetschef; Mats Grönvik, Enhetschef; Sara Melin, Arbetsmarknadskonsulent"_s);
    type(working, u"Nacka"_s, u"Mats Grönvik, enhetschef; vakant – flyttat"_s);
    EXPECT_EQ(cell(working, u"Nacka"_s), u"vacant – flyttat; Mats Grönvik, Enhetschef; not known"_s);
}

TEST_F(Groups, DeclaredVacantUnknownAndNotApplicableAreDifferent)
{
    addUsual();
    type(preparatory, u"Haninge"_s, u"vakant – omorganisation"_s);
    type(preparatory, u"Nacka"_s, u"–"_s);
    type(preparatory, u"Huddinge"_s, u"Karin Ekdal, verksamhetschef"_s);
    std::map<QString, SeatState> states;
    for (const SeatView &view : seatsOn(store(), group(preparatory), day)) {
        if (!view.isFilled())
            states[view.organizationName] = view.stateOn(day);
    }
    EXPECT_EQ(states[u"Haninge"_s], SeatState::Vacant);
    EXPECT_EQ(states[u"Nacka"_s], SeatState::NotApplicable);
    EXPECT_EQ(states[u"Botkyrka"_s], SeatState::Unknown);
    EXPECT_FALSE(states.contains(u"Huddinge"_s));
    type(preparatory, u"Huddinge"_s, {});
    EXPECT_EQ(cell(preparatory, u"Huddinge"_s), u"not known"_s);
}

TEST_F(Groups, ALineThatNamesAnotherOrganizationIsRefused)
{
    addUsual();
    QString sentence;
    EXPECT_EQ(errorOf([&] { type(working, u"Haninge"_s, u"Anna Berg, enhetschef, Nacka"_s); }, &sentence), ErrorKind::Failed);
    EXPECT_TRUE(sentence.contains(u"Haninge"_s));
    EXPECT_EQ(errorOf([&] { type(working, u"Haninge"_s, u"Enhetschef"_s); }), ErrorKind::Failed);
    EXPECT_TRUE(store().all<Person>().empty());
}
