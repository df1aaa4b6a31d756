// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"

#include <QDialog>

namespace samsyn {

class MoneyEdit;
class RichTextEdit;

/// What a conference, a seminar or a study visit has besides an agenda: its program, what it cost, and
/// what was found.
class ProgramDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProgramDialog(const Meeting &meeting, QWidget *parent = nullptr);

    void apply(Meeting &meeting) const;

private:
    RichTextEdit *m_program;
    RichTextEdit *m_findings;
    MoneyEdit *m_cost;
};

} // namespace samsyn
