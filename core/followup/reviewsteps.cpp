// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/followup/monthtext.h"
#include "core/followup/reviews.h"
#include "core/members/person.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewSteps)
};

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString goalLine(const GoalFigure &goal)
{
    if (goal.counts.all() == 0)
        return {};
    const QString counts = stageCountsText(goal.counts);
    return goal.progress && goal.planned ? Text::tr("%1; %2 % of %3 % planned.", "activities, progress").arg(counts).arg(*goal.progress).arg(*goal.planned) : counts;
}

/// In which areas something was in progress, done or late.
QString areasText(const PlanFigures &plan)
{
    QStringList lines;
    for (const AreaFigure &area : plan.areas) {
        if (area.counts.inProgress + area.counts.done + area.counts.late > 0)
            lines += u"- "_s + Text::tr("%1: %2", "area and its activities").arg(area.area.isEmpty() ? Text::tr("Own development") : area.area, stageCountsText(area.counts));
    }
    return lines.join(u'\n');
}

QString timeText(const std::vector<PostFigure> &posts)
{
    QStringList lines;
    for (const PostFigure &post : posts) {
        const QString who = post.holder.isEmpty() ? post.title : Text::tr("%1, %2", "post and its holder").arg(post.title, post.holder);
        lines += u"- "_s + Text::tr("%1: %2 %, %3 of %4 working days planned", "post, percentage, days")
                               .arg(who).arg(post.percentage).arg((post.plannedDays + 50) / 100).arg((post.availableDays + 50) / 100);
    }
    return lines.join(u'\n');
}

QString representationText(const std::vector<RepresentationFigure> &representation)
{
    QStringList lines;
    for (const RepresentationFigure &group : representation) {
        if (group.meetings > 0)
            lines += u"- "_s + Text::tr("%1: %n meeting(s)", "in the month", group.meetings).arg(group.group);
    }
    return lines.join(u'\n');
}

void checkApproval(const Store &store, Month month, const ApprovalEntry &entry, QDate today)
{
    const QString name = formatMonth(month);
    const auto row = reviewOf(store, month);
    const auto approval = row ? approvalOf(store, row->id, QDate(9999, 12, 31)) : std::nullopt;
    if (approval)
        throw Error(ErrorKind::Failed, Text::tr("%1 was approved on %2 by %3. What came later belongs to the month it is entered in.")
                                           .arg(monthTitle(month), formatDateLong(approval->date), approval->approvedBy));
    if (today <= month.last() || entry.date <= month.last())
        throw Error(ErrorKind::Failed, Text::tr("%1 is not over. It can be approved from %2 on.").arg(monthTitle(month), formatDateLong(month.last().addDays(1))));
    if (today < entry.date)
        throw Error(ErrorKind::Failed, Text::tr("%1 is still to come. Say on which day %2 was approved.").arg(formatDateLong(entry.date), name));
    if (entry.name.trimmed().isEmpty())
        throw Error(ErrorKind::Failed, Text::tr("Say who approves %1.").arg(name));
}

} // namespace

Id<Review> prepareReview(Transaction &transaction, Month month, QDate today, Language language)
{
    const Store &store = transaction.store();
    if (const auto row = reviewOf(store, month))
        return row->id;
    const LanguageScope scope(language);
    const MonthFigures figures = monthFigures(store, month, today);
    Review review;
    review.month = month.first();
    review.areas = areasText(figures.plan);
    review.time = timeText(figures.assignment.posts);
    review.representation = representationText(figures.assignment.representation);
    const Id<Review> id = transaction.insert(review);
    for (const GoalFigure &goal : figures.plan.goals) {
        const QString line = goalLine(goal);
        if (!line.isEmpty())
            transaction.insert(ReviewGoal{{}, {}, id, store.byKey<Goal>(goal.row.key)->id, Light::None, {}, line});
    }
    return id;
}

void approveMonth(Transaction &transaction, Month month, const ApprovalEntry &entry, QDate today)
{
    const Store &store = transaction.store();
    checkApproval(store, month, entry, today);
    const auto row = reviewOf(store, month);
    Review empty;
    empty.month = month.first();
    const Id<Review> id = row ? row->id : transaction.insert(empty);
    MonthReview review = monthReview(store, month, today);
    review.approval = ApprovedBy{entry.date, entry.name.trimmed(), entry.way};
    ReviewApproval approval;
    approval.review = id;
    approval.date = entry.date;
    approval.person = entry.person;
    approval.approvedBy = entry.name.trimmed();
    approval.way = entry.way;
    approval.user = transaction.changes().user;
    approval.programVersion = QStringLiteral(SAMSYN_VERSION);
    approval.frozen = QString::fromUtf8(toJson(review));
    approval.sha256 = hashOf(approval.frozen);
    transaction.insert(approval);
}

std::vector<Problem> verifyApprovals(const Store &store)
{
    std::vector<Problem> problems;
    for (const ReviewApproval &approval : store.all<ReviewApproval>()) {
        if (hashOf(approval.frozen) == approval.sha256)
            continue;
        Problem problem;
        problem.code = u"approved_month_changed"_s;
        problem.severity = Severity::Fault;
        problem.sentence = Text::tr("The copy of the month that was approved on %1 has been changed outside Samsyn.").arg(formatDateLong(approval.date));
        problem.explanation = Text::tr("Restore a copy from before it, or compare with the report that was sent.");
        problem.place = {Review::entity.name(), approval.review.value};
        problem.facts = hashOf(approval.frozen);
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace samsyn
