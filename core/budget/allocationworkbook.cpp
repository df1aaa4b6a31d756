// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocationworkbook.h"

#include "core/budget/allocationdocument.h"
#include "core/budget/allocationexplanation.h"
#include "core/budget/recalculation.h"
#include "core/exchange/tablesheets.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AllocationWorkbook)
};

constexpr CellStyle kronorStyle{.number = CellStyle::Number::Grouped, .decimals = 2};
constexpr CellStyle inputStyle{.number = CellStyle::Number::Grouped, .decimals = 2, .isInput = true};
constexpr int figureColumn = 2; // under the labels stand code and name

/// The sheet that computes: what is asked for, the lines, their sum and whether it is right, and
/// how the figures come about.
class RecalculationSheet
{
public:
    explicit RecalculationSheet(Recalculation &recalculation);
    Sheet make();

private:
    void nameAll();
    void addAsked();
    void addAsked(const QString &label, Ore value, const QString &note);
    void addLines();
    void addTotals();
    void addUnder(const QString &label, const QString &formula, const SheetValue &value, const CellStyle &style);
    void addFigures();
    int lastRow() const { return recalculationHead + static_cast<int>(m_all.result.lines.size()); }
    /// Where the figures begin: under the sum, what is not covered, and whether all is right.
    int figuresRow() const { return lastRow() + 7; }
    size_t columnOf(const QString &name) const;

    Recalculation &m_all;
    std::vector<RecalculationColumn> m_columns;
    std::vector<RecalculationFigure> m_figures;
    Sheet m_sheet;
};

RecalculationSheet::RecalculationSheet(Recalculation &recalculation)
    : m_all(recalculation), m_columns(recalculationColumns(recalculation)),
      m_figures(recalculationFigures(recalculation))
{
    m_sheet.name = m_all.sheet;
    m_sheet.headRow = recalculationHead;
    m_sheet.frozenColumns = 2;
    m_sheet.isLandscape = true;
    nameAll();
}

size_t RecalculationSheet::columnOf(const QString &name) const
{
    return static_cast<size_t>(std::ranges::find(m_columns, name, &RecalculationColumn::name) - m_columns.begin());
}

void RecalculationSheet::nameAll()
{
    FormulaNames &names = m_all.names;
    for (size_t i = 0; i < m_columns.size(); ++i)
        names.nameColumn(m_columns[i].name, m_sheet.name, static_cast<int>(i));
    if (columnOf(u"counted"_s) == m_columns.size())
        names.nameAlike(u"counted"_s, u"months"_s);
    names.nameCell(u"asked"_s, m_sheet.name, 2, figureColumn);
    names.nameCell(u"askedUnit"_s, m_sheet.name, 3, figureColumn);
    names.nameCell(u"askedBase"_s, m_sheet.name, 4, figureColumn);
    const auto amount = static_cast<int>(columnOf(u"amount"_s));
    names.nameCell(u"amounts"_s, m_sheet.name, lastRow() + 1, amount);
    names.nameCell(u"notCovered"_s, m_sheet.name, lastRow() + 2, amount);
    for (size_t i = 0; i < m_figures.size(); ++i)
        names.nameCell(m_figures[i].name, m_sheet.name, figuresRow() + static_cast<int>(i), figureColumn);
}

void RecalculationSheet::addAsked(const QString &label, Ore value, const QString &note)
{
    const auto text = std::get<Decimal>(kronor(value));
    m_sheet.rows.push_back(
        {{textCell(label), {}, {text, m_all.arithmetic.isExact ? inputStyle : kronorStyle}, textCell(note, {.isGrey = true})}});
}

