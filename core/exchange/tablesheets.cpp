// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablesheets.h"

#include "core/documents/charttable.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableSheets)
};

constexpr double narrowest = 8;
constexpr double widest = 44;
constexpr double lineHeight = 15;
constexpr double readingWidth = 96;
constexpr int longestName = 31;

void widen(Sheet &sheet, size_t column, double width)
{
    if (sheet.widths.size() <= column)
        sheet.widths.resize(column + 1, narrowest);
    sheet.widths[column] = std::max(sheet.widths[column], std::min(width, widest));
}

int decimalsOf(const QString &decimal)
{
    const qsizetype point = decimal.indexOf('.'_L1);
    return point < 0 ? 0 : static_cast<int>(decimal.size() - point - 1);
}

double widthOf(const Cell &cell)
{
    return static_cast<double>(cell.text.size()) + 2;
}

/// A head breaks at its spaces, so that only its longest word and half its length count.
double headWidth(const QString &head)
{
    qsizetype longest = 0;
    for (const QString &word : head.split(' '_L1))
        longest = std::max(longest, word.size());
    return static_cast<double>(std::max(longest, (head.size() + 1) / 2)) + 1;
}

class ReadingSheet
{
public:
    ReadingSheet(Sheet &sheet, const Table *table) : m_sheet(sheet), m_table(table) {}

    void operator()(const Heading &heading)
    {
        gap();
        text(heading.number.isEmpty() ? heading.text : heading.number + ' '_L1 + heading.text,
             {.isStrong = true});
    }
    void operator()(const Paragraph &paragraph)
    {
        gap();
        const QString plain = paragraph.text.plain();
        text(paragraph.margin.isEmpty() ? plain : paragraph.margin + u": "_s + plain,
             {.isStrong = paragraph.style == Paragraph::Style::Warning,
              .isGrey = paragraph.style == Paragraph::Style::Note});
    }
    void operator()(const Items &items)
    {
        int number = items.first;
        for (const Items::Item &item : items.items) {
            const QString mark = items.numbered ? QString::number(number++) + u". "_s : u"– "_s;
            text(mark + item.text.plain(), {});
            operator()(Items{item.numbered, item.items});
        }
    }
    void operator()(const Facts &facts) { pairs(facts.rows); }
    void operator()(const Signatures &signatures) { pairs(signatures.rows); }
    void operator()(const Contents &) {}
    void operator()(const Chart &) {} // its figures stand in the tables
    void operator()(const PageBreak &) {}
    void operator()(const Table &table)
    {
        gap();
        const int head = appendTable(m_sheet, m_table ? *std::exchange(m_table, nullptr) : table);
        if (m_sheet.headRow < 0)
            m_sheet.headRow = head;
    }

    void gap() { m_sheet.rows.emplace_back(); }
    void text(const QString &line, const CellStyle &style)
    {
        appendText(m_sheet, line, style, 0, columns());
    }
    void pairs(const std::vector<std::pair<QString, QString>> &rows)
    {
        for (const auto &[label, value] : rows) {
            appendText(m_sheet, QString(value).replace('\t'_L1, u", "_s), {}, 2, columns() - 2);
            std::vector<SheetCell> &cells = m_sheet.rows.back().cells;
            cells[0] = textCell(label, {.isGrey = true, .wraps = true}, 2);
        }
    }

private:
    int columns() const { return std::max(3, static_cast<int>(m_sheet.widths.size())); }

    Sheet &m_sheet;
    const Table *m_table;
};

} // namespace

SheetCell sheetCell(const Cell &cell, const CellStyle &style)
{
    if (cell.decimal.isEmpty())
        return {cell.text, style};
    CellStyle number = style;
    number.number = CellStyle::Number::Grouped;
    // An amount in whole kronor is shown as such, though its figure has öre
    const bool showsDecimals = cell.text.contains(','_L1) || cell.text.contains('.'_L1);
    number.decimals = showsDecimals ? decimalsOf(cell.decimal) : 0;
    return {Decimal{cell.decimal}, number};
}

