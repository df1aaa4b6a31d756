// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QSize>
#include <QStringList>
#include <optional>

namespace samsyn {

/// samsyn [FILE] [--screenshot PAGE -o FILE.png] [--lang sv|en] [--dark] [--size 1366x768]
struct Options
{
    QString file;
    QString page; // of which a picture is wanted
    QString output;
    std::optional<Language> language;
    bool dark = false;
    QSize size{1366, 768};

    bool isScreenshot() const { return !page.isEmpty(); }
};

/// Leaves the program with status 2 and a sentence where it is used in a wrong way, with 0 after
/// --help and --version.
Options readOptions(const QStringList &arguments);
bool wantsScreenshot(int argc, char **argv);

} // namespace samsyn
