// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/documents/savefile.h"
#include "core/meetings/meetingcalendar.h"
#include "core/meetings/meetings.h"
#include "core/workspace/meetingpapers.h"
#include "core/workspace/splitdocument.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliNotice)
};

/// What is left out is named, since nobody would see it in a calendar.
CalendarFile yearOf(const Workspace &workspace, const PaperOptions &options)
{
    YearCalendar year = yearCalendar(workspace.store(), groupArgument(workspace.store(), options.group), options.year);
    for (const Meeting &meeting : year.undated)
        complain(Text::tr("Not in the calendar, since its day is not set: %1").arg(headingOf(workspace.store(), meeting)));
    if (year.file.events.empty())
        throw Error(ErrorKind::NotFound, Text::tr("The group has no meeting in %1 that has a day.").arg(options.year));
    return std::move(year.file);
}

void writeCalendarFile(const PaperOptions &options, const Workspace &workspace)
{
    const LanguageScope scope(languageOf(options).value_or(languageOf(workspace.settings().language)));
    const CalendarFile calendar = options.meeting.empty() ? yearOf(workspace, options)
                                                          : meetingInvitation(workspace.store(), meetingArgument(workspace.store(), options.meeting));
    saveFile(QFile::decodeName(options.output.c_str()), writeCalendar(calendar));
}

void writeNotice(const PaperOptions &options)
{
    const bool isYear = options.meeting.empty();
    if (isYear && (options.group.empty() || options.year == 0 || !asksForCalendar(options)))
        throw Error(ErrorKind::Usage, Text::tr("A notice needs --meeting. A calendar (.ics) is of a --meeting, or of a --group in a --year."));
    const auto workspace = options.file->read();
    if (asksForCalendar(options)) {
        writeCalendarFile(options, *workspace);
        return;
    }
    const Meeting meeting = meetingArgument(workspace->store(), options.meeting);
    writePaper(options, noticePaper(*workspace, meeting.id, languageOf(options)));
}

} // namespace

void addDocumentNotice(CLI::App &document, const std::shared_ptr<FileOption> &file)
{
    const auto options = std::make_shared<PaperOptions>();
    CLI::App *verb = addPaper(document, file, "notice", Text::tr("The notice of a meeting; with -o x.ics the meeting, or a group's year, for calendars"), options, writeNotice);
    CLI::Option *meeting = addMeetingOption(*verb, *options);
    addGroupOption(*verb, *options)->excludes(meeting);
    addYearOption(*verb, *options)->excludes(meeting);
}

} // namespace samsyn::cli
