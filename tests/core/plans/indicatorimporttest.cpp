// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/csv.h"
#include "core/members/organization.h"
#include "core/plans/indicatorcharts.h"
#include "core/plans/indicatorimport.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;
using testing::HasSubstr;
using State = IndicatorRow::State;

namespace {

const QDate day(2012, 11, 21);

class IndicatorImport : public ::testing::Test
{
protected:
    void SetUp() override
    {
        workspace->change(u"Parties"_s, [&](Transaction &transaction) {
            const std::pair<const char *, const char *> municipalities[] = {{"0127", "Botkyrka"}, {"0136", "Haninge"}, {"0126", "Huddinge"}, {"0182", "Nacka"},
                                                                            {"0192", "Nynäshamn"}, {"0128", "Salem"}, {"0138", "Tyresö"}, {"0120", "Värmdö"}};
            for (const auto &[code, name] : municipalities) {
                Organization organization;
                organization.code = QString::fromLatin1(code);
                organization.name = QString::fromUtf8(name);
                transaction.insert(organization);
            }
            Organization agency;
            agency.kind = OrganizationKind::Agency;
            agency.name = u"Arbetsförmedlingen"_s;
            transaction.insert(agency);
        });
    }
    IndicatorPreview preview(const QByteArray &csv, const IndicatorOptions &options = {}) const { return previewIndicators(readCsv(csv), workspace->store(), options); }
    IndicatorPreview previewOf(const QString &file, const IndicatorOptions &options = {}) const
    {
        return preview(readFile(QStringLiteral(SAMSYN_TEST_DATA) + u"/indicators/"_s + file), options);
    }
    void take(const IndicatorPreview &rows, bool leaveOut = false)
    {
        workspace->change(u"Import"_s, [&](Transaction &transaction) { importIndicators(transaction, rows, leaveOut); });
    }
    static std::string counts(const IndicatorPreview &preview)
    {
        QStringList words;
        for (const State state : {State::New, State::Same, State::Changed, State::Skipped, State::Error})
            words << QString::number(preview.count(state));
        return words.join(u' ').toStdString();
    }
    std::string reason(const QByteArray &csv, const IndicatorOptions &options = {}) const
    {
        try {
            for (const IndicatorRow &row : preview(csv, options).rows) {
                if (!row.reason.isEmpty())
                    return row.reason.toStdString();
            }
        } catch (const Error &error) {
            return error.sentence().toStdString();
        }
        return "no reason";
    }
    IndicatorView view(const QString &title) const
    {
        for (const IndicatorView &one : indicatorViews(workspace->store(), day)) {
            if (one.indicator.title == title || one.indicator.code == title)
                return one;
        }
        throw Error(ErrorKind::NotFound, title);
    }
    /// The line of one organization as the chart has it: "41.2 - 43".
    static std::string line(const Chart &chart, const QString &name)
    {
        QStringList words;
        for (const Chart::Series &series : chart.series) {
            for (const auto &value : series.name == name ? series.values : std::vector<std::optional<double>>())
                words << (value ? QString::number(*value) : u"-"_s);
        }
        return words.join(u' ').toStdString();
    }

    Folder folder;
    std::unique_ptr<Workspace> workspace = Workspace::create(folder.path(u"test.samsyn"_s), u"Test"_s);
};

} // namespace

TEST_F(IndicatorImport, ReadsKoladasLongTableWithWomenAndMen)
{
    const IndicatorPreview rows = previewOf(u"kolada-long-invented.csv"_s);
    EXPECT_FALSE(rows.hasErrors());
    EXPECT_EQ(rows.added().size(), 2u);
    EXPECT_EQ(rows.added()[0].code, u"N00973"_s);
    EXPECT_EQ(rows.added()[0].unit, u"%"_s);
    take(rows);
    const IndicatorView one = view(u"N00973"_s);
    EXPECT_EQ(one.series.size(), 12u) << "four municipalities, total, women, men";
    EXPECT_TRUE(one.isSplitByGroup());
    const Chart chart = indicatorChart(one, IndicatorLines::Organizations);
    EXPECT_THAT(line(chart, u"Nacka"_s), HasSubstr(" - ")) << "an empty value is a gap in the chart's data";
    const Chart groups = indicatorChart(one, IndicatorLines::Groups, one.series[0].organization);
    EXPECT_THAT(line(groups, u"Women"_s), HasSubstr(" - "));
    EXPECT_EQ(counts(previewOf(u"kolada-long-invented.csv"_s)), "0 72 0 54 0") << "a second time nothing is new";
}

