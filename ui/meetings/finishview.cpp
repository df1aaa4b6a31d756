// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/finishview.h"

#include "core/base/format.h"
#include "core/meetings/meetings.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/twolinelist.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int widest = 820;

QColor warningColor() { return Tokens::current().warningMark; }
QColor quietColor() { return Tokens::current().text2; }
QColor doneColor() { return Tokens::current().doneText; }

void empty(QVBoxLayout *layout)
{
    while (QLayoutItem *old = layout->takeAt(0)) {
        if (QWidget *widget = old->widget()) { // what is pressed just now may be in it
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete old;
    }
}

QWidget *completeLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Symbol(u"done"_s, doneColor));
    row->addWidget(makeLabel(FinishView::tr("Nothing is missing."), TextSize::Strong, Shade::Done));
    row->addStretch();
    return line;
}

} // namespace

FinishView::FinishView(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace), m_column(nullptr), m_list(new TwoLineList(tr("What is missing"))),
      m_complete(completeLine()), m_said(new MessageBar), m_steps(new QVBoxLayout), m_log(new QVBoxLayout)
{
    setObjectName(u"finishView"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setObjectName(u"missing"_s);
    m_list->setShowsAllRows(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *body = new QWidget;
    body->setProperty("surface", u"page"_s);
    auto *narrow = new QWidget;
    narrow->setMaximumWidth(widest);
    auto *across = new QHBoxLayout(body);
    across->setContentsMargins(24, 16, 24, 16);
    across->addWidget(narrow, 100);
    across->addStretch(1);
    m_column = new QVBoxLayout(narrow);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(makeLabel(tr("What is missing"), TextSize::Section));
    m_column->addWidget(m_complete);
    m_column->addWidget(m_list);
    m_column->addSpacing(8);
    m_column->addWidget(makeLabel(tr("Steps"), TextSize::Section));
    m_said->setObjectName(u"finishSaid"_s);
    m_said->setClosable(true);
    m_said->hide();
    connect(m_said, &MessageBar::closed, m_said, &QWidget::hide);
    m_column->addWidget(m_said);
    m_steps->setSpacing(0);
    m_column->addLayout(m_steps);
    m_log->setSpacing(2);
    m_column->addLayout(m_log);
    m_column->addStretch();
    setWidget(body);
    connect(m_list, &TwoLineList::opened, this, [this](int row) {
        Q_EMIT placeWanted(m_missing[static_cast<size_t>(row)].place);
    });
}

void FinishView::setShown(const MeetingShown &shown, bool readOnly)
{
    if (m_shown.meeting.id != shown.meeting.id)
        m_said->hide();
    m_shown = shown;
    m_readOnly = readOnly;
    const bool wasHeld = shown.meeting.state == MeetingState::Held || shown.meeting.state == MeetingState::Approved;
    m_missing = wasHeld && !shown.isSealed ? missingIn(m_workspace.store(), shown.meeting) : std::vector<MissingPart>{};
    m_dispatches = m_workspace.store().where<Dispatch>("meeting", shown.meeting.id.value);
    showMissing();
    if (wasHeld) {
        showSteps();
        showLog();
    }
}

void FinishView::say(const QString &sentence)
{
    m_said->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_said->say(MessageBar::Kind::Info, sentence);
}

void FinishView::showMissing()
{
    std::vector<TwoLines> rows;
    for (const MissingPart &part : m_missing) {
        TwoLines row;
        row.title = part.sentence;
        row.detail = part.hindersApproval ? tr("Has to be mended before the minutes can be approved")
                                          : tr("Can be left, if that is how it was");
        row.symbol = part.hindersApproval ? u"warning"_s : u"info"_s;
        row.tint = part.hindersApproval ? warningColor : quietColor;
        rows.push_back(row);
    }
    m_list->setEntries(rows);
    m_list->setVisible(!rows.empty());
    m_list->setFixedHeight(m_list->sizeHint().height());
    m_complete->setVisible(rows.empty());
}

void FinishView::showSteps()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused) && focused != m_list;
    const QString name = hadFocus ? focused->objectName() : QString();
    const bool wasNext = hadFocus && focused->property("primary").toBool();
    empty(m_steps);
    for (const FinishStep &step : steps()) {
        auto *rule = new QFrame;
        rule->setProperty("rule", u"light"_s);
        rule->setFixedHeight(1);
        m_steps->addWidget(rule);
        m_steps->addWidget(makeStepRow(step, this));
    }
    if (!hadFocus)
        return;
    auto *same = widget()->findChild<QPushButton *>(name);
    if (same && same->property("primary").toBool() == wasNext)
        same->setFocus();
    else
        takeFocus(); // its step is done
}

void FinishView::takeFocus()
{
    for (QPushButton *button : widget()->findChildren<QPushButton *>()) {
        if (button->property("primary").toBool() && button->isEnabled())
            return button->setFocus(Qt::OtherFocusReason);
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

bool FinishView::wasSent(DispatchKind kind) const
{
    return std::ranges::any_of(m_dispatches, [kind](const Dispatch &each) { return each.kind == kind; });
}

QString FinishView::whenSent(DispatchKind kind) const
{
    QStringList said;
    for (const Dispatch &each : m_dispatches) {
        const int count = static_cast<int>(each.recipients.split(u'\n', Qt::SkipEmptyParts).size());
        if (each.kind == kind)
            said << tr("Draft made on %1 to %n recipients.", nullptr, count).arg(formatDateLong(each.date));
    }
    return said.isEmpty() ? QString() : said.last();
}

void FinishView::showLog()
{
    empty(m_log);
    std::vector<std::pair<QDate, QString>> lines;
    for (const Dispatch &each : m_dispatches) {
        const QStringList to = each.recipients.split(u'\n', Qt::SkipEmptyParts);
        lines.emplace_back(each.date, QStringList{dispatchKindName(each.kind), to.join(u", "_s), each.note}.filter(QRegularExpression(u"."_s)).join(u" · "_s));
    }
    for (const PublicationEntry &each : m_workspace.store().where<PublicationEntry>("meeting", m_shown.meeting.id.value))
        lines.emplace_back(each.date, QStringList{tr("Published"), each.target, each.files.split(u'\n').join(u", "_s)}.join(u" · "_s));
    std::ranges::stable_sort(lines, {}, &std::pair<QDate, QString>::first);
    if (lines.empty())
        return;
    m_log->addSpacing(12);
    m_log->addWidget(makeLabel(tr("Sent and published"), TextSize::Section));
    for (const auto &[date, text] : lines) {
        QLabel *line = makeLabel(u"%1   %2"_s.arg(formatDate(date), text));
        line->setWordWrap(true);
        line->setObjectName(u"logLine"_s);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_log->addWidget(line);
    }
}

} // namespace samsyn
