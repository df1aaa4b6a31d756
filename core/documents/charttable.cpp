// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/charttable.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace samsyn {

Cell chartCell(std::optional<double> value, int decimals)
{
    if (!value || !std::isfinite(*value))
        return Cell::none();
    const auto exact = rationalFromDecimal(QString::number(*value, 'f', decimals));
    return exact ? Cell::exact(*exact, decimals) : Cell::of(QString::number(*value));
}

Table chartTable(const Chart &chart)
{
    Table table{chart.title, false, {{chart.categoryHead}}, {}};
    for (const Chart::Series &series : chart.series) {
        QString head = series.name.isEmpty() ? chart.title : series.name;
        if (!chart.unit.isEmpty())
            head += u", "_s + chart.unit;
        table.columns.push_back({head, Column::Kind::Number});
    }
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        Row row{{Cell::of(chart.categories[i])}};
        for (const Chart::Series &series : chart.series)
            row.cells.push_back(chartCell(
                i < series.values.size() ? series.values[i] : std::nullopt, chart.decimals));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace samsyn
