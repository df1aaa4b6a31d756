// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps in which minutes leave the house.
#include "core/base/format.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/finishview.h"
#include "ui/meetings/minutesmailing.h"

using namespace Qt::StringLiterals;

namespace samsyn {

/// Formal minutes go to those who verify them, notes to everybody who was called.
FinishStep FinishView::sendStep()
{
    const DispatchKind kind = m_shown.isFormal ? DispatchKind::ForApproval : DispatchKind::Minutes;
    FinishStep step;
    step.title = m_shown.isFormal ? tr("Send the minutes to be approved") : tr("Send the notes to the participants");
    step.explanation = whenSent(kind);
    step.state = wasSent(kind) ? FinishStep::State::Done : FinishStep::State::Next;
    if (step.explanation.isEmpty())
        step.explanation = tr("A mail with the paper, opened in your mail program. Samsyn sends nothing by itself.");
    step.buttons.push_back({tr("Make the mail …"), u"mailMinutes"_s, [this, kind] { mail(kind); }, true});
    return step;
}

FinishStep FinishView::summariesStep()
{
    FinishStep step;
    step.title = tr("Tell each party what concerns it");
    step.explanation = whenSent(DispatchKind::Summary);
    step.state = wasSent(DispatchKind::Summary) ? FinishStep::State::Done : FinishStep::State::Next;
    if (step.explanation.isEmpty())
        step.explanation = tr("A mail each: what was decided, its action points, and when the group meets next.");
    step.buttons.push_back({tr("Make the mails …"), u"mailSummaries"_s, [this] { mail(DispatchKind::Summary); }, true});
    return step;
}

FinishStep FinishView::publishStep()
{
    FinishStep step;
    if (!m_shown.isSealed)
        return step;
    const auto entries = m_workspace.store().where<PublicationEntry>("meeting", m_shown.meeting.id.value);
    step.title = tr("Publish");
    step.state = entries.empty() ? FinishStep::State::Next : FinishStep::State::Done;
    step.explanation = entries.empty() ? tr("As a page and as PDF in a folder, without telephone numbers and addresses.")
                                       : tr("Published on %1.").arg(formatDateLong(entries.back().date));
    step.buttons.push_back({tr("With contacts …"), u"publishContacts"_s, [this] { publish(true); }});
    step.buttons.push_back({tr("Publish …"), u"publishMinutes"_s, [this] { publish(false); }, true});
    return step;
}

void FinishView::mail(DispatchKind kind)
{
    say(mailMinutes(m_workspace, m_shown.meeting.id, kind, window()));
}

void FinishView::publish(bool withContacts)
{
    say(askAndPublish(m_workspace, m_shown.meeting.id, withContacts, window()));
}

} // namespace samsyn
