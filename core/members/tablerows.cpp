// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/tablerows.h"

#include "core/members/municipalities.h"
#include "core/members/tablecells.h"
#include "core/members/tablewords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PopulationTable)
};

using Cells = std::vector<QString>;

bool isShippedName(const QString &name)
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const Municipality &municipality : municipalities())
            all.insert(placeNameForms(municipality.name).first());
        return all;
    }();
    const QStringList forms = placeNameForms(name);
    return std::ranges::any_of(forms, [](const QString &form) { return names.contains(form); });
}

QString cellAt(const Cells &cells, size_t column)
{
    return column < cells.size() ? cells[column].simplified() : QString();
}

/// Whether a head stands over figures that its next row tells apart, as a merged cell does: a date
/// over words, or words over dates.
bool spreadsOver(const QString &above, const QString &below)
{
    return findTablePeriod(above) ||
           (headWord(foldedWords(above)) == HeadWord::Other && findTablePeriod(below));
}

} // namespace

bool isBlank(const QString &cell)
{
    return cell.trimmed().isEmpty();
}

bool isBlankRow(const Cells &cells)
{
    return std::ranges::all_of(cells, isBlank);
}

bool isTitle(const Cells &cells)
{
    return !cells.empty() && headWord(foldedWords(cells[0])) == HeadWord::Other &&
           !isBlank(cells[0]) && std::ranges::all_of(cells.begin() + 1, cells.end(), isBlank);
}

bool looksLikePlace(const QString &cell)
{
    const TablePlace place = parseTablePlace(cell);
    if (place.code.isEmpty())
        return isShippedName(place.name) || widerPlace(place) != WiderPlace::None;
    return place.code.size() <= 4 &&
           (!place.name.isEmpty() || findMunicipality(place.code) != nullptr);
}

bool holdsPlaces(const TextTable &table, size_t firstRow, size_t column)
{
    int places = 0;
    int filled = 0;
    for (size_t row = firstRow; row < table.rows.size() && filled < 10; ++row) {
        const Cells &cells = table.rows[row];
        if (column < cells.size() && !isBlank(cells[column])) {
            ++filled;
            places += looksLikePlace(cells[column]);
        }
    }
    return places > 0 && places * 2 >= filled;
}

bool holdsData(const Cells &cells)
{
    return std::ranges::any_of(cells, [](const QString &cell) {
        const TablePlace place = parseTablePlace(cell);
        return (!place.code.isEmpty() && !place.name.isEmpty()) || isShippedName(place.name) ||
               (parsePopulationCount(cell) && !parseTablePeriod(cell));
    });
}

Cells mergedHeads(const Cells &upper, const Cells &lower)
{
    Cells merged;
    QString above;
    for (size_t column = 0; column < std::max(upper.size(), lower.size()); ++column) {
        const QString own = column < upper.size() ? upper[column].simplified() : QString();
        const QString below = column < lower.size() ? lower[column].simplified() : QString();
        if (!own.isEmpty() || !spreadsOver(above, below))
            above = own;
        merged.push_back(QString(above + ' '_L1 + below).simplified());
    }
    return merged;
}

/// Codes are taken from the columns of codes, then of names, names the other way round.
RowPlace placeOfRow(const Cells &cells, const std::vector<size_t> &codes, const std::vector<size_t> &names)
{
    RowPlace row;
    TablePlace &result = row.place;
    const auto take = [&](size_t column, bool isMain) {
        const QString cell = cellAt(cells, column);
        const TablePlace place = parseTablePlace(cell);
        const bool isWider = place.code.size() == 2; // the county of a municipality beside it
        if (!place.code.isEmpty() && (isMain || !isWider)) {
            if (result.code.isEmpty())
                result.code = place.code;
            else if (result.code != place.code && row.contradiction.isEmpty())
                row.contradiction =
                    Text::tr("Two codes stand here, %1 and %2.").arg(result.code, place.code);
        }
    };
    for (const size_t column : codes)
        take(column, column == codes.front());
    for (const size_t column : names)
        take(column, codes.empty() && column == names.front());
    std::vector<size_t> columns = names;
    columns.insert(columns.end(), codes.begin(), codes.end());
    for (const size_t column : columns) {
        if (result.name.isEmpty())
            result.name = parseTablePlace(cellAt(cells, column)).name;
    }
    return row;
}

QString namedSource(const std::vector<QString> &cells)
{
    static const QRegularExpression source(u"^\\W*(?:källa|source)\\s*:\\s*(.+)$"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &cell : cells) {
        const QString plain = cell.normalized(QString::NormalizationForm_C).simplified();
        if (const auto match = source.match(plain); match.hasMatch())
            return match.captured(1).left(200);
    }
    return {};
}

} // namespace samsyn
