// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/indicatorimport.h"
#include "ui/widgets/previewdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace samsyn {

class DateEdit;
class TableFileRow;
class Workspace;

/// Takes in the values of indicators from a table, CSV or a sheet of a workbook: file, what it would do
/// row by row, and then all of it as one step that can be undone.
class IndicatorImportDialog : public PreviewDialog
{
    Q_OBJECT

public:
    /// @param indicator is chosen to begin with
    IndicatorImportDialog(Workspace &workspace, std::optional<Id<Indicator>> indicator, QWidget *parent = nullptr);

protected:
    void takeIn() override;

private:
    QWidget *makeOptions(std::optional<Id<Indicator>> indicator);
    void preview();
    void refuse(const QString &sentence);
    void showPreview();

    Workspace &m_workspace;
    IndicatorPreview m_preview;
    TableFileRow *m_file;
    QComboBox *m_indicator;
    DateEdit *m_date;
    QLineEdit *m_source;
    QLabel *m_added;
};

} // namespace samsyn
