// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/section.h"

class QCheckBox;
class QComboBox;

namespace samsyn {

class Form;
class LineEdit;
class NoteEdit;

/// What an organization is: names, kind, code, the agency of an office, whether it is courted.
class OrganizationForm : public QWidget
{
    Q_OBJECT

public:
    explicit OrganizationForm(Workspace &workspace, QWidget *parent = nullptr);

    ~OrganizationForm() override; // what loses the focus by going away stores nothing

    void setShown(const Shown &shown);
    /// For a new one: its name is what is typed first.
    void editName();

private:
    void addText(const QString &label, const QString &objectName, QString Organization::*field,
                 const QString &step);
    void makeKind();
    void makeOffice();
    void showParents();
    void settle(); // what is being typed is stored where it belongs
    template <typename Edit>
    void edit(const QString &step, QWidget *field, Edit change);

    struct Field {
        LineEdit *edit;
        QString Organization::*field;
    };
    Workspace &m_workspace;
    Shown m_shown;
    Form *m_form;
    Form *m_office; // of an agency's office alone
    std::vector<Field> m_texts;
    QComboBox *m_kind;
    QComboBox *m_parent;
    QCheckBox *m_courted;
    NoteEdit *m_note;
    bool m_showing = false; // what changes a box now is not the user
};

/// The kind in a word: "Municipality".
QString kindText(OrganizationKind kind);

} // namespace samsyn
