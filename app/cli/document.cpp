// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace samsyn::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliDocument)
};

} // namespace

void addDocument(CLI::App &app)
{
    CLI::App *verb =
        app.add_subcommand("document", Text::tr("Write a document of the workspace").toStdString());
    const auto file = std::make_shared<FileOption>();
    file->add(*verb, false);
    verb->require_subcommand(1);
    addDocumentAllocation(*verb, file);
    addDocumentBilling(*verb, file);
    addDocumentNotice(*verb, file);
    addDocumentMinutes(*verb, file);
    addDocumentExtract(*verb, file);
    addDocumentRoster(*verb, file);
    addDocumentDecisions(*verb, file);
    addDocumentAttendance(*verb, file);
    addDocumentIndicators(*verb, file);
    addDocumentPlan(*verb, file);
    addDocumentReview(*verb, file);
}

} // namespace samsyn::cli
