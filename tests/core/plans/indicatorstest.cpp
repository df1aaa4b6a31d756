// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/members/organization.h"
#include "core/plans/indicatorcharts.h"
#include "core/plans/indicatorsheet.h"
#include "core/plans/measurementedits.h"
#include "tests/support/workspaces.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QDate day(2012, 11, 21);

QDate endOf(int year)
{
    return {year, 12, 31};
}

Measurement measured(int year, const char *value, std::optional<Id<Organization>> organization = {})
{
    Measurement measurement;
    measurement.organization = organization;
    measurement.date = endOf(year);
    if (value)
        measurement.value = Decimal{QString::fromLatin1(value)};
    else
        measurement.status = MeasurementStatus::Missing;
    return measurement;
}

IndicatorTarget target(int year, const char *value, std::optional<Id<Organization>> organization = {})
{
    return {{}, {}, {}, organization, endOf(year), Decimal{QString::fromLatin1(value)}};
}

TargetStanding standing(IndicatorDirection direction, const std::vector<Measurement> &measurements, const std::vector<IndicatorTarget> &targets, const char *baseline = nullptr)
{
    Indicator indicator;
    indicator.direction = direction;
    if (baseline)
        indicator.baseline = Decimal{QString::fromLatin1(baseline)};
    return targetStanding(indicator, targets, measurements, day).standing;
}

/// "72 - 75" of a line; a gap is "-".
std::string told(const Chart::Series &series)
{
    QStringList words;
    for (const auto &value : series.values)
        words << (value ? QString::number(*value) : u"-"_s);
    return words.join(u' ').toStdString();
}

/// An indicator of Nacka and Salem, of which Salem lacks 2010 and is said to miss 2011.
class Indicators : public ::testing::Test
{
protected:
    void SetUp() override
    {
        workspace->change(u"Indicator"_s, [&](Transaction &transaction) {
            nacka = municipality(transaction, u"Nacka"_s, u"0182"_s);
            salem = municipality(transaction, u"Salem"_s, u"0128"_s);
            Indicator made;
            made.title = u"Egen försörjning"_s;
            made.unit = u"%"_s;
            made.definition = u"Andel med egen försörjning efter två år"_s;
            made.source = u"KIS"_s;
            indicator = transaction.insert(made);
            add(transaction, measured(2009, "41.5", nacka));
            add(transaction, measured(2010, "44", nacka));
            add(transaction, measured(2011, "47", nacka));
            add(transaction, measured(2009, "38", salem));
            add(transaction, measured(2011, nullptr, salem));
            IndicatorTarget wanted = target(2012, "45");
            wanted.indicator = indicator;
            transaction.insert(wanted);
        });
    }
    static Id<Organization> municipality(Transaction &transaction, const QString &name, const QString &code)
    {
        Organization organization;
        organization.name = name;
        organization.code = code;
        return transaction.insert(organization);
    }
    void add(Transaction &transaction, Measurement measurement) const
    {
        measurement.indicator = indicator;
        transaction.insert(measurement);
    }
    IndicatorView view() const { return indicatorView(workspace->store(), indicator, day); }

    Folder folder;
    std::unique_ptr<Workspace> workspace = Workspace::create(folder.path(u"test.samsyn"_s), u"Test"_s);
    Id<Indicator> indicator;
    Id<Organization> nacka, salem;
};

} // namespace

TEST(TargetStanding, GoesByTheDirection)
{
    using enum IndicatorDirection;
    using enum TargetStanding;
    const struct {
        IndicatorDirection direction;
        const char *first, *last, *target;
        TargetStanding expected;
    } cases[] = {
        {Up, "40", "50", "50", Met}, {Up, "40", "45", "50", OnTheWay}, {Up, "40", "40", "50", Away}, {Up, "40", "35", "50", Away},
        {Down, "40", "30", "30", Met}, {Down, "40", "35", "30", OnTheWay}, {Down, "40", "41.5", "30", Away},
        {Steady, "10", "10", "10", Met}, {Steady, "14", "11", "10", OnTheWay}, {Steady, "11", "8", "10", Away},
    };
    for (const auto &one : cases)
        EXPECT_EQ(standing(one.direction, {measured(2009, one.first), measured(2010, one.last)}, {target(2012, one.target)}), one.expected)
            << one.first << " " << one.last << " " << one.target;
}

TEST(TargetStanding, SaysNothingWithoutTargetOrValue)
{
    using enum TargetStanding;
    EXPECT_EQ(standing(IndicatorDirection::Up, {measured(2010, "4")}, {}), None);
    EXPECT_EQ(standing(IndicatorDirection::Up, {measured(2010, nullptr)}, {target(2012, "4")}), None);
    EXPECT_EQ(standing(IndicatorDirection::Up, {measured(2013, "4")}, {target(2013, "4")}), None) << "measured after the day";
    EXPECT_EQ(standing(IndicatorDirection::Up, {measured(2010, "3")}, {target(2012, "4")}), NotYet) << "nothing to compare with";
    EXPECT_EQ(standing(IndicatorDirection::Up, {measured(2010, "3")}, {target(2012, "4")}, "2"), OnTheWay);
}

TEST(TargetStanding, TakesTheNextTargetAndTheOrganizationsOwn)
{
    const Id<Organization> nacka{7};
    const std::vector<Measurement> series = {measured(2009, "40", nacka), measured(2011, "47", nacka)};
    const Indicator indicator;
    const std::vector<IndicatorTarget> targets = {target(2010, "42"), target(2012, "48"), target(2014, "60"), target(2014, "46", nacka), target(2012, "1", Id<Organization>{8})};
    const auto own = targetStanding(indicator, targets, series, day);
    EXPECT_EQ(own.target->value.digits, u"46"_s);
    EXPECT_EQ(own.standing, TargetStanding::Met);
    EXPECT_EQ(own.change(), Rational(7));
    const auto general = targetStanding(indicator, std::span(targets).first(3), series, day);
    EXPECT_EQ(general.target->value.digits, u"48"_s);
    EXPECT_EQ(targetStanding(indicator, std::span(targets).first(1), series, day).target->value.digits, u"42"_s) << "the last that has been";
}

