// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs.h"
#include "core/base/language.h"
#include "core/documents/document.h"

namespace samsyn::cli {

/// What every paper of groups and meetings is asked for with.
struct PaperOptions {
    std::shared_ptr<FileOption> file;
    std::string meeting, group, indicator, decision, on, recipients, output, language;
    int year = 0;
    bool withContacts = false;
};

using Verb = CLI::App;
using Option = CLI::Option;

/// A verb under “document” with --lang and -o, that does this when it is asked for.
Verb *addPaper(Verb &document, const std::shared_ptr<FileOption> &file, const char *name, const QString &help,
                   const std::shared_ptr<PaperOptions> &options, const std::function<void(const PaperOptions &)> &write);
Option *addMeetingOption(Verb &verb, PaperOptions &options);
Option *addGroupOption(Verb &verb, PaperOptions &options);
Option *addYearOption(Verb &verb, PaperOptions &options);

bool asksForCalendar(const PaperOptions &options); // -o ends in .ics
std::optional<Language> languageOf(const PaperOptions &options); // where one was asked for
/// Writes it where -o says.
void writePaper(const PaperOptions &options, const Document &paper);

} // namespace samsyn::cli
