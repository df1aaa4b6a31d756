// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/releveling.h"
#include "core/workspace/sample.h"
#include "tests/core/groups/fixture.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QString executive = u"Ledningsgruppen"_s;
const QString preparatory = u"Beredningsgruppen"_s;
const QString working = u"Arbetsgruppen"_s;

} // namespace

TEST_F(Groups, TheUsualThreeReportUpwardsAndSeatEveryMemberOnce)
{
    addUsual();
    const auto groups = groupsOn(store(), day);
    ASSERT_EQ(groups.size(), 3u);
    EXPECT_EQ(groups[0].name, u"Ledningsgruppen"_s);
    EXPECT_EQ(groups[1].reportsTo, std::optional(groups[0].id));
    EXPECT_EQ(groups[2].reportsTo, std::optional(groups[1].id));
    EXPECT_EQ(groups[0].target, groups[1].target) << "6–7 covers both";
    for (const Group &group : groups)
        EXPECT_EQ(seatsOn(store(), group.id, day).size(), 9u);
    change([&](Transaction &transaction) { EXPECT_EQ(addSeatsForMembers(transaction, groups[0].id, day), 0); });
}

TEST_F(Groups, TheOneQuestionSetsQuorumAndAgenda)
{
    Group group;
    setMinutesForm(group, MinutesForm::Formal);
    EXPECT_EQ(group.quorum, QuorumRule::MoreThanHalfOfAll);
    group.quorum = QuorumRule::Fixed;
    setMinutesForm(group, MinutesForm::Formal);
    EXPECT_EQ(group.quorum, QuorumRule::Fixed) << "what was chosen by hand stays";
    setMinutesForm(group, MinutesForm::Notes);
    EXPECT_EQ(group.quorum, QuorumRule::None);
    const auto formal = usualAgenda(MinutesForm::Formal, Language::Swedish);
    ASSERT_EQ(formal.size(), 8u);
    EXPECT_EQ(formal[2].title, u"Val av justerare"_s);
    EXPECT_EQ(formal[2].purpose, AgendaPurpose::Verifiers);
    EXPECT_EQ(usualAgenda(MinutesForm::Notes, Language::English).size(), 7u);
}

TEST_F(Groups, TwoHoldersOfOneSeatAreRefused)
{
    addUsual();
    type(working, u"Haninge"_s, u"Anna Berg, enhetschef"_s);
    const SeatHolder holder = store().all<SeatHolder>().front();
    QString sentence;
    EXPECT_EQ(errorOf([&] {
                  change([&](Transaction &transaction) {
                      Person person;
                      person.name = u"Bo Ek"_s;
                      SeatHolder second;
                      second.seat = holder.seat;
                      second.person = transaction.insert(person);
                      second.from = day.addDays(30);
                      transaction.insert(second);
                  });
              }, &sentence), ErrorKind::Failed);
    EXPECT_TRUE(sentence.contains(u"Anna Berg"_s) && sentence.contains(u"Bo Ek"_s)) << sentence.toStdString();
}

TEST_F(Groups, NobodyReportsToOneselfEvenInACircle)
{
    addUsual();
    Group top = store().get(group(executive));
    top.reportsTo = group(working);
    EXPECT_EQ(errorOf([&] { change([&](Transaction &transaction) { transaction.update(top); }); }), ErrorKind::Failed);
}

TEST_F(Groups, AChairMaySitBelowTheTopGroup)
{
    addUsual();
    type(preparatory, u"Huddinge"_s, u"Karin Ekdal, verksamhetschef"_s);
    change([&](Transaction &transaction) {
        for (Seat seat : transaction.store().where<Seat>("group", group(preparatory).value)) {
            if (seat.organization != organization(u"Huddinge"_s))
                continue;
            seat.role = SeatRole::Chair;
            seat.leadsCollaboration = true;
            transaction.update(seat);
        }
    });
    EXPECT_FALSE(codes().contains(u"group_without_chair"_s)) << "the others have nobody yet";
    type(executive, u"Nacka"_s, u"Leila Farhadi, direktör"_s);
    EXPECT_EQ(codes().count(u"group_without_chair"_s), 1);
}

