// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/followuptitles.h"

#include "core/base/format.h"
#include "core/budget/acceptance.h"
#include "core/budget/actual.h"
#include "core/budget/budgetrules.h"
#include "core/followup/boardbriefing.h"
#include "core/followup/review.h"
#include "core/members/members.h"
#include "core/plans/goal.h"
#include "core/workspace/titleas.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FollowupTitles)
};

struct Titles {
    const Store &store;
    QDate day;

    QString of(Id<Organization> id) const
    {
        const auto organization = store.find(id);
        return organization ? nameOn(store, *organization, day) : QString();
    }
    static QString of(const Actual &actual)
    {
        const Month first = Month::of(actual.from);
        const Month last = Month::of(actual.to);
        const QString months = first == last ? formatMonth(first) : Text::tr("%1 to %2", "months").arg(formatMonth(first), formatMonth(last));
        return Text::tr("%1, %2", "category and months").arg(costCategoryName(actual.category), months);
    }
    QString of(const Acceptance &acceptance) const
    {
        const auto budget = store.find(acceptance.budget);
        return budget ? Text::tr("%1, budget for %2").arg(of(acceptance.organization)).arg(budget->year) : of(acceptance.organization);
    }
    QString of(const BoardBriefing &briefing) const
    {
        return Text::tr("%1, %2 on %3", "board, organization, day").arg(briefing.board, of(briefing.organization), formatDate(briefing.date));
    }
    static QString of(const Review &review) { return formatMonth(Month::of(review.month)); }
    QString of(Id<Review> id) const
    {
        const auto review = store.find(id);
        return review ? of(*review) : QString();
    }
    QString of(const ReviewGoal &said) const
    {
        const auto goal = store.find(said.goal);
        return Text::tr("%1, %2", "what and its month").arg(goal ? goal->title : QString(), of(said.review));
    }
    QString of(const ReviewQuestion &question) const
    {
        return Text::tr("%1, %2", "what and its month").arg(question.text, of(question.review));
    }
    QString of(const ReviewApproval &approval) const
    {
        return Text::tr("%1 approved on %2", "month and day").arg(of(approval.review), formatDate(approval.date));
    }
};

} // namespace

std::optional<QString> followupRecordTitle(const Store &store, const Entity &entity, qint64 id, QDate day)
{
    std::optional<QString> title;
    titleAsOneOf<Actual, Acceptance, BoardBriefing, Review, ReviewGoal, ReviewQuestion, ReviewApproval>(Titles{store, day}, entity, id, title);
    return title;
}

QString followupKindOf(const Entity &entity)
{
    const std::pair<const Entity *, QString> names[] = {
        {&Actual::entity, Text::tr("Actuals")},        {&Acceptance::entity, Text::tr("Acceptance")},
        {&BoardBriefing::entity, Text::tr("Informed board")}, {&Review::entity, Text::tr("Monthly follow-up")},
        {&ReviewGoal::entity, Text::tr("Assessed goal")},     {&ReviewQuestion::entity, Text::tr("Question to the chair")},
        {&ReviewApproval::entity, Text::tr("Approved month")}};
    const auto *found = std::ranges::find(names, &entity, &std::pair<const Entity *, QString>::first);
    return found == std::end(names) ? QString() : found->second;
}

} // namespace samsyn
