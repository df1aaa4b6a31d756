// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper.h"

#include "core/workspace/meetingpapers.h"

#include <QCoreApplication>

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliExtract)
};

void writeExtract(const PaperOptions &options)
{
    const auto workspace = options.file->read();
    const AgendaItem item = decisionArgument(workspace->store(), options.decision);
    writePaper(options, extractPaper(*workspace, item.id, text(options.recipients), languageOf(options)));
}

} // namespace

void addDocumentExtract(CLI::App &document, const std::shared_ptr<FileOption> &file)
{
    const auto options = std::make_shared<PaperOptions>();
    CLI::App *verb = addPaper(document, file, "extract", Text::tr("One decision of approved minutes, to be certified"), options, writeExtract);
    verb->add_option("--decision", options->decision, Text::tr("The decision's key").toStdString())->type_name("KEY")->required();
    verb->add_option("--to", options->recipients, Text::tr("Who gets it, as printed").toStdString());
}

} // namespace samsyn::cli
