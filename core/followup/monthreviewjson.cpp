// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/monthreview.h"

#include "core/followup/figurenames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MonthReview)
};

} // namespace

namespace figures {

void unreadable(const QString &what)
{
    const QString sentence = what.isEmpty() ? Text::tr("The copy of the approved month cannot be read.")
                                            : Text::tr("The copy of the approved month cannot be read: \u201c%1\u201d is not known.").arg(what);
    throw Error(ErrorKind::Damaged, sentence);
}

template <>
struct Parts<RowLink> {
    static constexpr std::tuple parts{part("table", &RowLink::table), part("key", &RowLink::key)};
};
template <>
struct Parts<ActivityFigure> {
    static constexpr std::tuple parts{
        part("row", &ActivityFigure::row), part("title", &ActivityFigure::title), part("area", &ActivityFigure::area),
        part("stage", &ActivityFigure::stage, names<ActivityStage>), part("progress", &ActivityFigure::progress),
        part("planned", &ActivityFigure::planned), part("due", &ActivityFigure::due),
        part("days_late", &ActivityFigure::daysLate)};
};
template <>
struct Parts<StageCounts> {
    static constexpr std::tuple parts{
        part("done", &StageCounts::done), part("in_progress", &StageCounts::inProgress), part("late", &StageCounts::late),
        part("to_come", &StageCounts::toCome), part("asleep", &StageCounts::asleep)};
};
template <>
struct Parts<AreaFigure> {
    static constexpr std::tuple parts{
        part("row", &AreaFigure::row), part("area", &AreaFigure::area), part("counts", &AreaFigure::counts)};
};
template <>
struct Parts<GoalFigure> {
    static constexpr std::tuple parts{
        part("row", &GoalFigure::row), part("title", &GoalFigure::title), part("area", &GoalFigure::area),
        part("responsible", &GoalFigure::responsible), part("state", &GoalFigure::state, names<GoalState>),
        part("light", &GoalFigure::light, names<Light>), part("counts", &GoalFigure::counts),
        part("progress", &GoalFigure::progress), part("planned", &GoalFigure::planned),
        part("activities", &GoalFigure::activities)};
};
template <>
struct Parts<ProgressMonth> {
    static constexpr std::tuple parts{
        part("month", &ProgressMonth::month), part("progress", &ProgressMonth::progress),
        part("planned", &ProgressMonth::planned)};
};
template <>
struct Parts<PlanFigures> {
    static constexpr std::tuple parts{
        part("plans", &PlanFigures::plans), part("name", &PlanFigures::name), part("counts", &PlanFigures::counts),
        part("progress", &PlanFigures::progress), part("planned", &PlanFigures::planned),
        part("goals", &PlanFigures::goals), part("areas", &PlanFigures::areas),
        part("activities", &PlanFigures::activities), part("months", &PlanFigures::months)};
};
template <>
struct Parts<IndicatorPoint> {
    static constexpr std::tuple parts{part("date", &IndicatorPoint::date), part("value", &IndicatorPoint::value)};
};
template <>
struct Parts<IndicatorFigure> {
    static constexpr std::tuple parts{
        part("row", &IndicatorFigure::row), part("title", &IndicatorFigure::title), part("unit", &IndicatorFigure::unit),
        part("value", &IndicatorFigure::value), part("date", &IndicatorFigure::date),
        part("target", &IndicatorFigure::target), part("target_date", &IndicatorFigure::targetDate),
        part("standing", &IndicatorFigure::standing, names<TargetStanding>), part("met", &IndicatorFigure::met),
        part("organizations", &IndicatorFigure::organizations), part("points", &IndicatorFigure::points)};
};
template <>
struct Parts<PostFigure> {
    static constexpr std::tuple parts{
        part("row", &PostFigure::row), part("title", &PostFigure::title), part("holder", &PostFigure::holder),
        part("percentage", &PostFigure::percentage), part("available_days", &PostFigure::availableDays),
        part("planned_days", &PostFigure::plannedDays)};
};
template <>
struct Parts<RepresentationFigure> {
    static constexpr std::tuple parts{
        part("row", &RepresentationFigure::row), part("group", &RepresentationFigure::group),
        part("persons", &RepresentationFigure::persons), part("meetings", &RepresentationFigure::meetings)};
};
template <>
struct Parts<AssignmentFigures> {
    static constexpr std::tuple parts{
        part("posts", &AssignmentFigures::posts), part("representation", &AssignmentFigures::representation)};
};
template <>
struct Parts<MeetingFigure> {
    static constexpr std::tuple parts{
        part("row", &MeetingFigure::row), part("group", &MeetingFigure::group), part("date", &MeetingFigure::date),
        part("is_held", &MeetingFigure::isHeld)};
};
template <>
struct Parts<CadenceFigure> {
    static constexpr std::tuple parts{
        part("groups", &CadenceFigure::groups), part("name", &CadenceFigure::name), part("lowest", &CadenceFigure::lowest),
        part("highest", &CadenceFigure::highest), part("held", &CadenceFigure::held),
        part("planned", &CadenceFigure::planned), part("expected", &CadenceFigure::expected),
        part("meetings", &CadenceFigure::meetings)};
};
template <>
struct Parts<AttendanceCount> {
    static constexpr std::tuple parts{
        part("present", &AttendanceCount::present), part("meetings", &AttendanceCount::meetings)};
};
template <>
struct Parts<AttendanceGroup> {
    static constexpr std::tuple parts{
        part("row", &AttendanceGroup::row), part("name", &AttendanceGroup::name),
        part("meetings", &AttendanceGroup::meetings)};
};
template <>
struct Parts<AttendanceMember> {
    static constexpr std::tuple parts{
        part("row", &AttendanceMember::row), part("name", &AttendanceMember::name),
        part("cells", &AttendanceMember::cells), part("all", &AttendanceMember::all)};
};
template <>
struct Parts<AttendanceFigures> {
    static constexpr std::tuple parts{
        part("groups", &AttendanceFigures::groups), part("members", &AttendanceFigures::members)};
};
template <>
struct Parts<ActionFigure> {
    static constexpr std::tuple parts{
        part("row", &ActionFigure::row), part("text", &ActionFigure::text), part("owner", &ActionFigure::owner),
        part("opened_on", &ActionFigure::openedOn), part("closed_on", &ActionFigure::closedOn),
        part("due", &ActionFigure::due), part("days_late", &ActionFigure::daysLate),
        part("carried", &ActionFigure::carried)};
};
template <>
struct Parts<ActionMonth> {
    static constexpr std::tuple parts{
        part("month", &ActionMonth::month), part("opened", &ActionMonth::opened), part("closed", &ActionMonth::closed),
        part("open", &ActionMonth::open), part("overdue", &ActionMonth::overdue)};
};
template <>
struct Parts<ActionFigures> {
    static constexpr std::tuple parts{
        part("opened", &ActionFigures::opened), part("closed", &ActionFigures::closed), part("open", &ActionFigures::open),
        part("overdue", &ActionFigures::overdue), part("stuck", &ActionFigures::stuck),
        part("points", &ActionFigures::points), part("months", &ActionFigures::months)};
};
template <>
struct Parts<VacancyFigure> {
    static constexpr std::tuple parts{
        part("row", &VacancyFigure::row), part("group", &VacancyFigure::group),
        part("organization", &VacancyFigure::organization),
        part("function", &VacancyFigure::function, names<SeatFunction>), part("is_declared", &VacancyFigure::isDeclared),
        part("since", &VacancyFigure::since), part("days", &VacancyFigure::days), part("reason", &VacancyFigure::reason)};
};
template <>
struct Parts<MemberFigure> {
    static constexpr std::tuple parts{
        part("row", &MemberFigure::row), part("name", &MemberFigure::name), part("attendance", &MemberFigure::attendance),
        part("seats", &MemberFigure::seats), part("filled", &MemberFigure::filled),
        part("board_informed_on", &MemberFigure::boardInformedOn), part("board", &MemberFigure::board),
        part("has_share", &MemberFigure::hasShare), part("was_sent", &MemberFigure::wasSent),
        part("acceptance", &MemberFigure::acceptance, names<AcceptanceState>)};
};
template <>
struct Parts<CategoryFigure> {
    static constexpr std::tuple parts{
        part("category", &CategoryFigure::category, names<CostCategory>), part("budget", &CategoryFigure::budget),
        part("budget_to_date", &CategoryFigure::budgetToDate), part("actual", &CategoryFigure::actual),
        part("forecast", &CategoryFigure::forecast)};
};
template <>
struct Parts<MoneyMonth> {
    static constexpr std::tuple parts{
        part("month", &MoneyMonth::month), part("budget", &MoneyMonth::budget), part("actual", &MoneyMonth::actual),
        part("forecast", &MoneyMonth::forecast)};
};
template <>
struct Parts<MoneyFigures> {
    static constexpr std::tuple parts{
        part("budget", &MoneyFigures::budget), part("version", &MoneyFigures::version),
        part("state", &MoneyFigures::state, names<BudgetState>), part("total", &MoneyFigures::total),
        part("through", &MoneyFigures::through), part("budget_to_date", &MoneyFigures::budgetToDate),
        part("actual", &MoneyFigures::actual), part("forecast", &MoneyFigures::forecast),
        part("left", &MoneyFigures::left), part("categories", &MoneyFigures::categories),
        part("months", &MoneyFigures::months)};
};
template <>
struct Parts<YearShare> {
    static constexpr std::tuple parts{part("year", &YearShare::year), part("amount", &YearShare::amount)};
};
template <>
struct Parts<ShareFigure> {
    static constexpr std::tuple parts{
        part("row", &ShareFigure::row), part("name", &ShareFigure::name), part("amount", &ShareFigure::amount),
        part("population", &ShareFigure::population), part("per_inhabitant", &ShareFigure::perInhabitant),
        part("was_sent", &ShareFigure::wasSent), part("state", &ShareFigure::state, names<AcceptanceState>),
        part("sent_on", &ShareFigure::sentOn), part("answered_on", &ShareFigure::answeredOn),
        part("answered_by", &ShareFigure::answeredBy), part("years", &ShareFigure::years)};
};
template <>
struct Parts<ShareFigures> {
    static constexpr std::tuple parts{
        part("amount", &ShareFigures::amount), part("accepted", &ShareFigures::accepted),
        part("objected", &ShareFigures::objected), part("waiting", &ShareFigures::waiting),
        part("not_sent", &ShareFigures::notSent), part("members", &ShareFigures::members)};
};
template <>
struct Parts<FactFigure> {
    static constexpr std::tuple parts{
        part("row", &FactFigure::row), part("kind", &FactFigure::kind, names<FactKind>), part("date", &FactFigure::date),
        part("what", &FactFigure::what), part("where", &FactFigure::where), part("is_late", &FactFigure::isLate)};
};
template <>
struct Parts<LateFigure> {
    static constexpr std::tuple parts{
        part("row", &LateFigure::row), part("kind", &LateFigure::kind, names<LateKind>), part("title", &LateFigure::title),
        part("owner", &LateFigure::owner), part("due", &LateFigure::due), part("days", &LateFigure::days)};
};
template <>
struct Parts<LightReason> {
    static constexpr std::tuple parts{
        part("kind", &LightReason::kind, names<LightReasonKind>), part("light", &LightReason::light, names<Light>),
        part("number", &LightReason::number), part("of", &LightReason::of), part("what", &LightReason::what)};
};
template <>
struct Parts<MonthFigures> {
    static constexpr std::tuple parts{
        part("month", &MonthFigures::month), part("day", &MonthFigures::day), part("previous", &MonthFigures::previous),
        part("missing", &MonthFigures::missing), part("light", &MonthFigures::light, names<Light>),
        part("reasons", &MonthFigures::reasons), part("facts", &MonthFigures::facts), part("late", &MonthFigures::late),
        part("plan", &MonthFigures::plan), part("assignment", &MonthFigures::assignment),
        part("cadences", &MonthFigures::cadences), part("attendance", &MonthFigures::attendance),
        part("actions", &MonthFigures::actions), part("vacancies", &MonthFigures::vacancies),
        part("money", &MonthFigures::money), part("shares", &MonthFigures::shares),
        part("indicators", &MonthFigures::indicators), part("members", &MonthFigures::members)};
};
template <>
struct Parts<ReviewedGoal> {
    static constexpr std::tuple parts{
        part("goal", &ReviewedGoal::goal), part("light", &ReviewedGoal::light, names<Light>),
        part("light_reason", &ReviewedGoal::lightReason), part("assessment", &ReviewedGoal::assessment)};
};
template <>
struct Parts<AskedQuestion> {
    static constexpr std::tuple parts{
        part("text", &AskedQuestion::text), part("by", &AskedQuestion::by), part("answer", &AskedQuestion::answer)};
};
template <>
struct Parts<ApprovedBy> {
    static constexpr std::tuple parts{
        part("date", &ApprovedBy::date), part("name", &ApprovedBy::name),
        part("way", &ApprovedBy::way, names<ApprovalWay>)};
};
template <>
struct Parts<MonthReview> {
    static constexpr std::tuple parts{
        part("figures", &MonthReview::figures), part("light", &MonthReview::light, names<Light>),
        part("light_reason", &MonthReview::lightReason), part("comment", &MonthReview::comment),
        part("areas", &MonthReview::areas), part("time", &MonthReview::time),
        part("representation", &MonthReview::representation), part("chair_comment", &MonthReview::chairComment),
        part("goals", &MonthReview::goals), part("questions", &MonthReview::questions),
        part("prepared_on", &MonthReview::preparedOn), part("shows_members", &MonthReview::showsMembers),
        part("approval", &MonthReview::approval)};
};

} // namespace figures

QByteArray toJson(const MonthReview &review)
{
    return writeJson(figures::write(review, {}), JsonStyle::Indented);
}

MonthReview monthReviewFromJson(const QByteArray &json)
{
    return figures::read<MonthReview>(parseJson(json), {});
}

} // namespace samsyn
