// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/populationtable.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/members/populationtabledates.h"
#include "core/members/populationtablehead.h"
#include "core/members/tablerows.h"
#include "core/members/tablewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PopulationTable)
};

using Cells = std::vector<QString>;
using Kind = PopulationEntry::Kind;

QString cellAt(const Cells &cells, size_t column)
{
    return column < cells.size() ? cells[column].simplified() : QString();
}

class Reader
{
public:
    Reader(const TextTable &table, std::optional<QDate> date)
        : m_table(table), m_head(findPopulationHead(table)), m_dates(m_head, table, date)
    {
        for (const size_t column : m_head.breakdowns)
            requireTotal(column);
        requireContents();
    }

    PopulationTable read();

private:
    void requireTotal(size_t column) const;
    void requireContents() const;
    void readRow(const Cells &cells, int line);
    void
    readFigure(const PopulationHead::Figures &figures, const Cells &cells, PopulationEntry entry);
    QString reasonToSkip(const TablePlace &place, const Cells &cells) const;
    bool hasFigure(const Cells &cells) const;
    bool isPart(const Cells &cells) const;
    void add(PopulationEntry entry, Kind kind, const QString &reason);

    const TextTable &m_table;
    PopulationHead m_head;
    PopulationDates m_dates;
    TablePlace m_placeAbove; // for merged cells in long tables
    PopulationTable m_result;
};

PopulationTable Reader::read()
{
    for (size_t row = m_head.firstRow; row < m_table.rows.size(); ++row) {
        if (!std::ranges::all_of(m_table.rows[row],
                                 [](const QString &c) { return c.trimmed().isEmpty(); }))
            readRow(m_table.rows[row], m_table.lines[row]);
    }
    if (m_result.entries.empty())
        throw Error(ErrorKind::Failed, Text::tr("The table has a head but no rows."));
    return std::move(m_result);
}

void Reader::requireTotal(size_t column) const
{
    QStringList values;
    for (size_t row = m_head.firstRow; row < m_table.rows.size(); ++row) {
        const QString value = cellAt(m_table.rows[row], column);
        if (saysTotal(foldedWords(value)))
            return;
        if (!value.isEmpty() && hasFigure(m_table.rows[row]) && !values.contains(value))
            values << value;
    }
    if (values.isEmpty())
        return;
    if (values.size() > 4)
        values = values.mid(0, 4) << u"…"_s;
    throw Error(
        ErrorKind::Failed,
        Text::tr("The figures are split by “%1” (%2), and their total is missing. Fetch the "
                 "table with the total.")
            .arg(m_head.heads[qsizetype(column)], values.join(u", "_s)));
}

void Reader::requireContents() const
{
    if (!m_head.contents)
        return;
    QString other;
    for (size_t row = m_head.firstRow; row < m_table.rows.size(); ++row) {
        const QString value = cellAt(m_table.rows[row], *m_head.contents);
        if (!hasFigure(m_table.rows[row]))
            continue;
        if (value.isEmpty() || saysPopulation(foldedWords(value), false))
            return;
        other = value;
    }
    if (!other.isEmpty())
        throw Error(ErrorKind::Failed,
                    Text::tr("The table holds “%1”, not populations.").arg(other));
}

bool Reader::hasFigure(const Cells &cells) const
{
    return std::ranges::any_of(m_head.figures, [&](const auto &figures) {
        return parsePopulationCount(cellAt(cells, figures.column)).has_value();
    });
}

bool Reader::isPart(const Cells &cells) const
{
    return std::ranges::any_of(m_head.breakdowns, [&](size_t column) {
        const QString value = cellAt(cells, column);
        return !value.isEmpty() && !saysTotal(foldedWords(value));
    });
}

QString Reader::reasonToSkip(const TablePlace &place, const Cells &cells) const
{
    switch (widerPlace(place)) {
    case WiderPlace::County:
        return Text::tr("A county, not a municipality.");
    case WiderPlace::Country:
        return Text::tr("The whole country, not a municipality.");
    case WiderPlace::Sum:
        return Text::tr("A sum, not a municipality.");
    case WiderPlace::None:
        break;
    }
    if (isPart(cells))
        return Text::tr("A part of the population; its total is taken.");
    if (m_head.contents) {
        const QString value = cellAt(cells, *m_head.contents);
        if (!value.isEmpty() && !saysPopulation(foldedWords(value), false))
            return Text::tr("“%1” is no population.").arg(value);
    }
    return {};
}

void Reader::add(PopulationEntry entry, Kind kind, const QString &reason)
{
    entry.kind = kind;
    entry.reason = reason;
    m_result.entries.push_back(std::move(entry));
}

void Reader::readRow(const Cells &cells, int line)
{
    auto [place, contradiction] = placeOfRow(cells, m_head.codes, m_head.names);
    const bool isNamed = !place.code.isEmpty() || !place.name.isEmpty();
    if (!isNamed && (m_head.period || !m_head.breakdowns.empty()) && hasFigure(cells))
        place = m_placeAbove;
    else if (isNamed)
        m_placeAbove = place;
    PopulationEntry entry;
    entry.line = line;
    entry.code = place.code;
    entry.name = place.name;
    entry.maybeNote = place.code.isEmpty() && !hasFigure(cells);
    if (entry.maybeNote && m_result.source.isEmpty())
        m_result.source = namedSource(cells);

    if (const QString reason = reasonToSkip(place, cells); !reason.isEmpty())
        return add(entry, Kind::Skipped, reason);
    const bool hasMore =
        cells.size() > m_head.width &&
        !std::ranges::all_of(cells.begin() + qsizetype(m_head.width), cells.end(), isMissingMark);
    if (hasMore)
        return add(
            entry,
            Kind::Broken,
            Text::tr("The row has more cells than the head has columns, so that its figure is "
                     "uncertain."));
    if (place.code.isEmpty() && place.name.isEmpty())
        return add(entry, Kind::Broken, Text::tr("The row names no municipality."));
    if (place.code.size() > 4)
        return add(entry,
                   Kind::Broken,
                   Text::tr("“%1” is no municipality code.").arg(place.code.left(40)));
    if (!contradiction.isEmpty())
        return add(entry, Kind::Broken, contradiction);
    for (const auto &figures : m_head.figures) {
        readFigure(figures, cells, entry);
        if (entry.maybeNote && m_result.entries.back().kind != Kind::Figure)
            return; // prose is told once, not for each year
    }
}

void Reader::readFigure(const PopulationHead::Figures &figures,
                        const Cells &cells,
                        PopulationEntry entry)
{
    const QString written = cellAt(cells, figures.column);
    const PopulationDates::Answer date = m_dates.of(figures, cells);
    entry.date = date.day;
    if (isMissingMark(written))
        return add(entry, Kind::Missing, Text::tr("The figure is missing."));
    entry.count = parsePopulationCount(written);
    if (!entry.count)
        return add(entry, Kind::Broken, explainBrokenCount(written));
    if (!date.reason.isEmpty())
        return add(entry, Kind::Broken, date.reason);
    add(entry, Kind::Figure, {});
}

} // namespace

PopulationTable readPopulationTable(const TextTable &table, std::optional<QDate> date)
{
    return Reader(table, date).read();
}

} // namespace samsyn
