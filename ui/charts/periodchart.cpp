// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/documents/charttable.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/periodmarks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeriodChart)
};

constexpr int mostTicks = 6;
constexpr qreal thickness = 0.45; // of a bar, in rows
constexpr qreal doubtLength = 20; // px of the dashed end

struct PeriodLayout
{
    QRectF plot; // the rows, without the years above them
    QDate from;
    QDate to; // the first day after the last
    bool isByMonth = false; // each month of one year has a line
    qreal row = 0;

    qreal x(QDate day) const
    {
        return plot.left() + static_cast<qreal>(from.daysTo(std::clamp(day, from, to))) /
                                 static_cast<qreal>(from.daysTo(to)) * plot.width();
    }
    qreal middle(size_t category) const
    {
        return plot.top() + row * (static_cast<qreal>(category) + 0.5);
    }
};

/// Whole years; what is open is seen to go on for half a year after the last day that is known.
void setRange(PeriodLayout &layout, const Chart &chart)
{
    if (chart.from.isValid() && chart.to.isValid()) {
        layout.from = QDate(chart.from.year(), 1, 1);
        layout.to = QDate(chart.to.year() + 1, 1, 1);
        layout.isByMonth = layout.from.year() + 1 == layout.to.year();
        return;
    }
    QDate last = chart.day;
    bool isOpen = false;
    for (const Chart::Span &span : chart.spans) {
        if (!span.from.isValid())
            continue;
        layout.from = layout.from.isValid() ? std::min(layout.from, span.from) : span.from;
        const QDate end = span.to.value_or(span.from);
        last = last.isValid() ? std::max(last, end) : end;
        isOpen = isOpen || !span.to;
    }
    if (chart.day.isValid())
        layout.from = std::min(layout.from, chart.day);
    layout.from = QDate(layout.from.year(), 1, 1);
    layout.to = QDate((isOpen ? last.addMonths(6) : last).year() + 1, 1, 1);
}

PeriodLayout layoutOf(const Chart &chart, const ChartLook &look, QRectF area)
{
    const QFontMetricsF metrics(look.labelFont(QFont::DemiBold));
    PeriodLayout layout;
    setRange(layout, chart);
    qreal names = 0;
    for (const QString &name : chart.categories)
        names = std::max(names, metrics.horizontalAdvance(name));
    names = std::min(names, area.width() / 2);
    const qreal height = area.height() - periodAxisHeight(look) - periodKeyHeight(chart, look);
    layout.row = std::min(height / static_cast<qreal>(chart.categories.size()), look.px(look.row));
    layout.plot = QRectF(area.left() + names + look.px(14),
                         area.top() + periodAxisHeight(look),
                         std::max(look.px(8), area.width() - names - look.px(16)),
                         layout.row * static_cast<qreal>(chart.categories.size()));
    return layout;
}

/// Where the lines of time stand: 1 January of every so many years, or months within a year or two.
std::vector<QDate> ticksOf(const PeriodLayout &layout)
{
    if (layout.isByMonth) {
        std::vector<QDate> months;
        for (QDate day = layout.from; day < layout.to; day = day.addMonths(1))
            months.push_back(day);
        return months;
    }
    for (const int step : {3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400}) {
        std::vector<QDate> ticks;
        const int years = std::max(1, step / 12);
        for (QDate day((layout.from.year() + years - 1) / years * years, 1, 1);
             day < layout.to && ticks.size() <= mostTicks;
             day = day.addMonths(step))
            ticks.push_back(day);
        if (ticks.size() <= mostTicks)
            return ticks;
    }
    return {layout.from};
}

