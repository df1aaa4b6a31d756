// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxsheet.h"

#include "core/base/error.h"
#include "core/base/format.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

constexpr int lastRow = 1'048'576; // Excel's own
constexpr int lastColumn = 16'384;
constexpr size_t mostCells = 500'000;
constexpr size_t mostMerged = 4'000'000; // steps to find what merged cells hide

struct Place
{
    int row = 0; // from 1, 0 where it is not said
    int column = 0;
};

/// "B12", "$B$12", "B" or "12"; nothing where it is none of them.
std::optional<Place> parsePlace(QStringView text)
{
    Place place;
    for (const QChar c : text) {
        const char16_t letter = c.toUpper().unicode();
        if (letter >= u'A' && letter <= u'Z' && place.row == 0)
            place.column = place.column * 26 + (letter - u'A' + 1);
        else if (letter >= u'0' && letter <= u'9')
            place.row = place.row * 10 + (letter - u'0');
        else if (letter != u'$')
            return std::nullopt;
        if (place.row > lastRow || place.column > lastColumn)
            return std::nullopt;
    }
    return place;
}

QString nameOf(const Place &place)
{
    QString letters;
    for (int column = place.column; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (column - 1) % 26)));
    return letters + QString::number(place.row);
}

class SheetReader
{
public:
    SheetReader(PackedXml &xml, const XlsxWorkbook &book, const QString &sheet)
        : m_xml(xml), m_book(book), m_sheet(sheet)
    {
    }
    TextTable read();

private:
    void readRow();
    void readCell();
    void readMerged();
    void hide(const Place &first, const Place &last);
    QString cellText(QStringView type, const QString &value, bool isFormula, qsizetype style);
    QString sharedText(const QString &value) const;
    QString numberText(const QString &value, qsizetype style) const;
    void put(const QString &text);
    [[noreturn]] void refuseCell(const QString &value) const;
    [[noreturn]] void fail(const QString &sentence) const;

    PackedXml &m_xml;
    const XlsxWorkbook &m_book;
    const QString &m_sheet;
    TextTable m_table;
    Place m_at;
    size_t m_cells = 0;
    size_t m_mergedSteps = 0;
    qsizetype m_textSize = 0;
};

void SheetReader::fail(const QString &sentence) const
{
    throw Error(ErrorKind::Failed, Text::tr("Sheet “%1”: %2").arg(m_sheet.left(60), sentence));
}

void SheetReader::refuseCell(const QString &value) const
{
    fail(Text::tr("cell %1 is damaged (“%2”). Open the workbook in Excel or LibreOffice and save "
                  "it again.")
             .arg(nameOf(m_at), value.left(40)));
}

TextTable SheetReader::read()
{
    m_xml.nextChild();
    while (m_xml.nextChild()) {
        if (m_xml.name() == "sheetData"_L1) {
            while (m_xml.nextChild())
                readRow();
        } else if (m_xml.name() == "mergeCells"_L1) {
            readMerged();
        } else {
            m_xml.skip();
        }
    }
    return std::move(m_table);
}

void SheetReader::readRow()
{
    const QStringView written = m_xml.attribute("r"_L1);
    const auto place = parsePlace(written);
    const int row = written.isEmpty() ? m_at.row + 1 : place ? place->row : 0;
    if (row <= m_at.row || row > lastRow)
        fail(Text::tr("row “%1” stands after row %2. Open the workbook in Excel or LibreOffice and "
                      "save it again.")
                 .arg(written.left(40))
                 .arg(m_at.row));
    m_at = {row, 0};
    while (m_xml.nextChild()) {
        if (m_xml.name() == "c"_L1)
            readCell();
        else
            m_xml.skip();
    }
}

void SheetReader::readCell()
{
    const QStringView written = m_xml.attribute("r"_L1);
    const auto place = parsePlace(written);
    const int column = written.isEmpty() ? m_at.column + 1 : place ? place->column : 0;
    if (column == 0 || column > lastColumn)
        fail(Text::tr("there is no cell “%1”. Open the workbook in Excel or LibreOffice and save it "
                      "again.")
                 .arg(written.left(40)));
    m_at.column = column;
    const QString type = m_xml.attribute("t"_L1).toString();
    const qsizetype style = m_xml.attribute("s"_L1).toInt();
    QString value;
    bool isFormula = false;
    while (m_xml.nextChild()) {
        if (m_xml.name() == "v"_L1) {
            value = type == u"str"_s ? xlsxPlainText(m_xml) : m_xml.text();
        } else if (m_xml.name() == "is"_L1) {
            value = xlsxRichText(m_xml);
        } else {
            isFormula = isFormula || m_xml.name() == "f"_L1;
            m_xml.skip();
        }
    }
    put(cellText(type, value, isFormula, style));
}

