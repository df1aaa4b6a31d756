// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper.h"

#include "core/base/clock.h"
#include "core/workspace/meetingpapers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliDecisions)
};

void writeDecisions(const PaperOptions &options)
{
    const auto workspace = options.file->read();
    const QDate day = options.on.empty() ? today() : dayArgument(options.on, u"--on"_s);
    DecisionFilter filter;
    if (!options.group.empty())
        filter.group = groupArgument(workspace->store(), options.group).id;
    if (options.year != 0)
        filter.year = options.year;
    writePaper(options, decisionsPaper(*workspace, filter, day, languageOf(options)));
}

void writeAttendance(const PaperOptions &options)
{
    const auto workspace = options.file->read();
    const Group group = groupArgument(workspace->store(), options.group);
    writePaper(options, attendancePaper(*workspace, group.id, options.year, languageOf(options)));
}

} // namespace

void addDocumentDecisions(CLI::App &document, const std::shared_ptr<FileOption> &file)
{
    const auto options = std::make_shared<PaperOptions>();
    CLI::App *verb = addPaper(document, file, "decisions", Text::tr("The register of decisions"), options, writeDecisions);
    addGroupOption(*verb, *options);
    addYearOption(*verb, *options);
    verb->add_option("--on", options->on, Text::tr("What holds on this day; today unless given").toStdString());
}

void addDocumentAttendance(CLI::App &document, const std::shared_ptr<FileOption> &file)
{
    const auto options = std::make_shared<PaperOptions>();
    CLI::App *verb = addPaper(document, file, "attendance", Text::tr("Who was at a group's meetings of a year"), options, writeAttendance);
    addGroupOption(*verb, *options)->required();
    addYearOption(*verb, *options)->required();
}

} // namespace samsyn::cli
