// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocationexplanation.h"
#include "core/budget/budgetversions.h"
#include "core/workspace/billingpages.h"
#include "core/workspace/splitdocument.h"
#include "tests/core/budget/samplebudgets.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct BillingPages : SampleBudgets {
    StoppedClock clock{QDateTime(QDate(2011, 11, 21), QTime(10, 14))};

    Document nacka(Language language = Language::Swedish) const
    {
        return billingPages(*workspace, budget(), {{member(u"0182"_s)}, language});
    }
};

template <typename T>
std::vector<T> blocksOf(const Document &document)
{
    std::vector<T> found;
    for (const Block &block : document.blocks) {
        if (const T *one = std::get_if<T>(&block))
            found.push_back(*one);
    }
    return found;
}

QStringList paragraphs(const Document &document, Paragraph::Style style)
{
    QStringList texts;
    for (const Paragraph &paragraph : blocksOf<Paragraph>(document)) {
        if (paragraph.style == style)
            texts << paragraph.text.plain().replace(QChar::Nbsp, u' ');
    }
    return texts;
}

} // namespace

TEST_F(BillingPages, GiveEachPayerAPageByName)
{
    const Document document = billingPages(*workspace, budget());
    EXPECT_EQ(document.title, u"Fakturaunderlag 2012"_s);
    QStringList names;
    for (const Heading &heading : blocksOf<Heading>(document)) {
        if (heading.level == 1)
            names << heading.text;
    }
    EXPECT_EQ(names, (QStringList{u"Botkyrka kommun"_s, u"Haninge kommun"_s, u"Huddinge kommun"_s, u"Nacka kommun"_s,
                                  u"Nynäshamns kommun"_s, u"Salems kommun"_s, u"Tyresö kommun"_s, u"Värmdö kommun"_s}));
    EXPECT_EQ(blocksOf<PageBreak>(document).size(), 7u);
}

TEST_F(BillingPages, SayTheSameSentenceAsTheSplitsDocument)
{
    const AllocationResult result = splitOf(store(), sheet());
    const Document split = splitDocument(*workspace, result, budget());
    std::vector<QString> reasons;
    for (const Facts &facts : blocksOf<Facts>(split)) {
        for (const auto &[label, text] : facts.rows)
            reasons.push_back(text);
    }
    const QStringList leads = [&] {
        QStringList texts;
        for (const Paragraph &paragraph : blocksOf<Paragraph>(billingPages(*workspace, budget()))) {
            if (paragraph.style == Paragraph::Style::Lead)
                texts << paragraph.text.plain();
        }
        return texts;
    }();
    ASSERT_EQ(leads.size(), 8);
    for (const QString &lead : leads)
        EXPECT_EQ(std::ranges::count(reasons, lead), 1) << lead.toStdString();
}

TEST_F(BillingPages, InstalmentsOfAllPagesAreWhatTheSplitCovers)
{
    qint64 sum = 0;
    for (const Document &document : billingDocuments(*workspace, budget())) {
        const Table instalments = blocksOf<Table>(document).at(0);
        for (const Row &row : instalments.rows) {
            if (!row.isTotal)
                sum += qRound64(row.cells[1].decimal.toDouble() * 100);
        }
    }
    EXPECT_EQ(Ore{sum}, splitOf(store(), sheet()).covered);
}

TEST_F(BillingPages, SayThatAProposalIsNoBasisForAnInvoice)
{
    EXPECT_EQ(paragraphs(billingPages(*workspace, budget()), Paragraph::Style::Warning)
                  .count(u"Förslag, ännu inte beslutat: det här är inget underlag att fakturera efter."_s),
              8);
    acknowledgeAll();
    change([&](Transaction &transaction) {
        adoptBudget(transaction, budget().id, {std::nullopt, u"Ledningsgruppen 2011-12-02, § 4"_s, QDate(2011, 12, 2)}, {});
    });
    const Document document = nacka();
    EXPECT_TRUE(paragraphs(document, Paragraph::Style::Warning).isEmpty());
    const Facts facts = blocksOf<Facts>(document).at(0);
    EXPECT_EQ(facts.rows.back().second, u"Ledningsgruppen 2011-12-02, § 4"_s);
}

TEST_F(BillingPages, NameWhatIsUnclearAndInventNothing)
{
    const Document document = billingPages(*workspace, budget(), {{member(u"0127"_s)}, Language::Swedish});
    EXPECT_EQ(document.title, u"Fakturaunderlag 2012 Botkyrka"_s);
    EXPECT_EQ(paragraphs(document, Paragraph::Style::Warning).last(),
              u"Det är oklart varifrån medlen kommer, sedan 1 juli 2011, 143 dagar. Ännu inte känt: fakturaadress och referens."_s);
    const Facts facts = blocksOf<Facts>(document).at(0);
    for (const auto &[label, value] : facts.rows)
        EXPECT_FALSE(value.isEmpty()) << label.toStdString();
}

TEST_F(BillingPages, ShowWhereTheInvoiceGoesInBothLanguages)
{
    const Facts swedish = blocksOf<Facts>(nacka()).at(0);
    EXPECT_EQ(swedish.rows[0], (std::pair(u"Betalare"_s, u"Nacka kommun\nArbets- och företagsenheten"_s)));
    EXPECT_EQ(swedish.rows[1].second, u"Nacka kommun\nLeverantörsfakturor\n131 00 Nacka"_s);
    const Document english = nacka(Language::English);
    EXPECT_EQ(english.title, u"Billing basis 2012 Nacka"_s);
    EXPECT_EQ(blocksOf<Facts>(english).at(0).rows[0].first, u"Payer"_s);
    EXPECT_EQ(blocksOf<Table>(english).at(0).rows[0].cells[0].text, u"1 of 4, January–March"_s);
}

TEST_F(BillingPages, MirrorAnAmountThatIsPaidBack)
{
    setOwnFinancing(budget().id, Ore::fromKronor(-1000));
    const Table table = blocksOf<Table>(nacka()).at(0);
    ASSERT_EQ(table.rows.size(), 5u);
    EXPECT_EQ(table.rows[0].cells[1].text, u"−48"_s);
    EXPECT_EQ(table.rows.back().cells[1].text, u"−192"_s);
}

TEST_F(BillingPages, RefuseWhoHasNoPartAndWhereNobodyPays)
{
    QString sentence;
    EXPECT_EQ(errorOf([&] { billingPages(*workspace, budget(), {{member(u"0140"_s)}, {}}); }, &sentence), ErrorKind::NotFound);
    EXPECT_TRUE(sentence.contains(u"Nykvarn"_s));
    setOwnFinancing(budget().id, Ore{});
    EXPECT_EQ(errorOf([&] { billingPages(*workspace, budget()); }), ErrorKind::Failed);
}
