// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importtable.h"

#include "core/plans/indicatorimport.h"
#include "core/plans/indicators.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliImportIndicators)
};

struct Options {
    FileOption file;
    TableOptions table;
    std::string indicator;
};

RowWord wordOf(IndicatorRow::State state)
{
    switch (state) {
    case IndicatorRow::State::New: return RowWord::New;
    case IndicatorRow::State::Same: return RowWord::Same;
    case IndicatorRow::State::Changed: return RowWord::Changed;
    case IndicatorRow::State::Skipped: return RowWord::Skipped;
    case IndicatorRow::State::Error: break;
    }
    return RowWord::Error;
}

QString shown(const WrittenValue &value)
{
    Measurement measurement;
    measurement.value = value.value;
    measurement.status = value.status;
    return writtenValue(measurement);
}

TableLine lineOf(const IndicatorRow &row)
{
    TableLine line{row.line, wordOf(row.state), {}};
    const auto add = [&](const QString &part) {
        if (!part.isEmpty())
            line.parts << part;
    };
    add(row.name.text());
    add(row.place);
    add(row.group == MeasurementGroup::Total ? QString() : measurementGroupName(row.group).toLower());
    add(row.date.isValid() ? measurementDateName(row.date) : QString());
    if (!row.value.isEmpty())
        add(row.before ? shown(*row.before) + u" → "_s + shown(row.value) : shown(row.value));
    add(row.reason);
    return line;
}

void import(const Options &options)
{
    IndicatorOptions wanted;
    wanted.date = options.table.day();
    const TableFile file = options.table.read();
    const auto workspace = options.table.dryRun ? options.file.read() : options.file.write();
    if (!options.indicator.empty())
        wanted.indicator = indicatorArgument(workspace->store(), options.indicator).id;
    wanted.source = text(options.table.source);
    IndicatorPreview preview = previewIndicators(file.table, workspace->store(), wanted);
    if (preview.source.isEmpty())
        preview.source = options.table.sourceOrName();
    std::vector<TableLine> lines;
    for (const IndicatorRow &row : preview.rows)
        lines.push_back(lineOf(row));
    reportTable(lines, options.table.dryRun);
    for (const IndicatorName &name : preview.added())
        print(Text::tr("Indicator added: %1").arg(name.text()));
    if (options.table.dryRun) {
        if (preview.hasErrors() && !options.table.skipErrors)
            throw ExitStatus{1};
        return;
    }
    workspace->change(Text::tr("Import indicators"), [&](Transaction &transaction) { importIndicators(transaction, preview, options.table.skipErrors); });
}

} // namespace

void addImportIndicators(CLI::App &import_)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = import_.add_subcommand("indicators", Text::tr("Take in the values of indicators from an Excel workbook or a CSV table").toStdString());
    options->file.add(*verb, true);
    options->table.add(*verb, Text::tr("The table, as Kolada, KIS or a spreadsheet writes it"));
    verb->add_option("--indicator", options->indicator, Text::tr("The key or number of the indicator, where the table does not say it").toStdString())->type_name("KEY");
    verb->callback([options] { import(*options); });
}

} // namespace samsyn::cli
