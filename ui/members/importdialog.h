// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tablefile.h"
#include "core/members/populationimport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace samsyn {

class DateEdit;
class MessageBar;
class TableModel;
class TableView;
class Workspace;

/// Takes in populations from a table, CSV or a sheet of a workbook: file, what it would do row by row, and then all of it as one
/// step that can be undone.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    QWidget *makeOptions();
    QWidget *makeFoot();
    QWidget *makeFileRow();
    void chooseFile();
    void readSheet(const std::optional<QString> &sheet);
    void offerSheets();
    void preview();
    void showRows();
    void enable();
    void import();

    Workspace &m_workspace;
    QByteArray m_content; // of the file
    TableFile m_table;
    PopulationPreview m_preview;
    QLabel *m_file;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    DateEdit *m_date;
    QLineEdit *m_source;
    QCheckBox *m_add;
    QCheckBox *m_leaveOut;
    MessageBar *m_message;
    QLabel *m_counts;
    TableModel *m_model;
    TableView *m_rows;
    QPushButton *m_import;
};

} // namespace samsyn
