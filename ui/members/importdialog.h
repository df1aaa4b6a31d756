// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/populationimport.h"
#include "ui/widgets/previewdialog.h"

class QCheckBox;
class QLineEdit;

namespace samsyn {

class DateEdit;
class TableFileRow;
class Workspace;

/// Takes in populations from a table, CSV or a sheet of a workbook: file, what it would do row by
/// row, and then all of it as one step that can be undone.
class ImportDialog : public PreviewDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void takeIn() override;

private:
    QWidget *makeOptions();
    void preview();
    void refuse(const QString &sentence);
    void showPreview();

    Workspace &m_workspace;
    PopulationPreview m_preview;
    TableFileRow *m_file;
    DateEdit *m_date;
    QLineEdit *m_source;
    QCheckBox *m_add;
};

} // namespace samsyn
