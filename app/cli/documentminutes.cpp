// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper.h"

#include "core/workspace/meetingpapers.h"

#include <QCoreApplication>

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliMinutes)
};

void writeMinutes(const PaperOptions &options)
{
    const auto workspace = options.file->read();
    const Meeting meeting = meetingArgument(workspace->store(), options.meeting);
    writePaper(options, minutesPaper(*workspace, meeting.id, languageOf(options)));
}

} // namespace

void addDocumentMinutes(CLI::App &document, const std::shared_ptr<FileOption> &file)
{
    const auto options = std::make_shared<PaperOptions>();
    CLI::App *verb = addPaper(document, file, "minutes", Text::tr("The minutes of a meeting, or its notes, with what was corrected"), options, writeMinutes);
    addMeetingOption(*verb, *options)->required();
}

} // namespace samsyn::cli
