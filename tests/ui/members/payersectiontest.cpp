// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/payersection.h"
#include "core/members/payerrules.h"
#include "tests/ui/members/pagefixture.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class Reason : public Prompts
{
public:
    std::optional<QString> ask(QWidget *, const Question &) override { return u"Nämnden beslutar i december."_s; }
};

class Payers : public MembersPageTest
{
protected:
    std::optional<Payer> payer(const QString &code) const
    {
        return payerOf(workspace->store(), organization(code).id);
    }
    void typeLine(const QString &field, const QString &text)
    {
        type(field, text);
        QTest::keyClick(find<QLineEdit>(field), Qt::Key_Return);
    }
};

} // namespace

TEST_F(Payers, AreWrittenByKeyboardAFieldAndAStepAtATime)
{
    openSample();
    choose(u"0181"_s); // Södertälje shared the cost in 2010
    EXPECT_FALSE(payer(u"0181"_s));
    typeLine(u"payerDepartment"_s, u"Arbetslivskontoret"_s);
    ASSERT_TRUE(payer(u"0181"_s));
    EXPECT_EQ(workspace->undoLabel(), u"Change payer of Södertälje"_s);
    typeLine(u"payerUnclearSince"_s, u"2011-10-13"_s);
    EXPECT_EQ(payer(u"0181"_s)->fundingUnclearSince, QDate(2011, 10, 13));
    auto *address = find<QPlainTextEdit>(u"payerAddress"_s);
    address->setFocus();
    QTest::keyClicks(address, u"Campusgatan 26"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QTest::keyClicks(address, u"151 89 S"_s); // keys are those of ASCII
    address->insertPlainText(u"ödertälje"_s);
    QTest::keyClick(address, Qt::Key_Tab);
    EXPECT_EQ(payer(u"0181"_s)->invoiceAddress, u"Campusgatan 26\n151 89 Södertälje"_s);
    auto *count = find<QComboBox>(u"payerInstalments"_s);
    count->setFocus();
    QTest::keyClicks(count, u"4"_s);
    EXPECT_EQ(payer(u"0181"_s)->instalments, 4);
    for (int step = 0; step < 4; ++step)
        workspace->undo();
    EXPECT_FALSE(payer(u"0181"_s)) << "the first step made the row, and undo takes it away";
}

TEST_F(Payers, GoWithTheLastThatIsKnownOfThem)
{
    openSample();
    choose(u"0181"_s);
    typeLine(u"payerReference"_s, u"Ref 1"_s);
    ASSERT_TRUE(payer(u"0181"_s));
    typeLine(u"payerReference"_s, u" "_s);
    EXPECT_FALSE(payer(u"0181"_s));
}

TEST_F(Payers, StandWithThoseWhoShareTheCostAlone)
{
    openSample();
    choose(u"0182"_s);
    EXPECT_TRUE(find<PayerSection>(u"payer"_s)->isVisible());
    EXPECT_EQ(find<QLineEdit>(u"payerDepartment"_s)->text(), u"Arbets- och företagsenheten"_s);
    choose(u"0140"_s); // Nykvarn took part in the project without paying
    EXPECT_FALSE(find<PayerSection>(u"payer"_s)->isVisible());
}

TEST_F(Payers, WhoseMoneyIsUnclearAreAskedForUntilSomebodySaysWhy)
{
    const auto answers = Prompts::replace(std::make_unique<Reason>());
    openSample();
    choose(u"0127"_s);
    auto *bar = find<MessageBar>(u"payerUnclear"_s);
    ASSERT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->sentence().contains(u"Botkyrka"_s));
    QPushButton *accept = bar->findChild<QPushButton *>(u"acceptUnclear"_s);
    accept->setFocus();
    QTest::keyClick(accept, Qt::Key_Space);
    EXPECT_FALSE(bar->isVisible());
    for (const Problem &problem : workspace->openProblems())
        EXPECT_NE(problem.code, u"funding_unclear"_s);
}

TEST_F(Payers, WhoseDayCannotBeReadKeepWhatWasTyped)
{
    openSample();
    choose(u"0182"_s);
    typeLine(u"payerUnclearSince"_s, u"i våras"_s);
    EXPECT_FALSE(errorIn(u"payer"_s).isEmpty());
    EXPECT_EQ(find<QLineEdit>(u"payerUnclearSince"_s)->text(), u"i våras"_s);
    EXPECT_FALSE(payer(u"0182"_s)->fundingUnclearSince);
}

TEST_F(Payers, GoWithTheirOrganization)
{
    openSample();
    const auto nobody = workspace->store().all<Payer>().size();
    workspace->change(u"Add"_s, [](Transaction &transaction) {
        Organization trosa;
        trosa.name = u"Trosa"_s;
        trosa.code = u"0488"_s;
        Payer payer;
        payer.organization = transaction.insert(trosa);
        payer.department = u"Socialkontoret"_s;
        transaction.insert(payer);
    });
    choose(u"0488"_s);
    QTest::mouseClick(find<QPushButton>(u"organizationRemove"_s), Qt::LeftButton);
    EXPECT_EQ(workspace->store().all<Payer>().size(), nobody);
}
