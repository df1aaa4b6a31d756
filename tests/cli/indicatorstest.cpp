// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <gmock/gmock.h>

using namespace samsyn::test;
using testing::HasSubstr;

namespace {

struct CliIndicators : Cli {
    QString table(const QString &name) const { return QStringLiteral(SAMSYN_TEST_DATA) + u"/indicators/"_s + name; }
};

} // namespace

TEST_F(CliIndicators, AreImportedListedAndPrinted)
{
    makeSample();
    const Outcome dry = run({u"import"_s, u"indicators"_s, file, table(u"kolada-wide-invented.csv"_s), u"--dry-run"_s});
    EXPECT_EQ(dry.status, 0);
    EXPECT_THAT(dry.output.toStdString(), HasSubstr("24 nya, 0 ändrade, 0 oförändrade, 4 överhoppade, 0 med fel"));
    EXPECT_THAT(dry.output.toStdString(), HasSubstr("rad 4, ny, N03931 "));
    const Outcome done = run({u"import"_s, u"indicators"_s, file, table(u"kolada-wide-invented.csv"_s), u"--source"_s, u"Kolada"_s});
    EXPECT_EQ(done.status, 0) << done.errors.toStdString();
    EXPECT_THAT(done.output.toStdString(), HasSubstr("Nyckeltal läggs till: N03931"));
    const Outcome listed = run({u"list"_s, file, u"indicators"_s, u"--json"_s});
    EXPECT_THAT(listed.output.toStdString(), HasSubstr("\"N03931\""));
    EXPECT_THAT(listed.output.toStdString(), HasSubstr("\"on_the_way\""));
    const QString sheet = folder.path(u"blad.pdf"_s);
    EXPECT_EQ(run({u"document"_s, file, u"indicators"_s, u"--indicator"_s, u"n03931"_s, u"-o"_s, sheet}).status, 0);
    EXPECT_TRUE(readFile(sheet).startsWith("%PDF"));
}

TEST_F(CliIndicators, AreRefusedAsPopulationsAre)
{
    makeSample();
    const QString bad = folder.path(u"fel.csv"_s);
    writeFile(bad, "Nyckeltal: A;;\nKommun;År;Värde\nNacka;2009;4\nSalem;2009;cirka\n");
    refused(1, {u"import"_s, u"indicators"_s, file, bad});
    refused(1, {u"import"_s, u"indicators"_s, file, bad, u"--dry-run"_s});
    refused(1, {u"import"_s, u"indicators"_s, file, table(u"plain-invented.csv"_s)});
    refused(3, {u"import"_s, u"indicators"_s, file, bad, u"--indicator"_s, u"finns-inte"_s});
    refused(3, {u"document"_s, file, u"indicators"_s, u"--indicator"_s, u"finns-inte"_s, u"-o"_s, folder.path(u"x.pdf"_s)});
    EXPECT_EQ(run({u"import"_s, u"indicators"_s, file, bad, u"--skip-errors"_s}).status, 0);
}
