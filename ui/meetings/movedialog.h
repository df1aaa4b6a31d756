// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "core/meetings/meetingsteps.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace samsyn {

class DateEdit;
class Form;
class LineEdit;

/// When and where a meeting is: before the notice simply changed, after it moved with a reason, so that
/// those who were called can be told.
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MoveDialog(const Meeting &meeting, QWidget *parent = nullptr);

    NewTime time() const;
    QString place() const;
    QString onlineLink() const;
    QString title() const;
    QString registrationNumber() const;

private:
    void take();

    Meeting m_meeting;
    Form *m_form;
    DateEdit *m_date;
    LineEdit *m_start;
    LineEdit *m_end;
    LineEdit *m_place;
    LineEdit *m_link;
    LineEdit *m_title;
    LineEdit *m_registration;
    LineEdit *m_reason;
};

} // namespace samsyn