TEST_F(Groups, SeatsThatNobodyHoldsAndMembersWithoutOneAreToBeCompleted)
{
    addUsual();
    EXPECT_EQ(codes().count(u"seat_unknown"_s), 27);
    type(preparatory, u"Haninge"_s, u"vakant – omorganisation"_s);
    type(preparatory, u"Nacka"_s, u"–"_s);
    EXPECT_EQ(codes().count(u"seat_unknown"_s), 25);
    EXPECT_EQ(codes().count(u"seat_vacant"_s), 1);
    addMembership(*workspace, addMunicipality(*workspace, u"0181"_s, u"Södertälje"_s), QDate(2011, 10, 1));
    EXPECT_EQ(codes().count(u"member_without_seat"_s), 3);
    change([&](Transaction &transaction) { EXPECT_EQ(addSeatsForMembers(transaction, group(working), day), 1); });
    EXPECT_EQ(codes().count(u"member_without_seat"_s), 2);
    change([&](Transaction &transaction) {
        for (Membership membership : transaction.store().where<Membership>("organization", organization(u"Södertälje"_s).value)) {
            membership.to = day.addDays(-1);
            transaction.update(membership);
        }
    });
    EXPECT_EQ(codes().count(u"seat_of_former_member"_s), 1);
}

TEST_F(Groups, AHolderWhoLeftTheOrganizationIsAProblem)
{
    addUsual();
    type(working, u"Haninge"_s, u"Anna Berg, enhetschef"_s, QDate(2011, 8, 1));
    EXPECT_FALSE(codes().contains(u"holder_left"_s));
    change([](Transaction &transaction) {
        Employment employment = transaction.store().all<Employment>().front();
        employment.to = QDate(2011, 9, 30);
        transaction.update(employment);
    });
    EXPECT_TRUE(codes().contains(u"holder_left"_s));
}

TEST_F(Groups, RelevelingKeepsTheOldNameOnOldDaysAndIsOneStep)
{
    Id<Group> id;
    change([&](Transaction &transaction) {
        Group steering;
        steering.name = u"Styrgruppen"_s;
        steering.kind = GroupKind::Steering;
        steering.from = QDate(2010, 2, 1);
        setMinutesForm(steering, MinutesForm::Formal);
        id = addGroup(transaction, steering, Language::Swedish);
        addSeatsForMembers(transaction, id, QDate(2010, 2, 1));
        enterCell(transaction, id, organization(u"Huddinge"_s), u"Karin Ekdal, verksamhetschef"_s, QDate(2010, 2, 1));
        enterCell(transaction, id, organization(u"Nacka"_s), u"Leila Farhadi, direktör"_s, QDate(2010, 2, 1));
    });
    const quint64 before = store().contentHash();
    const auto nackas = store().where<Seat>("organization", organization(u"Nacka"_s).value);
    Id<Group> top;
    workspace->change(u"Re-level"_s, [&](Transaction &transaction) {
        Releveling wanted;
        wanted.group = id;
        wanted.from = QDate(2011, 7, 1);
        wanted.name = u"Beredningsgruppen"_s;
        wanted.topName = u"Ledningsgruppen"_s;
        wanted.moves = {nackas.front().id};
        top = relevel(transaction, wanted, Language::Swedish);
    });
    const Group group = store().get(id);
    EXPECT_EQ(nameOn(store(), group, QDate(2011, 6, 30)), u"Styrgruppen"_s);
    EXPECT_EQ(kindOn(store(), group, QDate(2011, 6, 30)), GroupKind::Steering);
    EXPECT_EQ(nameOn(store(), group, QDate(2011, 7, 1)), u"Beredningsgruppen"_s);
    EXPECT_EQ(kindOn(store(), group, QDate(2011, 7, 1)), GroupKind::Preparatory);
    EXPECT_EQ(group.reportsTo, std::optional(top));
    EXPECT_EQ(store().get(top).quorum, QuorumRule::MoreThanHalfOfAll);
    EXPECT_EQ(seatsOn(store(), id, QDate(2011, 6, 30)).size(), 9u);
    EXPECT_EQ(seatsOn(store(), id, QDate(2011, 7, 1)).size(), 8u) << "one seat went along";
    EXPECT_EQ(seatsOn(store(), top, QDate(2011, 7, 1)).size(), 9u);
    EXPECT_EQ(cellText(store(), top, organization(u"Nacka"_s), QDate(2011, 7, 1)), u"Leila Farhadi, Direktör"_s);
    EXPECT_EQ(cellText(store(), id, organization(u"Huddinge"_s), QDate(2011, 7, 1)), u"Karin Ekdal, Verksamhetschef"_s);
    workspace->undo();
    EXPECT_EQ(store().contentHash(), before);
}

