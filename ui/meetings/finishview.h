// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/completeness.h"
#include "ui/meetings/finishstep.h"
#include "ui/meetings/meetingshown.h"

#include <QScrollArea>

class QVBoxLayout;

namespace samsyn {

class MessageBar;
class TwoLineList;
class Workspace;

/// "Gör klart": what the minutes lack, with the way to each place, and the steps that are left, one
/// after another; then what was sent and published.
class FinishView : public QScrollArea
{
    Q_OBJECT

public:
    explicit FinishView(Workspace &workspace, QWidget *parent = nullptr);

    void setShown(const MeetingShown &shown, bool readOnly);
    void takeFocus(); // of the next step

Q_SIGNALS:
    void placeWanted(const samsyn::RecordRef &place);

private:
    void showMissing();
    void showSteps();
    void showLog();
    bool wasSent(DispatchKind kind) const;
    QString whenSent(DispatchKind kind) const;
    std::vector<FinishStep> steps();
    FinishStep previewStep() const;
    FinishStep sendStep();
    FinishStep summariesStep();
    FinishStep publishStep();
    FinishStep verificationStep();
    FinishStep approvalStep() const;
    FinishStep sealStep() const;
    FinishStep afterStep() const;

    void mail(DispatchKind kind);
    void publish(bool withContacts);
    void say(const QString &sentence); // what just happened outside the program

    Workspace &m_workspace;
    MeetingShown m_shown;
    std::vector<MissingPart> m_missing;
    std::vector<Dispatch> m_dispatches;
    bool m_readOnly = false;
    QVBoxLayout *m_column;
    TwoLineList *m_list;
    QWidget *m_complete;
    MessageBar *m_said;
    QVBoxLayout *m_steps;
    QVBoxLayout *m_log;
};

} // namespace samsyn
