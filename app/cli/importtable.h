// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs.h"
#include "core/exchange/tablefile.h"

namespace samsyn::cli {

/// What every import of a table is asked for with.
struct TableOptions {
    std::string table, sheet, date, source;
    bool skipErrors = false;
    bool dryRun = false;

    void add(CLI::App &verb, const QString &tableHelp);
    std::optional<QDate> day() const; // Error (Usage)
    QString sourceOrName() const;     // the file's name unless a source was given
    /// Says which sheet was taken, where there are sheets. Throws Error.
    TableFile read() const;
};

enum class RowWord { New, Same, Changed, Skipped, Error };

/// What becomes of one row, in words.
struct TableLine {
    int line = 0; // in the file
    RowWord word = RowWord::New;
    QStringList parts;
};

/// Rows in error to standard error, the others where they are asked for, and how many of each.
void reportTable(const std::vector<TableLine> &lines, bool everyRow);

} // namespace samsyn::cli
