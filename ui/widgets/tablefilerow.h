// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tablefile.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace samsyn {

/// Chooses a file with a table, CSV or a workbook, and of a workbook with several sheets the sheet.
class TableFileRow : public QWidget
{
    Q_OBJECT

public:
    /// @param question the title of the dialog that asks for the file
    /// @param hint what stands there while no file is chosen
    TableFileRow(const QString &question, const QString &hint, QWidget *parent = nullptr);

    const TableFile &file() const { return m_table; }
    QString fileName() const; // without its folder; empty while there is none

Q_SIGNALS:
    void read();                           // file() is another one, or another sheet
    void refused(const QString &sentence); // file() is empty

private:
    void choose();
    void readSheet(const std::optional<QString> &sheet);
    void offerSheets();

    QString m_question;
    QString m_path;
    QByteArray m_content;
    TableFile m_table;
    QLabel *m_name;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
};

} // namespace samsyn
