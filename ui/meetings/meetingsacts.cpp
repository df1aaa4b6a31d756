// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is added from the meetings' page, and its documents.
#include "ui/meetings/meetingspage.h"

#include "core/meetings/agendaedits.h"
#include "core/meetings/decisions.h"
#include "core/meetings/yearplan.h"
#include "core/workspace/meetingpapers.h"
#include "core/workspace/splitdocument.h"
#include "core/workspace/workspace.h"
#include "ui/documents/preview.h"
#include "ui/meetings/meetingview.h"
#include "ui/meetings/newmeetingdialog.h"
#include "ui/meetings/prepareview.h"
#include "ui/meetings/registersview.h"
#include "ui/meetings/yearplandialog.h"

#include <QStackedWidget>

namespace samsyn {

void MeetingsPage::addNew()
{
    if (view() == View::Prepare)
        m_prepare->addItem();
    else if (view() == View::Meeting)
        m_meeting->addItem();
    else
        addMeeting(false);
}

void MeetingsPage::addMeeting(bool earlier)
{
    NewMeetingDialog dialog(m_workspace.store(), day(), m_lists->filter().group,
                            earlier ? NewMeetingDialog::Purpose::Earlier : NewMeetingDialog::Purpose::Ordinary, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Meeting meeting = dialog.meeting();
    Id<Meeting> id;
    m_workspace.change(earlier ? tr("Add an earlier paper") : tr("Add a meeting"), [&](Transaction &transaction) {
        id = transaction.insert(meeting);
        for (const Id<Group> group : dialog.furtherGroups()) {
            MeetingGroup further;
            further.meeting = id;
            further.group = group;
            transaction.insert(further);
        }
        if (meeting.kind == MeetingKind::PerCapsulam) { // its one item is the decision
            AgendaItem item;
            item.meeting = id;
            item.kind = AgendaItemKind::Decision;
            item.title = meeting.title.isEmpty() ? tr("Decision") : meeting.title;
            appendItem(transaction, item);
        }
    });
    openMeeting(id);
}

void MeetingsPage::planYear()
{
    YearPlanDialog dialog(m_workspace.store(), day(), m_planGroup, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workspace.change(tr("Plan the year"), [&](Transaction &transaction) { planMeetings(transaction, dialog.group(), dialog.dates()); });
    refresh();
}

/// The notice or the minutes of the meeting that is shown, else the decisions that are listed.
void MeetingsPage::previewDocument()
{
    if (view() == View::Meeting) {
        preview([this, id = m_meeting->shownMeeting()](Language language) { return Publication(minutesPaper(m_workspace, id, language)); });
        return;
    }
    if (view() == View::Prepare) {
        m_prepare->previewNotice();
        return;
    }
    const RegisterFilter &narrowed = m_lists->filter();
    DecisionFilter filter;
    filter.group = narrowed.group;
    filter.year = narrowed.year;
    if (m_lists->list() == MeetingsList::Decisions) {
        filter.member = narrowed.member;
        filter.words = narrowed.words;
        if (narrowed.state >= 0)
            filter.state = static_cast<DecisionState>(narrowed.state);
    }
    preview([this, filter, on = day()](Language language) { return Publication(decisionsPaper(m_workspace, filter, on, language)); });
}

void MeetingsPage::preview(const std::function<Publication(Language)> &build)
{
    auto *preview = new DocumentPreview(build(languageOf(m_workspace.settings().language)), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setRebuild(build);
    preview->open();
}

} // namespace samsyn
