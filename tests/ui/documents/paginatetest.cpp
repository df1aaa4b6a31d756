// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pages.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

QString words(int count)
{
    return QStringList(count, u"samverkan"_s).join(' '_L1);
}

Block block(int kind, int size)
{
    switch (kind) {
    case 0:
    case 1:
        return Heading{kind + 1, words(1 + size % 3)};
    case 2: {
        Table table{
            words(2), size % 2 == 0, {{u"Kommun"_s}, {u"Belopp, kr"_s, Column::Kind::Number}}, {}};
        for (int i = 0; i < size; ++i)
            table.rows.push_back({{Cell::of(words(1 + (i * 7 + size) % 30)), Cell::count(i)}});
        if (size % 3 == 0)
            table.rows.push_back({{Cell::of(u"Summa"_s), Cell::count(size)}, true});
        return table;
    }
    case 3:
        return Facts{{{words(1), words(size)}, {words(2), u"A\tB\tC\nD\tE"_s}}, size % 2 == 0};
    case 4:
        return PageBreak{};
    case 5:
        return Items{true, {words(size), words(3)}};
    case 6:
        return Signatures{{{words(1), words(1)}, {words(1), words(2)}}};
    default:
        return Paragraph{words(1 + size * 4), static_cast<Paragraph::Style>(size % 5)};
    }
}

Document randomDocument()
{
    Document document;
    document.title = words(*rc::gen::inRange(1, 12));
    const auto parts = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 10), rc::gen::inRange(0, 40)));
    for (const auto &[kind, size] : parts)
        document.blocks.push_back(block(kind, size));
    document.add(Paragraph{words(5)}); // a document does not end with a heading
    return document;
}

} // namespace

RC_GTEST_PROP(Paginate, ShowsEachStripOnceAndInOrderAndOnThePaper, ())
{
    const Pages pages(randomDocument());
    size_t next = 0;
    for (const PageStrips &page : pages.pages()) {
        qreal bottom = 0;
        for (size_t i = 0; i < page.size(); ++i) {
            const Strip &strip = pages.strips()[page[i].strip];
            RC_ASSERT(page[i].y >= bottom - 0.01);
            bottom = page[i].y + strip.height;
            RC_ASSERT(bottom <= paper::height - paper::bottom);
            const bool isRepeated = i == 0 && page[i].strip < next;
            if (!isRepeated)
                RC_ASSERT(page[i].strip == next++);
        }
    }
    RC_ASSERT(next == pages.strips().size());
}

RC_GTEST_PROP(Paginate, LeavesNothingAtTheFootThatBelongsToTheNext, ())
{
    const Pages pages(randomDocument());
    for (size_t i = 0; i + 1 < pages.pages().size(); ++i) {
        const PageStrips &page = pages.pages()[i];
        if (page.empty())
            continue; // all of it went to the next with the heading
        const Strip &last = pages.strips()[page.back().strip];
        RC_ASSERT(!last.keepsWithNext);
        RC_ASSERT(last.heading < 0);
    }
}

RC_GTEST_PROP(Paginate, BeginsAPageWithTheHeadOfItsTable, ())
{
    const Pages pages(randomDocument());
    for (const PageStrips &page : pages.pages()) {
        if (page.empty() || pages.strips()[page.front().strip].tableHead < 0)
            continue;
        RC_FAIL("a row stands first on a page, without the head of its table");
    }
}

TEST(Paginate, ShowsARowThatIsLongerThanAPage)
{
    Document document;
    document.add(
        Table{{}, false, {{u"A"_s}, {u"B"_s}}, {{{Cell::of(words(2)), Cell::of(words(3000))}}}});
    const Pages pages(document);
    EXPECT_GT(pages.count(), 2);
    for (const PageStrips &page : pages.pages())
        EXPECT_GT(page.size(), 5u);
}

TEST(Paginate, TakesATableApartThatIsTooWide)
{
    Document document;
    Table table{u"Bred"_s, true, {{u"Kommun"_s}}, {}};
    Row row{{Cell::of(u"Upplands Väsby"_s)}};
    for (int i = 0; i < 30; ++i) {
        table.columns.push_back({u"Utfall, kr"_s, Column::Kind::Number});
        row.cells.push_back(Cell::amount(Ore{123456789}));
    }
    table.rows = {row};
    document.add(table);
    const Pages pages(document);
    size_t amounts = 0;
    for (const Strip &strip : pages.strips()) {
        for (const Mark &mark : strip.marks) {
            const auto *text = std::get_if<TextMark>(&mark);
            if (!text)
                continue;
            EXPECT_GE(text->at.x(), 0);
            EXPECT_LE(text->at.x() + text->lines.widthOf(text->line), paper::textWidth + 1);
        }
        if (strip.tableHead >= 0)
            amounts += strip.marks.size() - 2; // the name and the rule under it
    }
    EXPECT_EQ(amounts, 30u);
}
