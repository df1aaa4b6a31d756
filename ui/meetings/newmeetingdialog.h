// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "core/store/store.h"

#include <QDialog>

class QComboBox;
class QListWidget;

namespace samsyn {

class DateEdit;
class Form;
class LineEdit;

/// A new meeting of a group, with the group's usual values; also a conference, a visit, a decision
/// outside a meeting, and an earlier paper from before the program.
class NewMeetingDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Ordinary, Earlier };

    /// @param last the group that the page shows, chosen first
    NewMeetingDialog(const Store &store, QDate day, std::optional<Id<Group>> last, Purpose purpose, QWidget *parent = nullptr);

    Meeting meeting() const;
    std::vector<Id<Group>> furtherGroups() const;

private:
    void showUsual();
    void showKind();
    std::optional<Id<Group>> group() const;
    void take();

    const Store &m_store;
    QDate m_day;
    Purpose m_purpose;
    Form *m_form;
    QComboBox *m_group;
    QComboBox *m_kind;
    LineEdit *m_title;
    DateEdit *m_date;
    DateEdit *m_last;
    LineEdit *m_start;
    LineEdit *m_end;
    LineEdit *m_place;
    QListWidget *m_further;
};

/// "9", "9.30", "0930" and "09:30" as "09:30"; empty for an empty field. Throws Error (Failed) for what is no time.
QString readTime(const QString &typed);

} // namespace samsyn
