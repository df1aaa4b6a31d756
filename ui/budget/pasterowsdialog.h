// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/rowsimport.h"
#include "ui/widgets/previewdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QMimeData;
class QPlainTextEdit;

namespace samsyn {

class TableFileRow;
class Workspace;

/// Takes in cost rows and financing that were copied from a spreadsheet, a document or a mail, or
/// that stand in a file: the text, what each row would do and of which kind it is, and then all of
/// it as one step that can be undone.
class PasteRowsDialog : public PreviewDialog
{
    Q_OBJECT

public:
    /// @param copied what the dialog begins with; may be none
    /// @param part what rows are where they do not say it themselves
    PasteRowsDialog(Workspace &workspace,
                    const BudgetSheet &sheet,
                    const QMimeData *copied,
                    std::optional<BudgetPart> part = {},
                    QWidget *parent = nullptr);

protected:
    void takeIn() override;
    bool hasMore() const override;

private:
    QWidget *makeOptions();
    void setText(const QString &text);
    void begin(); // a new text: what was chosen for the old one does not hold
    void preview();
    void showPreview();
    void showOptions();
    void changeKind(const TableRow &row, int choice);

    Workspace &m_workspace;
    BudgetSheet m_sheet;
    RowsOptions m_options;
    std::optional<BudgetPart> m_part;
    RowsPreview m_preview;
    TableFileRow *m_file;
    QPlainTextEdit *m_text;
    QLabel *m_columnLabel;
    QComboBox *m_column;
    QLabel *m_leftOut;
    QCheckBox *m_stated;
};

} // namespace samsyn