QString SheetReader::cellText(QStringView type, const QString &value, bool isFormula, qsizetype style)
{
    if (value.isEmpty() && isFormula && type != "str"_L1)
        return Text::tr("(formula without a result)");
    if (value.isEmpty() || type == "str"_L1 || type == "inlineStr"_L1 || type == "e"_L1)
        return value;
    if (type == "s"_L1)
        return sharedText(value);
    if (type == "b"_L1)
        return value.trimmed() == u"0"_s || value.trimmed() == u"false"_s ? u"FALSE"_s : u"TRUE"_s;
    if (type == "d"_L1) { // a day as text, with a time that says nothing where it is midnight
        const QString day = value.trimmed();
        return day.mid(10).startsWith(u"T00:00:00"_s) ? day.left(10) : day;
    }
    return numberText(value, style);
}

QString SheetReader::sharedText(const QString &value) const
{
    bool isNumber = false;
    const uint index = value.trimmed().toUInt(&isNumber);
    if (!isNumber || index >= m_book.texts.size())
        refuseCell(value);
    return m_book.texts[index];
}

QString SheetReader::numberText(const QString &value, qsizetype style) const
{
    const bool hasFormat = style >= 0 && size_t(style) < m_book.formats.size();
    const XlsxFormat format = hasFormat ? m_book.formats[size_t(style)] : XlsxFormat();
    const auto shown = shownNumber(value, format, m_book.countsFrom1904);
    if (!shown)
        refuseCell(value);
    return *shown;
}

/// A cell that holds nothing takes no place in the table, however many there are.
void SheetReader::put(const QString &text)
{
    if (text.isEmpty())
        return;
    m_textSize += text.size();
    if (m_textSize > mostXlsxText)
        fail(Text::tr("its texts have more than %1 characters together. Fetch fewer columns or "
                      "rows.")
                 .arg(formatCount(mostXlsxText)));
    if (m_table.lines.empty() || m_table.lines.back() != m_at.row) {
        m_table.rows.emplace_back();
        m_table.lines.push_back(m_at.row);
    }
    auto &cells = m_table.rows.back();
    const auto wanted = size_t(m_at.column);
    if (cells.size() < wanted) {
        m_cells += wanted - cells.size();
        if (m_cells > mostCells)
            fail(Text::tr("it has more than %1 cells. Fetch fewer columns or rows.")
                     .arg(formatCount(qint64(mostCells))));
        cells.resize(wanted);
    }
    cells[wanted - 1] = text;
}

void SheetReader::readMerged()
{
    while (m_xml.nextChild()) {
        const QString range = m_xml.attribute("ref"_L1).toString();
        m_xml.skip();
        const qsizetype colon = range.indexOf(':'_L1);
        const auto first = parsePlace(QStringView(range).left(colon));
        const auto last = parsePlace(QStringView(range).mid(colon + 1));
        if (colon > 0 && first && last)
            hide(*first, *last);
    }
}

/// What a merged cell covers may still hold values that nobody sees.
void SheetReader::hide(const Place &first, const Place &last)
{
    const auto from = std::ranges::lower_bound(m_table.lines, first.row);
    for (auto line = from; line != m_table.lines.end() && *line <= last.row; ++line) {
        auto &cells = m_table.rows[size_t(line - m_table.lines.begin())];
        for (int column = first.column; column <= std::min(last.column, int(cells.size())); ++column) {
            if (++m_mergedSteps > mostMerged)
                fail(Text::tr("its merged cells cover more than %1 others. Take them apart in "
                              "Excel or LibreOffice.")
                         .arg(formatCount(qint64(mostMerged))));
            if (column > 0 && (*line != first.row || column != first.column))
                cells[size_t(column - 1)].clear();
        }
    }
}

} // namespace

TextTable readXlsxSheet(PackedXml &xml, const XlsxWorkbook &book, const QString &sheet)
{
    return SheetReader(xml, book, sheet).read();
}

} // namespace samsyn
