// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/todaypage.h"

#include "core/base/format.h"
#include "core/groups/group.h"
#include "core/members/organization.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/twolinelist.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QColor quietInk()
{
    return Tokens::current().text2;
}

QColor lateInk()
{
    return Tokens::current().warningMark;
}

QString symbolOf(TodayTopic topic)
{
    switch (topic) {
    case TodayTopic::Meetings: return u"calendar"_s;
    case TodayTopic::Minutes: return u"document"_s;
    case TodayTopic::Actions: return u"flag"_s;
    case TodayTopic::Activities: return u"plans"_s;
    case TodayTopic::Review: return u"followup"_s;
    case TodayTopic::Money: return u"budget"_s;
    case TodayTopic::Seats: return u"members"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

TodayPage::TodayPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_stack(new QStackedWidget), m_emptyPlace(new QWidget)
{
    setObjectName(u"todayPage"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    (new QVBoxLayout(m_emptyPlace))->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_emptyPlace);
    m_stack->addWidget(makeBody());
}

QWidget *TodayPage::makeBody()
{
    auto *body = new QWidget;
    body->setProperty("surface", u"page"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(makeFirst());
    for (const TodayTopic topic : todayTopics()) {
        m_sections.push_back(makeSection(topic));
        column->addWidget(m_sections.back().place);
    }
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    return scroll;
}

/// What comes first, in the words of its row, with the page's blue button.
QWidget *TodayPage::makeFirst()
{
    m_first = new QWidget;
    m_firstTitle = makeLabel({}, TextSize::Object);
    m_firstTitle->setObjectName(u"firstTitle"_s);
    m_firstDetail = makeLabel({}, TextSize::Body, Shade::Grey);
    m_firstDetail->setObjectName(u"firstDetail"_s);
    for (QLabel *label : {m_firstTitle, m_firstDetail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_firstStep = new QPushButton;
    m_firstStep->setObjectName(u"firstStep"_s);
    m_firstStep->setProperty("primary", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_firstTitle);
    words->addWidget(m_firstDetail);
    auto *row = new QHBoxLayout(m_first);
    row->setContentsMargins(8, 0, 8, 8);
    row->setSpacing(24);
    row->addLayout(words, 1);
    row->addWidget(m_firstStep);
    connect(m_firstStep, &QPushButton::clicked, this, [this] {
        if (const auto first = nextStep(m_rows))
            go(m_rows[*first]);
    });
    return m_first;
}

TodayPage::Section TodayPage::makeSection(TodayTopic topic)
{
    const QString name = todayTopicName(topic);
    Section section{topic, new QWidget, new TwoLineList(name), {}};
    section.list->setObjectName(u"today%1"_s.arg(int(topic)));
    section.list->setShowsAllRows(true);
    section.list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    section.list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    section.list->installEventFilter(this);
    auto *head = makeLabel(name, TextSize::Section);
    head->setContentsMargins(8, 0, 0, 0);
    auto *column = new QVBoxLayout(section.place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(head);
    column->addWidget(section.list);
    connect(section.list, &TwoLineList::opened, this, [this, topic](int row) {
        go(m_sections[size_t(topic)].rows[size_t(row)]);
    });
    return section;
}

QString TodayPage::title() const
{
    return tr("Today", "page");
}

QString TodayPage::state() const
{
    return formatWeekday(day());
}

void TodayPage::refresh()
{
    m_rows = todayRows(m_workspace.store(), day(), m_workspace.openProblems());
    for (Section &section : m_sections)
        showSection(section);
    m_stack->setCurrentIndex(m_rows.empty() ? 0 : 1);
    if (m_rows.empty())
        showEmpty();
    else
        showFirst();
    Q_EMIT headChanged();
}

/// By value: going there may fetch the rows again.
void TodayPage::go(TodayRow row)
{
    if (row.record.isNull())
        Q_EMIT pageWanted(row.room);
    else
        Q_EMIT recordWanted(row.record);
}

void TodayPage::showFirst()
{
    const auto first = nextStep(m_rows);
    m_first->setVisible(first.has_value());
    if (!first) {
        setFocusProxy(nullptr);
        return;
    }
    const TodayRow &row = m_rows[*first];
    m_firstTitle->setText(row.title);
    m_firstDetail->setText(row.detail);
    setShade(m_firstDetail, row.isLate ? Shade::Warning : Shade::Grey);
    m_firstStep->setText(todayStepName(row.step));
    m_firstStep->setAccessibleDescription(row.title);
    setFocusProxy(m_firstStep);
}

void TodayPage::showSection(Section &section)
{
    section.rows.clear();
    std::vector<TwoLines> entries;
    for (const TodayRow &row : m_rows) {
        if (row.topic != section.topic)
            continue;
        section.rows.push_back(row);
        TwoLines entry{row.title, row.detail};
        entry.symbol = row.isLate ? u"warning"_s : symbolOf(row.topic);
        entry.tint = row.isLate ? lateInk : quietInk;
        entry.aside = todayStepName(row.step);
        entries.push_back(std::move(entry));
    }
    const bool hasFocus = section.list->hasFocus();
    section.list->setEntries(entries);
    if (!hasFocus)
        section.list->setCurrentIndex({}); // one row is chosen on the page, not one for each topic
    section.place->setVisible(!entries.empty());
}

/// Who begins is led to the parties, then to the groups, then to the year's meetings.
void TodayPage::showEmpty()
{
    delete m_empty;
    const Store &store = m_workspace.store();
    QString room = u"meetings"_s, button = tr("Go to the meetings");
    if (store.count(Organization::entity) == 0) {
        room = u"members"_s;
        button = tr("Go to the parties");
        m_empty = new EmptyState(u"today"_s, tr("Here the day begins."),
                                 tr("Meetings to prepare, action points that are due and minutes to send are listed here. Begin with the parties of the collaboration."));
    } else if (store.count(Group::entity) == 0) {
        room = u"groups"_s;
        button = tr("Go to the groups");
        m_empty = new EmptyState(u"today"_s, tr("There are no groups yet."),
                                 tr("Once there are groups with seats, their meetings, action points and vacancies are listed here."));
    } else {
        m_empty = new EmptyState(u"done"_s, tr("Nothing is waiting."),
                                 tr("No meeting within six weeks, nothing that is late or due, no minutes to send, no month to approve and no vacant seat."));
    }
    QPushButton *go = m_empty->addButton(button, u"beginWith"_s);
    connect(go, &QPushButton::clicked, this, [this, room] { Q_EMIT pageWanted(room); });
    m_emptyPlace->layout()->addWidget(m_empty);
    setFocusProxy(go);
}

/// The lists are one to the arrows.
bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    auto *list = qobject_cast<TwoLineList *>(watched);
    if (list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down && list->current() == list->model()->rowCount() - 1 && goOn(list, 1))
            return true;
        if (key == Qt::Key_Up && list->current() <= 0 && goOn(list, -1))
            return true;
    } else if (list && event->type() == QEvent::FocusIn && list->current() < 0) {
        list->setCurrent(0);
    } else if (list && event->type() == QEvent::FocusOut) {
        list->setCurrentIndex({});
    }
    return Page::eventFilter(watched, event);
}

bool TodayPage::goOn(const TwoLineList *from, int by)
{
    int at = 0;
    while (m_sections[size_t(at)].list != from)
        ++at;
    for (at += by; at >= 0 && at < int(m_sections.size()); at += by) {
        const Section &next = m_sections[size_t(at)];
        if (next.rows.empty())
            continue;
        next.list->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        next.list->setCurrent(by > 0 ? 0 : int(next.rows.size()) - 1);
        return true;
    }
    return false;
}

} // namespace samsyn
