// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/members/pagefixture.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct People : MembersPageTest {
};

} // namespace

TEST_F(People, AreOfferedToBeMergedWhereTwoNamesDifferByALetter)
{
    openSample();
    choose(u"0138"_s);
    EXPECT_TRUE(find<QWidget>(u"similarPersons"_s)->isHidden());
    workspace->change(u"Add"_s, [this](Transaction &transaction) {
        Person person;
        person.name = u"Ewa Stålhane"_s;
        transaction.insert(Employment{{}, {}, transaction.insert(person), organization(u"0138"_s).id, u"Avdelningschef"_s, QDate(2011, 1, 1), {}, false});
    });
    EXPECT_FALSE(find<QWidget>(u"similarPersons"_s)->isHidden());
    const auto people = workspace->store().count(Person::entity);
    QTest::keyClick(find<QPushButton>(u"keep-eva-stalhane"_s), Qt::Key_Space);
    EXPECT_EQ(workspace->store().count(Person::entity), people - 1);
    EXPECT_TRUE(find<QWidget>(u"similarPersons"_s)->isHidden());
}
