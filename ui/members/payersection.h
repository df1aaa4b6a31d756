// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/members/payer.h"
#include "ui/members/section.h"

#include <functional>

class QComboBox;

namespace samsyn {

class DateEdit;
class Form;
class LineEdit;
class MessageBar;
class NoteEdit;

/// Who in an organization pays its part, from what money, where the invoice goes, and in how many
/// instalments: of who shares the cost, or has done. The payer's row is made by the first field that
/// is filled in, and goes with the last that is emptied.
class PayerSection : public QWidget
{
    Q_OBJECT

public:
    explicit PayerSection(Workspace &workspace, QWidget *parent = nullptr);
    ~PayerSection() override; // what loses the focus by going away stores nothing

    void setShown(const Shown &shown);

private:
    void addText(const QString &label, const QString &objectName, QString Payer::*field);
    void addLines(const QString &label, const QString &objectName, QString Payer::*field);
    void makeUnclear();
    void makeInstalments();
    void edit(const std::function<void(Payer &)> &change);
    void settle(); // what is being typed is stored where it belongs
    void showUnclear();
    bool belongs(const std::optional<Payer> &payer) const;

    struct Text {
        LineEdit *edit;
        QString Payer::*field;
    };
    struct Lines {
        NoteEdit *edit;
        QString Payer::*field;
    };
    Workspace &m_workspace;
    Shown m_shown;
    Form *m_form;
    MessageBar *m_bar;
    std::vector<Text> m_texts;
    std::vector<Lines> m_lines;
    DateEdit *m_unclear;
    QComboBox *m_instalments;
    std::optional<Problem> m_open; // in the bar
    bool m_barIsReadOnly = false;
    bool m_showing = false; // what changes a box now is not the user
};

} // namespace samsyn
