// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meetingmail.h"

#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/meetings/mailwords.h"
#include "core/meetings/meetingcalendar.h"
#include "core/meetings/meetingpeople.h"
#include "core/meetings/meetings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingMail)
};

/// To those who are called, a copy to substitutes; who has no address is named instead. The writer
/// sends it, and gets none.
MeetingMail addressed(const Store &store, const Meeting &meeting, const std::function<bool(const MeetingPerson &)> &gets)
{
    MeetingMail mail;
    MailDraft draft;
    const auto writer = writerOf(store, meeting.group, meeting.date);
    for (const MeetingPerson &person : peopleOf(store, meeting)) {
        if ((writer && writer->id == person.person.id) || !gets(person))
            continue;
        if (!person.hasAddress())
            mail.withoutAddress.push_back(person.person);
        else
            (person.isForKnowledge() ? draft.cc : draft.to).push_back(person.address());
    }
    mail.drafts.push_back(std::move(draft));
    return mail;
}

bool everybody(const MeetingPerson &)
{
    return true;
}

QString noticeSubject(const Store &store, const Meeting &meeting)
{
    const QString what = titleOf(store, meeting);
    const QString when = whenText(meeting);
    if (meeting.state == MeetingState::Cancelled)
        return Text::tr("Cancelled: %1 %2").arg(what, when);
    if (meeting.movedFrom && *meeting.movedFrom != meeting.date)
        return Text::tr("New date: %1 %2").arg(what, when);
    return Text::tr("Notice: %1 %2").arg(what, when);
}

QStringList noticeParagraphs(const Store &store, const Meeting &meeting)
{
    if (meeting.state == MeetingState::Cancelled) {
        QStringList said{Text::tr("This meeting is cancelled: %1 %2.").arg(titleOf(store, meeting), whenText(meeting))};
        if (!meeting.stateReason.isEmpty())
            said << Text::tr("The reason: %1").arg(sentence(meeting.stateReason));
        if (const auto next = nextMeeting(store, meeting.group, std::max(meeting.date, today())))
            said << Text::tr("The next meeting is %1.").arg(whenText(*next));
        return said << Text::tr("Open the calendar file that is attached to take the meeting out of your calendar.");
    }
    QStringList said;
    if (meeting.movedFrom && *meeting.movedFrom != meeting.date)
        said << Text::tr("The meeting has been moved from %1 to %2.").arg(formatDateLong(*meeting.movedFrom), whenAndWhere(meeting));
    else
        said << Text::tr("You are called to %1 %2.").arg(meetingInSentence(store, meeting), whenAndWhere(meeting));
    if (!meeting.onlineLink.isEmpty())
        said << Text::tr("Take part from a distance: %1").arg(meeting.onlineLink);
    if (const QString agenda = agendaLines(store, meeting); !agenda.isEmpty())
        said << Text::tr("Agenda") + u'\n' + agenda;
    said << Text::tr("The notice is attached. Open the calendar file to put the meeting into your calendar.");
    if (const auto writer = writerOf(store, meeting.group, meeting.date); writer && writer->name.size() > 0)
        said << Text::tr("If you cannot come, please tell %1 as soon as you can, so that a substitute can be called.").arg(writer->name);
    return said;
}

/// Some letters of a name that file systems take; the ending says which program opens it.
QString fileNameIn(const Attachment &attachment, int number)
{
    const QString ending = QFileInfo(attachment.name).suffix();
    const QString title = Text::tr("Appendix %1 %2").arg(number).arg(QFileInfo(attachment.name).completeBaseName());
    return ending.isEmpty() ? title : title + u'.' + ending;
}

QStringList minutesParagraphs(const Store &store, const Meeting &meeting, DispatchKind kind)
{
    const QString day = formatDateLong(meeting.date);
    const bool formal = isFormal(store, meeting);
    QStringList said;
    if (kind == DispatchKind::ForApproval && formal) {
        said << Text::tr("Here are the minutes for you to approve: %1.").arg(headingOf(store, meeting));
        said << (meeting.verifyBy ? Text::tr("Please answer this mail by %1: that you approve them, or what should be changed.").arg(formatDateLong(*meeting.verifyBy))
                                  : Text::tr("Please answer this mail: that you approve them, or what should be changed."));
        return said;
    }
    said << (formal ? Text::tr("Thank you for the meeting on %1. The minutes are attached.").arg(day)
                    : Text::tr("Thank you for the meeting on %1. The meeting notes are attached.").arg(day));
    if (const QString actions = actionLines(store, meeting); !actions.isEmpty())
        said << Text::tr("To do") + u'\n' + actions;
    const auto next = nextMeeting(store, meeting.group, meeting.date);
    if (!formal && meeting.state != MeetingState::Approved)
        said << (next ? Text::tr("Please say what should be changed before the next meeting, %1, which approves the notes.").arg(whenText(*next))
                      : Text::tr("Please say what should be changed. The next meeting approves the notes."));
    else if (next)
        said << Text::tr("The next meeting is %1.").arg(whenText(*next));
    return said;
}

} // namespace

