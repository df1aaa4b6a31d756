// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample.h"

#include "core/base/error.h"
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
    return workspace;
}

} // namespace samsyn
