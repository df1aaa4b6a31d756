// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planmatrix.h"
#include "tests/support/smallplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class PlanMatrices : public ::testing::Test
{
protected:
    PlanMatrix matrix(const PlanFilter &filter = {}) { return planMatrix(plan.view(), filter, matrixMembers(plan.store(), plan.day)); }
    const MatrixCount &cell(const PlanMatrix &of, const QString &heading, const QString &member)
    {
        const auto row = std::ranges::find(of.rows, heading, &PlanMatrixRow::heading);
        const auto column = std::ranges::find(of.members, member, &MatrixMember::name);
        static const MatrixCount missing{-1, -1, -1};
        if (row == of.rows.end() || column == of.members.end())
            return missing;
        return row->cells[size_t(column - of.members.begin())];
    }

    SmallPlan plan;
};

} // namespace

TEST_F(PlanMatrices, AMemberIsCountedWhereItTakesPartInTheAreaAndAboveIt)
{
    const PlanMatrix found = matrix();
    EXPECT_EQ(cell(found, u"1A Samhällsorienteringen"_s, u"Haninge"_s).activities, 1);
    EXPECT_EQ(cell(found, u"1 Etableringsreformen"_s, u"Haninge"_s).activities, 1);
    EXPECT_EQ(cell(found, u"2A Bosättningsfrågan"_s, u"Nacka"_s).activities, 0);
    EXPECT_EQ(cell(found, u"1A Samhällsorienteringen"_s, u"Botkyrka"_s), MatrixCount());
}

TEST_F(PlanMatrices, WhoeverIsResponsibleTakesPartOnce)
{
    const Id<Activity> own = plan.addActivity(u"eget"_s, u"Eget"_s, {}, {}, [this](Activity &activity) {
        activity.responsiblePerson.reset();
        activity.responsibleOrganization = plan.botkyrka;
    });
    plan.addParticipant(own, plan.botkyrka);
    const PlanMatrix found = matrix();
    EXPECT_EQ(cell(found, QString(), u"Botkyrka"_s).activities, 1);
    plan.addStatus(own, plan.day, ActivityState::Cancelled);
    EXPECT_EQ(cell(matrix(), QString(), u"Botkyrka"_s).activities, 0) << "what is cancelled is no activity";
}

TEST_F(PlanMatrices, EachFigureIsWhatItsFilterShows)
{
    plan.addParticipant(plan.activity(u"kommunikation"_s), plan.nacka);
    ActivityArea further;
    further.activity = plan.activity(u"samrad"_s);
    further.area = *plan.view().areas.back().area.parent;
    plan.add(further); // in two trees at once
    const PlanView view = plan.view();
    const PlanMatrix found = matrix();
    for (const PlanMatrixRow &row : found.rows) {
        for (size_t i = 0; i < found.members.size() && row.area; ++i) {
            PlanFilter filter;
            filter.area = row.area;
            filter.member = found.members[i].organization;
            const auto shown = std::ranges::count_if(view.activities, [&](const ActivityView &activity) { return matches(view, activity, filter); });
            EXPECT_EQ(row.cells[i].activities, shown) << row.heading.toStdString();
        }
    }
    EXPECT_EQ(found.all.activities, int(view.activities.size()));
    EXPECT_EQ(found.all.done, 2);
    EXPECT_EQ(found.all.late, 1);
    EXPECT_EQ(found.ofMembers[size_t(std::ranges::find(found.members, u"Nacka"_s, &MatrixMember::name) - found.members.begin())],
              (MatrixCount{2, 0, 1}));
}

TEST_F(PlanMatrices, AFilterLeavesOutAreasWithNothingLeft)
{
    PlanFilter filter;
    filter.onlyLate = true;
    const PlanMatrix found = matrix(filter);
    ASSERT_EQ(found.rows.size(), 1u);
    EXPECT_TRUE(found.rows.front().heading.isEmpty());
    EXPECT_EQ(found.rows.front().all, (MatrixCount{1, 0, 1}));
}

TEST_F(PlanMatrices, OnlyMembersOfTheDayHaveAColumn)
{
    const Id<Organization> former = addMunicipality(plan.workspace(), u"0138"_s, u"Tyresö"_s);
    addMembership(plan.workspace(), former, QDate(2010, 2, 1), QDate(2011, 12, 31));
    EXPECT_EQ(matrix().members.size(), 3u);
}
