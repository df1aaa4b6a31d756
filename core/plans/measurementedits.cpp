// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/measurementedits.h"

#include "core/base/error.h"
#include "core/members/tablecells.h"
#include "core/plans/indicatorstanding.h"

#include <QCoreApplication>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementEdits)
};

std::optional<Measurement> measurementAt(const Store &store, const MeasuredPlace &place)
{
    for (const Measurement &one : store.where<Measurement>("indicator", place.indicator.value)) {
        if (one.organization == place.organization && one.group == place.group && one.date == place.date)
            return one;
    }
    return std::nullopt;
}

} // namespace

WrittenValue readWrittenValue(const QString &text)
{
    QString plain = text.simplified();
    if (plain.isEmpty())
        return {};
    if (isMissingMark(plain) || plain.compare(Text::tr("missing"), Qt::CaseInsensitive) == 0 || plain.compare("missing"_L1, Qt::CaseInsensitive) == 0)
        return {std::nullopt, MeasurementStatus::Missing};
    const bool isPreliminary = plain.endsWith(u'*');
    if (isPreliminary)
        plain.chop(1);
    const auto value = parseDecimal(plain);
    if (!value)
        throw Error(ErrorKind::Failed, Text::tr("“%1” is no value. Write a number, “missing”, or nothing.").arg(text.simplified().left(40)));
    return {value, isPreliminary ? MeasurementStatus::Preliminary : MeasurementStatus::Final};
}

QString writtenValue(const Measurement &measurement)
{
    if (measurement.status == MeasurementStatus::Missing || !measurement.value)
        return Text::tr("missing");
    const QString value = formatDecimal(*measurement.value);
    return measurement.status == MeasurementStatus::Preliminary ? value + u'*' : value;
}

void setMeasurement(Transaction &transaction, const MeasuredPlace &place, const WrittenValue &value, const QString &source)
{
    const auto known = measurementAt(transaction.store(), place);
    if (value.isEmpty()) {
        if (known)
            transaction.remove(known->id);
        return;
    }
    Measurement measurement = known.value_or(Measurement{{}, {}, place.indicator, place.organization, place.date, place.group, {}, {}, {}, {}});
    if (known && measurement.value == value.value && measurement.status == value.status)
        return;
    measurement.value = value.value;
    measurement.status = value.status;
    measurement.source = source;
    if (known)
        transaction.update(measurement);
    else
        transaction.insert(measurement);
}

std::vector<QDate> measuredDates(const Store &store, Id<Indicator> indicator, QDate day)
{
    std::set<QDate> dates;
    for (const Measurement &one : store.where<Measurement>("indicator", indicator.value)) {
        if (one.date <= day)
            dates.insert(one.date);
    }
    return {dates.begin(), dates.end()};
}

} // namespace samsyn
