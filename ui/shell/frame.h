// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/sidebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/run.h"

#include <QDate>

class QStackedWidget;

namespace samsyn {

class MessageBar;
class PageHead;

/// A page as the frame shows it: where it stands in the sidebar, and the page itself.
struct Room
{
    Place place;
    Page *page = nullptr;
};

/// What stands around the pages of an open workspace: sidebar, the page's head, the strip that says
/// that another day than today is shown, and the place for messages.
class Frame : public QWidget, public MessageArea
{
    Q_OBJECT

public:
    Frame(const std::vector<Room> &rooms, const std::vector<Room> &foot, QWidget *parent = nullptr);

    const std::vector<Place> &rooms() const { return m_roomPlaces; }
    const std::vector<Place> &footRooms() const { return m_footPlaces; }
    Page *currentPage() const;
    QString currentRoom() const;
    void setCurrentRoom(const QString &id);
    /// Turns to the page that shows this record; returns whether there is one.
    bool showRecord(const RecordRef &record);
    /// The same for a part of a page, by its name on the command line.
    bool showView(const QString &name);
    /// F6: from the sidebar to the page's head, to the page, and around.
    void focusNextPane();

    /// All pages fetch their rows again: the one that is seen now, the others when they are.
    void refresh();
    QDate day() const { return m_day; }
    /// Another day than today makes every page read-only; so does a read-only workspace.
    void setDay(QDate day);
    void setReadOnly(bool readOnly, const QString &reason);
    Sidebar *sidebar() const { return m_sidebar; }

    void showError(const QString &sentence) override;
    void clearError() override;
    /// What went wrong, with a way out.
    void offer(const QString &sentence, const QString &explanation, const QString &action, std::function<void()> act);
    /// What was done where it cannot be seen by itself.
    void tell(const QString &sentence, const QString &explanation);

Q_SIGNALS:
    void pageChanged(samsyn::Page *page);

private:
    void bring(Page *page);
    void showHead(const Page *page);
    void showSituation();

    std::vector<Place> m_roomPlaces;
    std::vector<Place> m_footPlaces;
    std::vector<Room> m_rooms; // those of the foot too
    Sidebar *m_sidebar;
    PageHead *m_head;
    MessageBar *m_strip;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    QDate m_day;
    bool m_readOnly = false;
    QString m_reason;
    QList<Page *> m_fresh;
};

} // namespace samsyn
