// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace samsyn::test {

/// The files of an archive in memory (XLSX, ODT) by their names; empty where it is none.
QHash<QString, QByteArray> unzip(const QByteArray &archive);
/// Their names as they stand in it.
QStringList zipNames(const QByteArray &archive);
/// Whether a file of it is stored as it is.
bool isStored(const QByteArray &archive, const QString &name);

/// A cell of a sheet of an XLSX file.
struct XlsxCell
{
    QString formula; // empty where there is none
    QString text;    // a text, or what a formula gives as text
    QString number;  // as it stands in the file
};
/// The cells of a sheet, counted from 1, by their names ("B7").
QHash<QString, XlsxCell> xlsxCells(const QByteArray &xlsx, int sheet);

} // namespace samsyn::test