void RecalculationSheet::addAsked()
{
    const AllocationInput &input = m_all.result.input;
    const QString sentence =
        m_all.arithmetic.isExact
            ? Text::tr("What stands in blue may be changed: the amount, the unit, the fixed part, populations, weights "
                       "and months. Everything else is computed from it, down to the öre.")
            : Text::tr("The figures are too long for a spreadsheet to compute exactly. What is rounded down and the "
                       "ranks are as Samsyn computed them, and do not follow a change.");
    appendText(m_sheet, Text::tr("Compute it yourself"), {.isTitle = true}, 0, 8);
    appendText(m_sheet, sentence, {.isGrey = true}, 0, 12);
    addAsked(Text::tr("Amount to split, kronor"), input.amount, {});
    addAsked(Text::tr("Rounded to, kronor"), input.rule.unit, {});
    addAsked(Text::tr("Fixed part for each and year, kronor"), input.rule.base, {});
    m_sheet.rows.emplace_back();
}

void RecalculationSheet::addLines()
{
    SheetRow heads;
    for (const RecalculationColumn &column : m_columns) {
        CellStyle style{.isHead = true};
        style.number = column.style.number;
        const bool isText = column.name == u"code" || column.name == u"name";
        style.number = isText ? CellStyle::Number::Plain : CellStyle::Number::Grouped;
        heads.cells.push_back(textCell(column.head, style));
        m_sheet.widths.push_back(column.width);
    }
    m_sheet.rows.push_back(std::move(heads));
    for (size_t i = 0; i < m_all.result.lines.size(); ++i) {
        SheetRow row;
        const auto at = static_cast<int>(m_sheet.rows.size());
        const QString decided = std::get<Decimal>(kronor(m_all.result.lines[i].amount)).digits;
        for (const RecalculationColumn &column : m_columns)
            row.cells.push_back(m_all.cell(QString(column.formula).replace(u"{decided}"_s, decided), column.value(i),
                                           column.style, m_sheet.name, at));
        m_sheet.rows.push_back(std::move(row));
    }
}

/// A row under the sum, its figure in the column of the amounts.
void RecalculationSheet::addUnder(const QString &label, const QString &formula, const SheetValue &value,
                                  const CellStyle &style)
{
    SheetRow row;
    row.cells.resize(columnOf(u"amount"_s) + 1);
    row.cells[1] = textCell(label);
    row.cells.back() = m_all.cell(formula, value, style, m_sheet.name, static_cast<int>(m_sheet.rows.size()));
    m_sheet.rows.push_back(std::move(row));
}

void RecalculationSheet::addTotals()
{
    const AllocationResult &result = m_all.result;
    SheetRow sum;
    const auto at = static_cast<int>(m_sheet.rows.size());
    const size_t shown = columnOf(u"difference"_s) + 1;
    for (size_t i = 0; i < shown; ++i) {
        const RecalculationColumn &column = m_columns[i];
        CellStyle style{.number = column.style.number, .decimals = column.style.decimals, .isTotal = true};
        if (!column.isSummed) {
            sum.cells.push_back(textCell(i == 1 ? Text::tr("Sum") : QString(), style));
            continue;
        }
        Rational value;
        for (size_t line = 0; line < result.lines.size(); ++line) {
            if (const auto part = column.value(line))
                value += rationalFromDecimal(std::get<Decimal>(*part).digits).value_or(0);
        }
        sum.cells.push_back(m_all.cell(u"SUM([%1:])"_s.arg(column.name),
                                       decimal(value, style.decimals), style, m_sheet.name, at));
    }
    m_sheet.rows.push_back(std::move(sum));
    QString notCovered = u"0"_s;
    if (m_all.isFrozen())
        notCovered = u"ROUND(SUM([year:])-SUM([amount:]),2)"_s;
    else if (m_all.isMonthly() && m_all.arithmetic.isExact)
        notCovered = u"{sign}*({amount}-{covered})/100"_s;
    else if (m_all.isMonthly())
        notCovered = std::get<Decimal>(kronor(result.notCovered)).digits;
    addUnder(Text::tr("Not covered"), notCovered, kronor(result.notCovered), kronorStyle);
    const QString right = Text::tr("Right");
    addUnder(Text::tr("Sum and not covered = the amount"),
             u"IF(ROUND({amounts}+{notCovered}-{asked},2)=0,%1,%2)"_s.arg(formulaText(right), formulaText(Text::tr("Not right"))),
             right, {.isStrong = true});
    if (m_all.arithmetic.isExact) {
        const QString exact = Text::tr("Yes");
        addUnder(Text::tr("Computed exactly"),
                 u"IF({toSplit}<0,%1,IF({largest}<%2,%3,%4))"_s.arg(
                     formulaText(Text::tr("No: the fixed parts are more than the amount")), QString::number(largestExact),
                     formulaText(exact), formulaText(Text::tr("No: the figures are too long"))),
                 exact, {.isStrong = true});
    }
}

