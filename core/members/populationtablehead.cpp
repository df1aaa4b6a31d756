// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/populationtablehead.h"

#include "core/base/error.h"
#include "core/members/tablerows.h"
#include "core/members/tablewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PopulationTable)
};

using Cells = std::vector<QString>;

constexpr size_t rowsToSearch = 200;

struct Reading
{
    PopulationHead head;
    bool hasPlace = false;
    QStringList rivals; // figures between which nothing decides

    bool isClear() const { return hasPlace && !head.figures.empty() && rivals.isEmpty(); }
};

/// Keeps the columns with dates, where there are any, else the one that says most.
void chooseFigures(Reading &reading)
{
    auto &figures = reading.head.figures;
    if (std::ranges::any_of(figures, [](const auto &f) { return f.period.has_value(); })) {
        std::erase_if(figures, [](const auto &f) { return !f.period; });
        for (size_t i = 0; i < figures.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                if (figures[i].period->day.isValid() &&
                    figures[i].period->day == figures[j].period->day)
                    reading.rivals << figures[j].title << figures[i].title;
            }
        }
        return;
    }
    int best = 1;
    for (const auto &figure : figures)
        best = std::min(best, populationRank(foldedWords(figure.title)));
    std::erase_if(figures, [best](const auto &figure) {
        return populationRank(foldedWords(figure.title)) > best;
    });
    if (figures.size() > 1) {
        for (const auto &figure : figures)
            reading.rivals << figure.title;
    }
}

/// One head over code and name leaves the second of them without a head of its own.
void takeUnnamedPlaces(const TextTable &table, PopulationHead &head)
{
    for (size_t column = 1; column < size_t(head.heads.size()); ++column) {
        const auto isPlace = [&](size_t other) { return other + 1 == column; };
        if (head.heads[qsizetype(column)].isEmpty() &&
            (std::ranges::any_of(head.names, isPlace) || std::ranges::any_of(head.codes, isPlace)) &&
            holdsPlaces(table, head.firstRow, column))
            head.names.push_back(column);
    }
}

Reading readHead(const TextTable &table, const Cells &cells, size_t firstRow)
{
    Reading reading;
    PopulationHead &head = reading.head;
    head.firstRow = firstRow;
    std::vector<size_t> ranked[3];
    std::vector<size_t> others;
    for (size_t column = 0; column < cells.size(); ++column) {
        const QString title = cells[column].simplified();
        const QString folded = foldedWords(title);
        head.heads << title;
        if (!folded.isEmpty())
            head.width = column + 1;
        switch (headWord(folded)) {
        case HeadWord::Code:
            head.codes.push_back(column);
            continue;
        case HeadWord::Municipality:
            ranked[0].push_back(column);
            continue;
        case HeadWord::Name:
            ranked[1].push_back(column);
            continue;
        case HeadWord::Region:
            ranked[2].push_back(column);
            continue;
        case HeadWord::Period:
            head.period = head.period.value_or(column);
            continue;
        case HeadWord::Breakdown:
            head.breakdowns.push_back(column);
            continue;
        case HeadWord::Contents:
            head.contents = column;
            continue;
        case HeadWord::Other:
            break;
        }
        const auto period = findTablePeriod(title);
        if (period ? saysPopulation(period->rest, true) : saysPopulation(folded, false))
            head.figures.push_back({column, period, title});
        else
            others.push_back(column);
    }
    for (const auto &columns : ranked)
        head.names.insert(head.names.end(), columns.begin(), columns.end());
    if (head.names.empty() && head.codes.empty() && !head.figures.empty()) {
        const auto found = std::ranges::find_if(
            others, [&](size_t column) { return holdsPlaces(table, firstRow, column); });
        if (found != others.end())
            head.names.push_back(*found);
    }
    reading.hasPlace = !head.names.empty() || !head.codes.empty();
    takeUnnamedPlaces(table, head);
    chooseFigures(reading);
    return reading;
}

/// Whether a row under the head goes on with it: words under the figures, nothing under the places,
/// or what the places are ("Län", and "Kommun" below it).
bool isSubhead(const PopulationHead &head, const Cells &cells)
{
    const auto goesOnAt = [&](size_t column) {
        if (column >= cells.size() || isBlank(cells[column]))
            return true;
        const HeadWord word = headWord(foldedWords(cells[column]));
        return word == HeadWord::Code || word == HeadWord::Municipality ||
               word == HeadWord::Name || word == HeadWord::Region;
    };
    return !holdsData(cells) && std::ranges::all_of(head.names, goesOnAt) &&
           std::ranges::all_of(head.codes, goesOnAt);
}

