// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/contacts.h"
#include "core/documents/htmlwriter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

TEST(Contacts, AreLeftOutWhereverTheyStand)
{
    Document document;
    document.language = Language::Swedish;
    document.contact = u"Åsa Wikner, etableringsstrateg, 08-535 300 00, asa.wikner@huddinge.exempel.se"_s;
    const QString said = u"Ring 070-123 45 67 eller skriv till karin.ekdal@exempel.se."_s;
    document.add(Heading{1, said});
    document.add(Paragraph{said});
    Items::Item inner{RichText(said)};
    Items::Item outer{RichText(said)};
    outer.items.push_back(inner);
    document.add(Items{false, {outer}});
    document.add(Facts{{{u"Plats"_s, said}}});
    document.add(Signatures{{{u"Justerare"_s, said}}});
    document.add(Table{{}, false, {{u"A"_s}}, {{{Cell::of(said)}}}});
    const QByteArray html = writeHtml(withoutContacts(document));
    EXPECT_FALSE(html.contains("070")) << html.toStdString();
    EXPECT_FALSE(html.contains("08-535"));
    EXPECT_FALSE(html.contains("@exempel"));
    EXPECT_FALSE(html.contains("exempel.se"));
    EXPECT_EQ(html.count("Ring "), 7);
    EXPECT_TRUE(html.contains("Åsa Wikner, etableringsstrateg</p>"));
}

TEST(Contacts, AreKnownInEveryUsualForm)
{
    for (const QString &contact : {u"08-535 300 00"_s, u"08-53530000"_s, u"+46 70 123 45 67"_s, u"+46 (0)8 535 300 00"_s, u"070-1234567"_s,
                                   u"0707 12 34 56"_s, u"a.b+c@x-y.kommun.se"_s, u"åsa@exempel.se"_s})
        EXPECT_EQ(withoutContacts(u"Se "_s + contact + u", tack"_s, u"*"_s), u"Se *, tack"_s) << contact.toStdString();
}

TEST(Contacts, AreNotSeenInDatesAmountsAndRegistrationNumbers)
{
    for (const QString &text : {u"2011-11-24"_s, u"438\u00A0150 kr"_s, u"438 150 kronor"_s, u"dnr 0123/2011"_s, u"dnr KS 2011/0456.109"_s,
                                u"kommunkod 0126, 0127 och 0136"_s, u"kl. 09.00–12.05"_s, u"§ 47 (punkt 5)"_s, u"0,5 procent"_s, u"åren 2010 2011 2012"_s})
        EXPECT_EQ(withoutContacts(text, u"*"_s), text);
}
