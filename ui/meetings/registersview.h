// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/registerrows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace samsyn {

class Segments;
class TableView;
class Workspace;

/// Meetings, decisions and action points, each as a list that can be narrowed by group, year, member
/// and state. Letters set the state of the chosen action point.
class RegistersView : public QWidget
{
    Q_OBJECT

public:
    explicit RegistersView(Workspace &workspace, QWidget *parent = nullptr);

    void refresh(QDate day, bool readOnly);
    MeetingsList list() const { return m_list; }
    const RegisterFilter &filter() const { return m_filter; }
    void setList(MeetingsList list);
    /// Shows the row of this record, taking away what the lists are narrowed to where it must.
    bool choose(const RecordRef &record);
    RecordRef chosen() const;
    void focusFilter();

    enum class ActionWish { Done, Reopen, NewDate, Rest, Drop };
    /// Of the chosen action point, as one step; asks for a day where one is needed.
    void wish(ActionWish wish);

Q_SIGNALS:
    void opened(const RecordRef &record);
    void listChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilters();
    void fillFilters();
    void readFilters();
    void showRows();

    Workspace &m_workspace;
    MeetingsList m_list = MeetingsList::Meetings;
    RegisterFilter m_filter;
    QDate m_day;
    bool m_readOnly = false;
    bool m_filling = false;
    Segments *m_lists;
    QComboBox *m_group;
    QComboBox *m_year;
    QComboBox *m_member;
    QComboBox *m_state;
    QLineEdit *m_words;
    TableModel *m_model;
    TableView *m_table;
    QLabel *m_keys; // what the letters do
    QLabel *m_none; // that nothing is there
};

} // namespace samsyn
