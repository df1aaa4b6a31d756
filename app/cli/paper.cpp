// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper.h"

#include "ui/documents/fileoutput.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliPaper)
};

} // namespace

Verb *addPaper(Verb &document, const std::shared_ptr<FileOption> &file, const char *name, const QString &help,
              const std::shared_ptr<PaperOptions> &options, const std::function<void(const PaperOptions &)> &write)
{
    options->file = file;
    Verb *verb = document.add_subcommand(name, help.toStdString());
    verb->add_option("--lang", options->language, Text::tr("The document's language: sv or en").toStdString())->check(CLI::IsMember({"sv", "en"}));
    verb->add_option("-o,--output", options->output, Text::tr("The document: .pdf, .odt, .html, .xlsx, .csv or .md").toStdString())->required();
    verb->callback([options, write] { write(*options); });
    return verb;
}

Option *addMeetingOption(Verb &verb, PaperOptions &options)
{
    return verb.add_option("--meeting", options.meeting, Text::tr("The meeting's key").toStdString())->type_name("KEY");
}

Option *addGroupOption(Verb &verb, PaperOptions &options)
{
    return verb.add_option("--group", options.group, Text::tr("The group's key").toStdString())->type_name("KEY");
}

Option *addYearOption(Verb &verb, PaperOptions &options)
{
    return verb.add_option("--year", options.year, Text::tr("The year of the meetings").toStdString())->check(CLI::Range(1900, 2999));
}

bool asksForCalendar(const PaperOptions &options)
{
    return QFile::decodeName(options.output.c_str()).endsWith(u".ics"_s, Qt::CaseInsensitive);
}

std::optional<Language> languageOf(const PaperOptions &options)
{
    return languageFromCode(text(options.language));
}

void writePaper(const PaperOptions &options, const Document &paper)
{
    saveDocument(paper, QFile::decodeName(options.output.c_str()));
}

} // namespace samsyn::cli