TEST_F(Groups, AGroupThatEndsEndsItsSeats)
{
    addUsual();
    type(working, u"Haninge"_s, u"Anna Berg, enhetschef"_s);
    change([&](Transaction &transaction) { endGroup(transaction, group(working), QDate(2011, 12, 31)); });
    EXPECT_TRUE(seatsOn(store(), group(working), QDate(2012, 1, 1)).empty());
    EXPECT_EQ(store().all<SeatHolder>().front().to, std::optional(QDate(2011, 12, 31)));
}

TEST(SampleGroups, StandAsTheDocumentsHaveThem)
{
    Folder folder;
    const auto workspace = createSample(folder.path(u"sample.samsyn"_s));
    const Store &store = workspace->store();
    const QDate signed_(2011, 10, 13);
    const auto state = [&](const QString &group, const QString &organization, QDate day) {
        return cellText(store, store.byKey<Group>(group)->id, store.byKey<Organization>(organization)->id, day);
    };
    // Domain D 11
    EXPECT_TRUE(state(u"beredningsgruppen"_s, u"0136"_s, signed_).startsWith(u"vacant"_s));
    for (const QString &group : {u"ledningsgruppen"_s, u"beredningsgruppen"_s, u"arbetsgruppen"_s})
        EXPECT_EQ(state(group, u"0127"_s, signed_), u"not known"_s);
    EXPECT_TRUE(state(u"beredningsgruppen"_s, u"0192"_s, signed_).startsWith(u"not applicable"_s));
    EXPECT_TRUE(state(u"beredningsgruppen"_s, u"0182"_s, signed_).startsWith(u"not applicable"_s));
    QSet<QString> agency;
    for (const Group &group : groupsOn(store, signed_)) {
        for (const SeatView &view : seatsOn(store, group.id, signed_)) {
            if (view.organizationName == u"Arbetsförmedlingen"_s && view.person)
                agency.insert(view.person->name);
        }
    }
    EXPECT_EQ(agency.size(), 2);
    // The picture of the meeting
    const Group group = *store.byKey<Group>(u"beredningsgruppen"_s);
    int voting = 0, filled = 0;
    for (const SeatView &view : seatsOn(store, group.id, QDate(2011, 11, 24))) {
        voting += votes(view.seat.role);
        filled += votes(view.seat.role) && view.isFilled();
    }
    EXPECT_EQ(voting, 9);
    EXPECT_EQ(filled, 8);
    EXPECT_EQ(nameOn(store, group, QDate(2010, 10, 18)), u"Styrgruppen"_s);
    EXPECT_EQ(nameOn(store, group, QDate(2011, 3, 1)), u"Ledningsgruppen"_s);
}

/// However lines follow each other, a seat has one holder a day.
RC_GTEST_PROP(SeatPeriods, NeverOverlapWhateverIsTyped, ())
{
    static Folder folder;
    static int file = 0;
    const auto workspace = Workspace::create(folder.path(u"p%1.samsyn"_s.arg(++file)), u"P"_s);
    Id<Seat> seat;
    workspace->change(u"Make"_s, [&](Transaction &transaction) {
        Group group;
        group.name = u"G"_s;
        Seat made;
        made.group = transaction.insert(group);
        seat = transaction.insert(made);
    });
    const auto steps = *rc::gen::resize(12, rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(rc::gen::inRange(0, 40), rc::gen::inRange(0, 5))));
    const QString lines[] = {u"Anna Berg"_s, u"Bo Ek"_s, u"Cilla Alm"_s, u"vakant"_s, u"ej känd"_s};
    workspace->change(u"Type"_s, [&](Transaction &transaction) {
        for (const auto &[offset, line] : steps)
            enterSeat(transaction, seat, *parseSeatEntry(lines[line]), QDate(2011, 1, 1).addDays(offset));
    });
    const auto holders = workspace->store().where<SeatHolder>("seat", seat.value);
    for (int offset = -1; offset < 42; ++offset) {
        const QDate day = QDate(2011, 1, 1).addDays(offset);
        RC_ASSERT(std::ranges::count_if(holders, [&](const SeatHolder &holder) { return holder.period().covers(day); }) <= 1);
    }
}
