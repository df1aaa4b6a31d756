// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxwriter.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/xmltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <clocale>
#include <map>
#include <memory>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

constexpr lxw_color_t ink = 0x1B2026;
constexpr lxw_color_t grey = 0x555B62;
constexpr lxw_color_t line = 0xC9C6C0;
constexpr lxw_color_t accent = 0x0B5C8A;
constexpr lxw_color_t quiet = 0xEAF2F7;
constexpr uint8_t a4 = 9;

/// The library prints numbers with the decimal point of the C locale's moment.
class PointLocale
{
public:
    PointLocale() : m_before(std::setlocale(LC_NUMERIC, nullptr))
    {
        std::setlocale(LC_NUMERIC, "C");
    }
    ~PointLocale() { std::setlocale(LC_NUMERIC, m_before.constData()); }
    PointLocale(const PointLocale &) = delete;
    PointLocale &operator=(const PointLocale &) = delete;

private:
    QByteArray m_before;
};

struct FreeWorkbook
{
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};

[[noreturn]] void noRoom(const QString &reason)
{
    throw Error(ErrorKind::Disk,
                Text::tr("The spreadsheet could not be put together in %1: %2. Make room there.")
                    .arg(QDir::toNativeSeparators(QDir::tempPath()), reason));
}

/// Excel reads "_x0041_" in a text as "A", so that a text which says it must say that it does.
QByteArray sheetText(const QString &text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return xmlText(text).replace(escape, u"_x005F_"_s).toUtf8();
}

class XlsxWriter
{
public:
    explicit XlsxWriter(const QByteArray &path)
    {
        lxw_workbook_options options{};
        QByteArray folder = QFile::encodeName(QDir::tempPath());
        options.tmpdir = folder.data();
        m_workbook.reset(workbook_new_opt(path.constData(), &options));
        if (!m_workbook)
            noRoom(Text::tr("there is not enough memory"));
    }

    void write(const Workbook &workbook);

private:
    void describe(const Workbook &workbook);
    void write(const Sheet &sheet);
    void lookAfter(const Sheet &sheet);
    void writeCell(const Sheet &sheet, int row, int column, const SheetCell &cell);
    lxw_format *format(const CellStyle &style, bool isDate);
    /// Throws for what the library says about a cell.
    void check(lxw_error error, const Sheet &sheet, int row, int column) const;

    std::unique_ptr<lxw_workbook, FreeWorkbook> m_workbook;
    lxw_worksheet *m_sheet = nullptr;
    std::map<std::pair<CellStyle, bool>, lxw_format *> m_formats;
};

void XlsxWriter::check(lxw_error error, const Sheet &sheet, int row, int column) const
{
    if (error == LXW_NO_ERROR)
        return;
    const QString place = Text::tr("sheet %1, cell %2").arg(sheet.name, cellName(row, column));
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        throw Error(ErrorKind::Failed,
                    Text::tr("A text is longer than the 32 767 characters that a spreadsheet holds "
                             "in a cell (%1). Shorten it, or choose another format.")
                        .arg(place));
    if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        throw Error(ErrorKind::Failed,
                    Text::tr("A spreadsheet has no more than 1 048 576 rows and 16 384 columns "
                             "(%1). Choose another format.")
                        .arg(place));
    throw Error(ErrorKind::Failed,
                Text::tr("The spreadsheet could not be written: %1 (%2).")
                    .arg(QString::fromUtf8(lxw_strerror(error)), place));
}

lxw_format *XlsxWriter::format(const CellStyle &style, bool isDate)
{
    const auto [found, isNew] = m_formats.try_emplace({style, isDate});
    if (!isNew)
        return found->second;
    lxw_format *format = found->second = workbook_add_format(m_workbook.get());
    if (style.isStrong || style.isTitle || style.isTotal)
        format_set_bold(format);
    if (style.isTitle)
        format_set_font_size(format, 16);
    if (style.isHead)
        format_set_font_size(format, 9);
    format_set_font_color(format, style.isInput ? accent : style.isHead || style.isGrey ? grey : ink);
    if (style.isHead) {
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, ink);
        format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
    } else {
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    if (style.isTotal) {
        format_set_top(format, LXW_BORDER_MEDIUM);
        format_set_top_color(format, ink);
    }
    if (style.isInput) {
        format_set_bg_color(format, quiet);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, line);
    }
    if (style.wraps || style.isHead)
        format_set_text_wrap(format);
    if (isDate)
        format_set_num_format(format, "yyyy-mm-dd");
    else if (style.number == CellStyle::Number::Grouped)
        format_set_num_format(
            format,
            (style.decimals > 0 ? "#,##0." + QByteArray(style.decimals, '0') : "#,##0").constData());
    if (style.isHead && style.number == CellStyle::Number::Grouped)
        format_set_align(format, LXW_ALIGN_RIGHT); // over the numbers
    return format;
}

