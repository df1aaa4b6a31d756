// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activitylines.h"
#include "core/plans/plan.h"
#include "ui/widgets/previewdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace samsyn {

class Workspace;

/// Takes in activities that were copied from a document, a spreadsheet or a mail: the text, what each
/// line would become and why one is in doubt, mended where it stands, and then all of it as one step
/// that can be undone. Focus areas that stand in the text and not in the workspace can be added first.
class PasteActivitiesDialog : public PreviewDialog
{
    Q_OBJECT

public:
    /// @param text what the dialog begins with; may be empty
    /// @param area where lines go that name none
    PasteActivitiesDialog(Workspace &workspace, const Plan &plan, const QString &text, std::optional<Id<FocusArea>> area, QDate day,
                          QWidget *parent = nullptr);

protected:
    void takeIn() override;

private:
    QWidget *makeOptions();
    void fillAreas();
    void preview();
    void offerAreas(const QString &text);
    void addAreas();
    void mend(const TableRow &row, int column, const QVariant &value);

    Workspace &m_workspace;
    ActivityLinesOptions m_options;
    ActivityLinesPreview m_preview;
    QPlainTextEdit *m_text;
    QComboBox *m_plan;
    QComboBox *m_area;
};

/// Opens the dialog and runs it.
void pasteActivities(QWidget *parent, Workspace &workspace, Id<Plan> plan, const QString &text, std::optional<Id<FocusArea>> area);

} // namespace samsyn
