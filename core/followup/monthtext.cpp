// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/monthtext.h"

#include "core/base/format.h"
#include "core/groups/groups.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MonthText)
};

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString moneySentence(const MoneyFigures &money)
{
    if (money.budget.key.isEmpty())
        return {};
    if (!money.actual)
        return Text::tr("Budget %1, no actuals yet.").arg(formatThousands(money.total));
    return Text::tr("Actuals %1 of %2, forecast %3.").arg(formatThousands(*money.actual), formatThousands(money.total), formatThousands(money.forecast));
}

QString activitySentence(const StageCounts &counts)
{
    if (counts.all() == 0)
        return {};
    return counts.late == 0 ? Text::tr("No activity is late.")
                            : Text::tr("%1 of %n activities are late.", nullptr, counts.all()).arg(counts.late);
}

QString actionSentence(const ActionFigures &actions)
{
    return actions.overdue == 0 ? QString() : Text::tr("%n action point(s) are overdue.", nullptr, actions.overdue);
}

QString questionSentence(const MonthReview &review)
{
    const auto open = std::ranges::count_if(review.questions, [](const AskedQuestion &question) { return question.answer.isEmpty(); });
    return open == 0 ? QString() : Text::tr("%n question(s) to you.", nullptr, int(open));
}

} // namespace

QString monthTitle(Month month)
{
    return upperFirst(formatMonth(month));
}

QString monthSummary(const MonthReview &review)
{
    const MonthFigures &figures = review.figures;
    QStringList sentences{activitySentence(figures.plan.counts), actionSentence(figures.actions), moneySentence(figures.money), questionSentence(review)};
    sentences.removeAll(QString());
    if (sentences.isEmpty())
        return Text::tr("There is nothing to follow up yet: no plan, no budget and no meetings in the month.");
    return sentences.join(u' ');
}

QString monthSentence(const MonthReview &review)
{
    return Text::tr("%1: %2. %3", "month, light, sentences").arg(monthTitle(review.figures.month), lightName(review.shownLight()), monthSummary(review));
}

QString lightName(Light light)
{
    switch (light) {
    case Light::None: return Text::tr("not assessed");
    case Light::OnTheWay: return Text::tr("on its way");
    case Light::AtRisk: return Text::tr("at risk");
    case Light::OffTrack: return Text::tr("off track");
    }
    Q_UNREACHABLE();
}

QString lightReasonText(const LightReason &reason)
{
    const int number = int(reason.number);
    switch (reason.kind) {
    case LightReasonKind::LateActivities:
        return Text::tr("%1 of %n activities are late", nullptr, int(reason.of)).arg(number);
    case LightReasonKind::BehindPlan:
        return Text::tr("the activities are %n percentage point(s) behind the plan", nullptr, number);
    case LightReasonKind::GoalsOffTrack:
        return Text::tr("%1 of %n goals are off track", nullptr, int(reason.of)).arg(number);
    case LightReasonKind::ForecastOver:
        return Text::tr("the forecast is %1 above the budget").arg(formatKronor(Ore{reason.number}));
    case LightReasonKind::TargetOutOfReach:
        return Text::tr("%1 will not reach the year's target of meetings").arg(reason.what);
    case LightReasonKind::OverdueActions:
        return Text::tr("%1 of %n open action points are overdue", nullptr, int(reason.of)).arg(number);
    }
    Q_UNREACHABLE();
}

QString lightReasonsText(const std::vector<LightReason> &reasons)
{
    QStringList parts;
    for (const LightReason &reason : reasons)
        parts += lightReasonText(reason);
    return parts.isEmpty() ? QString() : upperFirst(formatList(parts)) + u'.';
}