void RecalculationSheet::addFigures()
{
    if (m_figures.empty())
        return;
    m_sheet.rows.resize(static_cast<size_t>(figuresRow()) - 1);
    m_sheet.rows.push_back({{textCell(Text::tr("Figures for all, in whole numbers that a spreadsheet holds exactly"), {.isStrong = true})}});
    for (const RecalculationFigure &figure : m_figures) {
        const auto at = static_cast<int>(m_sheet.rows.size());
        m_sheet.rows.push_back({{textCell(figure.label), {},
                                 m_all.cell(figure.formula, figure.value, figure.style, m_sheet.name, at),
                                 {}, textCell(figure.note, {.isGrey = true})}});
    }
}

Sheet RecalculationSheet::make()
{
    addAsked();
    addLines();
    addTotals();
    addFigures();
    m_sheet.printedColumns = static_cast<int>(columnOf(u"difference"_s)) + 1;
    return std::move(m_sheet);
}

} // namespace

SheetValue whole(const Integer &number)
{
    return Decimal{QString::fromStdString(number.str())};
}

SheetValue decimal(const Rational &number, int decimals)
{
    QString digits = Cell::exact(number, decimals).decimal;
    while (digits.contains('.'_L1) && (digits.endsWith('0'_L1) || digits.endsWith('.'_L1)))
        digits.chop(1);
    return Decimal{digits};
}

SheetValue kronor(Ore amount)
{
    return Decimal{Cell::amount(amount, true).decimal};
}

SheetCell Recalculation::cell(const QString &formula, const std::optional<SheetValue> &value, const CellStyle &style,
                              const QString &onSheet, int row) const
{
    if (!value)
        return {{}, style};
    if (!formula.isEmpty())
        return {Formula{names.expand(formula, onSheet, row),
                        std::visit([](const auto &known) -> std::variant<Decimal, QString> { return known; }, *value)},
                style};
    if (const auto *text = std::get_if<QString>(&*value))
        return {*text, style};
    return {std::get<Decimal>(*value), style};
}

namespace {

/// The split of what a version differs by alone, as if nothing had been decided.
AllocationInput differenceInput(const AllocationInput &input)
{
    AllocationInput difference = input;
    difference.amount = amountToSplit(input);
    difference.amended.reset();
    difference.rule.base = {}; // within what was decided
    for (AllocationParty &party : difference.parties)
        party.decided = {};
    return difference;
}

} // namespace

Workbook allocationWorkbook(const AllocationResult &result, const Document &document)
{
    const LanguageScope language(document.language);
    Workbook workbook{document.language, document.title, document.sender, {}};
    const Table table = allocationTable(result);
    workbook.sheets.push_back(readingSheet(document, Text::tr("To read"), &table));
    const int first = recalculationFirst;
    // What was decided stands and is not computed: only what the amount differs by is
    const bool amends = result.input.amended.has_value();
    const AllocationResult computed = amends ? allocate(differenceInput(result.input)) : result;
    Recalculation recalculation{computed, allocationArithmetic(computed),
                                amends ? Text::tr("Compute the difference") : Text::tr("Compute"), Text::tr("Months"),
                                FormulaNames(first, first + static_cast<int>(computed.lines.size()) - 1)};
    // The sheets name each other's cells, hence the names of both come before the cells of either
    RecalculationSheet compute(recalculation);
    std::optional<Sheet> months;
    if (recalculation.isMonthly() && recalculation.arithmetic.isExact)
        months = monthsSheet(recalculation);
    workbook.sheets.push_back(compute.make());
    if (months)
        workbook.sheets.push_back(std::move(*months));
    return workbook;
}

} // namespace samsyn