void XlsxWriter::writeCell(const Sheet &sheet, int row, int column, const SheetCell &cell)
{
    const auto r = static_cast<lxw_row_t>(row);
    const auto c = static_cast<lxw_col_t>(column);
    lxw_format *look = format(cell.style, std::holds_alternative<QDate>(cell.value));
    lxw_error error = LXW_NO_ERROR;
    if (const auto *text = std::get_if<QString>(&cell.value)) {
        const QByteArray bytes = sheetText(*text);
        const auto last = static_cast<lxw_col_t>(column + cell.span - 1);
        error = cell.span > 1 ? worksheet_merge_range(m_sheet, r, c, r, last, bytes.constData(), look)
                              : worksheet_write_string(m_sheet, r, c, bytes.constData(), look);
    } else if (const auto *count = std::get_if<qint64>(&cell.value)) {
        error = worksheet_write_number(m_sheet, r, c, static_cast<double>(*count), look);
    } else if (const auto *decimal = std::get_if<Decimal>(&cell.value)) {
        error = worksheet_write_number(m_sheet, r, c, decimal->digits.toDouble(), look);
    } else if (const auto *day = std::get_if<QDate>(&cell.value)) {
        lxw_datetime date{day->year(), day->month(), day->day(), 0, 0, 0};
        error = worksheet_write_datetime(m_sheet, r, c, &date, look);
    } else if (const auto *formula = std::get_if<Formula>(&cell.value)) {
        const QByteArray shown = '=' + formula->text.toUtf8();
        if (const auto *number = std::get_if<Decimal>(&formula->result))
            error = worksheet_write_formula_num(
                m_sheet, r, c, shown.constData(), look, number->digits.toDouble());
        else
            error = worksheet_write_formula_str(m_sheet,
                                                r,
                                                c,
                                                shown.constData(),
                                                look,
                                                sheetText(std::get<QString>(formula->result)).constData());
    } else {
        error = worksheet_write_blank(m_sheet, r, c, look);
    }
    check(error, sheet, row, column);
}

/// What stays in sight, and how it is printed.
void XlsxWriter::lookAfter(const Sheet &sheet)
{
    for (size_t i = 0; i < sheet.widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        check(worksheet_set_column(m_sheet, column, column, sheet.widths[i], nullptr),
              sheet,
              0,
              static_cast<int>(i));
    }
    if (sheet.headRow >= 0) {
        const auto head = static_cast<lxw_row_t>(sheet.headRow);
        worksheet_freeze_panes(m_sheet, head + 1, static_cast<lxw_col_t>(sheet.frozenColumns));
        check(worksheet_repeat_rows(m_sheet, head, head), sheet, sheet.headRow, 0);
    }
    if (sheet.printedColumns > 0 && !sheet.rows.empty())
        check(worksheet_print_area(m_sheet, 0, 0, static_cast<lxw_row_t>(sheet.rows.size() - 1),
                                   static_cast<lxw_col_t>(sheet.printedColumns - 1)),
              sheet, 0, 0);
    worksheet_set_paper(m_sheet, a4);
    if (sheet.isLandscape)
        worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0); // as wide as the page, as long as it is
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    const QByteArray foot = "&L&8&A&R&8" + Text::tr("Page %1 (%2)").arg(u"&P"_s, u"&N"_s).toUtf8();
    check(worksheet_set_footer(m_sheet, foot.constData()), sheet, 0, 0);
}

void XlsxWriter::write(const Sheet &sheet)
{
    const QByteArray name = sheetText(sheet.name);
    m_sheet = workbook_validate_sheet_name(m_workbook.get(), name.constData()) == LXW_NO_ERROR
                  ? workbook_add_worksheet(m_workbook.get(), name.constData())
                  : nullptr;
    if (!m_sheet)
        throw Error(ErrorKind::Failed,
                    Text::tr("“%1” cannot be the name of a sheet. Choose another format.")
                        .arg(sheet.name));
    for (size_t r = 0; r < sheet.rows.size(); ++r) {
        const SheetRow &row = sheet.rows[r];
        const int at = static_cast<int>(r);
        if (row.height > 0)
            check(worksheet_set_row(m_sheet, static_cast<lxw_row_t>(r), row.height, nullptr),
                  sheet,
                  at,
                  0);
        for (size_t c = 0; c < row.cells.size(); ++c) {
            const SheetCell &cell = row.cells[c];
            if (cell.value.index() != 0 || cell.style != CellStyle{})
                writeCell(sheet, at, static_cast<int>(c), cell);
        }
    }
    lookAfter(sheet);
}

void XlsxWriter::describe(const Workbook &workbook)
{
    QByteArray title = sheetText(workbook.title);
    QByteArray sender = sheetText(workbook.sender);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = sender.data();
    properties.created = static_cast<time_t>(now().toSecsSinceEpoch());
    workbook_set_properties(m_workbook.get(), &properties);
}

void XlsxWriter::write(const Workbook &workbook)
{
    describe(workbook);
    for (const Sheet &sheet : workbook.sheets)
        write(sheet);
    if (const lxw_error error = workbook_close(m_workbook.release()); error != LXW_NO_ERROR)
        noRoom(QString::fromUtf8(lxw_strerror(error)));
}

} // namespace

QByteArray writeXlsx(const Workbook &workbook)
{
    const LanguageScope language(workbook.language);
    const PointLocale points;
    // The library writes files only; this one is ours alone, and gone when it has been read
    QTemporaryFile file(QDir::temp().filePath(u"samsyn-XXXXXX.xlsx"_s));
    if (!file.open())
        noRoom(file.errorString());
    XlsxWriter(QFile::encodeName(file.fileName())).write(workbook);
    QFile written(file.fileName());
    if (!written.open(QIODevice::ReadOnly))
        noRoom(written.errorString());
    return written.readAll();
}

} // namespace samsyn
