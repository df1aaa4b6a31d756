// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/populationtablehead.h"

namespace samsyn {

/// Which day each figure of a population table holds for.
class PopulationDates
{
public:
    struct Answer
    {
        QDate day;      // may be valid also beside a reason
        QString reason; // a translated sentence, where the day cannot be used
    };

    /// Throws Error (Failed) where neither table nor given date says a day, or all its days differ
    /// from the given one.
    PopulationDates(const PopulationHead &head, const TextTable &table, std::optional<QDate> given);

    Answer of(const PopulationHead::Figures &figures, const std::vector<QString> &cells) const;

private:
    Answer agreed(const TablePeriod &period) const;

    std::optional<size_t> m_column; // of the dates, in long tables
    std::optional<TablePeriod> m_title;
    std::optional<QDate> m_given;
};

} // namespace samsyn
