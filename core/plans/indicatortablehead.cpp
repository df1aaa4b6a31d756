// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/indicatortablehead.h"

#include "core/base/error.h"
#include "core/members/tablerows.h"
#include "core/members/tablewords.h"
#include "core/plans/indicatorstanding.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IndicatorTable)
};

using Cells = std::vector<QString>;

constexpr size_t rowsToSearch = 200;

enum class Part { None, Code, Place, Period, Group, IndicatorCode, IndicatorTitle, Unit, Value, Ignored, Other };

Part partOf(const QString &title)
{
    static const QStringList codes = {u"kpi"_s, u"kpi id"_s, u"kpi_id"_s, u"nyckeltals id"_s, u"nyckeltalsid"_s, u"nyckeltalskod"_s};
    static const QStringList titles = {u"kpi title"_s, u"kpi titel"_s, u"kpi name"_s, u"nyckeltalstitel"_s, u"nyckeltalsnamn"_s, u"indikator"_s};
    static const QStringList units = {u"enhet"_s, u"unit"_s, u"matenhet"_s};
    static const QStringList values = {u"value"_s, u"values"_s, u"varde"_s, u"varden"_s, u"matvarde"_s, u"utfall"_s, u"resultat"_s};
    static const QStringList ignored = {u"kalla"_s, u"source"_s, u"anmarkning"_s, u"kommentar"_s, u"not"_s, u"note"_s, u"status"_s, u"count"_s, u"municipality type"_s, u"kommuntyp"_s, u"lan"_s, u"county"_s};
    const QString folded = foldedWords(title);
    if (folded.isEmpty())
        return Part::None;
    if (codes.contains(folded))
        return Part::IndicatorCode;
    if (titles.contains(folded))
        return Part::IndicatorTitle;
    if (units.contains(folded))
        return Part::Unit;
    if (values.contains(folded))
        return Part::Value;
    if (ignored.contains(folded))
        return Part::Ignored;
    switch (headWord(folded)) {
    case HeadWord::Code: return Part::Code;
    case HeadWord::Municipality:
    case HeadWord::Name:
    case HeadWord::Region: return Part::Place;
    case HeadWord::Period: return Part::Period;
    case HeadWord::Breakdown: return Part::Group;
    case HeadWord::Contents: return Part::IndicatorTitle;
    case HeadWord::Other: break;
    }
    return Part::Other;
}

bool isFigure(const QString &cell)
{
    QString plain = cell.simplified();
    if (plain.endsWith(u'*'))
        plain.chop(1);
    return parseDecimal(plain).has_value();
}

/// Whether what stands under a head, where anything does, are figures and their gaps.
bool holdsFigures(const TextTable &table, size_t firstRow, size_t column)
{
    int figures = 0;
    int others = 0;
    for (size_t row = firstRow; row < table.rows.size() && figures + others < 20; ++row) {
        const Cells &cells = table.rows[row];
        if (column >= cells.size() || isMissingMark(cells[column]))
            continue;
        if (isFigure(cells[column]))
            ++figures;
        else
            ++others;
    }
    return figures > others;
}

/// What a head says besides its year: "Andel i arbete 2009".
QString withoutYear(const QString &title)
{
    static const QRegularExpression year(uR"([\s,(]*\b(?:19|20)\d\d\b\)?\s*)"_s);
    return QString(title).replace(year, u" "_s).simplified();
}

IndicatorHead::Figures figuresOf(size_t column, const QString &title)
{
    IndicatorHead::Figures figures;
    figures.column = column;
    figures.period = findTablePeriod(title);
    QString rest = figures.period ? withoutYear(title) : title;
    if (figures.period && figures.period->rest.isEmpty())
        return figures; // nothing but a date: "2012M03"
    if (const auto alone = parseMeasurementGroup(rest)) {
        figures.group = alone;
        return figures;
    }
    figures.group = takeMeasurementGroup(rest);
    figures.indicator = parseIndicatorName(rest);
    return figures;
}

