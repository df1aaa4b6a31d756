// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/charttable.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

/// "40 %, 18 days late"
QString noteOf(const Chart::Span &span)
{
    QStringList parts;
    if (span.progress)
        parts << formatPercent(Rational(*span.progress, 100), 0);
    if (!span.note.isEmpty())
        parts << span.note;
    return parts.join(u", "_s);
}

/// A row for each span, those of a category together and the earliest first; a category without
/// any has a row all the same. What the source says has a column where there is any doubt.
Table periodsTable(const Chart &chart)
{
    Table table{chart.title, false, {{chart.categoryHead}}, {}};
    table.columns.push_back({Text::tr("From")});
    table.columns.push_back({Text::tr("To")});
    table.columns.push_back({chart.seriesHead});
    const bool hasDoubt = std::ranges::any_of(chart.spans, [](const Chart::Span &span) {
        return !doubtOf(span).isEmpty();
    });
    if (hasDoubt)
        table.columns.push_back({Text::tr("The source says")});
    const bool hasNotes = std::ranges::any_of(chart.spans, [](const Chart::Span &span) { return !noteOf(span).isEmpty(); });
    if (hasNotes)
        table.columns.push_back({Text::tr("Note", "of a period in a chart")});
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        const auto spans = spansOf(chart, i);
        for (const Chart::Span &span : spans) {
            const bool isKnown = span.series < chart.series.size();
            Row row{{Cell::of(chart.categories[i]),
                     Cell::of(formatDate(span.from)),
                     span.to ? Cell::of(formatDate(*span.to)) : Cell::none(),
                     isKnown ? Cell::of(chart.series[span.series].name) : Cell::none()}};
            if (hasDoubt)
                row.cells.push_back(Cell::of(doubtOf(span)));
            if (hasNotes)
                row.cells.push_back(Cell::of(noteOf(span)));
            table.rows.push_back(std::move(row));
        }
        if (spans.empty()) {
            Row row{{Cell::of(chart.categories[i])}};
            row.cells.resize(table.columns.size(), Cell::none());
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

QString spanText(const Chart &chart, const Chart::Span &span)
{
    QString text = span.to ? Text::tr("from %1 to %2").arg(formatDate(span.from), formatDate(*span.to))
                           : Text::tr("from %1 until further notice").arg(formatDate(span.from));
    if (span.series < chart.series.size() && !chart.series[span.series].name.isEmpty())
        text += u", "_s + chart.series[span.series].name;
    if (const QString note = noteOf(span); !note.isEmpty())
        text += u", "_s + note;
    const QString doubt = doubtOf(span);
    return doubt.isEmpty() ? text : Text::tr("%1 (the source says %2)").arg(text, doubt);
}

} // namespace

QString categoryText(const Chart &chart, size_t category)
{
    QStringList parts;
    if (chart.kind == Chart::Kind::Periods) {
        for (const Chart::Span &span : spansOf(chart, category))
            parts << spanText(chart, span);
        return chart.categories[category] + u": "_s +
               (parts.isEmpty() ? Cell::none().text : parts.join(u"; "_s));
    }
    for (const Chart::Series &series : chart.series) {
        const QString value =
            chartCell(category < series.values.size() ? series.values[category] : std::nullopt,
                      chart.decimals)
                .text;
        const QString pair = chart.isNamedFirst ? series.name + ' '_L1 + value : value + ' '_L1 + series.name;
        parts << (series.name.isEmpty() ? value : pair);
    }
    if (const QString range = rangeText(rangeOf(chart, category)); !range.isEmpty())
        parts << chart.rangeName + ' '_L1 + range;
    return chart.categories[category] + u": "_s + parts.join(u", "_s);
}

QString rangeText(const Chart::Range &range)
{
    if (!range.lowest && !range.highest)
        return {};
    if (!range.highest)
        return Text::tr("at least %1").arg(formatCount(*range.lowest));
    if (!range.lowest)
        return Text::tr("at most %1").arg(formatCount(*range.highest));
    if (*range.lowest == *range.highest)
        return formatCount(*range.lowest);
    return formatCount(*range.lowest) + u'–' + formatCount(*range.highest);
}

Chart::Range rangeOf(const Chart &chart, size_t category)
{
    return chart.kind == Chart::Kind::Counts && category < chart.ranges.size() ? chart.ranges[category] : Chart::Range();
}

std::vector<Chart::Span> spansOf(const Chart &chart, size_t category)
{
    std::vector<Chart::Span> spans;
    std::ranges::copy_if(chart.spans, std::back_inserter(spans), [=](const Chart::Span &span) {
        return span.category == category && span.from.isValid();
    });
    std::ranges::stable_sort(spans, {}, &Chart::Span::from);
    return spans;
}

QString doubtOf(const Chart::Span &span)
{
    QStringList parts;
    if (!span.fromAsWritten.isEmpty())
        parts << Text::tr("from “%1”").arg(span.fromAsWritten);
    if (!span.toAsWritten.isEmpty())
        parts << Text::tr("to “%1”").arg(span.toAsWritten);
    return parts.join(u", "_s);
}

Cell chartCell(std::optional<double> value, int decimals)
{
    if (!value || !std::isfinite(*value))
        return Cell::none();
    const auto exact = rationalFromDecimal(QString::number(*value, 'f', decimals));
    return exact ? Cell::exact(*exact, decimals) : Cell::of(QString::number(*value));
}

Table chartTable(const Chart &chart)
{
    if (chart.kind == Chart::Kind::Periods)
        return periodsTable(chart);
    Table table{chart.title, false, {{chart.categoryHead}}, {}};
    for (const Chart::Series &series : chart.series) {
        QString head = series.name.isEmpty() ? chart.title : series.name;
        if (!chart.unit.isEmpty())
            head += u", "_s + chart.unit;
        table.columns.push_back({head, Column::Kind::Number});
    }
    if (chart.kind == Chart::Kind::Counts)
        table.columns.push_back({chart.rangeName});
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        Row row{{Cell::of(chart.categories[i])}};
        for (const Chart::Series &series : chart.series)
            row.cells.push_back(chartCell(
                i < series.values.size() ? series.values[i] : std::nullopt, chart.decimals));
        if (const QString range = rangeText(rangeOf(chart, i)); chart.kind == Chart::Kind::Counts)
            row.cells.push_back(range.isEmpty() ? Cell::none() : Cell::of(range));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace samsyn