MeetingMail noticeMail(const Store &store, const Meeting &meeting, std::vector<MailAttachment> files)
{
    const CalendarFile calendar = meetingInvitation(store, meeting);
    MeetingMail mail = addressed(store, meeting, everybody);
    MailDraft &draft = mail.drafts.front();
    draft.subject = noticeSubject(store, meeting);
    draft.body = letter(store, meeting, noticeParagraphs(store, meeting));
    draft.attachments = std::move(files);
    draft.attachments.push_back({paperName(store, meeting, DispatchKind::Notice) + u".ics"_s, calendarMediaType(calendar.method), writeCalendar(calendar)});
    return mail;
}

MeetingMail minutesMail(const Store &store, const Meeting &meeting, DispatchKind kind, std::vector<MailAttachment> files)
{
    const bool toVerifiers = kind == DispatchKind::ForApproval && isFormal(store, meeting);
    const std::vector<Attendance> attendance = attendanceOf(store, meeting.id);
    MeetingMail mail = addressed(store, meeting, [&](const MeetingPerson &person) {
        return !toVerifiers || std::ranges::any_of(attendance, [&](const Attendance &row) { return row.isVerifier && row.person == person.person.id; });
    });
    MailDraft &draft = mail.drafts.front();
    const QString heading = headingOf(store, meeting);
    draft.subject = toVerifiers                  ? Text::tr("Minutes to approve: %1").arg(heading)
                    : isFormal(store, meeting)   ? Text::tr("Minutes: %1").arg(heading)
                                                 : Text::tr("Meeting notes: %1").arg(heading);
    draft.body = letter(store, meeting, minutesParagraphs(store, meeting, kind));
    draft.attachments = std::move(files);
    return mail;
}

std::vector<MailAttachment> appendixFiles(const Store &store, const Meeting &meeting)
{
    std::vector<MailAttachment> files;
    int number = 0;
    for (const Attachment &attachment : attachmentsOf(store, meeting.id))
        files.push_back({fileNameIn(attachment, ++number), attachment.mediaType, store.attachmentContent(attachment.sha256)});
    return files;
}

QString paperName(const Store &store, const Meeting &meeting, DispatchKind kind)
{
    const QString what = meeting.state == MeetingState::Cancelled && kind == DispatchKind::Notice ? Text::tr("cancelled")
        : kind == DispatchKind::Notice || kind == DispatchKind::Supplement || kind == DispatchKind::Reminder ? Text::tr("notice")
        : kind == DispatchKind::Extract                                                                      ? Text::tr("extract")
        : isFormal(store, meeting)                                                                           ? Text::tr("minutes")
                                                                                                             : Text::tr("meeting notes");
    return u"%1 %2 %3"_s.arg(formatDate(meeting.date), titleOf(store, meeting), what);
}

Dispatch dispatchOf(const Meeting &meeting, DispatchKind kind, const MeetingMail &mail, const QByteArray &paper)
{
    Dispatch dispatch;
    dispatch.meeting = meeting.id;
    dispatch.date = today();
    dispatch.kind = kind;
    QStringList recipients, contents;
    for (const MailDraft &draft : mail.drafts) {
        for (const auto *list : {&draft.to, &draft.cc}) {
            for (const MailAddress &person : *list)
                recipients << u"%1 <%2>"_s.arg(person.name, person.address);
        }
        for (const MailAttachment &file : draft.attachments)
            contents << file.fileName;
    }
    recipients.removeDuplicates();
    contents.removeDuplicates();
    dispatch.recipients = recipients.join(u'\n');
    dispatch.contents = contents.join(u'\n');
    if (!paper.isEmpty())
        dispatch.sha256 = QString::fromLatin1(QCryptographicHash::hash(paper, QCryptographicHash::Sha256).toHex());
    return dispatch;
}

} // namespace samsyn