/// The years, and the day that the reader stands on: where they would meet, the day is written.
void addTime(ChartScene &scene, const PeriodLayout &layout, qreal top)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const QFont font = look.labelFont();
    const QFont strong = look.labelFont(QFont::DemiBold);
    QRectF day;
    if (chart.day.isValid() && layout.isByMonth) { // its month is told among the others
        scene.addRect({layout.x(chart.day) - look.px(0.75), layout.plot.top() - look.px(4), look.px(1.5), layout.plot.height() + look.px(4)},
                      Qt::NoPen,
                      look.text);
    } else if (chart.day.isValid()) {
        const qreal x = layout.x(chart.day);
        const QString label = formatDateShort(chart.day);
        const qreal wide = QFontMetricsF(strong).horizontalAdvance(label);
        const qreal left = std::max(layout.plot.left(), x - look.px(5) - wide);
        day = QRectF(left - look.px(8), top, wide + look.px(16), look.px(1));
        scene.addText(label, {left, top}, strong, look.text);
        scene.addRect({x - look.px(0.75), top, look.px(1.5), layout.plot.bottom() - top},
                      Qt::NoPen,
                      look.text);
    }
    for (const QDate &tick : ticksOf(layout)) {
        const qreal x = layout.x(tick);
        scene.addLine({x, layout.plot.top() - look.px(4), x, layout.plot.bottom()},
                      QPen(look.line, look.px(1)));
        const bool isNow = layout.isByMonth && chart.day.isValid() && Month::of(chart.day) == Month::of(tick);
        const QString label = layout.isByMonth    ? formatDateShort(tick).section(u' ', 1, 1)
                              : tick.month() == 1 ? QString::number(tick.year())
                                                  : formatMonth(Month::of(tick));
        const QRectF text(
            x + look.px(4), top, QFontMetricsF(font).horizontalAdvance(label), look.px(1));
        if (!text.intersects(day) && text.right() <= layout.plot.right())
            scene.addText(label, text.topLeft(), isNow ? strong : font, isNow ? look.text : look.text2);
    }
}

QRectF barOf(const PeriodLayout &layout, size_t category, qreal from, qreal to)
{
    const qreal high = layout.row * thickness;
    return {from, layout.middle(category) - high / 2, to - from, high};
}

/// Draws a dashed end: before the bar where there is room, else in it. Returns where the bar begins
/// (or, to the right, ends).
qreal addDoubt(ChartScene &scene,
               const PeriodLayout &layout,
               size_t category,
               qreal edge,
               qreal free,
               qreal inside)
{
    const ChartLook &look = scene.look();
    const qreal sign = free < edge ? -1 : 1;
    const qreal room = std::abs(free - edge) - look.px(2);
    const bool isOutside = free != edge && room >= look.px(6);
    const qreal length =
        std::min(look.px(doubtLength), isOutside ? room : std::abs(inside - edge) / 2);
    const qreal other =
        isOutside ? edge + sign * length : edge + (inside < edge ? -length : length);
    scene.addRect(barOf(layout, category, std::min(edge, other), std::max(edge, other)),
                  look.doubtfulEdge(),
                  look.page);
    return isOutside ? edge : other;
}

/// What is to be written beside a bar, once all lines are drawn.
struct Note
{
    QRectF bar;
    QRectF row;
    QString text;
    bool isHollow = false;
};

void addRow(ChartScene &scene, const PeriodLayout &layout, size_t category, std::vector<Note> &notes)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const bool isSelected = chart.selected == category;
    const std::vector<Chart::Span> spans = spansOf(chart, category);
    for (size_t i = 0; i < spans.size(); ++i) {
        const Chart::Span &span = spans[i];
        if (span.series >= chart.series.size())
            continue;
        const QRectF row(layout.plot.left(), layout.middle(category) - layout.row / 2, layout.plot.width(), layout.row);
        if (span.isMoment) {
            const QRectF diamond = addDiamond(scene, {layout.x(span.from), layout.middle(category)}, layout.row * thickness);
            notes.push_back({diamond, row, span.note});
            continue;
        }
        qreal from = layout.x(span.from);
        qreal to = std::max(from + look.px(2),
                            span.to ? layout.x(span.to->addDays(1)) : layout.plot.right());
        // What begins the day after is another period all the same.
        if (i > 0 && spans[i - 1].to && spans[i - 1].to->daysTo(span.from) == 1)
            from = std::min(from + look.px(2), to);
        const qreal start = from;
        if (!span.fromAsWritten.isEmpty())
            from = addDoubt(scene,
                            layout,
                            category,
                            from,
                            i > 0 && spans[i - 1].to ? layout.x(spans[i - 1].to->addDays(1))
                                                     : layout.plot.left(),
                            to);
        if (!span.toAsWritten.isEmpty() && span.to)
            to = addDoubt(scene,
                          layout,
                          category,
                          to,
                          i + 1 < spans.size() ? std::max(to, layout.x(spans[i + 1].from))
                                               : layout.plot.right(),
                          start);
        QPen edge = look.edgeOf(chart, span.series);
        QColor fill = look.colorOf(chart, span.series);
        const bool isFilled = fill != look.page;
        if (isSelected && isFilled)
            fill = look.accent;
        else if (isSelected)
            edge.setColor(look.accent);
        const qreal half = isFilled ? 0 : edge.widthF() / 2;
        const QRectF bar = barOf(layout, category, from, to);
        if (span.progress && isFilled)
            addProgress(scene, bar, fill, *span.progress);
        else
            scene.addRect(bar.adjusted(half, half, -half, -half), edge, fill);
        notes.push_back({bar, row, span.note, !isFilled});
    }
}

