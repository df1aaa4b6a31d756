// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/rosterimport.h"
#include "ui/widgets/previewdialog.h"

class QPlainTextEdit;

namespace samsyn {

class DateEdit;
class Workspace;

/// Takes in a roster that was copied from a document: the text, what each line would do and in
/// which group, and then all of it as one step that can be undone.
class RosterDialog : public PreviewDialog
{
    Q_OBJECT

public:
    /// @param text what the dialog begins with; may be empty
    RosterDialog(Workspace &workspace, const QString &text, QDate day, QWidget *parent = nullptr);

protected:
    void takeIn() override;

private:
    void preview();
    void changeGroup(const TableRow &row, qint64 group);

    Workspace &m_workspace;
    RosterOptions m_options;
    RosterPreview m_preview;
    QPlainTextEdit *m_text;
    DateEdit *m_from;
};

} // namespace samsyn
