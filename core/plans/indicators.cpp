// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/indicators.h"

#include "core/base/format.h"
#include "core/members/members.h"
#include "core/plans/planview.h"
#include "core/plans/schedule.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Indicators)
};

class Reader
{
public:
    Reader(const Store &store, QDate day) : m_store(store), m_day(day)
    {
        for (const Organization &organization : store.all<Organization>())
            m_names[organization.id] = nameOn(store, organization, day);
    }

    IndicatorView view(const Indicator &indicator) const;

private:
    std::vector<IndicatorSeries> seriesOf(const IndicatorView &view) const;
    QString areaOf(const Indicator &indicator, const std::optional<Goal> &goal) const;

    const Store &m_store;
    QDate m_day;
    std::map<Id<Organization>, QString> m_names;
};

QString Reader::areaOf(const Indicator &indicator, const std::optional<Goal> &goal) const
{
    const auto id = indicator.area ? indicator.area : goal ? goal->area : std::nullopt;
    const auto area = id ? m_store.find(*id) : std::nullopt;
    return area ? headingOf(*area) : QString();
}

std::vector<IndicatorSeries> Reader::seriesOf(const IndicatorView &view) const
{
    std::map<std::pair<std::optional<Id<Organization>>, MeasurementGroup>, IndicatorSeries> found;
    for (const Measurement &measurement : m_store.where<Measurement>("indicator", view.indicator.id.value)) {
        if (measurement.date > m_day)
            continue;
        IndicatorSeries &series = found[{measurement.organization, measurement.group}];
        series.organization = measurement.organization;
        series.group = measurement.group;
        series.organizationName = measurement.organization ? m_names.at(*measurement.organization) : Text::tr("All together");
        series.measurements.push_back(measurement);
    }
    std::vector<IndicatorSeries> result;
    for (auto &[which, series] : found) {
        std::ranges::stable_sort(series.measurements, {}, &Measurement::date);
        series.standing = targetStanding(view.indicator, view.targets, series.measurements, m_day);
        result.push_back(std::move(series));
    }
    std::ranges::stable_sort(result, [](const IndicatorSeries &a, const IndicatorSeries &b) {
        if (a.organization.has_value() != b.organization.has_value())
            return b.organization.has_value();
        if (a.organizationName != b.organizationName)
            return swedishLess(a.organizationName, b.organizationName);
        return a.group < b.group;
    });
    return result;
}

IndicatorView Reader::view(const Indicator &indicator) const
{
    IndicatorView view;
    view.indicator = indicator;
    view.day = m_day;
    const auto goal = indicator.goal ? m_store.find(*indicator.goal) : std::nullopt;
    view.goal = goal ? goal->title : QString();
    view.area = areaOf(indicator, goal);
    view.targets = m_store.where<IndicatorTarget>("indicator", indicator.id.value);
    std::ranges::stable_sort(view.targets, {}, &IndicatorTarget::date);
    view.series = seriesOf(view);
    return view;
}

QString latestText(const IndicatorView &view, const IndicatorSeries &series)
{
    const IndicatorStanding &standing = series.standing;
    if (!standing.latest)
        return Text::tr("Nothing has been measured yet.");
    const QString value = withUnit(formatDecimal(*standing.latest->value), view.indicator);
    const QString when = measurementDateName(standing.latest->date);
    if (!standing.target)
        return Text::tr("%1 in %2.", "a value, a year or month").arg(value, when);
    return Text::tr("%1 in %2, the target is %3 by %4: %5.", "a value, a year; the target, a year; target met")
        .arg(value, when, formatDecimal(standing.target->value), measurementDateName(standing.target->date), targetStandingName(standing.standing));
}

} // namespace

QString IndicatorSeries::name(bool withGroup) const
{
    if (!withGroup)
        return organizationName;
    return Text::tr("%1, %2", "Nacka, women").arg(organizationName, measurementGroupName(group).toLower());
}

int IndicatorView::decimals() const
{
    int most = 0;
    for (const IndicatorSeries &one : series) {
        for (const Measurement &measurement : one.measurements)
            most = std::max(most, measurement.value ? decimalsOf(*measurement.value) : 0);
    }
    for (const IndicatorTarget &target : targets)
        most = std::max(most, decimalsOf(target.value));
    return most;
}

bool IndicatorView::isSplitByGroup() const
{
    return std::ranges::any_of(series, [](const IndicatorSeries &one) { return one.group != MeasurementGroup::Total; });
}

const IndicatorSeries *IndicatorView::headline() const
{
    const IndicatorSeries *only = nullptr;
    for (const IndicatorSeries &one : series) {
        if (one.group != MeasurementGroup::Total)
            continue;
        if (!one.organization)
            return &one;
        if (only)
            return nullptr;
        only = &one;
    }
    return only;
}

int IndicatorView::count(TargetStanding wanted) const
{
    return int(std::ranges::count_if(series, [wanted](const IndicatorSeries &one) {
        return one.organization && one.group == MeasurementGroup::Total && one.standing.latest && one.standing.standing == wanted;
    }));
}

int IndicatorView::organizations() const
{
    return int(std::ranges::count_if(series, [](const IndicatorSeries &one) {
        return one.organization && one.group == MeasurementGroup::Total && one.standing.latest;
    }));
}

TargetStanding IndicatorView::standing() const
{
    const IndicatorSeries *chief = headline();
    return chief ? chief->standing.standing : TargetStanding::None;
}

QString IndicatorView::standingText() const
{
    if (const IndicatorSeries *chief = headline())
        return latestText(*this, *chief);
    const int all = organizations();
    if (all == 0)
        return Text::tr("Nothing has been measured yet.");
    if (targets.empty())
        return Text::tr("%n organizations have values; there is no target.", nullptr, all);
    return Text::tr("%1 of %n have met the target, %2 are on the way.", nullptr, all).arg(count(TargetStanding::Met)).arg(count(TargetStanding::OnTheWay));
}

IndicatorView indicatorView(const Store &store, Id<Indicator> id, QDate day)
{
    return Reader(store, day).view(store.get(id));
}

std::vector<IndicatorView> indicatorViews(const Store &store, QDate day)
{
    auto indicators = store.all<Indicator>();
    std::ranges::stable_sort(indicators, swedishLess, &Indicator::title);
    const Reader reader(store, day);
    std::vector<IndicatorView> views;
    for (const Indicator &indicator : indicators)
        views.push_back(reader.view(indicator));
    return views;
}

QString withUnit(const QString &value, const Indicator &indicator)
{
    return indicator.unit.isEmpty() ? value : value + QChar::Nbsp + indicator.unit;
}

QString measurementDateName(QDate date)
{
    if (date.month() == 12 && date.day() == 31)
        return QString::number(date.year());
    return date.day() == date.daysInMonth() ? formatMonth(Month::of(date)) : formatDate(date);
}

std::vector<QString> measurementDateNames(const std::vector<QDate> &dates)
{
    const auto endsYear = [](QDate date) { return date.month() == 12 && date.day() == 31; };
    const auto endsMonth = [](QDate date) { return date.day() == date.daysInMonth(); };
    const bool byYear = std::ranges::all_of(dates, endsYear);
    const bool byMonth = std::ranges::all_of(dates, endsMonth);
    std::vector<QString> names;
    for (const QDate date : dates)
        names.push_back(byYear ? QString::number(date.year()) : byMonth ? scheduleText(scheduleOf(date, date, SchedulePrecision::Month)) : formatDate(date));
    return names;
}

} // namespace samsyn
