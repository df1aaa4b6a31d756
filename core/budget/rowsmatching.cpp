// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/rowsmatching.h"

#include "core/members/tablecells.h"

#include <algorithm>

namespace samsyn {

namespace {

struct Existing
{
    RowKindChoice choice;
    qint64 id = 0;
    QString description;
    QString folded;
    std::optional<Ore> amount;
    bool isTaken = false;
};

std::vector<Existing> existingRows(const BudgetSheet &sheet)
{
    std::vector<Existing> rows;
    for (const CostItem &item : sheet.costs)
        rows.push_back({{BudgetPart::Costs, item.category, {}, false}, item.id.value, item.description,
                        foldedWords(item.description), item.amount, false});
    for (const FinancingItem &item : sheet.financing)
        rows.push_back({{BudgetPart::Financing, {}, item.kind, false}, item.id.value, item.description,
                        foldedWords(item.description), item.amount, false});
    return rows;
}

bool isSameKind(const RowKindChoice &a, const RowKindChoice &b)
{
    return a.part == b.part && (a.part == BudgetPart::Costs ? a.category == b.category : a.kind == b.kind);
}

bool isSameText(const PastedRow &row, const Existing &existing)
{
    return row.choice.part == existing.choice.part && !row.description.isEmpty() &&
           foldedWords(row.description) == existing.folded;
}

/// Of one kind alone on both sides, where one of them says no more than its kind, or the amount is
/// the same.
bool isOnlyOne(const PastedRow &row, const Existing &existing)
{
    const bool saysLittle = row.description.isEmpty() || existing.description.isEmpty() || isLabel(existing.description);
    return isSameKind(row.choice, existing.choice) && (saysLittle || row.amount == existing.amount);
}

class Matching
{
public:
    Matching(std::vector<PastedRow> &rows, const BudgetSheet &sheet) : m_rows(rows), m_existing(existingRows(sheet)) {}

    void match()
    {
        forEachPair([](const PastedRow &row, const Existing &existing) {
            return isSameText(row, existing) && isSameKind(row.choice, existing.choice);
        });
        forEachPair([](const PastedRow &row, const Existing &existing) { return isSameText(row, existing); });
        forEachPair([this](const PastedRow &row, const Existing &existing) {
            return isOnlyOne(row, existing) && countOpen(row.choice) == 1 && countLeft(row.choice) == 1;
        });
    }

private:
    template <typename Fits>
    void forEachPair(Fits fits)
    {
        for (PastedRow &row : m_rows) {
            for (Existing &existing : m_existing) {
                if (isOpen(row) && !existing.isTaken && fits(row, existing))
                    take(row, existing);
            }
        }
    }

    static bool isOpen(const PastedRow &row) { return row.state == PastedRow::State::New && !row.item; }
    std::ptrdiff_t countOpen(const RowKindChoice &choice) const
    {
        return std::ranges::count_if(m_rows, [&](const PastedRow &row) { return isOpen(row) && isSameKind(row.choice, choice); });
    }
    std::ptrdiff_t countLeft(const RowKindChoice &choice) const
    {
        return std::ranges::count_if(m_existing, [&](const Existing &row) { return !row.isTaken && isSameKind(row.choice, choice); });
    }
    static void take(PastedRow &row, Existing &existing)
    {
        existing.isTaken = true;
        row.item = existing.id;
        row.choice = existing.choice;
        const bool addsText = existing.description.isEmpty() && !row.description.isEmpty();
        row.state = row.amount == existing.amount && !addsText ? PastedRow::State::Same : PastedRow::State::Changed;
        if (row.state == PastedRow::State::Changed && row.amount != existing.amount)
            row.before = existing.amount;
    }

    std::vector<PastedRow> &m_rows;
    std::vector<Existing> m_existing;
};

} // namespace

void matchRows(std::vector<PastedRow> &rows, const BudgetSheet &sheet)
{
    Matching(rows, sheet).match();
}

} // namespace samsyn
