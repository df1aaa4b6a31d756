// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/agendaitem.h"
#include "core/store/transaction.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace samsyn {

class AppendixList;
class Form;
class LineEdit;
class RichTextEdit;
class Workspace;

/// An item of an agenda while the meeting is prepared: what it is about, who presents it, its
/// background, what is proposed, its papers. Each field is stored when it is left.
class ItemForm : public QWidget
{
    Q_OBJECT

public:
    explicit ItemForm(Workspace &workspace, QWidget *parent = nullptr);

    /// The item as it is stored; what is being written in a field of the same item stays.
    /// Of an earlier paper its decision stands in the place of the proposal.
    void show(const AgendaItem &item, const QString &number, bool mayWrite, bool isEarlier);
    /// Stores what is half-written.
    void commit();
    void editTitle();
    AppendixList *appendices() const { return m_appendices; }

private:
    QWidget *makeFields();
    void edit(const QString &label, const std::function<void(AgendaItem &)> &change);
    void fillMatters(const AgendaItem &item);
    void chooseMatter(int at);

    Workspace &m_workspace;
    AgendaItem m_item;
    QLabel *m_number;
    QLabel *m_origin;
    Form *m_form;
    LineEdit *m_title;
    QComboBox *m_kind;
    LineEdit *m_presenter;
    LineEdit *m_registration;
    QComboBox *m_matter;
    RichTextEdit *m_background;
    QLabel *m_proposalHead;
    RichTextEdit *m_proposal; // or the decision
    bool m_isEarlier = false;
    AppendixList *m_appendices;
};

} // namespace samsyn
