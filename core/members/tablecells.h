// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

namespace samsyn {

// What single cells of a table of figures by place say, as people write them.

/// Lower case, without diacritics, words parted by one space: for words of heads, not for places.
QString foldedWords(const QString &text);

/// A code, a name, or both in one cell: "0120 Värmdö", "120", "Värmdö (0120)".
struct TablePlace
{
    QString code; // four digits, also where the zero was lost; two for a county or the country
    QString name;
};
TablePlace parseTablePlace(const QString &cell);

/// A year stands for its 31 December, a month or quarter for its last day.
struct TablePeriod
{
    QDate day; // invalid where there is no such day ("2012-02-30", "2012M13")
    bool isYear = false;
    QString rest; // what else the text says, folded
};
/// The first thing in the text that is written like a date; an eight-digit day only if all is that.
std::optional<TablePeriod> findTablePeriod(const QString &text);
/// The same for a cell that holds nothing but a date; nothing where it is none.
std::optional<TablePeriod> parseTablePeriod(const QString &cell);

/// Whether the cell is empty or holds a mark for "no figure": .. - – and their likes.
bool isMissingMark(const QString &cell);
/// A figure with any kind of space between its thousands, not below zero and whole.
std::optional<qint64> parsePopulationCount(const QString &cell);
/// A sentence that says why the cell is no population, naming what stands there.
QString explainBrokenCount(const QString &cell);

/// Counties ("Stockholms län"), the country and sums, by name.
enum class WiderPlace { None, County, Country, Sum };
WiderPlace widerPlace(const TablePlace &place);

} // namespace samsyn