/// The head that the i-th of the rows begins, alone or with those after it.
Reading readHeadAt(const TextTable &table, const std::vector<size_t> &rows, size_t i)
{
    constexpr size_t mostRows = 4;
    Cells heads = table.rows[rows[i]];
    if (holdsData(heads))
        return {};
    Reading reading = readHead(table, heads, rows[i] + 1);
    if (isTitle(heads) && !reading.isClear())
        return reading;
    for (size_t next = i + 1; next < std::min(rows.size(), i + mostRows); ++next) {
        const Cells &below = table.rows[rows[next]];
        const bool goesOn = reading.isClear()
                                ? isSubhead(reading.head, below)
                                : !readHead(table, below, rows[next] + 1).isClear();
        if (!goesOn || holdsData(below))
            break;
        heads = mergedHeads(heads, below);
        Reading both = readHead(table, heads, rows[next] + 1);
        if (both.isClear())
            reading = std::move(both);
        else if (reading.isClear())
            break;
    }
    return reading;
}

/// A table without heads: the first row that holds a place, one figure, and perhaps a year.
std::optional<PopulationHead> guessHead(const TextTable &table, size_t row)
{
    const Cells &cells = table.rows[row];
    PopulationHead head;
    head.firstRow = row;
    head.width = cells.size();
    std::vector<size_t> numbers;
    for (size_t column = 0; column < cells.size(); ++column) {
        head.heads << QString();
        if (isBlank(cells[column]))
            continue;
        const bool couldBePlace = head.names.size() < 2 && numbers.empty();
        if (couldBePlace && looksLikePlace(cells[column]))
            head.names.push_back(column);
        else if (parsePopulationCount(cells[column]))
            numbers.push_back(column);
    }
    if (numbers.size() == 2) {
        const auto year = std::ranges::find_if(numbers, [&](size_t column) {
            const auto period = parseTablePeriod(cells[column]);
            return period && period->isYear;
        });
        if (year != numbers.end()) {
            head.period = *year;
            numbers.erase(year);
        }
    }
    if (head.names.empty() || numbers.size() != 1)
        return std::nullopt;
    head.figures.push_back({numbers.front(), std::nullopt, {}});
    return head;
}

QStringList titlesAbove(const TextTable &table, size_t row)
{
    QStringList titles;
    for (size_t above = 0; above < row; ++above) {
        QString line;
        for (const QString &cell : table.rows[above])
            line += cell + ' '_L1;
        if (!line.trimmed().isEmpty())
            titles << line.simplified();
    }
    return titles;
}

} // namespace

PopulationHead findPopulationHead(const TextTable &table)
{
    std::vector<size_t> rows;
    for (size_t row = 0; row < table.rows.size() && rows.size() < rowsToSearch; ++row) {
        if (!isBlankRow(table.rows[row]))
            rows.push_back(row);
    }
    std::optional<Reading> closest;
    for (size_t i = 0; i < rows.size(); ++i) {
        Reading reading = readHeadAt(table, rows, i);
        if (reading.isClear()) {
            reading.head.titles = titlesAbove(table, rows[i]);
            return std::move(reading.head);
        }
        if (!closest && reading.hasPlace && reading.head.width > 1)
            closest = std::move(reading);
    }
    if (closest && !closest->rivals.isEmpty())
        throw Error(ErrorKind::Failed,
                    Text::tr("Several columns could be the population: %1. Keep one of them.")
                        .arg(closest->rivals.join(u", "_s)));
    if (closest)
        throw Error(
            ErrorKind::Failed,
            Text::tr("No column holds the population of all inhabitants. The columns are: %1. "
                     "Head the right one with “folkmängd” or with its year.")
                .arg(closest->head.heads.join(u", "_s)));
    for (const size_t row : rows) {
        if (auto guessed = guessHead(table, row)) {
            guessed->titles = titlesAbove(table, row);
            return std::move(*guessed);
        }
    }
    throw Error(
        ErrorKind::Failed,
        Text::tr("This is no table of populations: no row names a municipality and a figure. "
                 "Write a first row such as kommunkod; kommun; folkmängd."));
}

} // namespace samsyn
