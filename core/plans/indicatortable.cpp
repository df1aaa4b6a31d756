// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/indicatortable.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/members/tablerows.h"
#include "core/plans/indicatortablehead.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IndicatorTable)
};

using Cells = std::vector<QString>;
using Kind = IndicatorEntry::Kind;

QString cellAt(const Cells &cells, std::optional<size_t> column)
{
    return column && *column < cells.size() ? cells[*column].simplified() : QString();
}

/// Lines above a table that speak of the file, not of what is measured.
bool isAboutTheFile(const QString &title)
{
    static const QRegularExpression words(u"hamtad|uppdater|publicer|skapad|utskriv|kalla|source|updated|published|created|retrieved|downloaded"_s);
    return foldedWords(title).contains(words);
}

class Reader
{
public:
    Reader(const TextTable &table, std::optional<QDate> given) : m_table(table), m_head(findIndicatorHead(table)), m_given(given)
    {
        readTitles();
    }

    IndicatorTable read();

private:
    void readTitles();
    void readRow(const Cells &cells, int line);
    void readFigure(const IndicatorHead::Figures &figures, const Cells &cells, IndicatorEntry entry);
    bool hasFigure(const Cells &cells) const;
    IndicatorName nameOf(const IndicatorHead::Figures &figures, const Cells &cells) const;
    QDate dayOf(const IndicatorHead::Figures &figures, const Cells &cells, QString &reason) const;
    QDate agreed(const TablePeriod &period, QString &reason) const;
    void add(IndicatorEntry entry, Kind kind, const QString &reason);

    const TextTable &m_table;
    IndicatorHead m_head;
    std::optional<QDate> m_given;
    IndicatorName m_title; // of a table that says it in a line above
    std::optional<TablePeriod> m_titlePeriod;
    TablePlace m_placeAbove; // for merged cells
    IndicatorTable m_result;
};

void Reader::readTitles()
{
    for (const QString &title : m_head.titles) {
        if (const QString source = namedSource({title}); !source.isEmpty())
            m_result.source = source;
        if (isAboutTheFile(title))
            continue;
        if (m_title.isEmpty())
            m_title = parseIndicatorName(title);
        if (!m_titlePeriod)
            m_titlePeriod = findTablePeriod(title);
    }
    const bool saysDays = m_head.period || std::ranges::any_of(m_head.figures, [](const auto &figures) { return figures.period.has_value(); });
    if (!saysDays && !m_titlePeriod && !m_given)
        throw Error(ErrorKind::Failed, Text::tr("The table does not say which day or year its values hold for. Give the date."));
}

IndicatorTable Reader::read()
{
    for (size_t row = m_head.firstRow; row < m_table.rows.size(); ++row) {
        if (!isBlankRow(m_table.rows[row]))
            readRow(m_table.rows[row], m_table.lines[row]);
    }
    if (m_result.entries.empty())
        throw Error(ErrorKind::Failed, Text::tr("The table has a head but no rows."));
    return std::move(m_result);
}

void Reader::add(IndicatorEntry entry, Kind kind, const QString &reason)
{
    entry.kind = kind;
    entry.reason = reason;
    m_result.entries.push_back(std::move(entry));
}

bool Reader::hasFigure(const Cells &cells) const
{
    return std::ranges::any_of(m_head.figures, [&](const auto &figures) { return !isMissingMark(cellAt(cells, figures.column)); });
}

bool saysAllTogether(const QString &name)
{
    static const QStringList words = {u"alla tillsammans"_s, u"all together"_s, u"alla parter"_s, u"hela samverkan"_s};
    return words.contains(foldedWords(name));
}

QString reasonToSkip(const TablePlace &place)
{
    switch (widerPlace(place)) {
    case WiderPlace::County: return Text::tr("A county, not a municipality.");
    case WiderPlace::Country: return Text::tr("The whole country, not a municipality.");
    case WiderPlace::Sum: return Text::tr("A sum, not a municipality.");
    case WiderPlace::None: break;
    }
    return {};
}

