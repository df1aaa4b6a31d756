// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace samsyn {

/// Hands files to the programs that the user's system has for them, in one place, so that tests can
/// look at what was opened.
class Desktop
{
public:
    virtual ~Desktop();

    /// False where the system knows no program for it.
    virtual bool open(const QString &path);

    static Desktop &current();
    /// Opens in its place for as long as the returned guard lives (tests).
    static std::shared_ptr<void> replace(std::unique_ptr<Desktop> desktop);
};

/// A folder that only this user may read and that is gone when the program ends: for files that
/// another program is to open, and nobody to keep.
QString privateFolder();

} // namespace samsyn
