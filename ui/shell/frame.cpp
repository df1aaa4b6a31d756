// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame.h"

#include "core/base/clock.h"
#include "core/base/format.h"
#include "ui/shell/pagehead.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

std::vector<Place> placesOf(const std::vector<Room> &rooms)
{
    std::vector<Place> places;
    std::ranges::transform(rooms, std::back_inserter(places), &Room::place);
    return places;
}

} // namespace

Frame::Frame(const std::vector<Room> &rooms, const std::vector<Room> &foot, QWidget *parent)
    : QWidget(parent),
      m_roomPlaces(placesOf(rooms)),
      m_footPlaces(placesOf(foot)),
      m_rooms(rooms),
      m_sidebar(new Sidebar(m_roomPlaces, m_footPlaces, this)),
      m_head(new PageHead(this)),
      m_strip(new MessageBar(this)),
      m_message(new MessageBar(this)),
      m_pages(new QStackedWidget(this)),
      m_day(today())
{
    m_rooms.insert(m_rooms.end(), foot.begin(), foot.end());
    m_strip->setObjectName(u"dayStrip"_s);
    m_message->setObjectName(u"message"_s);
    m_message->setClosable(true);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(16, 8, 16, 0);
    messages->setSpacing(8);
    messages->addWidget(m_strip);
    messages->addWidget(m_message);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(messages);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    setProperty("surface", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);

    connect(m_strip->addButton(tr("Show today"), u"showToday"_s),
            &QPushButton::clicked,
            this,
            [this] { setDay(today()); });
    connect(m_message, &MessageBar::closed, this, &Frame::clearError);
    connect(m_sidebar, &Sidebar::chosen, this, &Frame::setCurrentRoom);
    connect(m_head->dayButton(), &DayButton::chosen, this, &Frame::setDay);
    for (const Room &room : m_rooms) {
        m_pages->addWidget(room.page);
        connect(room.page, &Page::headChanged, this, [this, page = room.page] {
            if (page == currentPage())
                showHead(page);
        });
        connect(room.page, &Page::recordWanted, this, &Frame::showRecord);
        connect(room.page, &Page::pageWanted, this, &Frame::setCurrentRoom);
    }
    showSituation();
}

Page *Frame::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

QString Frame::currentRoom() const
{
    const auto found = std::ranges::find(m_rooms, currentPage(), &Room::page);
    return found == m_rooms.end() ? QString() : found->place.id;
}

void Frame::setCurrentRoom(const QString &id)
{
    const auto found =
        std::ranges::find_if(m_rooms, [&id](const Room &r) { return r.place.id == id; });
    if (found == m_rooms.end())
        return;
    clearError();
    bring(found->page);
}

void Frame::bring(Page *page)
{
    m_pages->setCurrentWidget(page);
    if (!m_fresh.contains(page)) {
        m_fresh << page;
        run(this, [page] { page->refresh(); });
    }
    showHead(page);
    m_sidebar->setCurrent(currentRoom());
    Q_EMIT pageChanged(page);
}

bool Frame::showRecord(const RecordRef &record)
{
    for (const Room &room : m_rooms) {
        if (!m_fresh.contains(room.page)) {
            m_fresh << room.page;
            run(this, [&room] { room.page->refresh(); });
        }
        if (!room.page->showRecord(record))
            continue;
        bring(room.page);
        room.page->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool Frame::showView(const QString &name)
{
    for (const Room &room : m_rooms) {
        if (!room.page->showView(name))
            continue;
        bring(room.page);
        return true;
    }
    return false;
}

void Frame::focusNextPane()
{
    const QWidget *now = QApplication::focusWidget();
    const auto holds = [now](const QWidget *pane) { return now && pane->isAncestorOf(now); };
    if (holds(m_sidebar)) {
        m_head->dayButton()->setFocus(Qt::ShortcutFocusReason);
    } else if (holds(m_head) && currentPage()) {
        for (QWidget *next = currentPage()->nextInFocusChain(); next && next != currentPage();
             next = next->nextInFocusChain()) {
            if (currentPage()->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
                next->focusPolicy() & Qt::TabFocus) {
                next->setFocus(Qt::ShortcutFocusReason);
                return;
            }
        }
        m_sidebar->focusPlaces();
    } else {
        m_sidebar->focusPlaces();
    }
}

void Frame::refresh()
{
    m_fresh.clear();
    if (Page *page = currentPage()) {
        m_fresh << page;
        run(this, [page] { page->refresh(); });
        showHead(page);
    }
}

void Frame::showHead(const Page *page)
{
    m_head->setPage(*page);
    m_sidebar->setSlim(page->wantsRoom());
}

void Frame::setDay(QDate day)
{
    if (day == m_day)
        return;
    m_day = day;
    showSituation();
    refresh();
}

void Frame::setReadOnly(bool readOnly, const QString &reason)
{
    m_readOnly = readOnly;
    m_reason = reason;
    showSituation();
    refresh();
}

void Frame::showSituation()
{
    const bool another = m_day != today();
    m_head->dayButton()->setDay(m_day);
    for (const Room &room : m_rooms)
        room.page->setSituation(m_day, another || m_readOnly);
    auto *back = m_strip->findChild<QPushButton *>(u"showToday"_s);
    back->setVisible(another);
    if (another)
        m_strip->say(MessageBar::Kind::Info,
                     tr("You see %1.").arg(formatDateLong(m_day)),
                     tr("Nothing can be changed on another day than today."),
                     u"calendar"_s);
    else if (m_readOnly)
        m_strip->say(
            MessageBar::Kind::Info, m_reason, tr("You can read but not change."), u"lock"_s);
    else
        m_strip->hide();
}

void Frame::showError(const QString &sentence)
{
    m_message->clearButtons();
    m_message->say(MessageBar::Kind::Error, sentence);
}

void Frame::clearError()
{
    m_message->clearButtons();
    m_message->hide();
}

void Frame::tell(const QString &sentence, const QString &explanation)
{
    m_message->clearButtons();
    m_message->say(MessageBar::Kind::Info, sentence, explanation);
}

void Frame::offer(const QString &sentence, const QString &explanation, const QString &action, std::function<void()> act)
{
    m_message->clearButtons();
    m_message->say(MessageBar::Kind::Error, sentence, explanation);
    QPushButton *button = m_message->addButton(action, u"offer"_s);
    connect(button, &QPushButton::clicked, this, std::move(act));
    button->setFocus();
}

} // namespace samsyn
