// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include "app/cli/verbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

void printTable(const Table &table)
{
    std::vector<qsizetype> widths;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        widths.push_back(table.columns[i].head.size());
        for (const Row &row : table.rows)
            widths[i] = std::max(widths[i], row.cells[i].text.size());
    }
    const auto line = [&](auto &&textOf) {
        QString text;
        for (size_t i = 0; i < widths.size(); ++i) {
            const bool right = table.columns[i].kind == Column::Kind::Number;
            text += right ? textOf(i).rightJustified(widths[i]) : textOf(i).leftJustified(widths[i]);
            text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        print(text);
    };
    line([&](size_t i) { return table.columns[i].head; });
    for (const Row &row : table.rows)
        line([&](size_t i) { return row.cells[i].text; });
}

} // namespace samsyn::cli
