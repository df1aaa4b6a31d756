// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/populationimport.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace samsyn {

class DateEdit;
class MessageBar;
class TableModel;
class TableView;
class Workspace;

/// Takes in populations from a table: file, what it would do row by row, and then all of it as one
/// step that can be undone.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    QWidget *makeOptions();
    QWidget *makeFoot();
    void chooseFile();
    void preview();
    void showRows();
    void enable();
    void import();

    Workspace &m_workspace;
    TextTable m_table; // of the file
    PopulationPreview m_preview;
    QLabel *m_file;
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
