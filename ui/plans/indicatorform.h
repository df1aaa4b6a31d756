// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/indicators.h"

#include <QWidget>
#include <functional>

class QCheckBox;
class QComboBox;

namespace samsyn {

class Form;
class LineEdit;
class NoteEdit;
class Workspace;

/// The facts of an indicator: what it means, where it comes from, which way is better, where it
/// began. Each field is stored when it is left.
class IndicatorForm : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorForm(Workspace &workspace, QWidget *parent = nullptr);
    ~IndicatorForm() override; // a field that goes away while it has the focus stores nothing

    void setIndicator(const Indicator &indicator, bool readOnly);
    void editTitle();

private:
    void makeMeaning();
    void makeMeasure();
    void makeBelonging();
    void bindText(LineEdit *field, QString Indicator::*text);
    void bindNote(NoteEdit *field, QString Indicator::*text);
    void bindChoice(QComboBox *box, const std::function<void(Indicator &, qint64)> &edit);
    void change(const std::function<void(Indicator &)> &edit);
    void fillChoices();

    Workspace &m_workspace;
    Indicator m_indicator;
    bool m_showing = false;
    Form *m_form;
    LineEdit *m_title;
    LineEdit *m_baseline;
    LineEdit *m_baselineDate;
    QComboBox *m_direction;
    QComboBox *m_goal;
    QComboBox *m_area;
    QCheckBox *m_cumulative;
    std::vector<std::pair<LineEdit *, QString Indicator::*>> m_texts;
    std::vector<std::pair<NoteEdit *, QString Indicator::*>> m_notes;
};

} // namespace samsyn