int appendTable(Sheet &sheet, const Table &table)
{
    const int head = static_cast<int>(sheet.rows.size());
    SheetRow heads;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        CellStyle style{.isHead = true};
        if (table.columns[i].kind == Column::Kind::Number)
            style.number = CellStyle::Number::Grouped;
        heads.cells.push_back(textCell(table.columns[i].head, style));
        widen(sheet, i, headWidth(table.columns[i].head));
    }
    sheet.rows.push_back(std::move(heads));
    for (const Row &row : table.rows) {
        SheetRow cells;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const bool isStrong = i < table.columns.size() && table.columns[i].isStrong;
            cells.cells.push_back(sheetCell(
                row.cells[i], {.isStrong = isStrong || row.isTotal, .isTotal = row.isTotal}));
            widen(sheet, i, widthOf(row.cells[i]));
        }
        sheet.rows.push_back(std::move(cells));
    }
    return head;
}

void appendText(Sheet &sheet, const QString &text, CellStyle style, int firstColumn, int columns)
{
    double width = 0;
    for (int i = firstColumn; i < firstColumn + columns; ++i)
        width += static_cast<size_t>(i) < sheet.widths.size() ? sheet.widths[static_cast<size_t>(i)]
                                                              : narrowest;
    double lines = 0;
    for (const QString &part : text.split('\n'_L1))
        lines += std::max(1.0, std::ceil(static_cast<double>(part.size()) / width));
    SheetRow row;
    row.cells.resize(static_cast<size_t>(firstColumn) + 1);
    style.wraps = !style.isTitle;
    row.cells.back() = textCell(text, style, columns);
    row.height = style.isTitle ? 24 : lines > 1 ? lines * lineHeight : 0;
    sheet.rows.push_back(std::move(row));
}

Sheet readingSheet(const Document &document, const QString &name, const Table *table)
{
    Sheet sheet;
    sheet.name = name;
    const Table *first = table;
    for (const Block &block : document.blocks) {
        if (const auto *found = std::get_if<Table>(&block); found && !first)
            first = found;
    }
    if (first) { // the texts above the table are as wide as it will be
        appendTable(sheet, *first);
        sheet.rows.clear();
        double width = 0;
        for (const double column : sheet.widths)
            width += column;
        if (width < readingWidth) // a narrow table is no measure for texts
            sheet.widths.push_back(readingWidth - width);
    } else {
        sheet.widths = {14, 14, widest, widest / 2};
    }
    ReadingSheet writer(sheet, table);
    writer.text(document.title, {.isTitle = true});
    if (!document.state.isEmpty())
        writer.text(document.state, {.isGrey = true});
    const auto end = std::ranges::find_if(document.blocks, [](const Block &block) {
        return std::holds_alternative<PageBreak>(block);
    });
    for (auto block = document.blocks.begin(); block != end; ++block)
        std::visit(writer, *block);
    writer.gap();
    for (const QString &line : {document.reference, document.contact, document.sender}) {
        if (!line.isEmpty())
            writer.text(line, {.isGrey = true});
    }
    return sheet;
}

QString sheetName(const QString &wanted, const std::vector<Sheet> &taken)
{
    static const QRegularExpression refused(u"[\\[\\]:*?/\\\\\\x00-\\x1f]+"_s);
    QString name = QString(wanted).replace(refused, u" "_s).simplified();
    while (name.startsWith('\''_L1))
        name.remove(0, 1);
    const auto fits = [&](const QString &tail) {
        QString whole = name.left(longestName - tail.size()).trimmed();
        while (whole.endsWith('\''_L1))
            whole.chop(1);
        return whole + tail;
    };
    const QString base = name.isEmpty() ? Text::tr("Table") : name;
    name = base;
    QString free = fits({});
    for (int number = 2; std::ranges::any_of(taken, [&](const Sheet &sheet) {
             return sheet.name.compare(free, Qt::CaseInsensitive) == 0;
         });
         ++number)
        free = fits(u" %1"_s.arg(number));
    return free;
}

Workbook tablesWorkbook(const Document &document)
{
    const LanguageScope language(document.language);
    std::vector<Table> tables;
    std::vector<Table> charts;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            tables.push_back(*table);
        else if (const auto *chart = std::get_if<Chart>(&block))
            charts.push_back(chartTable(*chart));
    }
    if (tables.empty())
        tables = std::move(charts);
    Workbook workbook{document.language, document.title, document.sender, {}};
    for (const Table &table : tables) {
        Sheet sheet;
        sheet.name = sheetName(table.caption, workbook.sheets);
        sheet.headRow = appendTable(sheet, table);
        sheet.frozenColumns = 1;
        workbook.sheets.push_back(std::move(sheet));
    }
    if (workbook.sheets.empty())
        workbook.sheets.push_back(readingSheet(document, sheetName(document.title, {})));
    return workbook;
}

} // namespace samsyn
