// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/exchange/tablefile.h"
#include "core/members/populationwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliImportPopulation)
};

struct Options {
    FileOption file;
    std::string table;
    std::string sheet;
    std::string date;
    std::string source;
    bool add = false;
    bool skipErrors = false;
    bool dryRun = false;
};

QString stateWord(PopulationRow::State state)
{
    switch (state) {
    case PopulationRow::State::New: return Text::tr("new");
    case PopulationRow::State::Same: return Text::tr("same");
    case PopulationRow::State::Changed: return Text::tr("changed");
    case PopulationRow::State::Skipped: return Text::tr("skipped");
    case PopulationRow::State::Error: return Text::tr("error");
    }
    return {};
}

QString line(const PopulationRow &row)
{
    QStringList parts{Text::tr("line %1").arg(row.line), stateWord(row.state)};
    const QString place = (row.code + u' ' + row.name).trimmed();
    if (!place.isEmpty())
        parts << place;
    if (row.date.isValid())
        parts << formatDate(row.date);
    if (row.count)
        parts << (row.before ? formatCount(*row.before) + u" → "_s + formatCount(*row.count) : formatCount(*row.count));
    if (!row.reason.isEmpty())
        parts << row.reason;
    return parts.join(u", "_s);
}

void report(const PopulationPreview &preview, bool everyRow)
{
    using State = PopulationRow::State;
    for (const PopulationRow &row : preview.rows) {
        if (row.state == State::Error)
            complain(line(row));
        else if (everyRow)
            print(line(row));
    }
    print(Text::tr("%1 new, %2 changed, %3 same, %4 skipped, %5 in error")
              .arg(preview.count(State::New)).arg(preview.count(State::Changed)).arg(preview.count(State::Same))
              .arg(preview.count(State::Skipped)).arg(preview.count(State::Error)));
}

/// Nobody shall guess which of several sheets was taken.
void nameSheet(const TableFile &file)
{
    QStringList others = file.sheets;
    others.removeOne(file.sheet);
    if (others.isEmpty())
        print(Text::tr("Sheet: %1").arg(file.sheet));
    else
        print(Text::tr("Sheet: %1. The workbook also has: %2.").arg(file.sheet, others.mid(0, 20).join(u", "_s)));
}

void import(const Options &options)
{
    const QString path = QFile::decodeName(options.table.c_str());
    PopulationOptions wanted;
    if (!options.date.empty())
        wanted.date = dayArgument(options.date, u"--date"_s);
    wanted.source = options.source.empty() ? QFileInfo(path).fileName() : text(options.source);
    wanted.add = options.add;
    const TableFile file = readTableFile(tableFileContent(path), options.sheet.empty()
                                                                     ? std::nullopt
                                                                     : std::optional(text(options.sheet)));
    if (!file.sheet.isEmpty())
        nameSheet(file);
    const auto workspace = options.dryRun ? options.file.read() : options.file.write();
    const PopulationPreview preview =
        previewPopulations(file.table, knownPlaces(workspace->store()), knownPopulations(workspace->store()), wanted);
    report(preview, options.dryRun);
    if (options.dryRun) {
        if (preview.hasErrors() && !options.skipErrors)
            throw ExitStatus{1};
        return;
    }
    workspace->change(Text::tr("Import populations"), [&](Transaction &transaction) {
        importPopulations(transaction, preview, options.skipErrors);
    });
}

} // namespace

void addImportPopulation(CLI::App &import_)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = import_.add_subcommand("population", Text::tr("Take in populations from an Excel workbook or a CSV table").toStdString());
    options->file.add(*verb, true);
    verb->add_option("TABLE", options->table, Text::tr("The table, as SCB or a spreadsheet writes it").toStdString())->required();
    verb->add_option("--sheet", options->sheet, Text::tr("Which sheet of a workbook; the first unless given").toStdString());
    verb->add_option("--date", options->date, Text::tr("The day of the figures, where the table does not say it").toStdString());
    verb->add_option("--source", options->source, Text::tr("Where the figures are from; the file's name unless given").toStdString());
    verb->add_flag("--add", options->add, Text::tr("Add municipalities that are not in the workspace").toStdString());
    verb->add_flag("--skip-errors", options->skipErrors, Text::tr("Leave out the rows in error and import the rest").toStdString());
    verb->add_flag("--dry-run", options->dryRun, Text::tr("Tell what each row would do, and write nothing").toStdString());
    verb->callback([options] { import(*options); });
}

} // namespace samsyn::cli
