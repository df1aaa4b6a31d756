// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/language.h"

#include <QCoreApplication>
#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace samsyn {

TEST(RecordRef, IsWrittenAndReadBack)
{
    const RecordRef ref{u"membership"_s, 17};
    EXPECT_EQ(ref.toText(), u"membership/17"_s);
    EXPECT_EQ(RecordRef::fromText(u"membership/17"_s), ref);
    EXPECT_EQ(RecordRef().toText(), QString());
    for (const QString &wrong : {u""_s,
                                 u"membership"_s,
                                 u"/17"_s,
                                 u"membership/"_s,
                                 u"membership/0"_s,
                                 u"membership/-1"_s,
                                 u"membership/x"_s,
                                 u"membership/1/2"_s})
        EXPECT_EQ(RecordRef::fromText(wrong), std::nullopt) << wrong.toStdString();
}

TEST(Id, IsEmptyUntilItIsStored)
{
    EXPECT_FALSE(Id<int>());
    EXPECT_TRUE(Id<int>{1});
    EXPECT_LT(Id<int>{1}, Id<int>{2});
}

TEST(Error, CarriesItsSentenceAndItsExitStatus)
{
    const Error error(ErrorKind::Locked, u"Någon annan har filen öppen."_s);
    EXPECT_EQ(error.exitStatus(), 4);
    EXPECT_STREQ(error.what(), "Någon annan har filen öppen.");
}

TEST(Language, IsKnownByItsCode)
{
    EXPECT_EQ(languageFromCode(u"sv_SE"_s), Language::Swedish);
    EXPECT_EQ(languageFromCode(u"en-GB"_s), Language::English);
    EXPECT_EQ(languageFromCode(u"de"_s), std::nullopt);
    EXPECT_EQ(languageFromCode(languageCode(Language::Swedish)), Language::Swedish);
}

TEST(Language, IsEachThreadsOwnWhileADocumentIsBuilt)
{
    setProgramLanguage(Language::English);
    const LanguageScope document(Language::Swedish);
    EXPECT_EQ(currentLanguage(), Language::Swedish);
    Language elsewhere = Language::Swedish;
    std::thread([&] { elsewhere = currentLanguage(); }).join();
    EXPECT_EQ(elsewhere, Language::English);
}

TEST(Language, TranslatesWhatIsSaidInIt)
{
    const auto sentence = [] {
        return QCoreApplication::translate("Money", "The amounts are too large to be added up.");
    };
    EXPECT_EQ(sentence(), u"The amounts are too large to be added up."_s);
    const LanguageScope swedish(Language::Swedish);
    EXPECT_EQ(sentence(), u"Beloppen är för stora för att summeras."_s);
}

} // namespace samsyn
