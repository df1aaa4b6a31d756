// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/tablecsv.h"

#include "core/documents/charttable.h"

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

QString field(const Cell &cell)
{
    if (!cell.decimal.isEmpty())
        return QString(cell.decimal).replace('.'_L1, ','_L1);
    QString text = cell.text;
    const QString shown = text.trimmed(); // spreadsheets look past spaces, and at full-width forms
    if (!shown.isEmpty() && (u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(shown.front()) || u"\t\r"_s.contains(text.front())))
        text.prepend('\''_L1);
    const auto parts = [](QChar c) {
        return c == '"'_L1 || c == ';'_L1 || c == '\n'_L1 || c == '\r'_L1;
    };
    if (std::any_of(text.cbegin(), text.cend(), parts))
        text = '"'_L1 + text.replace(u"\""_s, u"\"\""_s) + '"'_L1;
    return text;
}

QByteArray line(const std::vector<Cell> &cells)
{
    QStringList fields;
    for (const Cell &cell : cells)
        fields << field(cell);
    return fields.join(';'_L1).toUtf8() + "\r\n";
}

QByteArray lines(const Table &table)
{
    std::vector<Cell> heads;
    for (const Column &column : table.columns)
        heads.push_back(Cell::of(column.head));
    QByteArray csv = line(heads);
    for (const Row &row : table.rows)
        csv += line(row.cells);
    return csv;
}

} // namespace

QByteArray writeCsv(const Table &table)
{
    return byteOrderMark.toByteArray() + lines(table);
}

QByteArray writeCsv(const Document &document)
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
    QByteArray csv = byteOrderMark.toByteArray();
    for (size_t i = 0; i < tables.size(); ++i) {
        if (tables.size() > 1)
            csv += (i > 0 ? "\r\n" : "") + line({Cell::of(tables[i].caption)});
        csv += lines(tables[i]);
    }
    return csv;
}

} // namespace samsyn
