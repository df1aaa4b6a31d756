// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"
#include "ui/groups/groupsection.h"

class QComboBox;

namespace samsyn {

class DateEdit;
class Form;
class LineEdit;
class NoteEdit;
class Segments;

/// The facts of a group: what it is called and which level it has on the day, whom it reports to,
/// how often it meets, and the one question, which sets how its minutes are kept. Each field is
/// stored when it is left.
class GroupForm : public QWidget
{
    Q_OBJECT

public:
    explicit GroupForm(Workspace &workspace, QWidget *parent = nullptr);
    ~GroupForm() override; // a field that goes away while it has the focus stores nothing

    void setShown(const ShownGroup &shown);
    void editName();

private:
    void makeHead();
    void makeMeetings();
    void makeMinutes();
    void settle();
    void showChoices();
    void showMinutes();
    void change(const QString &label, QWidget *field, const std::function<void(Transaction &, Group &)> &edit);
    void bindChoice(QComboBox *box, const QString &label, const std::function<void(Group &, qint64)> &edit);
    void bindText(LineEdit *edit, const QString &label, QString Group::*field);
    void bindNumber(LineEdit *edit, const QString &label, int Group::*field);
    void storeName();
    void storeTarget();

    Workspace &m_workspace;
    ShownGroup m_shown;
    bool m_showing = false;
    Form *m_form;
    LineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_body;
    QComboBox *m_reportsTo;
    QComboBox *m_replaces;
    DateEdit *m_from;
    DateEdit *m_to;
    NoteEdit *m_assignment;
    LineEdit *m_target;
    QComboBox *m_shared;
    Segments *m_minutes;
    QComboBox *m_quorum;
    LineEdit *m_quorumCount;
    QComboBox *m_numbering;
    struct TextField {
        LineEdit *edit;
        QString Group::*field;
    };
    struct NumberField {
        LineEdit *edit;
        int Group::*field;
    };
    std::vector<TextField> m_texts;
    std::vector<NumberField> m_numbers;
};

} // namespace samsyn
