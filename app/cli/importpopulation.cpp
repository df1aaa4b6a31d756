// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importtable.h"

#include "core/base/format.h"
#include "core/members/populationwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliImportPopulation)
};

struct Options {
    FileOption file;
    TableOptions table;
    bool add = false;
};

RowWord wordOf(PopulationRow::State state)
{
    switch (state) {
    case PopulationRow::State::New: return RowWord::New;
    case PopulationRow::State::Same: return RowWord::Same;
    case PopulationRow::State::Changed: return RowWord::Changed;
    case PopulationRow::State::Skipped: return RowWord::Skipped;
    case PopulationRow::State::Error: break;
    }
    return RowWord::Error;
}

TableLine lineOf(const PopulationRow &row)
{
    TableLine line{row.line, wordOf(row.state), {}};
    const QString place = (row.code + u' ' + row.name).trimmed();
    if (!place.isEmpty())
        line.parts << place;
    if (row.date.isValid())
        line.parts << formatDate(row.date);
    if (row.count)
        line.parts << (row.before ? formatCount(*row.before) + u" → "_s + formatCount(*row.count) : formatCount(*row.count));
    if (!row.reason.isEmpty())
        line.parts << row.reason;
    return line;
}

void import(const Options &options)
{
    PopulationOptions wanted;
    wanted.date = options.table.day();
    wanted.source = options.table.sourceOrName();
    wanted.add = options.add;
    const TableFile file = options.table.read();
    const auto workspace = options.table.dryRun ? options.file.read() : options.file.write();
    const PopulationPreview preview =
        previewPopulations(file.table, knownPlaces(workspace->store()), knownPopulations(workspace->store()), wanted);
    std::vector<TableLine> lines;
    for (const PopulationRow &row : preview.rows)
        lines.push_back(lineOf(row));
    reportTable(lines, options.table.dryRun);
    if (options.table.dryRun) {
        if (preview.hasErrors() && !options.table.skipErrors)
            throw ExitStatus{1};
        return;
    }
    workspace->change(Text::tr("Import populations"), [&](Transaction &transaction) {
        importPopulations(transaction, preview, options.table.skipErrors);
    });
}

} // namespace

void addImportPopulation(CLI::App &import_)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = import_.add_subcommand("population", Text::tr("Take in populations from an Excel workbook or a CSV table").toStdString());
    options->file.add(*verb, true);
    options->table.add(*verb, Text::tr("The table, as SCB or a spreadsheet writes it"));
    verb->add_flag("--add", options->add, Text::tr("Add municipalities that are not in the workspace").toStdString());
    verb->callback([options] { import(*options); });
}

} // namespace samsyn::cli
