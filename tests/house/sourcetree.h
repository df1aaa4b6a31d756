// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace samsyn::house {

/// A file of the tree, as read from disk or made up by a test of a rule.
struct SourceFile
{
    QString path; // from the root: "core/budget/budget.h"
    QString text;

    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    bool isCpp() const { return path.endsWith(QLatin1String(".cpp")); }
    /// "core/budget" for core/budget/budget.h, "tests/core/budget" for its tests, "core" for a file
    /// that stands in no room.
    QString room() const;
};
using Sources = std::vector<SourceFile>;

/// All files that people write by hand below these folders and at the root itself.
Sources readSources(const QString &root, const QStringList &folders);
/// The folders of the root that are neither hidden nor git's to ignore.
QStringList topFolders(const QString &root);

/// The same text, line by line, with comments blanked.
QString withoutComments(const QString &text);
/// Comments blanked, and the text between quotes too.
QString codeAlone(const QString &text);
/// What stands between quotes, raw strings included.
QStringList literals(const QString &text);

struct Include
{
    QString file;
    bool quoted = false;
};
std::vector<Include> includes(const SourceFile &file);

} // namespace samsyn::house
