// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "core/store/copies.h"
#include "core/store/integrity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliBackup)
};

struct Options {
    FileOption file;
    std::string output;
};

void backup(const Options &options)
{
    const auto workspace = options.file.read();
    const QString path = options.output.empty() ? pathForCopy(workspace->path(), CopyKind::Manual)
                                                : QFile::decodeName(options.output.c_str());
    backUp(workspace->store(), path);
    print(QDir::toNativeSeparators(path));
}

} // namespace

void addBackup(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = app.add_subcommand("backup", Text::tr("Write a whole, verified copy and say where").toStdString());
    options->file.add(*verb, false);
    verb->add_option("-o,--output", options->output, Text::tr("The copy; beside the workspace unless given").toStdString());
    verb->callback([options] { backup(*options); });
}

} // namespace samsyn::cli