IndicatorHead readHead(const TextTable &table, const Cells &cells, size_t firstRow)
{
    IndicatorHead head;
    head.firstRow = firstRow;
    std::vector<IndicatorHead::Figures> values, others;
    for (size_t column = 0; column < cells.size(); ++column) {
        const QString title = cells[column].simplified();
        const Part part = partOf(title);
        if (part != Part::None)
            head.width = column + 1;
        switch (part) {
        case Part::None:
        case Part::Ignored: break;
        case Part::Code: head.codes.push_back(column); break;
        case Part::Place: head.names.push_back(column); break;
        case Part::Period: head.period = head.period.value_or(column); break;
        case Part::Group: head.group = head.group.value_or(column); break;
        case Part::IndicatorCode: head.indicatorCode = column; break;
        case Part::IndicatorTitle: head.indicatorTitle = column; break;
        case Part::Unit: head.unit = column; break;
        case Part::Value: values.push_back({column, {}, {}, {}}); break;
        case Part::Other:
            if (holdsFigures(table, firstRow, column))
                others.push_back(figuresOf(column, title));
            break;
        }
    }
    head.figures = values.empty() ? std::move(others) : std::move(values);
    return head;
}

bool isHead(const IndicatorHead &head)
{
    return !head.figures.empty() && (head.hasPlaces() || head.period);
}

bool couldBeHead(const Cells &cells)
{
    const auto isData = [](const QString &cell) { return isFigure(cell) && !parseTablePeriod(cell); };
    return !holdsData(cells) && std::ranges::none_of(cells, isData) && std::ranges::count_if(cells, isBlank) < std::ranges::ssize(cells) - 1;
}

/// A row under the head that goes on with it: years under the indicators, nothing under the places.
bool goesOn(const IndicatorHead &head, const Cells &below)
{
    const auto isFree = [&](size_t column) { return column >= below.size() || isBlank(below[column]); };
    return !isBlankRow(below) && couldBeHead(below) && std::ranges::all_of(head.names, isFree) && std::ranges::all_of(head.codes, isFree);
}

QStringList titlesAbove(const TextTable &table, size_t row)
{
    QStringList titles;
    for (size_t above = 0; above < row; ++above) {
        QStringList line;
        for (const QString &cell : table.rows[above]) {
            if (!isBlank(cell))
                line << cell.simplified();
        }
        if (!line.isEmpty())
            titles << line.join(u' ');
    }
    return titles;
}

/// A head of two rows may only be one together: "Andel i arbete" over 2009 and 2010.
IndicatorHead headAt(const TextTable &table, size_t row)
{
    const Cells &cells = table.rows[row];
    IndicatorHead head = readHead(table, cells, row + 1);
    if (row + 1 < table.rows.size() && (head.hasPlaces() || head.period) && goesOn(head, table.rows[row + 1])) {
        IndicatorHead both = readHead(table, mergedHeads(cells, table.rows[row + 1]), row + 2);
        if (isHead(both))
            return both;
    }
    return head;
}

} // namespace

IndicatorHead findIndicatorHead(const TextTable &table)
{
    bool hasPlaces = false;
    for (size_t row = 0; row < std::min(table.rows.size(), rowsToSearch); ++row) {
        if (!couldBeHead(table.rows[row]))
            continue;
        IndicatorHead head = headAt(table, row);
        if (isHead(head)) {
            head.titles = titlesAbove(table, row);
            return head;
        }
        hasPlaces = hasPlaces || head.hasPlaces();
    }
    if (hasPlaces)
        throw Error(ErrorKind::Failed, Text::tr("The table has municipalities but no column of values. Head it with “value”, a year, or the indicator's name."));
    throw Error(ErrorKind::Failed, Text::tr("No head was found. The table needs a row that names its columns, such as municipality, year and value."));
}

} // namespace samsyn
