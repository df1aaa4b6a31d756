// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "core/base/error.h"
#include "core/documents/savefile.h"
#include "core/workspace/bundle.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliBundle)
};

struct Options {
    FileOption file;
    std::string bundle;
};

} // namespace

void addImportBundle(CLI::App &import)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = import.add_subcommand("bundle", Text::tr("Take in a bundle, into a workspace without records").toStdString());
    options->file.add(*verb, true);
    verb->add_option("BUNDLE", options->bundle, Text::tr("The bundle, a JSON file").toStdString())->required();
    verb->callback([options] {
        const QByteArray bundle = readFile(QFile::decodeName(options->bundle.c_str()));
        importBundle(*options->file.write(), bundle);
    });
}

void addExportBundle(CLI::App &exporting)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = exporting.add_subcommand("bundle", Text::tr("Write everything but the history as one JSON file").toStdString());
    options->file.add(*verb, false);
    verb->add_option("-o,--output", options->bundle, Text::tr("The bundle to write; standard output unless given").toStdString());
    verb->callback([options] {
        if (!options->bundle.empty() && !text(options->bundle).endsWith(u".json"_s, Qt::CaseInsensitive))
            throw Error(ErrorKind::Usage, Text::tr("A bundle is written to a file whose name ends in .json, so that no workspace is overwritten."));
        const QByteArray bundle = exportBundle(options->file.read()->store());
        if (options->bundle.empty())
            printBytes(bundle);
        else
            saveFile(QFile::decodeName(options->bundle.c_str()), bundle);
    });
}

} // namespace samsyn::cli
