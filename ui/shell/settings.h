// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/widgets/look.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace samsyn {

struct RecentFile
{
    QString path;
    QString name; // of the workspace
    QDateTime openedAt;
};

/// What this user on this computer has chosen; nothing of it belongs to a workspace. What cannot
/// be read is as if never chosen.
class Settings
{
public:
    /// Keeps and finds them in this folder instead of the user's own (pictures, tests).
    static void keepIn(const QString &folder);

    std::optional<Language> language() const; // nothing: as the system
    void setLanguage(std::optional<Language> language);
    Language effectiveLanguage() const;

    Look look() const;
    void setLook(Look look);

    /// The latest first, at most ten.
    std::vector<RecentFile> recentFiles() const;
    void remember(const RecentFile &file);
    void forget(const QString &path);

    /// Where files were last opened or saved; the user's documents until then.
    QString folder() const;

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
};

} // namespace samsyn
