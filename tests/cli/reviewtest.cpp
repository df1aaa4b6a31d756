// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include "core/exchange/json.h"
#include "tests/support/python.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct CliReview : Cli {
    CliReview() { makeSample(); }

    QByteArray document(const QStringList &arguments, const QString &name)
    {
        const Outcome outcome = run(QStringList{u"document"_s, file, u"review"_s} + arguments + QStringList{u"-o"_s, folder.path(name)});
        EXPECT_EQ(outcome.status, 0) << outcome.errors.toStdString();
        return readFile(folder.path(name));
    }
};

} // namespace

TEST_F(CliReview, PrintsAllFiguresOfAMonthForPeopleAndForMachines)
{
    const Outcome json = run({u"review"_s, file, u"--month"_s, u"2012-03"_s, u"--json"_s});
    ASSERT_EQ(json.status, 0) << json.errors.toStdString();
    const JsonValue review = parseJson(json.output.toUtf8());
    EXPECT_EQ(textAt(review, {u"figures"_s, u"month"_s}), u"2012-03"_s);
    EXPECT_EQ(at(review, {u"figures"_s, u"money"_s, u"actual"_s}), JsonValue(qint64(16490000)));
    const Outcome text = run({u"review"_s, file, u"--month"_s, u"2012-03"_s});
    EXPECT_TRUE(text.output.contains(u"164"_s)) << text.output.left(900).toStdString();
}

TEST_F(CliReview, RefusesWhatIsNoMonthAndAMonthOfWhichNothingIsKnown)
{
    EXPECT_EQ(run({u"review"_s, file, u"--month"_s, u"mars"_s}).status, 2);
    EXPECT_EQ(run({u"review"_s, file, u"--month"_s, u"2012-13"_s}).status, 2);
    EXPECT_EQ(run({u"review"_s, file, u"--month"_s, u"2999-01"_s}).status, 3);
    EXPECT_EQ(run({u"document"_s, file, u"review"_s, u"-o"_s, folder.path(u"x.pdf"_s)}).status, 2);
}

TEST_F(CliReview, IsWrittenAsAReportInEveryFormat)
{
    EXPECT_TRUE(document({u"--month"_s, u"2012-03"_s}, u"r.pdf"_s).startsWith("%PDF"));
    EXPECT_TRUE(document({u"--month"_s, u"2012-03"_s, u"--lang"_s, u"en"_s}, u"r.html"_s).contains("Monthly follow-up"));
    EXPECT_TRUE(document({u"--month"_s, u"2012-03"_s}, u"r.odt"_s).startsWith("PK"));
    EXPECT_FALSE(document({u"--month"_s, u"2012-03"_s}, u"r.pdf"_s).contains("/Subtype /Image"));
}
