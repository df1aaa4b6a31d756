// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliUndo)
};

} // namespace

void addUndo(CLI::App &app)
{
    const auto file = std::make_shared<FileOption>();
    CLI::App *verb = app.add_subcommand("undo", Text::tr("Take back the last step").toStdString());
    file->add(*verb, true);
    verb->callback([file] { print(Text::tr("Undone: %1").arg(file->write()->undo().label)); });
}

} // namespace samsyn::cli
