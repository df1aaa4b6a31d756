// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plan on paper: as adopted, with its status, and what was changed in it.
#include "core/documents/charttable.h"
#include "core/documents/markdownwriter.h"
#include "core/plans/plancharts.h"
#include "core/plans/plandifferencesdocument.h"
#include "core/plans/plandocument.h"
#include "core/plans/post.h"
#include "tests/core/plans/plansfixture.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class PlanPapersTest : public Plans
{
protected:
    void adopt(QDate day, const QString &decision)
    {
        change([&](Transaction &transaction) { adoptPlan(transaction, at.plan, {day, {}, decision}); });
    }
    static QString textOf(const Document &document) { return QString::fromUtf8(writeMarkdown(document)); }
    QString adopted() const { return textOf(planDocument(store(), *latestVersion(store(), at.plan), Language::English)); }
    QString status(QDate day) const { return textOf(planDocument(store(), at.plan, day, Language::English)); }
    const Chart::Span *spanOf(const Chart &chart, const QString &title) const
    {
        for (const Chart::Span &span : chart.spans) {
            if (chart.categories[span.category].contains(title))
                return &span;
        }
        return nullptr;
    }
};

} // namespace

TEST_F(PlanPapersTest, SayWhatWasAdoptedWhateverIsChangedAfterwards)
{
    adopt({2011, 12, 14}, u"Ledningsgruppen 2011-12-14, § 4"_s);
    edit<Activity>(at.fund, [](Activity &activity) { activity.title = u"Något helt annat"_s; });
    const QString paper = adopted();
    for (const QString &said : {u"Nyanlända bidrar med sin fulla potential."_s, u"Goal 1. Samhällsorienteringen är gemensam"_s, u"Alla kommuner använder samma material."_s,
                                u"Bevaka EU-medel"_s, u"Huddinge, Nacka"_s, u"om nationella § 37-medel beviljas"_s, u"looked at again on 2012-05-15"_s, u"Ett nytt nyhetsbrev"_s,
                                u"köns- och familjeperspektiv"_s, u"Ledningsgruppen 2011-12-14, § 4"_s, u"1A Samhällsorienteringen"_s})
        EXPECT_TRUE(paper.contains(said)) << said.toStdString() << "\n" << paper.toStdString();
    EXPECT_FALSE(paper.contains(u"Något helt annat"_s));
    EXPECT_FALSE(paper.contains(u"Progress"_s));
}

TEST_F(PlanPapersTest, SayHowItGoesOnADayAndLeaveContactsOut)
{
    adopt({2011, 12, 14}, u"§ 4"_s);
    say(at.strategist, {2012, 1, 31}, ActivityState::Done);
    say(at.consultation, {2012, 3, 31}, ActivityState::InProgress, 25, u"Materialet är klart"_s);
    edit<Person>(at.asa, [](Person &person) { person.phone = u"070-123 45 67"_s; person.email = u"asa@exempel.se"_s; });
    edit<FocusArea>(at.reform, [](FocusArea &area) { area.state = AreaState::OpenQuestion; area.question = u"Vem ansvarar för sfi?"_s; });
    Post post;
    post.title = u"Strateg"_s;
    post.employer = at.huddinge;
    PostPeriod period;
    period.post = add(post);
    period.from = QDate(2012, 1, 1);
    period.percentage = 50;
    period.person = at.asa;
    period.funding = u"Kommunerna"_s;
    add(period);
    const QString paper = status({2012, 4, 2});
    for (const QString &said : {u"On 2 April 2012, 1 of 7 activities are done"_s, u"18 days late"_s, u"Materialet är klart"_s, u"25"_s, u"Vem ansvarar för sfi?"_s, u"Strateg"_s, u"50"_s, u"Kommunerna"_s,
                                u"1 change since then"_s})
        EXPECT_TRUE(paper.contains(said)) << said.toStdString() << "\n" << paper.toStdString();
    EXPECT_FALSE(paper.contains(u"070-123"_s));
    EXPECT_FALSE(paper.contains(u"asa@"_s));
    EXPECT_TRUE(textOf(planDocument(store(), at.plan, {2012, 4, 2}, Language::Swedish)).contains(u"18 dagar sen"_s));
}