TEST(TargetStanding, BeginsEachYearAtZeroWhereValuesAddUp)
{
    std::vector<Measurement> series = {measured(2010, "90"), measured(2011, "20"), measured(2011, "50"), measured(2011, nullptr), measured(2011, "80")};
    for (size_t i = 1; i < series.size(); ++i)
        series[i].date = QDate(2011, int(i) * 3, 30);
    EXPECT_THAT(increases(series), testing::ElementsAre(Rational(90), Rational(20), Rational(30), std::nullopt, std::nullopt));
    Indicator indicator;
    indicator.cumulative = true;
    EXPECT_EQ(targetStanding(indicator, std::vector{target(2011, "100")}, series, day).standing, TargetStanding::OnTheWay);
}

TEST_F(Indicators, KeepGapsAsGapsInTheChart)
{
    const Chart chart = indicatorChart(view(), IndicatorLines::Organizations);
    ASSERT_EQ(chart.series.size(), 3u);
    EXPECT_EQ(chart.categories, (std::vector<QString>{u"2009"_s, u"2010"_s, u"2011"_s, u"2012"_s}));
    EXPECT_EQ(told(chart.series[0]), "41.5 44 47 -") << "Nacka";
    EXPECT_EQ(told(chart.series[1]), "38 - - -") << "Salem, neither measured nor known";
    EXPECT_EQ(chart.series[2].meaning, Chart::Meaning::Target);
    EXPECT_EQ(told(chart.series[2]), "45 45 45 45");
    EXPECT_TRUE(chart.summary.contains(u"2 values are missing"_s)) << chart.summary.toStdString();
    EXPECT_EQ(chart.decimals, 1);
}

TEST_F(Indicators, NeverInventAMeanOfSeveralOrganizations)
{
    EXPECT_EQ(view().headline(), nullptr);
    EXPECT_EQ(view().standing(), TargetStanding::None);
    EXPECT_EQ(view().standingText(), u"1 of 2 have met the target, 0 are on the way."_s);
}

TEST_F(Indicators, AreSplitIntoWomenAndMen)
{
    workspace->change(u"Split"_s, [&](Transaction &transaction) {
        for (const auto group : {MeasurementGroup::Women, MeasurementGroup::Men}) {
            Measurement one = measured(2011, group == MeasurementGroup::Women ? "50" : "44.5", nacka);
            one.group = group;
            add(transaction, one);
        }
    });
    ASSERT_TRUE(view().isSplitByGroup());
    const Chart chart = indicatorChart(view(), IndicatorLines::Groups, nacka);
    ASSERT_EQ(chart.series.size(), 4u);
    EXPECT_EQ(chart.series[1].name, u"Women"_s);
    EXPECT_EQ(told(chart.series[1]), "- - 50 -") << "the years in which only the total is known";
    EXPECT_EQ(indicatorChart(view(), IndicatorLines::Organizations).series.size(), 3u);
}

TEST_F(Indicators, AreWrittenAsValuesMissingOrNothing)
{
    EXPECT_EQ(readWrittenValue(u" 1 234,50 "_s).value->digits, u"1234.50"_s);
    EXPECT_EQ(readWrittenValue(u"−3"_s).value->digits, u"-3"_s);
    EXPECT_EQ(readWrittenValue(u"72,5 %*"_s).status, MeasurementStatus::Preliminary);
    EXPECT_EQ(readWrittenValue(u"saknas"_s).status, MeasurementStatus::Missing);
    EXPECT_TRUE(readWrittenValue({}).isEmpty());
    EXPECT_THROW(readWrittenValue(u"cirka 40"_s), Error);
    const MeasuredPlace place{indicator, salem, MeasurementGroup::Total, endOf(2010)};
    const auto write = [&](const QString &text) {
        workspace->change(u"Write"_s, [&](Transaction &transaction) { setMeasurement(transaction, place, readWrittenValue(text)); });
        return told(indicatorChart(view(), IndicatorLines::Organizations).series[1]);
    };
    EXPECT_EQ(write(u"0"_s), "38 0 - -") << "zero is a value";
    EXPECT_EQ(write(u"39,5"_s), "38 39.5 - -");
    EXPECT_EQ(write({}), "38 - - -");
}

TEST_F(Indicators, HaveASheetWithDashesForGaps)
{
    const Document sheet = indicatorSheet(workspace->store(), {indicator}, day, Language::English);
    EXPECT_EQ(sheet.title, u"Egen försörjning"_s);
    const auto table = std::ranges::find_if(sheet.blocks, [](const Block &block) { return std::holds_alternative<Table>(block); });
    ASSERT_NE(table, sheet.blocks.end());
    const Table &values = std::get<Table>(*table);
    ASSERT_EQ(values.rows.size(), 2u);
    EXPECT_EQ(values.rows[0].cells[1].text, u"41.5"_s);
    EXPECT_EQ(values.rows[1].cells[2].text, u"–"_s);
    EXPECT_EQ(values.rows[1].cells[3].text, u"–"_s);
    EXPECT_TRUE(std::ranges::any_of(sheet.blocks, [](const Block &block) { return std::holds_alternative<Chart>(block); }));
}
