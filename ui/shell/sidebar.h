// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>
#include <vector>

class QLabel;
class QListView;
class QStandardItemModel;

namespace samsyn {

class SearchField;

/// One way to go in the sidebar.
struct Place
{
    QString id;     // "members"
    QString title;  // "Members"
    QString symbol; // an icon's name
};

/// The workspace's name, the search, its rooms, and at the foot what is to be completed, the history, and when
/// something was last saved.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    Sidebar(const std::vector<Place> &rooms,
            const std::vector<Place> &foot,
            QWidget *parent = nullptr);

    void setName(const QString &workspace);
    /// A number beside a place; 0 shows none. Grave: said in the warning's colour.
    void setCount(const QString &place, int count, bool grave);
    void setSaved(const QString &text);
    void setCurrent(const QString &place);
    void focusPlaces();
    /// Symbols alone, whose names are in their tooltips.
    void setSlim(bool slim);
    SearchField *searchField() const { return m_search; }

Q_SIGNALS:
    void chosen(const QString &place);

private:
    QListView *makeList(const std::vector<Place> &places, const QString &objectName);

    QWidget *m_mark; // in place of the name
    QLabel *m_name;
    SearchField *m_search; // before the rooms, as it stands
    QListView *m_rooms;
    QListView *m_foot;
    QLabel *m_saved;
};

} // namespace samsyn
