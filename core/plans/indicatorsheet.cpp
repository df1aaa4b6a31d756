// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/indicatorsheet.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/members/members.h"
#include "core/plans/indicatorcharts.h"
#include "core/plans/measurementedits.h"

#include <QCoreApplication>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IndicatorSheet)
};

Cell valueCell(const Decimal &value)
{
    return {formatDecimal(value), value.digits};
}

QString organizationName(const Store &store, std::optional<Id<Organization>> id, QDate day)
{
    const auto organization = id ? store.find(*id) : std::nullopt;
    return organization ? nameOn(store, *organization, day) : Text::tr("All together");
}

Facts factsOf(const Store &store, const IndicatorView &view)
{
    const Indicator &indicator = view.indicator;
    Facts facts;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.rows.emplace_back(label, value);
    };
    add(Text::tr("Number at its source"), indicator.code);
    add(Text::tr("Goal"), view.goal);
    add(Text::tr("Focus area"), view.area);
    add(Text::tr("Unit"), indicator.unit);
    add(Text::tr("Direction"), indicatorDirectionName(indicator.direction));
    if (indicator.baseline) {
        const QString value = withUnit(formatDecimal(*indicator.baseline), indicator);
        add(Text::tr("Baseline"), indicator.baselineDate ? Text::tr("%1 in %2", "a value, a year or month").arg(value, measurementDateName(*indicator.baselineDate)) : value);
    }
    QStringList targets;
    for (const IndicatorTarget &target : view.targets) {
        const QString value = Text::tr("%1 by %2", "a value, a year or month").arg(withUnit(formatDecimal(target.value), indicator), measurementDateName(target.date));
        targets << (target.organization ? Text::tr("%1 for %2").arg(value, organizationName(store, target.organization, view.day)) : value);
    }
    add(Text::tr("Target"), targets.join(u'\n'));
    add(Text::tr("Definition"), indicator.definition);
    add(Text::tr("Source"), indicator.source);
    add(Text::tr("Looked after by"), indicator.steward);
    return facts;
}

/// The stars and gaps of a table, explained where there are any.
struct Footnotes {
    bool hasPreliminary = false;
    bool hasMissing = false;
    bool hasGap = false;
};

Cell measurementCell(const IndicatorSeries &series, QDate date, Footnotes &notes)
{
    const auto found = std::ranges::find(series.measurements, date, &Measurement::date);
    if (found == series.measurements.end()) {
        notes.hasGap = true;
        return Cell::none();
    }
    if (!valueOf(*found)) {
        notes.hasMissing = true;
        return Cell::none();
    }
    Cell cell = valueCell(*found->value);
    if (found->status == MeasurementStatus::Preliminary) {
        notes.hasPreliminary = true;
        cell.text += u'*';
    }
    return cell;
}

Table valuesOf(const IndicatorView &view, Footnotes &notes)
{
    std::set<QDate> dates;
    for (const IndicatorSeries &series : view.series) {
        for (const Measurement &measurement : series.measurements)
            dates.insert(measurement.date);
    }
    Table table;
    table.caption = Text::tr("Values of %1").arg(view.indicator.title);
    table.columns = {{Text::tr("Organization")}};
    for (const QString &date : measurementDateNames({dates.begin(), dates.end()}))
        table.columns.push_back({date, Column::Kind::Number});
    const bool isSplit = view.isSplitByGroup();
    for (const IndicatorSeries &series : view.series) {
        Row row{{Cell::of(series.name(isSplit))}};
        for (const QDate date : dates)
            row.cells.push_back(measurementCell(series, date, notes));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Of a cumulative indicator: what came to in each period, organization by organization.
Table increasesOf(const IndicatorView &view)
{
    Table table;
    table.caption = Text::tr("What came to in each period");
    table.showsCaption = true;
    table.columns = {{Text::tr("Organization")}};
    std::set<QDate> dates;
    for (const IndicatorSeries &series : view.series) {
        for (const Measurement &measurement : series.measurements)
            dates.insert(measurement.date);
    }
    for (const QString &date : measurementDateNames({dates.begin(), dates.end()}))
        table.columns.push_back({date, Column::Kind::Number});
    for (const IndicatorSeries &series : view.series) {
        const auto differences = increases(series.measurements);
        Row row{{Cell::of(series.name(view.isSplitByGroup()))}};
        for (const QDate date : dates) {
            const auto at = size_t(std::ranges::find(series.measurements, date, &Measurement::date) - series.measurements.begin());
            row.cells.push_back(at < differences.size() && differences[at] ? Cell::exact(*differences[at], view.decimals()) : Cell::none());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

void addFootnotes(Document &document, const IndicatorView &view, const Footnotes &notes)
{
    QStringList lines;
    if (notes.hasGap || notes.hasMissing)
        lines << Text::tr("– stands for a value that is missing; it is never zero.");
    if (notes.hasPreliminary)
        lines << Text::tr("* is preliminary.");
    std::set<QString> said;
    for (const IndicatorSeries &series : view.series) {
        for (const Measurement &measurement : series.measurements) {
            if (!measurement.note.isEmpty())
                lines << Text::tr("%1, %2: %3", "organization, year, note").arg(series.organizationName, measurementDateName(measurement.date), measurement.note);
            if (!measurement.source.isEmpty())
                said.insert(measurement.source);
        }
    }
    if (!said.empty())
        lines << Text::tr("The values are from: %1.").arg(QStringList(said.begin(), said.end()).join(u", "_s));
    if (!view.indicator.note.isEmpty())
        lines << view.indicator.note;
    for (const QString &line : lines)
        document.add(Paragraph{line, Paragraph::Style::Note});
}

void addIndicator(Document &document, const Store &store, const IndicatorView &view)
{
    document.add(Paragraph{view.standingText(), Paragraph::Style::Lead});
    if (!view.series.empty()) {
        Chart chart = indicatorChart(view, IndicatorLines::Organizations);
        chart.title = Text::tr("By organization"); // the indicator's name stands above
        document.add(std::move(chart));
        Footnotes notes;
        document.add(valuesOf(view, notes));
        if (view.indicator.cumulative)
            document.add(increasesOf(view));
        addFootnotes(document, view, notes);
    }
    document.add(factsOf(store, view));
}

} // namespace

Document indicatorSheet(const Store &store, const std::vector<Id<Indicator>> &indicators, QDate day, Language language)
{
    const LanguageScope said(language);
    std::vector<IndicatorView> views;
    for (const Id<Indicator> id : indicators)
        views.push_back(indicatorView(store, id, day));
    if (indicators.empty())
        views = indicatorViews(store, day);
    if (views.empty())
        throw Error(ErrorKind::NotFound, Text::tr("There are no indicators yet, so there is no sheet of them."));
    Document document;
    document.language = language;
    document.kind = Text::tr("Indicator sheet");
    document.title = views.size() == 1 ? views.front().indicator.title : Text::tr("Indicators");
    document.state = Text::tr("As of %1").arg(formatDateLong(day));
    document.date = day;
    document.reference = Text::tr("Indicators, %1").arg(formatDate(day));
    for (size_t i = 0; i < views.size(); ++i) {
        if (views.size() > 1) {
            if (i > 0)
                document.add(PageBreak{});
            document.add(Heading{1, views[i].indicator.title});
        }
        addIndicator(document, store, views[i]);
    }
    return document;
}

} // namespace samsyn
