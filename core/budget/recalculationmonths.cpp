// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/budget/recalculation.h"

#include "core/exchange/tablesheets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecalculationMonths)
};

constexpr int firstSection = 2; // after code and name
constexpr int monthsRow = 2;
constexpr int sumRow = 3;

struct PartColumn
{
    const char *name;
    QString head;
    QString formula; // of section %1
    Integer SectionPart::*value = nullptr;
};

std::vector<PartColumn> partColumns()
{
    using Part = SectionPart;
    const QString parts = QString::number(partSize);
    const QString decimals = QString::number(decimalsSize);
    return {
        {"key", Text::tr("Key figure × months"), u"[key]*{months%1}*[part%1]"_s, &Part::key},
        {"high", Text::tr("High part"), u"INT({numberHigh}*[key%1]/{sum%1})"_s, &Part::high},
        {"rest", Text::tr("Rest"), u"{numberHigh}*[key%1]-[high%1]*{sum%1}"_s, &Part::rest},
        {"low", Text::tr("With the low part"), u"[rest%1]*"_s + parts + u"+{numberLow}*[key%1]"_s, &Part::low},
        {"whole", Text::tr("Low part"), u"INT([low%1]/{sum%1})"_s, &Part::whole},
        {"left", Text::tr("Rest"), u"[low%1]-[whole%1]*{sum%1}"_s, &Part::left},
        {"first", Text::tr("First six decimals"), u"INT([left%1]*"_s + decimals + u"/{sum%1})"_s, &Part::first},
        {"leftb", Text::tr("Rest"), u"[left%1]*"_s + decimals + u"-[first%1]*{sum%1}"_s, &Part::left2},
        {"second", Text::tr("The next six"), u"INT([leftb%1]*"_s + decimals + u"/{sum%1})"_s, &Part::second},
        {"leftc", Text::tr("Rest"), u"[leftb%1]*"_s + decimals + u"-[second%1]*{sum%1}"_s, &Part::left3},
        {"third", Text::tr("The last six"), u"INT([leftc%1]*"_s + decimals + u"/{sum%1})"_s, &Part::third},
    };
}

QString monthsOf(const AllocationSection &section, int year)
{
    const QString first = formatMonth(Month(year, section.firstMonth));
    if (section.months == 1)
        return first;
    return first + u" – "_s + formatMonth(Month(year, section.firstMonth + section.months - 1));
}

/// A section begins with who takes part, 1 or 0; the columns after it compute.
int sectionColumn(size_t section)
{
    return firstSection + static_cast<int>(section * (partColumns().size() + 1));
}

QString numbered(const char *name, size_t section)
{
    return QString::fromLatin1(name) + QString::number(section + 1);
}

void put(Sheet &sheet, int row, int column, SheetCell cell)
{
    auto &cells = sheet.rows[static_cast<size_t>(row)].cells;
    if (cells.size() <= static_cast<size_t>(column))
        cells.resize(static_cast<size_t>(column) + 1);
    cells[static_cast<size_t>(column)] = std::move(cell);
}

void nameAll(Recalculation &all)
{
    for (size_t s = 0; s < all.arithmetic.sections.size(); ++s) {
        const int column = sectionColumn(s);
        all.names.nameCell(numbered("months", s), all.months, monthsRow, column);
        all.names.nameCell(numbered("keySum", s), all.months, sumRow, column);
        all.names.nameCell(numbered("sum", s), all.months, sumRow, column + 1);
        all.names.nameColumn(numbered("part", s), all.months, column);
        int next = column;
        for (const PartColumn &part : partColumns())
            all.names.nameColumn(numbered(part.name, s), all.months, ++next);
    }
}

void writeSection(Sheet &sheet, const Recalculation &all, size_t s)
{
    constexpr CellStyle count{.number = CellStyle::Number::Grouped};
    constexpr CellStyle input{.number = CellStyle::Number::Grouped, .isInput = true};
    constexpr CellStyle head{.number = CellStyle::Number::Grouped, .isHead = true};
    constexpr CellStyle help{.number = CellStyle::Number::Grouped, .isGrey = true};
    const AllocationSection &section = all.arithmetic.sections[s];
    const int column = sectionColumn(s);
    const auto put = [&](int row, int at, const QString &formula, const Integer &value, const CellStyle &style) {
        samsyn::put(sheet, row, at, all.cell(formula, whole(value), style, all.months, row));
    };
    put(monthsRow, column, {}, section.months, count);
    const QString sum = u"SUMPRODUCT([key:]*[part%1:])"_s.arg(s + 1);
    put(sumRow, column, sum, section.keySum, count);
    put(sumRow, column + 1, u"MAX(1,{keySum%1})"_s.arg(s + 1), std::max(Integer(1), section.keySum), help);
    samsyn::put(sheet, recalculationHead - 1, column,
                textCell(monthsOf(section, all.result.input.year), {.isStrong = true}));
    samsyn::put(sheet, recalculationHead, column, textCell(Text::tr("Takes part, 1 or 0"), head));
    sheet.widths.resize(static_cast<size_t>(column) + 1 + partColumns().size(), 14);
    int at = column;
    for (const PartColumn &part : partColumns())
        samsyn::put(sheet, recalculationHead, ++at, textCell(part.head, head));
    for (size_t i = 0; i < all.arithmetic.lines.size(); ++i) {
        const SectionPart &values = all.arithmetic.lines[i].parts[s];
        const int row = recalculationFirst + static_cast<int>(i);
        put(row, column, {}, values.takesPart, input);
        at = column;
        for (const PartColumn &part : partColumns())
            put(row, ++at, QString(part.formula).replace(u"%1"_s, QString::number(s + 1)), values.*part.value, help);
    }
}

} // namespace

Sheet monthsSheet(Recalculation &recalculation)
{
    nameAll(recalculation);
    Sheet sheet;
    sheet.name = recalculation.months;
    sheet.widths = {7, 24};
    appendText(sheet, Text::tr("Who takes part in which months"), {.isTitle = true}, 0, 8);
    appendText(sheet,
               Text::tr("What stands in blue may be changed. Each month's twelfth is split by the key among those who "
                        "take part in it. Shares are summed with 18 decimals, which tells all remainders apart."),
               {.isGrey = true}, 0, 12);
    sheet.rows.resize(recalculationFirst + recalculation.arithmetic.lines.size());
    put(sheet, monthsRow, 0, textCell(Text::tr("Months"), {}));
    put(sheet, sumRow, 0, textCell(Text::tr("Sum of the key figures"), {}));
    put(sheet, recalculationHead, 0, textCell(Text::tr("Code"), {.isHead = true}));
    put(sheet, recalculationHead, 1, textCell(Text::tr("Member"), {.isHead = true}));
    int row = recalculationFirst;
    for (const AllocationLine &line : recalculation.result.lines) {
        put(sheet, row, 0, textCell(line.party.code));
        put(sheet, row, 1, textCell(line.party.name));
        ++row;
    }
    for (size_t s = 0; s < recalculation.arithmetic.sections.size(); ++s)
        writeSection(sheet, recalculation, s);
    sheet.headRow = recalculationHead;
    sheet.frozenColumns = 2;
    sheet.isLandscape = true;
    return sheet;
}

} // namespace samsyn