QString stageName(ActivityStage stage)
{
    switch (stage) {
    case ActivityStage::Done: return Text::tr("done");
    case ActivityStage::InProgress: return Text::tr("in progress");
    case ActivityStage::Late: return Text::tr("late", "activity");
    case ActivityStage::ToCome: return Text::tr("to come");
    case ActivityStage::Asleep: return Text::tr("dormant");
    }
    Q_UNREACHABLE();
}

QString stageCountsText(const StageCounts &counts)
{
    if (counts.all() == 0)
        return Text::tr("no activities");
    QStringList parts{Text::tr("%1 of %n done", "activities", counts.all()).arg(counts.done)};
    if (counts.late > 0)
        parts += Text::tr("%n late", "activities", counts.late);
    return parts.join(u", "_s);
}

QString targetText(const CadenceFigure &cadence)
{
    if (!cadence.lowest || !cadence.highest)
        return {};
    return *cadence.lowest == *cadence.highest ? QString::number(*cadence.lowest)
                                               : Text::tr("%1–%2", "range").arg(*cadence.lowest).arg(*cadence.highest);
}

QString cadenceText(const CadenceFigure &cadence)
{
    const QString target = targetText(cadence);
    const QString figures = Text::tr("%1 held, %2 planned", "meetings").arg(cadence.held).arg(cadence.planned);
    return target.isEmpty() ? figures : Text::tr("%1, target %2").arg(figures, target);
}

QString vacancyText(const VacancyFigure &vacancy)
{
    const QString function = seatFunctionName(vacancy.function).toLower();
    const QString seat = vacancy.organization.isEmpty() ? function : Text::tr("%1, %2", "organization and function").arg(vacancy.organization, function);
    const QString where = Text::tr("%1 in %2", "seat and group").arg(seat, vacancy.group);
    if (!vacancy.isDeclared)
        return Text::tr("%1: not known who").arg(where);
    return vacancy.days == 0 ? Text::tr("%1: vacant").arg(where) : Text::tr("%1: vacant for %n day(s)", nullptr, vacancy.days).arg(where);
}

QString attendanceText(const AttendanceCount &count)
{
    return count.meetings == 0 ? u"–"_s : Text::tr("%1 of %2", "present of meetings").arg(count.present).arg(count.meetings);
}

QString acceptanceStateText(bool wasSent, AcceptanceState state)
{
    if (!wasSent && state == AcceptanceState::Waiting)
        return Text::tr("not sent", "share");
    switch (state) {
    case AcceptanceState::Waiting: return Text::tr("waiting for an answer");
    case AcceptanceState::Accepted: return Text::tr("accepted", "share");
    case AcceptanceState::Objected: return Text::tr("objected", "share");
    }
    Q_UNREACHABLE();
}

QString acceptanceText(const ShareFigure &share, QDate day)
{
    const QString state = acceptanceStateText(share.wasSent, share.state);
    if (share.answeredOn)
        return Text::tr("%1 on %2", "answer and day").arg(state, formatDate(*share.answeredOn));
    if (share.wasSent && share.sentOn)
        return Text::tr("sent %n day(s) ago", nullptr, int(share.sentOn->daysTo(day)));
    return state;
}

QString approvalWayName(ApprovalWay way)
{
    switch (way) {
    case ApprovalWay::AtTheScreen: return Text::tr("at the screen");
    case ApprovalWay::ByMail: return Text::tr("by mail");
    case ApprovalWay::AtAMeeting: return Text::tr("at a meeting");
    }
    Q_UNREACHABLE();
}

QString approvalText(const ApprovedBy &approval)
{
    return Text::tr("Approved on %1 by %2, %3", "day, person, way").arg(formatDateLong(approval.date), approval.name, approvalWayName(approval.way));
}

QString formatThousands(Ore amount)
{
    constexpr qint64 thousand = 100'000;
    const qint64 half = amount.value < 0 ? -thousand / 2 : thousand / 2;
    return Text::tr("%1 tkr", "thousands of kronor").arg(formatCount((amount.value + half) / thousand));
}

} // namespace samsyn
