// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/plaintext.h"

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QString field(const CsvCell &cell, bool alone)
{
    // Whatever a reader might part at is quoted; alone in its row, a decimal comma too.
    static const QString parting = u"\";,|\t\r\n"_s;
    QString text = cell.text;
    bool quoted = false;
    if (cell.isNumber) {
        text.replace('.'_L1, ','_L1);
        quoted = alone && text.contains(','_L1);
    } else {
        if (looksLikeFormula(text))
            text.prepend('\''_L1);
        quoted =
            text.startsWith("sep="_L1, Qt::CaseInsensitive) ||
            std::any_of(text.cbegin(), text.cend(), [](QChar c) { return parting.contains(c); });
    }
    return quoted ? '"'_L1 + text.replace(u"\""_s, u"\"\""_s) + '"'_L1 : text;
}

} // namespace

QByteArray writeCsv(const std::vector<std::vector<CsvCell>> &rows)
{
    QString text(QChar::ByteOrderMark);
    for (const auto &row : rows) {
        bool first = true;
        for (const CsvCell &cell : row) {
            if (!std::exchange(first, false))
                text += ';'_L1;
            text += field(cell, row.size() == 1);
        }
        text += "\r\n"_L1;
    }
    return text.toUtf8();
}

} // namespace samsyn
