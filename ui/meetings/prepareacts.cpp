// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting can be done to before it begins: filled, called, moved, cancelled.
#include "ui/meetings/prepareview.h"

#include "core/base/error.h"
#include "core/budget/budgetsplit.h"
#include "core/documents/savefile.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/carryover.h"
#include "core/meetings/meetingmail.h"
#include "core/meetings/meetings.h"
#include "core/meetings/meetingsteps.h"
#include "core/workspace/agendasuggestions.h"
#include "core/workspace/meetingpapers.h"
#include "core/workspace/splitdocument.h"
#include "ui/documents/maildraft.h"
#include "ui/documents/pdfwriter.h"
#include "ui/documents/preview.h"
#include "ui/meetings/agendadialog.h"
#include "ui/meetings/movedialog.h"
#include "ui/meetings/noticedialog.h"
#include "ui/meetings/programdialog.h"
#include "ui/widgets/prompts.h"

namespace samsyn {

void PrepareView::fillAgenda()
{
    commit();
    const Language texts = languageOf(m_workspace.settings().language);
    AgendaDialog dialog(proposeAgenda(m_workspace.store(), m_meeting, m_day, texts, agendaSuggestions(m_workspace.store(), m_meeting, texts)), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::vector<AgendaItem> ticked = dialog.ticked();
    m_workspace.change(tr("Fill the agenda"), [&](Transaction &transaction) {
        applyAgenda(transaction, m_meeting, ticked);
        if (isGathering(transaction.store().get(m_meeting)))
            ensureAttendance(transaction, m_meeting);
    });
    setFocus();
}

void PrepareView::editFacts()
{
    const Meeting before = m_workspace.store().get(m_meeting);
    MoveDialog dialog(before, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const NewTime time = dialog.time();
    const bool isMoved = time.date != before.date || time.startTime != before.startTime || time.endTime != before.endTime
        || time.precision != before.precision;
    m_workspace.change(isMoved ? tr("Move the meeting") : tr("Place of the meeting"), [&](Transaction &transaction) {
        if (isMoved)
            samsyn::moveMeeting(transaction, m_meeting, time);
        Meeting meeting = transaction.store().get(m_meeting);
        meeting.place = dialog.place();
        meeting.onlineLink = dialog.onlineLink();
        meeting.title = dialog.title();
        meeting.registrationNumber = dialog.registrationNumber();
        transaction.update(meeting);
    });
    if (isMoved && before.state == MeetingState::Called)
        tellChange();
}

/// As it is now, frozen: of the year after the meeting, else of its own, the adopted budget first.
std::pair<QString, QByteArray> PrepareView::splitPaper() const
{
    const Store &store = m_workspace.store();
    const int year = store.get(m_meeting).date.year();
    std::optional<Budget> budget = budgetOf(store, year + 1);
    if (!budget)
        budget = budgetOf(store, year);
    if (!budget)
        throw Error(ErrorKind::NotFound, tr("There is no budget for %1 or %2, so there is no split to attach.").arg(year).arg(year + 1));
    const Document document = splitDocument(m_workspace, splitOf(store, budgetSheet(store, *budget)), budget);
    return {fileNameOf(document.title) + QStringLiteral(".pdf"), writePdf(document)};
}

void PrepareView::editProgram()
{
    ProgramDialog dialog(m_workspace.store().get(m_meeting), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workspace.change(tr("Program of a meeting"), [&](Transaction &transaction) {
        Meeting meeting = transaction.store().get(m_meeting);
        dialog.apply(meeting);
        transaction.update(meeting);
    });
}

void PrepareView::cancelMeeting()
{
    const Meeting meeting = m_workspace.store().get(m_meeting);
    const auto reason = Prompts::current().ask(
        this, {tr("Cancel the meeting"), tr("Why is %1 cancelled?").arg(headingOf(m_workspace.store(), meeting)),
               tr("What stands on its agenda comes along to the group's next meeting."), tr("Cancel the meeting")});
    if (!reason)
        return;
    m_workspace.change(tr("Cancel a meeting"), [&](Transaction &transaction) { samsyn::cancelMeeting(transaction, m_meeting, *reason); });
    if (meeting.state == MeetingState::Called)
        tellChange();
    Q_EMIT changedState();
}

/// Those who were called are told, and their calendars follow.
void PrepareView::tellChange()
{
    const Meeting meeting = m_workspace.store().get(m_meeting);
    const MeetingMail mail = [&] {
        const LanguageScope scope(languageOf(m_workspace.settings().language));
        return noticeMail(m_workspace.store(), meeting, {});
    }();
    if (!openDraft(mail))
        return;
    const DispatchKind kind = meeting.state == MeetingState::Cancelled ? DispatchKind::Cancellation : DispatchKind::Reminder;
    const Dispatch dispatch = dispatchOf(meeting, kind, mail, {});
    m_workspace.change(tr("Note what was sent"), [&](Transaction &transaction) { transaction.insert(dispatch); });
}

/// Shows what goes to whom; whether it was opened.
bool PrepareView::openDraft(const MeetingMail &mail)
{
    NoticeDialog dialog(mail, this);
    return dialog.exec() == QDialog::Accepted && !openMailDrafts(mail.drafts, this).sentence.isEmpty();
}

void PrepareView::previewNotice()
{
    commit();
    const auto build = [this, id = m_meeting](Language language) { return Publication(noticePaper(m_workspace, id, language)); };
    auto *preview = new DocumentPreview(build(languageOf(m_workspace.settings().language)), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setRebuild(build);
    preview->open();
}

void PrepareView::sendNotice()
{
    commit();
    const Language language = languageOf(m_workspace.settings().language);
    const Meeting meeting = m_workspace.store().get(m_meeting);
    const QByteArray pdf = writePdf(noticePaper(m_workspace, m_meeting, language));
    MeetingMail mail;
    Dispatch dispatch;
    {
        const LanguageScope scope(language);
        std::vector<MailAttachment> files{{paperName(m_workspace.store(), meeting, DispatchKind::Notice) + QStringLiteral(".pdf"),
                                           QStringLiteral("application/pdf"), pdf}};
        for (MailAttachment &appendix : appendixFiles(m_workspace.store(), meeting))
            files.push_back(std::move(appendix));
        mail = noticeMail(m_workspace.store(), meeting, std::move(files));
        dispatch = dispatchOf(meeting, DispatchKind::Notice, mail, pdf);
    }
    if (!openDraft(mail))
        return;
    m_workspace.change(tr("Send the notice"), [&](Transaction &transaction) { callMeeting(transaction, m_meeting, dispatch); });
    Q_EMIT changedState();
}

} // namespace samsyn