TEST_F(PlanPapersTest, DrawTheTimelineWithProgressLatenessConditionsAndWhatHasNoSchedule)
{
    say(at.consultation, {2012, 3, 31}, ActivityState::InProgress, 25);
    const PlanView view = planView(store(), at.plan, {2012, 4, 2});
    const auto charts = timelineCharts(chartedActivities(view), store().get(at.plan), view.day);
    ASSERT_EQ(charts.size(), 1U);
    const Chart &chart = charts[0];
    EXPECT_EQ(chart.categories.size(), 7U);
    EXPECT_EQ(chart.day, view.day);
    const auto meaningOf = [&](const QString &title) { return chart.series[spanOf(chart, title)->series].meaning; };
    EXPECT_EQ(meaningOf(u"Samråd"_s), Chart::Meaning::InProgress);
    EXPECT_EQ(spanOf(chart, u"Samråd"_s)->progress, 25);
    EXPECT_EQ(meaningOf(u"Kommunikationsplan"_s), Chart::Meaning::Late);
    EXPECT_EQ(spanOf(chart, u"Kommunikationsplan"_s)->note, u"18 days late"_s);
    EXPECT_EQ(meaningOf(u"KUB"_s), Chart::Meaning::Uncertain);
    EXPECT_EQ(spanOf(chart, u"KUB"_s)->note, u"om nationella § 37-medel beviljas"_s);
    EXPECT_TRUE(spanOf(chart, u"Studiebesök"_s)->isMoment);
    EXPECT_TRUE(categoryText(chart, spanOf(chart, u"Kommunikationsplan"_s)->category).contains(u"18 days late"_s));
    const Chart states = stateChart(view);
    ASSERT_EQ(states.categories.size(), 3U);
    EXPECT_EQ(states.series[0].values[1], std::nullopt) << "nothing done is a gap, no zero";
}

TEST_F(PlanPapersTest, ShowALongPlanAreaByArea)
{
    change([this](Transaction &transaction) {
        for (int i = 0; i < 60; ++i) {
            Activity activity;
            activity.plan = at.plan;
            activity.area = i % 2 == 0 ? at.orientation : at.influence;
            activity.title = u"Aktivitet %1"_s.arg(i);
            activity.from = QDate(2012, 1, 1);
            activity.to = QDate(2012, 12, 31);
            activity.precision = SchedulePrecision::Year;
            transaction.insert(activity);
        }
    });
    const auto charts = timelineCharts(chartedActivities(planView(store(), at.plan, {2012, 4, 2})), store().get(at.plan), {});
    size_t rows = 0;
    for (const Chart &chart : charts) {
        EXPECT_LE(chart.categories.size(), 30U);
        rows += chart.categories.size();
    }
    EXPECT_EQ(rows, 67U);
}

TEST_F(PlanPapersTest, SayWhatAVersionHasOtherThanTheOneBefore)
{
    adopt({2011, 12, 14}, u"§ 4"_s);
    edit<Activity>(at.conference, [](Activity &activity) {
        activity.from = QDate(2012, 3, 1);
        activity.to = QDate(2012, 3, 31);
    });
    change([this](Transaction &transaction) { transaction.remove(at.studyVisits); });
    adopt({2012, 3, 1}, u"Ledningsgruppen 2012-03-01, § 9"_s);
    const auto versions = versionsOf(store(), at.plan);
    const QString paper = textOf(planDifferencesDocument(store(), store().get(at.plan), editionOf(store(), versions[0]), editionOf(store(), versions[1]), {2012, 3, 1}, Language::English));
    for (const QString &said : {u"2 changes: 1 changed and 1 gone."_s, u"Feb 2012"_s, u"Mar 2012"_s, u"Studiebesök"_s, u"Ledningsgruppen 2012-03-01, § 9"_s})
        EXPECT_TRUE(paper.contains(said)) << said.toStdString() << "\n" << paper.toStdString();
}
