// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/municipalities.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

TEST(Municipalities, AreAllOfSwedenWithEighteenYearsOfFigures)
{
    ASSERT_EQ(municipalities().size(), 290U);
    EXPECT_TRUE(std::ranges::is_sorted(municipalities(), {}, &Municipality::code));
    for (const Municipality &municipality : municipalities()) {
        const std::vector<int> years = shippedYears(municipality.code);
        ASSERT_EQ(years.size(), 18U) << municipality.code.toStdString();
        EXPECT_EQ(years.front(), 2008);
        EXPECT_EQ(years.back(), 2025);
        EXPECT_FALSE(municipality.name.isEmpty());
    }
    EXPECT_EQ(findMunicipality(u"0182"_s)->name, u"Nacka"_s);
    EXPECT_EQ(findMunicipality(u"9999"_s), nullptr);
    EXPECT_EQ(shippedPopulation(u"0182"_s, 2010), 90108);
    EXPECT_EQ(shippedPopulation(u"0182"_s, 2007), std::nullopt);
    EXPECT_EQ(shippedPopulation(u"9999"_s, 2010), std::nullopt);
    EXPECT_TRUE(shippedYears(u"9999"_s).empty());
}

TEST(PlaceNames, CompareAsPeopleMeanThem)
{
    EXPECT_EQ(placeNameForms(u" Stockholms  Stad "_s),
              (QStringList{u"stockholms stad"_s, u"stockholms"_s, u"stockholm"_s}));
    EXPECT_EQ(placeNameForms(u"Huddinge\u00A0kommun"_s),
              (QStringList{u"huddinge kommun"_s, u"huddinge"_s}));
    EXPECT_EQ(placeNameForms(u"A\u030Am\u00E5l"_s), QStringList{u"\u00E5m\u00E5l"_s});
    for (const QString &marked :
         {u"Knivsta 1)"_s, u"Knivsta*"_s, u"Knivsta ²"_s, u"Knivsta [3]"_s, u"Knivsta (1) *"_s})
        EXPECT_EQ(placeNameForms(marked), QStringList{u"knivsta"_s}) << marked.toStdString();
    EXPECT_NE(placeNameForms(u"Habo"_s), placeNameForms(u"Håbo"_s));
    EXPECT_TRUE(placeNameForms(u"Region Gotland"_s).contains(u"gotland"_s));
}
