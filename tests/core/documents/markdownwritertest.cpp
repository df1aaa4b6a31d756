// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markdownwriter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

Document example()
{
    Document document;
    document.title = u"Vad kommunerna betalar 2012"_s;
    document.date = QDate(2011, 11, 21);
    document.add(Heading{1, u"Beslut"_s, u"§ 47"_s});
    document.add(Paragraph{u"Kommunerna betalar 438 150 kronor."_s, Paragraph::Style::Lead, u"438 150 kronor"_s});
    document.add(Paragraph{u"Summan skiljer."_s, Paragraph::Style::Warning});
    document.add(Table{u"Belopp"_s, false,
                       {{u"Kommun"_s}, {u"Belopp, kr"_s, Column::Kind::Number}},
                       {{{Cell::of(u"Nacka|Värmdö"_s), Cell::amount(Ore::fromKronor(-84021))}},
                        {{Cell::of(u"Summa"_s), Cell::of({})}, true}}});
    return document;
}

} // namespace

TEST(Markdown, HasTablesWithNumbersToTheRight)
{
    const QString text = QString::fromUtf8(writeMarkdown(example()));
    EXPECT_TRUE(text.contains(u"# Vad kommunerna betalar 2012\n"_s));
    EXPECT_TRUE(text.contains(u"## § 47 Beslut\n"_s));
    EXPECT_TRUE(text.contains(u"**438 150 kronor**"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"> **Att känna till:** Summan skiljer."_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"| Kommun | Belopp, kr |\n| --- | ---: |\n| Nacka\\|Värmdö | −84\u00A0021 |\n| **Summa** |  |"_s))
        << text.toStdString();
}

TEST(Markdown, ShowsTextAsItIs)
{
    Document document;
    document.title = u"t"_s;
    for (const QString &text :
         {u"<img src=x onerror=alert(1)>"_s, u"![x](http://a.b/c.png)"_s, u"[x](javascript:alert(1))"_s,
          u"# rubrik"_s, u"1. ett"_s, u"- punkt"_s, u"*a* _b_ `c`"_s, u"&lt;"_s, u"https://example.org/x"_s,
          u"www.example.org"_s, u"a@example.org"_s, u"a\n# b"_s, u"=== "_s, u"~~a~~"_s, u"\\"_s, u"a | b"_s})
        document.add(Paragraph{text});
    const QString text = QString::fromUtf8(writeMarkdown(document));
    for (const QString &mark : {u"<img"_s, u"!["_s, u"]("_s, u"\n# r"_s, u"\n1."_s, u"\n- "_s, u"*a*"_s, u"&lt"_s,
                                u"https:/"_s, u"www.e"_s, u"a@e"_s, u"\n# b"_s, u"\n==="_s, u"~~a"_s, u" | "_s}) {
        const QString unescaped = u"(^|[^\\\\])"_s + QRegularExpression::escape(mark);
        EXPECT_FALSE(mark.startsWith('\n'_L1) ? text.contains(mark)
                                              : text.contains(QRegularExpression(unescaped)))
            << mark.toStdString() << "\n" << text.toStdString();
    }
    EXPECT_TRUE(text.contains(u"a\\@example"_s)) << text.toStdString();
}

TEST(Markdown, WritesWhatStandsOutAndListsWithinLists)
{
    Document document;
    document.title = u"t"_s;
    document.add(Paragraph{RichText{{u"Vi "_s}, {u"beslutar "_s, true}, {u"nu"_s, false, true}}});
    Items::Item under(u"Nacka"_s);
    under.numbered = true;
    under.items = {u"ett\ntvå"_s};
    document.add(Items{false, {u"Värmdö"_s, under}});
    const QString text = QString::fromUtf8(writeMarkdown(document));
    EXPECT_TRUE(text.contains(u"Vi **beslutar** *nu*\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"- Värmdö\n- Nacka\n  1. ett\\\n     två\n"_s))
        << text.toStdString();
}
