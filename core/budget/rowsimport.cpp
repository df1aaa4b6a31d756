// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/rowsimport.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/budget/pastedcolumns.h"
#include "core/budget/rowsmatching.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowsImport)
};

using State = PastedRow::State;

constexpr size_t mostRows = 2'000;

class Reader
{
public:
    Reader(const TextTable &table, const RowsOptions &options, RowsPreview &preview, PastedColumns columns)
        : m_table(table), m_options(options), m_preview(preview), m_columns(std::move(columns)), m_part(options.part)
    {
    }
    void read();

private:
    void readRow(const std::vector<QString> &cells, int line);
    void readSum(PastedRow row);
    void readItem(PastedRow row, const QString &text, const QString &amountCell);
    QString textOf(const std::vector<QString> &cells) const;
    RowKindChoice choiceFor(int line, const QString &text) const;
    void add(PastedRow row, State state, const QString &reason);
    std::optional<Ore> amountIn(const QString &cell) const;

    const TextTable &m_table;
    const RowsOptions &m_options;
    RowsPreview &m_preview;
    PastedColumns m_columns;
    std::optional<BudgetPart> m_part; // that the last heading began
};

void Reader::read()
{
    for (size_t i = 0; i < m_table.rows.size(); ++i) {
        const auto &cells = m_table.rows[i];
        if (!std::ranges::all_of(cells, isBlankAmount))
            readRow(cells, m_table.lines[i]);
        if (m_preview.rows.size() > mostRows)
            throw Error(ErrorKind::Failed, Text::tr("The table has more than %1 rows, as no budget has. Copy the budget's rows alone.")
                                               .arg(formatCount(qint64(mostRows))));
    }
}

void Reader::add(PastedRow row, State state, const QString &reason)
{
    row.state = state;
    row.reason = reason;
    m_preview.rows.push_back(std::move(row));
}

std::optional<Ore> Reader::amountIn(const QString &cell) const
{
    const auto unit = m_columns.units.find(*m_preview.column);
    return pastedAmount(cell, unit == m_columns.units.end() ? 1 : unit->second);
}

/// What stands beside the amounts, without numbers of accounts.
QString Reader::textOf(const std::vector<QString> &cells) const
{
    QStringList texts;
    for (size_t column = 0; column < cells.size(); ++column) {
        const bool isAmount = std::ranges::find(m_columns.amounts, column, &AmountColumn::column) != m_columns.amounts.end();
        const bool hasLetters = std::ranges::any_of(cells[column], [](QChar c) { return c.isLetter() || c == u'§'; });
        if (!isAmount && hasLetters)
            texts << cells[column].trimmed();
    }
    return texts.join('\n'_L1);
}

void Reader::readRow(const std::vector<QString> &cells, int line)
{
    PastedRow row;
    row.line = line;
    const QString text = textOf(cells);
    row.written = QStringList(text.split('\n'_L1, Qt::SkipEmptyParts)).join(u", "_s).simplified().left(300);
    if (row.written.isEmpty() && !cells.empty())
        row.written = cells.front().simplified().left(300);
    const QString amountCell = *m_preview.column < cells.size() ? cells[*m_preview.column] : QString();
    const QString first = text.section('\n'_L1, 0, 0);
    const std::optional<BudgetPart> heading = partHeading(first);
    const bool hasAmount = amountIn(amountCell).has_value();
    if (isHeadRow(cells) || (heading && !hasAmount)) {
        m_part = heading ? heading : m_part;
        return add(row, State::Skipped, Text::tr("A heading."));
    }
    row.amount = amountIn(amountCell);
    if (namesPartialSum(first))
        return add(row, State::Skipped, Text::tr("A sum of some rows."));
    if (namesSum(first))
        return readSum(row);
    readItem(std::move(row), text, amountCell);
}

/// What the costs were stated to sum to; financing is compared with the costs, not with its own sum.
void Reader::readSum(PastedRow row)
{
    if (m_part.value_or(BudgetPart::Costs) == BudgetPart::Costs && row.amount) {
        m_preview.statedTotal = row.amount;
        m_preview.statedLine = row.line;
    }
    add(std::move(row), State::Skipped, Text::tr("A sum."));
}

