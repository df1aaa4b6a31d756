// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/indicatorstanding.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IndicatorStanding)
};

Rational number(const Decimal &decimal)
{
    return rationalFromDecimal(decimal.digits).value_or(Rational());
}

/// The next target of the day, else the last; the organization's own before those for all.
std::optional<IndicatorTarget> targetOn(std::span<const IndicatorTarget> targets, std::optional<Id<Organization>> organization, QDate day)
{
    std::optional<IndicatorTarget> best;
    const auto rank = [&](const IndicatorTarget &target) {
        const bool isOwn = target.organization.has_value();
        const bool isAhead = target.date >= day;
        return std::tuple(isOwn, isAhead, isAhead ? -target.date.toJulianDay() : target.date.toJulianDay());
    };
    for (const IndicatorTarget &target : targets) {
        const bool applies = !target.organization || target.organization == organization;
        if (applies && (!best || rank(target) > rank(*best)))
            best = target;
    }
    return best;
}

Rational distance(const Rational &a, const Rational &b)
{
    return a < b ? Rational(b - a) : Rational(a - b);
}

TargetStanding judge(IndicatorDirection direction, const Rational &value, const Rational &target, const std::optional<Rational> &start)
{
    const bool isMet = direction == IndicatorDirection::Up ? value >= target : direction == IndicatorDirection::Down ? value <= target : value == target;
    if (isMet)
        return TargetStanding::Met;
    if (!start)
        return TargetStanding::NotYet;
    return distance(value, target) < distance(*start, target) ? TargetStanding::OnTheWay : TargetStanding::Away;
}

/// Where the latest value is measured from; the latest is no start of its own.
std::optional<Rational> startOf(const Indicator &indicator, std::span<const Measurement> measurements, const Measurement &latest)
{
    if (indicator.cumulative)
        return Rational();
    if (indicator.baseline && (!indicator.baselineDate || *indicator.baselineDate <= latest.date))
        return rationalFromDecimal(indicator.baseline->digits);
    const Measurement *first = nullptr;
    for (const Measurement &one : measurements) {
        if (one.value && one.date < latest.date && (!first || one.date < first->date))
            first = &one;
    }
    return first ? valueOf(*first) : std::nullopt;
}

} // namespace

std::optional<Rational> valueOf(const Measurement &measurement)
{
    if (!measurement.value || measurement.status == MeasurementStatus::Missing)
        return std::nullopt;
    return rationalFromDecimal(measurement.value->digits);
}

std::optional<Rational> IndicatorStanding::change() const
{
    const auto value = latest ? valueOf(*latest) : std::nullopt;
    return value && start ? std::optional<Rational>(*value - *start) : std::nullopt;
}

IndicatorStanding targetStanding(const Indicator &indicator, std::span<const IndicatorTarget> targets,
                                 std::span<const Measurement> measurements, QDate day)
{
    IndicatorStanding result;
    for (const Measurement &one : measurements) {
        if (valueOf(one) && one.date <= day && (!result.latest || one.date > result.latest->date))
            result.latest = one;
    }
    const auto organization = measurements.empty() ? std::nullopt : measurements.front().organization;
    result.target = targetOn(targets, organization, day);
    if (!result.latest)
        return result;
    result.start = startOf(indicator, measurements, *result.latest);
    if (result.target)
        result.standing = judge(indicator.direction, *valueOf(*result.latest), number(result.target->value), result.start);
    return result;
}

std::vector<std::optional<Rational>> increases(std::span<const Measurement> measurements)
{
    std::vector<std::optional<Rational>> result;
    for (size_t i = 0; i < measurements.size(); ++i) {
        const auto value = valueOf(measurements[i]);
        const bool isFirstOfYear = i == 0 || measurements[i - 1].date.year() != measurements[i].date.year();
        const auto before = isFirstOfYear ? std::optional(Rational()) : valueOf(measurements[i - 1]);
        result.push_back(value && before ? std::optional<Rational>(*value - *before) : std::nullopt);
    }
    return result;
}

QString targetStandingName(TargetStanding standing)
{
    switch (standing) {
    case TargetStanding::None: return {};
    case TargetStanding::Met: return Text::tr("target met");
    case TargetStanding::OnTheWay: return Text::tr("on the way");
    case TargetStanding::Away: return Text::tr("no nearer");
    case TargetStanding::NotYet: return Text::tr("not met yet");
    }
    return {};
}

QString indicatorDirectionName(IndicatorDirection direction)
{
    switch (direction) {
    case IndicatorDirection::Up: return Text::tr("Higher is better");
    case IndicatorDirection::Down: return Text::tr("Lower is better");
    case IndicatorDirection::Steady: return Text::tr("Is to stay as it is");
    }
    return {};
}

QString measurementGroupName(MeasurementGroup group)
{
    switch (group) {
    case MeasurementGroup::Total: return Text::tr("All");
    case MeasurementGroup::Women: return Text::tr("Women");
    case MeasurementGroup::Men: return Text::tr("Men");
    }
    return {};
}

QString measurementStatusName(MeasurementStatus status)
{
    switch (status) {
    case MeasurementStatus::Final: return Text::tr("Final");
    case MeasurementStatus::Preliminary: return Text::tr("Preliminary");
    case MeasurementStatus::Missing: return Text::tr("Missing");
    }
    return {};
}

std::optional<Decimal> parseDecimal(const QString &text)
{
    // After simplified() every kind of space is a plain one.
    static const QRegularExpression shape(uR"(^([-+\x{2212}\x{2013}]?) ?(\d+|\d{1,3}(?: \d{3})+)(?:[.,](\d+))? ?%?$)"_s);
    const auto match = shape.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(2).remove(u' ');
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (!match.captured(3).isEmpty())
        digits += u'.' + match.captured(3);
    const bool isZero = std::ranges::all_of(digits, [](QChar c) { return c == u'0' || c == u'.'; });
    if (!match.captured(1).isEmpty() && match.captured(1) != u"+" && !isZero)
        digits.prepend(u'-');
    return rationalFromDecimal(digits) ? std::optional(Decimal{digits}) : std::nullopt;
}

int decimalsOf(const Decimal &value)
{
    const qsizetype point = value.digits.indexOf(u'.');
    return point < 0 ? 0 : int(value.digits.size() - point - 1);
}

QString formatDecimal(const Decimal &value)
{
    return formatDecimal(number(value), decimalsOf(value));
}

} // namespace samsyn
