// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/meetings/meetings.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/approvaldialog.h"
#include "ui/meetings/correctiondialog.h"
#include "ui/meetings/finishacts.h"
#include "ui/meetings/finishview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

/// In the order they are usually taken; the first that is not done is the next one.
std::vector<FinishStep> FinishView::steps()
{
    std::vector<FinishStep> all{previewStep(), sendStep(), summariesStep()};
    if (m_shown.isFormal)
        all.push_back(verificationStep());
    all.push_back(approvalStep());
    all.push_back(sealStep());
    all.push_back(publishStep());
    all.push_back(afterStep());
    std::erase_if(all, [](const FinishStep &step) { return step.title.isEmpty(); });
    const auto next = std::ranges::find(all, FinishStep::State::Next, &FinishStep::state);
    for (auto step = all.begin(); step != all.end(); ++step) {
        if (step->state == FinishStep::State::Next && step != next)
            step->state = FinishStep::State::Later;
        if (m_readOnly)
            step->buttons.resize(std::min<size_t>(step->buttons.size(), step == all.begin() ? 1 : 0));
    }
    return all;
}

FinishStep FinishView::previewStep() const
{
    FinishStep step;
    step.title = m_shown.isFormal ? tr("Look at the minutes") : tr("Look at the notes");
    step.explanation = tr("As they will be printed and sent.");
    step.state = FinishStep::State::Done;
    step.buttons.push_back({tr("Preview …"), u"previewMinutes"_s,
                            [this] { previewMinutes(m_workspace, m_shown.meeting.id, window()); }});
    return step;
}

FinishStep FinishView::verificationStep()
{
    FinishStep step;
    step.title = tr("The verifiers approve");
    const auto first = std::ranges::find_if(m_shown.attendance, [](const Attendance &row) { return isPresent(row.presence); });
    QStringList said;
    bool waits = false;
    for (const Attendance &row : m_shown.attendance) {
        if (!row.isVerifier)
            continue;
        if (row.verifiedOn) {
            said << tr("%1 on %2, %3", "name, day, how").arg(row.name, formatDateLong(*row.verifiedOn), row.verifiedHow);
            continue;
        }
        waits = true;
        said << tr("%1 has not answered yet").arg(row.name);
        step.buttons.push_back({tr("Note %1 …").arg(row.name), u"verify%1"_s.arg(row.position),
                                [this, row] { VerificationDialog(m_workspace, row, window()).exec(); }, step.buttons.empty()});
    }
    step.explanation = said.isEmpty() ? tr("Nobody is chosen. Choose verifiers among those who were there.") : said.join(u". "_s) + u'.';
    if (m_shown.meeting.verifyBy && waits)
        step.explanation += u' ' + tr("The day for it is %1.").arg(formatDateLong(*m_shown.meeting.verifyBy));
    if (said.isEmpty() && first != m_shown.attendance.end())
        step.buttons.push_back({tr("Choose verifiers"), u"chooseVerifiers"_s,
                                [this, id = first->id.value] { Q_EMIT placeWanted({Attendance::entity.name(), id}); }, true});
    const bool isOver = m_shown.meeting.state == MeetingState::Approved;
    step.state = isOver || (!waits && !said.isEmpty()) ? FinishStep::State::Done : FinishStep::State::Next;
    if (isOver)
        step.buttons.clear();
    return step;
}

FinishStep FinishView::approvalStep() const
{
    FinishStep step;
    const Meeting &meeting = m_shown.meeting;
    step.title = m_shown.isFormal ? tr("Approve the minutes") : tr("Approve the notes");
    if (meeting.state == MeetingState::Approved) {
        step.state = FinishStep::State::Done;
        step.explanation = tr("Approved on %1.").arg(formatDateLong(meeting.approvedOn.value_or(meeting.date))) + u' ' + meeting.approvedHow;
        return step;
    }
    step.state = FinishStep::State::Next;
    step.explanation = m_shown.isFormal ? tr("When all verifiers have approved.") : tr("Usually at the group's next meeting.");
    if (std::ranges::any_of(m_missing, &MissingPart::hindersApproval))
        step.explanation += u' ' + tr("What is marked above has to be mended first.");
    step.buttons.push_back({tr("Approve …"), u"approveMinutes"_s,
                            [this] { ApprovalDialog(m_workspace, m_shown.meeting.id, window()).exec(); }, true});
    return step;
}

FinishStep FinishView::sealStep() const
{
    FinishStep step;
    step.title = m_shown.isFormal ? tr("Seal the minutes") : tr("Seal the notes");
    if (m_shown.isSealed) {
        step.state = FinishStep::State::Done;
        step.explanation = tr("Sealed: nothing in them changes any more.");
        return step;
    }
    const bool isApproved = m_shown.meeting.state == MeetingState::Approved;
    step.state = isApproved ? FinishStep::State::Next : FinishStep::State::Later;
    step.explanation = isApproved ? tr("From then on the file itself refuses every change; mistakes are corrected beside the text.")
                                  : tr("When they are approved.");
    if (isApproved)
        step.buttons.push_back({tr("Seal …"), u"sealMinutes"_s,
                                [this] { askAndSeal(m_workspace, m_shown.meeting.id, window()); }, true});
    return step;
}

FinishStep FinishView::afterStep() const
{
    FinishStep step;
    if (!m_shown.isSealed)
        return step;
    step.title = tr("Extract, correction");
    step.explanation = m_shown.corrections.empty()
                           ? tr("One decision as a paper of its own, or what turned out to be wrong.")
                           : tr("%n corrections so far.", nullptr, static_cast<int>(m_shown.corrections.size()));
    step.buttons.push_back({tr("Extract …"), u"makeExtract"_s, [this] { makeExtract(m_workspace, m_shown, window()); }});
    step.buttons.push_back({tr("Correct …"), u"correctMinutes"_s,
                            [this] { CorrectionDialog(m_workspace, m_shown, {}, window()).exec(); }});
    return step;
}

} // namespace samsyn
