// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/budget/budgetdifferences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetDifferencesText)
};

Cell differenceCell(std::optional<Ore> before, std::optional<Ore> after)
{
    const Ore difference = after.value_or(Ore{}) - before.value_or(Ore{});
    Cell cell = Cell::amount(difference);
    cell.text = formatDifference(difference);
    return cell;
}

Cell amountCell(std::optional<Ore> amount)
{
    return amount ? Cell::amount(*amount) : Cell::none();
}

QString versionHead(const Budget &budget)
{
    return Text::tr("Version %1, kr").arg(budget.version);
}

Table tableOf(const BudgetDifferences &differences, const QString &caption, std::vector<Column> heads)
{
    Table table;
    table.caption = caption;
    table.columns = std::move(heads);
    table.columns.push_back({versionHead(differences.before), Column::Kind::Number});
    table.columns.push_back({versionHead(differences.after), Column::Kind::Number});
    table.columns.push_back({Text::tr("Difference, kr"), Column::Kind::Number});
    return table;
}

/// "Resor", "Resor: new", "Resor: removed".
QString remark(const RowDifference &row)
{
    if (!row.isIn[0])
        return row.text.isEmpty() ? Text::tr("new row") : Text::tr("%1: new row").arg(row.text);
    if (!row.isIn[1])
        return row.text.isEmpty() ? Text::tr("removed") : Text::tr("%1: removed").arg(row.text);
    return row.text;
}

Table rowsTable(const BudgetDifferences &differences, const QString &caption, const QString &kindHead,
                const std::vector<RowDifference> &rows, const Ore (&sums)[2])
{
    Table table = tableOf(differences, caption, {{kindHead}, {Text::tr("Text")}});
    for (const RowDifference &row : rows)
        table.rows.push_back({{Cell::of(row.kind), Cell::of(remark(row)), amountCell(row.amount[0]), amountCell(row.amount[1]),
                               differenceCell(row.amount[0], row.amount[1])}, false});
    table.rows.push_back({{Cell::of(Text::tr("Sum of all rows")), Cell::of({}), Cell::amount(sums[0]), Cell::amount(sums[1]),
                           differenceCell(sums[0], sums[1])}, true});
    return table;
}

Table membersTable(const BudgetDifferences &differences)
{
    Table table = tableOf(differences, Text::tr("What each pays by both versions"), {{Text::tr("Member")}});
    Ore sums[2];
    for (const MemberDifference &member : differences.members) {
        table.rows.push_back({{Cell::of(member.name), amountCell(member.amount[0]), amountCell(member.amount[1]),
                               differenceCell(member.amount[0], member.amount[1])}, false});
        for (size_t side = 0; side < 2; ++side)
            sums[side] += member.amount[side].value_or(Ore{});
    }
    table.rows.push_back({{Cell::of(Text::tr("Sum")), Cell::amount(sums[0]), Cell::amount(sums[1]), differenceCell(sums[0], sums[1])}, true});
    return table;
}

Table ruleTable(const BudgetDifferences &differences)
{
    Table table;
    table.caption = Text::tr("How the amount is split");
    table.columns = {{Text::tr("Split")}, {Text::tr("Version %1").arg(differences.before.version)}, {Text::tr("Version %1").arg(differences.after.version)}};
    for (const RuleDifference &part : differences.rule)
        table.rows.push_back({{Cell::of(part.label), Cell::of(part.before), Cell::of(part.after)}, false});
    return table;
}

} // namespace

QString differencesSentence(const BudgetDifferences &differences)
{
    const int version = differences.before.version;
    if (differences.isEmpty())
        return Text::tr("Nothing differs from version %1.").arg(version);
    QStringList what;
    if (const auto rows = differences.costRows.size() + differences.financingRows.size(); rows > 0)
        what << Text::tr("%n row(s)", nullptr, static_cast<int>(rows));
    if (!differences.rule.empty())
        what << Text::tr("how the amount is split");
    if (!differences.members.empty())
        what << Text::tr("what the members pay");
    return Text::tr("From version %1 differ: %2.").arg(version).arg(formatList(what));
}

std::vector<Block> differencesBlocks(const BudgetDifferences &differences)
{
    std::vector<Block> blocks;
    blocks.emplace_back(Heading{1, Text::tr("What differs from version %1").arg(differences.before.version)});
    if (differences.isEmpty()) {
        blocks.emplace_back(Paragraph{differencesSentence(differences)});
        return blocks;
    }
    if (!differences.costRows.empty()) {
        blocks.emplace_back(Heading{2, Text::tr("Costs")});
        blocks.emplace_back(rowsTable(differences, Text::tr("Costs that differ"), Text::tr("Cost category"), differences.costRows, differences.costs));
    }
    if (!differences.financingRows.empty()) {
        blocks.emplace_back(Heading{2, Text::tr("Financing")});
        blocks.emplace_back(rowsTable(differences, Text::tr("Financing that differs"), Text::tr("Financing"), differences.financingRows, differences.financing));
    }
    if (!differences.rule.empty()) {
        blocks.emplace_back(Heading{2, Text::tr("How the amount is split")});
        blocks.emplace_back(ruleTable(differences));
    }
    if (!differences.members.empty()) {
        blocks.emplace_back(Heading{2, Text::tr("What each pays")});
        blocks.emplace_back(membersTable(differences));
    }
    return blocks;
}

} // namespace samsyn