TEST_F(IndicatorImport, ReadsKoladasWideTableUnderItsTitle)
{
    const IndicatorPreview rows = previewOf(u"kolada-wide-invented.csv"_s);
    EXPECT_EQ(counts(rows), "24 0 0 4 0") << "the county's mean and the country are skipped";
    ASSERT_EQ(rows.added().size(), 1u);
    EXPECT_EQ(rows.added()[0], (IndicatorName{u"N03931"_s, u"Nyanlända som klarat sfi inom ett år, andel"_s, u"%"_s}));
    EXPECT_EQ(rows.rows[0].line, 4);
    take(rows);
    const Chart chart = indicatorChart(view(u"N03931"_s), IndicatorLines::Organizations);
    EXPECT_EQ(chart.categories, (std::vector<QString>{u"2009"_s, u"2010"_s, u"2011"_s}));
    EXPECT_THAT(line(chart, u"Salem"_s), HasSubstr(" - "));
}

TEST_F(IndicatorImport, ReadsKisWithAnIndicatorInEachColumn)
{
    const IndicatorPreview rows = previewOf(u"kis-2009-2010-invented.csv"_s);
    EXPECT_FALSE(rows.hasErrors());
    ASSERT_EQ(rows.added().size(), 3u);
    EXPECT_EQ(rows.added()[0].title, u"Introduktionens längd, medelvärde"_s);
    EXPECT_EQ(rows.added()[0].unit, u"månader"_s);
    EXPECT_EQ(rows.source, u"KIS, påhittade värden"_s);
    take(rows);
    const IndicatorView length = view(u"Introduktionens längd, medelvärde"_s);
    EXPECT_EQ(line(indicatorChart(length, IndicatorLines::Organizations), u"Nynäshamn"_s).substr(0, 2), "- ");
    EXPECT_EQ(length.series[0].measurements[0].source, u"KIS, påhittade värden"_s);
    EXPECT_THAT(view(u"Egen försörjning efter introduktionen"_s).series, testing::SizeIs(5)) << "Salem has nothing but gaps";
}

TEST_F(IndicatorImport, ReadsOrganizationDateAndValueOfAChosenIndicator)
{
    const QByteArray table = readFile(QStringLiteral(SAMSYN_TEST_DATA "/indicators/plain-invented.csv"));
    EXPECT_THAT(reason(table), HasSubstr("Choose the indicator"));
    Id<Indicator> id;
    workspace->change(u"Indicator"_s, [&](Transaction &transaction) {
        Indicator indicator;
        indicator.title = u"Kartlagda"_s;
        id = transaction.insert(indicator);
    });
    const IndicatorPreview rows = preview(table, {{}, u"egen"_s, id});
    EXPECT_EQ(counts(rows), "3 0 0 1 0");
    EXPECT_EQ(rows.rows[1].organization.has_value(), true) << "an agency is an organization too";
    EXPECT_FALSE(rows.rows[2].organization.has_value());
    EXPECT_EQ(rows.rows[2].state, State::New);
    take(rows);
    EXPECT_EQ(view(u"Kartlagda"_s).headline()->measurements.size(), 1u);
}

