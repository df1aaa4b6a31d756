// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/seatentry.h"
#include "core/meetings/attendance.h"
#include "core/meetings/meeting.h"
#include "core/meetings/seal.h"
#include "core/members/organization.h"
#include "core/workspace/personmerge.h"
#include "tests/support/workspaces.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// "Eva" and "Ewa" of one surname, as two papers write them (domain D 18).
struct TwoSpellings : testing::Test {
    Folder folder;
    std::unique_ptr<Workspace> workspace = Workspace::create(folder.path(u"two.samsyn"_s), u"Two"_s);
    Id<Person> eva, ewa;
    Id<Meeting> meeting;

    TwoSpellings()
    {
        const Id<Organization> place = addMunicipality(*workspace, u"0138"_s, u"Tyresö"_s);
        workspace->change(u"Make"_s, [&](Transaction &transaction) {
            Group group;
            group.name = u"Styrgruppen"_s;
            const Id<Group> in = transaction.insert(group);
            enterCell(transaction, in, place, u"Eva Lind, avdelningschef"_s, QDate(2010, 2, 1));
            eva = transaction.store().all<Person>().front().id;
            Person person;
            person.name = u"Ewa Lind"_s;
            person.email = u"ewa@kommun.example"_s;
            ewa = transaction.insert(person);
            transaction.insert(Employment{{}, {}, ewa, place, u"Avdelningschef"_s, QDate(2011, 1, 1), {}, false});
            Meeting held;
            held.group = in;
            held.date = QDate(2010, 6, 1);
            meeting = transaction.insert(held);
            Attendance there;
            there.meeting = meeting;
            there.person = eva;
            there.name = u"Eva Lind"_s;
            transaction.insert(there);
        });
    }
    const Store &store() const { return workspace->store(); }
    bool isProblem() const
    {
        const auto open = workspace->openProblems();
        return std::ranges::count(open, u"similar_persons"_s, &Problem::code) > 0;
    }
    void merge(Id<Person> keep, Id<Person> other)
    {
        workspace->change(u"Merge"_s, [&](Transaction &transaction) { mergePersons(transaction, keep, other); });
    }
};

} // namespace

TEST_F(TwoSpellings, AreAskedAboutAndBecomeOne)
{
    EXPECT_TRUE(isProblem());
    merge(ewa, eva);
    EXPECT_FALSE(isProblem());
    EXPECT_FALSE(store().find(eva));
    EXPECT_EQ(store().all<Employment>().size(), 1u) << "what both said is kept once";
    EXPECT_EQ(store().all<SeatHolder>().front().person, ewa);
    EXPECT_EQ(store().all<Attendance>().front().person, std::optional(ewa));
    EXPECT_EQ(store().all<Attendance>().front().name, u"Eva Lind"_s) << "minutes print what they printed";
    workspace->undo();
    EXPECT_TRUE(store().find(eva));
}

TEST_F(TwoSpellings, StandAsTheyDidInSealedMinutes)
{
    workspace->changeForGood(u"Seal"_s, [this](Transaction &transaction) {
        Seal seal;
        seal.meeting = meeting;
        seal.number = 1;
        seal.date = QDate(2010, 6, 1);
        transaction.insert(seal);
    });
    merge(ewa, eva);
    EXPECT_EQ(store().all<Attendance>().front().name, u"Eva Lind"_s);
    EXPECT_EQ(store().all<Attendance>().front().person, std::optional(eva)) << "the file refuses another";
    EXPECT_TRUE(store().where<SeatHolder>("person", eva.value).empty());
    EXPECT_FALSE(isProblem()) << "who is only in old minutes works nowhere";
}

TEST_F(TwoSpellings, OnesOwnSelfIsRefused)
{
    EXPECT_EQ(errorOf([this] { merge(eva, eva); }), ErrorKind::Failed);
}

TEST(SimilarNames, DifferByALetterOrAHyphen)
{
    EXPECT_TRUE(isSimilarName(u"Ewa Eriksson"_s, u"Eva Eriksson"_s));
    EXPECT_TRUE(isSimilarName(u"Britt Marie Lund"_s, u"Britt-Marie Lund"_s));
    EXPECT_FALSE(isSimilarName(u"Bo Ek"_s, u"Bo Alm"_s));
    EXPECT_FALSE(isSimilarName(u"Karin Ekdal"_s, u"Kerstin Ahlmark"_s));
}
