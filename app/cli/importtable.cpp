// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliImportTable)
};

QString wordOf(RowWord word)
{
    switch (word) {
    case RowWord::New: return Text::tr("new");
    case RowWord::Same: return Text::tr("same");
    case RowWord::Changed: return Text::tr("changed");
    case RowWord::Skipped: return Text::tr("skipped");
    case RowWord::Error: return Text::tr("error");
    }
    return {};
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

} // namespace

void TableOptions::add(CLI::App &verb, const QString &tableHelp)
{
    verb.add_option("TABLE", table, tableHelp.toStdString())->required();
    verb.add_option("--sheet", sheet, Text::tr("Which sheet of a workbook; the first unless given").toStdString());
    verb.add_option("--date", date, Text::tr("The day of the figures, where the table does not say it").toStdString());
    verb.add_option("--source", source, Text::tr("Where the figures are from; the file's name unless given").toStdString());
    verb.add_flag("--skip-errors", skipErrors, Text::tr("Leave out the rows in error and import the rest").toStdString());
    verb.add_flag("--dry-run", dryRun, Text::tr("Tell what each row would do, and write nothing").toStdString());
}

std::optional<QDate> TableOptions::day() const
{
    return date.empty() ? std::nullopt : std::optional(dayArgument(date, u"--date"_s));
}

QString TableOptions::sourceOrName() const
{
    return source.empty() ? QFileInfo(QFile::decodeName(table.c_str())).fileName() : text(source);
}

TableFile TableOptions::read() const
{
    const TableFile file = readTableFile(tableFileContent(QFile::decodeName(table.c_str())), sheet.empty() ? std::nullopt : std::optional(text(sheet)));
    if (!file.sheet.isEmpty())
        nameSheet(file);
    return file;
}

void reportTable(const std::vector<TableLine> &lines, bool everyRow)
{
    for (const TableLine &line : lines) {
        const QString told = (QStringList{Text::tr("line %1").arg(line.line), wordOf(line.word)} + line.parts).join(u", "_s);
        if (line.word == RowWord::Error)
            complain(told);
        else if (everyRow)
            print(told);
    }
    const auto count = [&](RowWord word) { return std::ranges::count(lines, word, &TableLine::word); };
    print(Text::tr("%1 new, %2 changed, %3 same, %4 skipped, %5 in error")
              .arg(count(RowWord::New)).arg(count(RowWord::Changed)).arg(count(RowWord::Same)).arg(count(RowWord::Skipped)).arg(count(RowWord::Error)));
}

} // namespace samsyn::cli