TEST_F(IndicatorImport, TellsNewSameChangedAndNeverTakesAValueAway)
{
    take(preview("Andel i arbete (%);;\nKommun;2009;2010\nNacka;40;41\nSalem;35;\n"));
    const IndicatorPreview again = preview("Andel i arbete (%);;\nKommun;2009;2010\nNacka;;41,5\nSalem;35,0;36\nKumla;1;2\n");
    EXPECT_EQ(counts(again), "0 1 2 3 0");
    EXPECT_THAT(again.rows[0].reason.toStdString(), HasSubstr("the workspace has one"));
    EXPECT_EQ(again.rows[1].before->value->digits, u"41"_s);
    EXPECT_EQ(again.rows[3].before->status, MeasurementStatus::Missing);
    EXPECT_THAT(again.rows[4].reason.toStdString(), HasSubstr("not in the workspace"));
    take(again);
    EXPECT_EQ(line(indicatorChart(view(u"Andel i arbete"_s), IndicatorLines::Organizations), u"Nacka"_s), "40 41.5");
}

TEST_F(IndicatorImport, TellsEachOfTwoHundredRowsWhatIsWrongWithIt)
{
    QByteArray table = "kpi;municipality;period;gender;value\n";
    for (int i = 0; i < 200; ++i) {
        const QByteArray year = QByteArray::number(1900 + i / 2);
        table += i % 10 == 3 ? "N1;Nacka;femte juni;T;4\n" : i % 10 == 5 ? "N1;Nacka;" + year + ";T;cirka 4\n"
            : i % 10 == 7 ? "N1;Nacka;" + year + ";X;4\n" : "N1;" + QByteArray(i % 2 ? "Salem" : "Nacka") + ';' + year + ";T;4,5\n";
    }
    const IndicatorPreview rows = preview(table);
    EXPECT_EQ(counts(rows), "140 0 0 0 60");
    EXPECT_EQ(rows.rows[3].line, 5);
    EXPECT_EQ(rows.rows[3].reason, u"“femte juni” is no date."_s);
    EXPECT_EQ(rows.rows[5].reason, u"“cirka 4” is no number."_s);
    EXPECT_EQ(rows.rows[7].reason, u"“X” is neither women, men nor all."_s);
    EXPECT_THROW(take(rows), Error);
    EXPECT_TRUE(workspace->store().all<Indicator>().empty()) << "nothing is written";
    take(rows, true);
    EXPECT_EQ(workspace->store().all<Measurement>().size(), 140u);
    workspace->undo();
    EXPECT_TRUE(workspace->store().all<Indicator>().empty()) << "one step";
}

TEST_F(IndicatorImport, UnderstandsTwoRowsOfHeadsAndGroupsInThem)
{
    const IndicatorPreview rows = preview("Kommun;Andel i arbete, kvinnor;;Andel i arbete, män;\n;2009;2010;2009;2010\nNacka;40;41;50;51\n");
    EXPECT_EQ(counts(rows), "4 0 0 0 0");
    ASSERT_EQ(rows.added().size(), 1u) << rows.added()[1].text().toStdString();
    EXPECT_EQ(rows.rows[3].group, MeasurementGroup::Men);
    EXPECT_EQ(rows.rows[3].date, QDate(2010, 12, 31));
}

TEST_F(IndicatorImport, RefusesTwoFiguresForOnePlaceAndWhatItCannotUnderstand)
{
    EXPECT_EQ(counts(preview("Nyckeltal: A;;\nKommun;År;Värde\nNacka;2009;1\nNacka;2009;2\nSalem;2009;3\nSalem;2009;3\n")), "1 0 0 1 2");
    EXPECT_THAT(reason("Kommun;Ordförande\nNacka;Åsa\n"), HasSubstr("no column of values"));
    EXPECT_THAT(reason("Åsa;Karin\nhej;du\n"), HasSubstr("No head was found"));
    EXPECT_THAT(reason("Kommun;Andel i arbete\nNacka;4\n"), HasSubstr("Give the date"));
    EXPECT_EQ(counts(preview("Kommun;Andel i arbete\nNacka;4\n", {QDate(2011, 12, 31), {}, {}})), "1 0 0 0 0");
    EXPECT_THAT(reason("Kommun;2009\nNacka;4\n", {QDate(2011, 12, 31), {}, Id<Indicator>{1}}), HasSubstr("not for the given date"));
}
