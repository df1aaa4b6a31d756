// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/seatentry.h"
#include "core/store/transaction.h"

#include <QStringList>
#include <map>
#include <vector>

namespace samsyn {

/// Where a line goes, as somebody chose it; what is not given is found out.
struct RosterChoice {
    std::optional<Id<Group>> group;
    std::optional<Id<Organization>> organization;
    bool leaveOut = false;
};

/// What the import would do with one line of the text.
struct RosterRow {
    enum class State { New, Same, Changed, Skipped, Unclear };
    int line = 0;    // in the text, from 1
    QString written; // in one line
    SeatEntry entry;
    std::optional<Id<Group>> group;
    std::optional<Id<Organization>> organization; // absent where the seat is nobody's
    std::optional<Id<Seat>> seat;                 // absent where one is added
    SeatFunction function = SeatFunction::Other;
    State state = State::New;
    QString before; // for Changed: who holds the seat now, or what it is
    QString reason; // a translated sentence for Skipped and Unclear
};

struct RosterOptions {
    QDate from;                        // from when on those who are new hold their seats
    std::optional<Id<Group>> group;    // of lines that no heading and no title leads to a group
    std::map<int, RosterChoice> lines; // as chosen by hand
};

struct RosterPreview {
    std::vector<RosterRow> rows; // in the text's order; blank lines are not told

    int count(RosterRow::State state) const;
    bool isUnclear() const { return count(RosterRow::State::Unclear) > 0; }
};

/// What taking in this text would do; writes nothing. Headings name organizations or groups; a line
/// names a person with a title ("Anna Berg, enhetschef, Haninge"), or a seat that nobody holds; in a
/// table the cells may stand in any order, or be a matrix with groups as heads. Without a heading
/// the title's level leads to the group: heads of administration to the executive group.
/// Throws Error (Failed) where no line is about a seat, or the text is longer than any roster.
RosterPreview previewRoster(const Store &store, const QString &text, const RosterOptions &options);

/// Writes what the preview says. Throws Error (Failed) while lines are unclear, unless they are left
/// out.
void importRoster(Transaction &transaction, const RosterPreview &preview, const RosterOptions &options, bool leaveOutUnclear);

} // namespace samsyn
