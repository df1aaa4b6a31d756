// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "core/workspace/sample.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliCreate)
};

struct Options {
    std::string file;
    std::string name;
    bool sample = false;
};

void create(const Options &options)
{
    const QString path = QFile::decodeName(options.file.c_str());
    if (options.sample) {
        createSample(path);
        return;
    }
    const QString name = options.name.empty() ? QFileInfo(path).completeBaseName() : text(options.name);
    Workspace::create(path, name);
}

} // namespace

void addCreate(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = app.add_subcommand("create", Text::tr("Make a new workspace; an existing file is never overwritten").toStdString());
    verb->add_option("FILE", options->file, Text::tr("The workspace to make").toStdString())->required();
    CLI::Option *name = verb->add_option("--name", options->name, Text::tr("What the collaboration is called").toStdString());
    verb->add_flag("--sample", options->sample, Text::tr("Fill it with the sample, Etablering Södertörn").toStdString())->excludes(name);
    verb->callback([options] { create(*options); });
}

} // namespace samsyn::cli