void Reader::readItem(PastedRow row, const QString &text, const QString &amountCell)
{
    QStringList said;
    for (const QString &part : text.split('\n'_L1, Qt::SkipEmptyParts)) {
        if (!isLabel(part))
            said << part.simplified();
    }
    row.description = said.join(u", "_s);
    row.choice = choiceFor(row.line, text);
    if (row.choice.leaveOut)
        return add(std::move(row), State::Skipped, Text::tr("Left out."));
    if (isBlankAmount(amountCell))
        return add(std::move(row), State::Skipped, Text::tr("No amount."));
    if (!row.amount)
        return add(std::move(row), State::Error, Text::tr("“%1” is no amount.").arg(amountCell.simplified().left(40)));
    if (text.isEmpty())
        return add(std::move(row), State::Error, Text::tr("The amount has no text that says what it is for."));
    add(std::move(row), State::New, {});
}

RowKindChoice Reader::choiceFor(int line, const QString &text) const
{
    if (const auto chosen = m_options.kinds.find(line); chosen != m_options.kinds.end())
        return chosen->second;
    const auto category = costCategoryIn(text);
    const auto kind = financingKindIn(text);
    RowKindChoice choice;
    choice.part = m_part.value_or(kind && !category ? BudgetPart::Financing : BudgetPart::Costs);
    choice.category = category.value_or(CostCategory::Other);
    choice.kind = kind.value_or(FinancingKind::Other);
    return choice;
}

void writeCost(Transaction &transaction, const BudgetSheet &sheet, const PastedRow &row, int &position)
{
    CostItem item;
    if (row.state == State::Changed)
        item = transaction.store().get(Id<CostItem>{*row.item});
    item.amount = row.amount;
    if (item.description.isEmpty())
        item.description = row.description;
    if (row.state == State::Changed)
        return transaction.update(item);
    item.budget = sheet.budget.id;
    item.category = row.choice.category;
    item.position = position++;
    transaction.insert(item);
}

void writeFinancing(Transaction &transaction, const BudgetSheet &sheet, const PastedRow &row, int &position)
{
    FinancingItem item;
    if (row.state == State::Changed)
        item = transaction.store().get(Id<FinancingItem>{*row.item});
    item.amount = row.amount;
    if (item.description.isEmpty())
        item.description = row.description;
    if (row.state == State::Changed)
        return transaction.update(item);
    item.budget = sheet.budget.id;
    item.kind = row.choice.kind;
    item.position = position++;
    transaction.insert(item);
}

template <typename Item>
int nextPosition(const std::vector<Item> &items)
{
    int next = 0;
    for (const Item &item : items)
        next = std::max(next, item.position + 1);
    return next;
}

} // namespace

int RowsPreview::count(State state) const
{
    return int(std::ranges::count(rows, state, &PastedRow::state));
}

QStringList RowsPreview::leftOut() const
{
    QStringList names;
    for (const AmountColumn &other : columns) {
        if (other.column != column)
            names << other.name;
    }
    return names;
}

RowsPreview previewRows(const TextTable &table, const BudgetSheet &sheet, const RowsOptions &options)
{
    RowsPreview preview;
    PastedColumns columns = findAmountColumns(table, sheet.budget.year, options.column);
    if (columns.amounts.empty())
        throw Error(ErrorKind::Failed, Text::tr("There is no amount here. Copy rows with a text and an amount, such as “Premises” and “46 000”."));
    preview.columns = columns.amounts;
    preview.column = columns.chosen;
    if (!preview.column)
        return preview;
    Reader(table, options, preview, std::move(columns)).read();
    matchRows(preview.rows, sheet);
    return preview;
}

void importRows(Transaction &transaction, const BudgetSheet &sheet, const RowsPreview &preview, bool leaveOutErrors,
                std::optional<Ore> statedTotal)
{
    if (preview.hasErrors() && !leaveOutErrors)
        throw Error(ErrorKind::Failed, Text::tr("Some rows cannot be taken in. Mend them, or leave them out; until then nothing is stored."));
    int cost = nextPosition(sheet.costs);
    int financing = nextPosition(sheet.financing);
    for (const PastedRow &row : preview.rows) {
        if (row.state != State::New && row.state != State::Changed)
            continue;
        if (row.choice.part == BudgetPart::Costs)
            writeCost(transaction, sheet, row, cost);
        else
            writeFinancing(transaction, sheet, row, financing);
    }
    if (statedTotal) {
        Budget budget = transaction.store().get(sheet.budget.id);
        budget.statedTotal = statedTotal;
        transaction.update(budget);
    }
}

} // namespace samsyn
