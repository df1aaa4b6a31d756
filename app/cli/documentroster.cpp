// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper.h"

#include "core/base/clock.h"
#include "core/groups/rosterdocument.h"
#include "core/workspace/sender.h"
#include "core/workspace/splitdocument.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliRoster)
};

void writeRoster(const PaperOptions &options)
{
    const auto workspace = options.file->read();
    RosterRequest roster;
    roster.day = options.on.empty() ? today() : dayArgument(options.on, u"--on"_s);
    roster.language = languageOf(options).value_or(languageOf(workspace->settings().language));
    roster.withContacts = options.withContacts;
    Document document = options.group.empty()
        ? rosterDocument(workspace->store(), roster)
        : rosterDocument(workspace->store(), groupArgument(workspace->store(), options.group).id, roster);
    setSender(document, *workspace);
    writePaper(options, document);
}

} // namespace

void addDocumentRoster(CLI::App &document, const std::shared_ptr<FileOption> &file)
{
    const auto options = std::make_shared<PaperOptions>();
    CLI::App *verb = addPaper(document, file, "roster", Text::tr("Who sits where: in a group, or in all of them"), options, writeRoster);
    addGroupOption(*verb, *options);
    verb->add_option("--on", options->on, Text::tr("Who sits there on this day; today unless given").toStdString());
    verb->add_flag("--contacts", options->withContacts, Text::tr("With telephone numbers and mail addresses").toStdString());
}

} // namespace samsyn::cli
