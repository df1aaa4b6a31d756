// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/pastedcolumns.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowsImport)
};

QString nameOfColumn(const QString &head, size_t column)
{
    return head.isEmpty() ? Text::tr("Column %1").arg(column + 1) : head;
}

} // namespace

bool isBlankAmount(const QString &cell)
{
    static const QStringList marks = {{}, u"-"_s, u"--"_s, u"–"_s, u"—"_s, u"\u2212"_s, u".."_s, u"…"_s};
    return marks.contains(cell.simplified());
}

std::optional<Ore> pastedAmount(const QString &cell, int unit)
{
    static const QRegularExpression thousands(u"\\s*(tkr|tsek|ksek)\\.?$"_s, QRegularExpression::CaseInsensitiveOption);
    QString plain = cell.simplified();
    if (const auto match = thousands.match(plain); match.hasMatch()) {
        plain.truncate(match.capturedStart());
        unit = 1'000;
    }
    const std::optional<Ore> amount = parseAmount(plain);
    if (!amount)
        return std::nullopt;
    if (amount->value > largestAmount.value / unit || -amount->value > largestAmount.value / unit)
        return std::nullopt;
    return Ore{amount->value * unit};
}

bool isHeadRow(const std::vector<QString> &cells)
{
    bool heads = false;
    for (const QString &cell : cells) {
        const bool isYear = yearOfColumn(cell).has_value();
        heads = heads || isYear || namesAmounts(cell);
        if (!isYear && pastedAmount(cell))
            return false;
    }
    return heads && cells.size() > 1 && !namesSum(cells[0]);
}

PastedColumns findAmountColumns(const TextTable &table, int year, std::optional<size_t> wanted)
{
    std::map<size_t, QString> heads;
    std::map<size_t, int> filled; // with amounts
    for (const auto &cells : table.rows) {
        const bool isHead = isHeadRow(cells);
        for (size_t column = 0; column < cells.size(); ++column) {
            const QString cell = cells[column].simplified();
            const bool isAmountHead = yearOfColumn(cell) || namesAmounts(cell);
            if (isHead && column > 0 && isAmountHead)
                heads.try_emplace(column, cell);
            else if (!isHead && column > 0 && pastedAmount(cell))
                ++filled[column];
        }
    }
    PastedColumns columns;
    const auto add = [&](size_t column, const QString &head) {
        columns.amounts.push_back({column, nameOfColumn(head, column), yearOfColumn(head)});
        columns.units[column] = unitOfColumn(head);
    };
    for (const auto &[column, head] : heads)
        add(column, head);
    if (heads.empty()) {
        for (const auto &[column, count] : filled)
            add(column, {});
    }
    const auto ofYear = std::ranges::find(columns.amounts, std::optional(year), &AmountColumn::year);
    if (wanted)
        columns.chosen = wanted;
    else if (ofYear != columns.amounts.end())
        columns.chosen = ofYear->column;
    else if (columns.amounts.size() == 1 && !columns.amounts.front().year)
        columns.chosen = columns.amounts.front().column;
    return columns;
}

} // namespace samsyn