void Reader::readRow(const Cells &cells, int line)
{
    RowPlace found = placeOfRow(cells, m_head.codes, m_head.names);
    const bool isNamed = !found.place.code.isEmpty() || !found.place.name.isEmpty();
    if (!isNamed && m_head.period && hasFigure(cells))
        found.place = m_placeAbove;
    else if (isNamed)
        m_placeAbove = found.place;
    IndicatorEntry entry;
    entry.line = line;
    entry.code = found.place.code;
    entry.place = found.place.name;
    entry.isOverall = !m_head.hasPlaces() || saysAllTogether(found.place.name);
    if (const QString source = namedSource(cells); !source.isEmpty() && !hasFigure(cells)) {
        m_result.source = source;
        return add(entry, Kind::Skipped, Text::tr("A note, not a figure."));
    }
    if (const QString reason = reasonToSkip(found.place); !reason.isEmpty() && !entry.isOverall)
        return add(entry, Kind::Skipped, reason);
    const bool isProse = cells.size() == 1 || std::ranges::all_of(cells.begin() + 1, cells.end(), isBlank);
    if (isProse && m_head.width > 2 && found.place.code.isEmpty() && !looksLikePlace(found.place.name))
        return add(entry, Kind::Skipped, Text::tr("A note, not a figure."));
    if (cells.size() > m_head.width && !std::ranges::all_of(cells.begin() + qsizetype(m_head.width), cells.end(), isMissingMark))
        return add(entry, Kind::Broken, Text::tr("The row has more cells than the head has columns, so that its figure is uncertain."));
    if (!entry.isOverall && entry.code.isEmpty() && entry.place.isEmpty())
        return add(entry, Kind::Broken, Text::tr("The row names no organization."));
    if (!found.contradiction.isEmpty())
        return add(entry, Kind::Broken, found.contradiction);
    for (const auto &figures : m_head.figures)
        readFigure(figures, cells, entry);
}

IndicatorName Reader::nameOf(const IndicatorHead::Figures &figures, const Cells &cells) const
{
    IndicatorName name = figures.indicator;
    if (m_head.indicatorTitle || m_head.indicatorCode) {
        name = parseIndicatorName(cellAt(cells, m_head.indicatorTitle));
        if (const QString code = cellAt(cells, m_head.indicatorCode); !code.isEmpty())
            name.code = code.toUpper();
    }
    if (const QString unit = cellAt(cells, m_head.unit); !unit.isEmpty())
        name.unit = unit;
    return name.isEmpty() ? m_title : name;
}

QDate Reader::agreed(const TablePeriod &period, QString &reason) const
{
    if (!m_given || *m_given == period.day)
        return period.day;
    if (period.isYear && period.day.year() == m_given->year())
        return *m_given;
    reason = Text::tr("The figure is for %1, not for the given date, %2.")
                 .arg(period.isYear ? QString::number(period.day.year()) : formatDate(period.day), formatDate(*m_given));
    return period.day;
}

QDate Reader::dayOf(const IndicatorHead::Figures &figures, const Cells &cells, QString &reason) const
{
    if (figures.period)
        return agreed(*figures.period, reason);
    if (m_head.period) {
        const QString written = cellAt(cells, m_head.period);
        const auto period = parseTablePeriod(written);
        if (period && period->day.isValid())
            return agreed(*period, reason);
        reason = written.isEmpty() ? Text::tr("The date is missing.") : Text::tr("“%1” is no date.").arg(written.left(40));
        return {};
    }
    return m_titlePeriod && m_titlePeriod->day.isValid() ? agreed(*m_titlePeriod, reason) : m_given.value_or(QDate());
}

void Reader::readFigure(const IndicatorHead::Figures &figures, const Cells &cells, IndicatorEntry entry)
{
    QString reason;
    entry.indicator = nameOf(figures, cells);
    entry.date = dayOf(figures, cells, reason);
    if (const QString written = cellAt(cells, m_head.group); !figures.group && !written.isEmpty()) {
        const auto group = parseMeasurementGroup(written);
        if (!group)
            return add(entry, Kind::Broken, Text::tr("“%1” is neither women, men nor all.").arg(written.left(40)));
        entry.group = *group;
    }
    entry.group = figures.group.value_or(entry.group);
    if (!reason.isEmpty())
        return add(entry, Kind::Broken, reason);
    const QString written = cellAt(cells, figures.column);
    if (isMissingMark(written)) {
        entry.value.status = MeasurementStatus::Missing;
        return add(entry, Kind::Missing, Text::tr("The figure is missing."));
    }
    try {
        entry.value = readWrittenValue(written);
    } catch (const Error &) {
        return add(entry, Kind::Broken, Text::tr("“%1” is no number.").arg(written.left(40)));
    }
    add(entry, Kind::Figure, {});
}

} // namespace

IndicatorTable readIndicatorTable(const TextTable &table, std::optional<QDate> date)
{
    return Reader(table, date).read();
}

} // namespace samsyn