bool isThere(const Chart &chart, size_t category)
{
    if (!chart.day.isValid() || chart.from.isValid()) // a plan's rows are read whatever goes on today
        return true;
    return std::ranges::any_of(spansOf(chart, category), [&](const Chart::Span &span) {
        return span.from <= chart.day && (!span.to || chart.day <= *span.to);
    });
}

bool hasDoubt(const Chart &chart)
{
    return std::ranges::any_of(chart.spans,
                               [](const Chart::Span &span) { return !doubtOf(span).isEmpty(); });
}

/// The series that occur, and what a dashed end means.
void addKey(ChartScene &scene, QPointF at)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const QFontMetricsF metrics(look.labelFont());
    const auto add = [&](const QString &name, const QPen &edge, const QBrush &fill, bool isMoment = false) {
        const qreal high = look.px(9);
        const QRectF mark(at.x(), at.y() + (metrics.height() - high) / 2, look.px(20), high);
        if (isMoment)
            addDiamond(scene, mark.center(), high);
        else
            scene.addRect(mark, edge, fill);
        at.rx() += look.px(26);
        scene.addText(name, at, look.labelFont(), look.text2);
        at.rx() += metrics.horizontalAdvance(name) + look.px(20);
    };
    for (size_t s = 0; s < chart.series.size(); ++s) {
        const auto first = std::ranges::find(chart.spans, s, &Chart::Span::series);
        if (first != chart.spans.end())
            add(chart.series[s].name, look.edgeOf(chart, s), look.colorOf(chart, s), first->isMoment);
    }
    if (hasDoubt(chart))
        add(Text::tr("Date in doubt"), look.doubtfulEdge(), look.page);
}

} // namespace

qreal periodAxisHeight(const ChartLook &look)
{
    return QFontMetricsF(look.labelFont()).height() + look.px(6);
}

qreal periodKeyHeight(const Chart &chart, const ChartLook &look)
{
    if (chart.series.size() < 2 && !hasDoubt(chart))
        return 0;
    return QFontMetricsF(look.labelFont()).height() + look.px(12);
}

void addPeriods(ChartScene &scene, QRectF area)
{
    const Chart &chart = scene.chart();
    const ChartLook &look = scene.look();
    const PeriodLayout layout = layoutOf(chart, look, area);
    scene.addLine({area.left(), layout.plot.top(), layout.plot.right(), layout.plot.top()},
                  QPen(look.control, look.px(1)));
    std::vector<QRectF> bands;
    std::vector<Note> notes;
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        const QFont font = look.labelFont(chart.selected == i ? QFont::DemiBold : QFont::Normal);
        const QFontMetricsF metrics(font);
        const qreal bottom = layout.middle(i) + layout.row / 2;
        scene.addLine({area.left(), bottom, layout.plot.right(), bottom},
                      QPen(look.line, look.px(1)));
        scene.addText(metrics.elidedText(chart.categories[i], Qt::ElideRight, area.width() / 2),
                      {area.left(), layout.middle(i) - metrics.height() / 2},
                      font,
                      isThere(chart, i) || chart.selected == i ? look.text : look.text2);
        addRow(scene, layout, i, notes);
        bands.push_back({area.left(), layout.middle(i) - layout.row / 2, area.width(), layout.row});
    }
    scene.setBands(std::move(bands));
    addTime(scene, layout, area.top());
    for (const Note &note : notes)
        addNote(scene, note.bar, note.row, note.text, note.isHollow);
    if (periodKeyHeight(chart, look) > 0)
        addKey(scene, {area.left(), layout.plot.bottom() + look.px(12)});
}

} // namespace samsyn
