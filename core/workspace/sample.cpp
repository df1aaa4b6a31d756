// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample.h"

#include "core/base/error.h"
#include "core/followup/boardbriefing.h"
#include "core/followup/reviews.h"
#include "core/meetings/meetingsteps.h"
#include "core/members/organization.h"
#include "core/plans/activity.h"
#include "core/plans/planversions.h"
#include "core/workspace/bundle.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

template <typename Edit>
void edit(Transaction &transaction, const QString &activity, Edit change)
{
    Activity row = *transaction.store().byKey<Activity>(activity);
    change(row);
    transaction.update(row);
}

/// A version is a copy of the plan as it stood, so it is made here and not told: the plan of 2012 as it
/// was in January, and in June with two differences, as it stands.
void adoptPlans(Transaction &transaction)
{
    const Plan half = *transaction.store().byKey<Plan>(u"handlingsplan-2011"_s);
    const Plan plan = *transaction.store().byKey<Plan>(u"handlingsplan-2012"_s);
    adoptPlan(transaction, half.id, {QDate(2011, 1, 20), {}, u"Ledningsgruppen den 20 januari 2011"_s, u"Avgränsad till en halvtidstjänst."_s});
    closePlan(transaction, half.id);
    const QString routine = u"a2012-efter-24"_s;
    const QString children = u"a2012-ensamkommande"_s;
    const Activity routineNow = *transaction.store().byKey<Activity>(routine);
    const Activity childrenNow = *transaction.store().byKey<Activity>(children);
    edit(transaction, routine, [](Activity &row) {
        row.from = QDate(2012, 1, 1);
        row.precision = SchedulePrecision::Year;
    });
    edit(transaction, children, [&](Activity &row) { row.responsibleOrganization = transaction.store().byKey<Organization>(u"0182"_s)->id; });
    adoptPlan(transaction, plan.id, {QDate(2012, 1, 26), {}, u"Beredningsgruppen den 26 januari 2012"_s});
    transaction.update(routineNow);
    transaction.update(childrenNow);
    adoptPlan(transaction, plan.id, {QDate(2012, 6, 14), {}, u"Beredningsgruppen den 14 juni 2012"_s,
                                     u"Rutinen efter 24 månader börjar i april, och Botkyrka ansvarar för metodutvecklingen i stället för Nacka."_s});
}

struct SampleApproval {
    int month; // of 2012
    QDate on;
    ApprovalWay way;
};

/// Ten months; July has no review, and December is open.
constexpr int lateMonth = 10;
std::vector<SampleApproval> sampleApprovals()
{
    constexpr ApprovalWay screen = ApprovalWay::AtTheScreen, mail = ApprovalWay::ByMail;
    return {{1, {2012, 2, 6}, screen}, {2, {2012, 3, 7}, screen},  {3, {2012, 4, 3}, mail},    {4, {2012, 5, 8}, screen},  {5, {2012, 6, 5}, screen},
            {6, {2012, 7, 3}, mail},   {8, {2012, 9, 6}, screen},  {9, {2012, 10, 4}, screen}, {10, {2012, 11, 6}, screen}, {11, {2012, 12, 5}, mail}};
}

/// What was dated in October and told when October was closed already: November shows it.
void addLateFact(Transaction &transaction)
{
    BoardBriefing briefing;
    briefing.organization = transaction.store().byKey<Organization>(u"0138"_s)->id;
    briefing.date = QDate(2012, 10, 24);
    briefing.board = u"Kommunstyrelsens arbetsutskott"_s;
    briefing.subject = u"Etablering Södertörn 2013"_s;
    briefing.briefedBy = u"Leila Farhadi"_s;
    transaction.insert(briefing);
}

/// What an approval keeps are the figures of its day, so it is made here and not told.
void approveMonths(Workspace &workspace)
{
    for (const SampleApproval &approval : sampleApprovals()) {
        const Month month{2012, approval.month};
        workspace.changeForGood(Text::tr("Approve a month"), [&](Transaction &transaction) {
            const LeadingChair chair = leadingChair(transaction.store(), approval.on);
            approveMonth(transaction, month, {approval.on, chair.name, chair.person, approval.way}, approval.on);
        });
        if (approval.month == lateMonth)
            workspace.change(Text::tr("Add a late fact"), addLateFact);
    }
}

} // namespace

std::unique_ptr<Workspace> createSample(const QString &path)
{
    QFile bundle(u":/sample/sodertorn.json"_s);
    const bool opened = bundle.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    std::unique_ptr<Workspace> workspace = Workspace::create(path, u"Etablering Södertörn"_s);
    importBundle(*workspace, bundle.readAll());
    workspace->changeForGood(Text::tr("Adopt the plans"), adoptPlans);
    // A seal is of the rows that it stands beside, so it is made here and not told
    for (const QString &key : {u"arbetsgruppen-2011-09-15"_s, u"beredningsgruppen-2011-09-22"_s}) {
        workspace->changeForGood(Text::tr("Seal the minutes"), [&](Transaction &transaction) {
            const auto meeting = transaction.store().byKey<Meeting>(key);
            Q_ASSERT(meeting);
            sealMinutes(transaction, meeting->id);
        });
    }
    approveMonths(*workspace);
    return workspace;
}

} // namespace samsyn
