// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgettables.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BudgetTables)
};

template <typename Kind>
std::vector<TableColumn>
rowColumns(const QString &kindHead, int year, int kinds, QString (*name)(Kind))
{
    std::vector<TableColumn> columns(3);
    columns[0].head = kindHead;
    columns[0].editor = CellEditor::Choice;
    for (int kind = 0; kind < kinds; ++kind)
        columns[0].choices.emplace_back(kind, name(static_cast<Kind>(kind)));
    columns[1].head = Text::tr("Text");
    columns[1].stretch = true;
    columns[1].muted = true;
    columns[1].editor = CellEditor::Text;
    columns[2].head = Text::tr("%1, kr", "year of the amounts").arg(year);
    columns[2].number = true;
    columns[2].editor = CellEditor::Amount;
    return columns;
}

TableCell kindCell(int kind, const QString &name)
{
    TableCell cell = textCell(name);
    cell.value = kind;
    return cell;
}

/// An empty text is no gap in the figures: it stays blank, and is muted where there is one.
TableCell descriptionCell(const QString &text)
{
    TableCell cell;
    cell.text = text;
    cell.value = text;
    cell.hint = text.size() > 30 ? text : QString(); // it may be cut short
    return cell;
}

TableRow sumRow(std::vector<TableCell> cells)
{
    return {{}, std::move(cells), RowKind::Sum, false};
}

} // namespace

std::vector<TableColumn> costColumns(int year)
{
    return rowColumns(Text::tr("Cost category"),
                      year,
                      static_cast<int>(CostCategory::Other) + 1,
                      costCategoryName);
}

std::vector<TableRow> costRows(const BudgetSheet &sheet, const Balance &balance)
{
    std::vector<TableRow> rows;
    for (const CostItem &item : sheet.costs) {
        rows.push_back({{CostItem::entity.name(), item.id.value},
                        {kindCell(static_cast<int>(item.category), costCategoryName(item.category)),
                         descriptionCell(item.description),
                         amountCell(item.amount)},
                        RowKind::Plain,
                        false});
    }
    rows.push_back(sumRow({textCell(Text::tr("Sum")), TableCell{}, amountCell(balance.costs)}));
    return rows;
}

std::vector<TableColumn> financingColumns(int year)
{
    return rowColumns(
        Text::tr("Financing"), year, static_cast<int>(FinancingKind::Other) + 1, financingKindName);
}

std::vector<TableRow> financingRows(const BudgetSheet &sheet, const Balance &balance)
{
    std::vector<TableRow> rows;
    for (const FinancingItem &item : sheet.financing) {
        rows.push_back({{FinancingItem::entity.name(), item.id.value},
                        {kindCell(static_cast<int>(item.kind), financingKindName(item.kind)),
                         descriptionCell(item.description),
                         amountCell(item.amount)},
                        RowKind::Plain,
                        !item.amount});
    }
    rows.push_back(sumRow({textCell(Text::tr("Sum")), TableCell{}, amountCell(balance.financing)}));
    return rows;
}

} // namespace samsyn
