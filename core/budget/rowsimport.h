// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetrules.h"
#include "core/budget/pastedwords.h"
#include "core/exchange/csv.h"
#include "core/store/transaction.h"

#include <QStringList>
#include <map>
#include <vector>

namespace samsyn {

/// What a row is, as somebody chose it: a cost or a financing of some kind, or left out.
struct RowKindChoice
{
    BudgetPart part = BudgetPart::Costs;
    CostCategory category = CostCategory::Other;
    FinancingKind kind = FinancingKind::Other;
    bool leaveOut = false;
};

/// What the import would do with one row of the pasted table.
struct PastedRow
{
    enum class State { New, Same, Changed, Skipped, Error };
    int line = 0; // in the text, from 1
    RowKindChoice choice;
    QString description; // as it is stored; empty where the row says only its kind
    QString written;     // what the row says, in one line
    std::optional<Ore> amount;
    State state = State::New;
    QString reason;             // a translated sentence for Skipped and Error
    std::optional<Ore> before;  // for Changed: the amount of the row that there is, if it has one
    std::optional<qint64> item; // for Same and Changed: that row, a cost or a financing
};

/// A column that could be the amounts.
struct AmountColumn
{
    size_t column = 0;
    QString name; // "År 2012", or a word for its place
    std::optional<int> year;
};

struct RowsOptions
{
    std::optional<BudgetPart> part;     // where the table itself does not say it
    std::optional<size_t> column;       // of the amounts, where another is wanted
    std::map<int, RowKindChoice> kinds; // by line, as changed by hand
};

struct RowsPreview
{
    std::vector<PastedRow> rows; // in the order of the text; blank ones are not told
    std::vector<AmountColumn> columns;
    std::optional<size_t> column; // the one taken; nothing where one must be chosen
    std::optional<Ore> statedTotal; // what a row says that the costs sum to
    int statedLine = 0;

    int count(PastedRow::State state) const;
    bool hasErrors() const { return count(PastedRow::State::Error) > 0; }
    /// The names of the columns of amounts that are not taken.
    QStringList leftOut() const;
};

/// What taking these rows into the budget would do; writes nothing. Of several years the budget's is
/// taken. A row is the same as one that there is where kind and text agree, or where it is the only
/// one of its kind and says no more, or the same amount. Throws Error (Failed) where there is
/// nothing that could be a row, or more than a budget has.
RowsPreview previewRows(const TextTable &table, const BudgetSheet &sheet, const RowsOptions &options = {});

/// Writes what the preview says: new rows at the end, amounts of rows that changed, and the stated
/// total where one is given. Throws Error (Failed) while rows are in error, unless they are left
/// out.
void importRows(Transaction &transaction, const BudgetSheet &sheet, const RowsPreview &preview,
                bool leaveOutErrors, std::optional<Ore> statedTotal);

} // namespace samsyn
