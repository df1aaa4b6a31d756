// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace samsyn {

/// A chart as plain figures: built by the room that knows them, drawn by ui/charts, and written as
/// a table where nothing can draw.
struct Chart {
    enum class Kind {
        Bars, // horizontal, one for each category, in the order given; several series side by side
        StackedBars, // horizontal, the series after each other: parts of a whole
        Lines,       // categories along the bottom, one line for each series
        Periods,     // spans of days, a row for each category, time along the bottom
        Counts,      // a dot for each one that is counted, a row for each category, against its range
        Heat,        // a cell for each category and series, the darker the larger, with its figure in it
    };
    /// What a series stands for, where it has a colour and shape of its own in all charts.
    enum class Meaning { None, InProgress, Done, Late, ToCome, Uncertain, Target };
    struct Series {
        QString name;
        std::vector<std::optional<double>>
            values; // one for each category; absent is a gap, never zero
        Meaning meaning = Meaning::None;
        bool isOnlyInTable = false; // told with the others where there is room for words
    };
    /// From how many to how many it is to be, of Counts.
    struct Range {
        std::optional<int> lowest{};
        std::optional<int> highest{};
    };
    /// From a day to a day, both included: a membership, a seat. What it stands for is a series,
    /// which has a name and a meaning but no values.
    struct Span {
        size_t category = 0;
        size_t series = 0;
        QDate from;
        std::optional<QDate> to; // absent is open
        /// What the source says where the day above is somebody's reading of it: "juli 2012". The
        /// bar then has a dashed end.
        QString fromAsWritten{};
        QString toAsWritten{};
        std::optional<int> progress{}; // percent of the bar that is filled; the rest is hollow
        QString note{};                // beside it: "18 days late"
        bool isMoment = false;         // a day to look at something again: a diamond
    };

    Kind kind = Kind::Bars;
    QString title;        // says the thing: "Shares of the municipalities' part"
    QString unit;         // under the title: "kr"
    QString summary;      // one sentence for who does not see it; shown where there are no figures
    QString categoryHead; // head of the first column when shown as a table
    QString seriesHead{}; // head of the column that names the series, of Periods
    std::vector<QString> categories;
    std::vector<QString> axisLabels{}; // of Lines: shorter than the categories; empty: they are short
    std::vector<Series> series;
    std::vector<Range> ranges{}; // of Counts, one for each category
    QString rangeName{};         // what they are: "target for the year"
    double most = 100;           // of Heat: the value of the darkest cells
    std::vector<Span> spans; // of Periods, in any order
    QDate day;               // of Periods: the day that the reader stands on; a line where valid
    QDate from;              // of Periods: what is shown, where it is more or less than the spans'
    QDate to;                // whole years; with months as its lines where it is one year
    int decimals = 0;        // of the values as they are shown
    std::optional<size_t> selected;       // the category to stand out; of Lines its name
    std::optional<size_t> selectedSeries; // the line to stand out, of Lines
    bool startsAtZero = true; // Lines may start elsewhere, and then the axis shows it
    bool isHalf = false; // on a page, two such after each other stand side by side
    bool isNamedFirst = false; // at a line's end: "budget 876", else "8 open"
};

} // namespace samsyn
