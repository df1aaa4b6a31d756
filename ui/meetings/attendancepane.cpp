// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/attendancepane.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/attendancemarks.h"
#include "ui/meetings/participantdialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QColor doneColor()
{
    return Tokens::current().doneText;
}

QColor warningColor()
{
    return Tokens::current().warningMark;
}

} // namespace

AttendancePane::AttendancePane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_symbol(new Symbol(u"done"_s, doneColor)),
      m_word(makeLabel({}, TextSize::Strong, Shade::Done)), m_count(makeLabel({}, TextSize::Body, Shade::Grey)),
      m_pips(new Pips), m_list(new AttendanceList), m_foot(new QWidget)
{
    m_word->setObjectName(u"quorum"_s);
    m_count->setObjectName(u"quorumCount"_s);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 12, 16, 10);
    top->setSpacing(7);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Attendance"), TextSize::Section));
    head->addStretch();
    head->addWidget(makeLabel(u"Ctrl+5"_s, TextSize::Small, Shade::Grey));
    auto *quorum = new QHBoxLayout;
    quorum->setSpacing(8);
    quorum->addWidget(m_symbol);
    quorum->addWidget(m_word);
    quorum->addWidget(m_count);
    quorum->addStretch();
    top->addLayout(head);
    top->addLayout(quorum);
    top->addWidget(m_pips);
    auto *rule = new QFrame;
    rule->setProperty("rule", u"light"_s);
    rule->setFixedHeight(1);
    auto *add = new QPushButton(icon(u"plus"_s, Tint::Accent), tr("Add a person …"));
    add->setObjectName(u"addPerson"_s);
    add->setProperty("flat", true);
    add->setAutoDefault(false);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(14, 6, 16, 10);
    foot->addWidget(add);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(rule);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    connect(add, &QPushButton::clicked, this, [this] { run(this, [this] { addPerson(); }); });
    connect(m_list, &AttendanceList::wished, this, [this](Id<Attendance> who, AttendanceList::Wish wish) {
        run(this, [this, who, wish] { act(who, wish); });
    });
}

void AttendancePane::setShown(const MeetingShown &shown, Id<AgendaItem> item, bool mayWrite)
{
    m_meeting = shown.meeting.id;
    m_item = item;
    m_isRunning = shown.isRunning();
    m_list->setReadOnly(!mayWrite);
    m_list->setShown(shown, item);
    m_foot->setVisible(mayWrite);
    showQuorum(shown);
}

void AttendancePane::showQuorum(const MeetingShown &shown)
{
    const Quorum quorum = quorumAt(m_workspace.store(), shown.meeting, m_item);
    std::vector<AttendanceMark> marks;
    for (const Attendance &each : shown.attendance) {
        if (!each.seat || !votes(each.role))
            continue;
        const auto standIn = std::ranges::find_if(shown.attendance, [&each](const Attendance &other) {
            return other.standsInFor == each.id;
        });
        marks.push_back(markOf(shown, standIn == shown.attendance.end() ? each : *standIn, m_item));
    }
    std::ranges::stable_sort(marks, {}, [](AttendanceMark mark) { return mark == AttendanceMark::Remote ? 0 : static_cast<int>(mark); });
    m_pips->setMarks(marks);
    m_symbol->setVisible(quorum.hasRule);
    m_word->setVisible(quorum.hasRule);
    m_symbol->setSymbol(quorum.isQuorate ? u"done"_s : u"warning"_s, quorum.isQuorate ? doneColor : warningColor);
    m_word->setText(quorum.isQuorate ? tr("Quorate") : tr("Not quorate"));
    setShade(m_word, quorum.isQuorate ? Shade::Done : Shade::Warning);
    const QString taken = tr("%1 of %2 seats").arg(quorum.present).arg(quorum.seats);
    m_count->setText(quorum.hasRule ? tr("%1, needs %2").arg(taken).arg(quorum.required) : taken);
    m_count->setVisible(!marks.empty());
}

void AttendancePane::act(Id<Attendance> who, AttendanceList::Wish wish)
{
    switch (wish) {
    case AttendanceList::Wish::Present:
        return setPresence(who, Presence::Present);
    case AttendanceList::Wish::Remote:
        return setPresence(who, Presence::Remote);
    case AttendanceList::Wish::Absent:
        return setPresence(who, Presence::Absent);
    case AttendanceList::Wish::Apologies:
        return setPresence(who, Presence::Apologies);
    case AttendanceList::Wish::Substitute:
        return substitute(who);
    case AttendanceList::Wish::Came:
        return changeTimes(who, true);
    case AttendanceList::Wish::Left:
        return changeTimes(who, false);
    case AttendanceList::Wish::Verifier:
        return toggleVerifier(who);
    }
}

void AttendancePane::setPresence(Id<Attendance> who, Presence presence)
{
    m_workspace.change(tr("Note attendance"), [&](Transaction &transaction) {
        if (isPresent(presence))
            undoStandIn(transaction, who);
        samsyn::setPresence(transaction, who, presence);
    });
}

void AttendancePane::substitute(Id<Attendance> who)
{
    const Attendance seat = m_workspace.store().get(who);
    if (isPresent(seat.presence))
        throw Error(ErrorKind::Failed,
                    tr("%1 is present and needs no substitute. Note them as absent first (%2).")
                        .arg(seat.name, AttendanceList::letterOf(AttendanceList::Wish::Absent)));
    ParticipantDialog dialog(m_workspace.store(), m_meeting, seat, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workspace.change(tr("Note a substitute"), [&](Transaction &transaction) {
        const Id<Attendance> substitute = dialog.participant(transaction);
        undoStandIn(transaction, who);
        standIn(transaction, who, substitute);
    });
}

void AttendancePane::changeTimes(Id<Attendance> who, bool came)
{
    const Attendance before = m_workspace.store().get(who);
    const bool isTakenBack = (came ? before.cameAt : before.leftAt) == std::optional(m_item);
    const auto at = isTakenBack ? std::nullopt : std::optional(m_item);
    const QString time = m_isRunning && !isTakenBack ? now().time().toString(u"HH:mm"_s) : QString();
    m_workspace.change(came ? tr("Note who came") : tr("Note who left"), [&](Transaction &transaction) {
        if (!isPresent(before.presence))
            samsyn::setPresence(transaction, who, Presence::Present);
        if (came)
            noteCame(transaction, who, at, time);
        else
            noteLeft(transaction, who, at, time);
    });
}

void AttendancePane::toggleVerifier(Id<Attendance> who)
{
    m_workspace.change(tr("Choose verifiers"), [&](Transaction &transaction) {
        Attendance attendance = transaction.store().get(who);
        attendance.isVerifier = !attendance.isVerifier;
        transaction.update(attendance);
    });
}

void AttendancePane::addPerson()
{
    ParticipantDialog dialog(m_workspace.store(), m_meeting, {}, this);
    if (dialog.exec() == QDialog::Accepted)
        m_workspace.change(tr("Add a participant"), [&](Transaction &transaction) { dialog.participant(transaction); });
}

} // namespace samsyn
