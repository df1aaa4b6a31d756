// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <optional>

namespace samsyn {

/// The lock beside a workspace, which who writes holds for as long as it is open. It names host
/// and process, and by its owner the user. The lock of a process that died on this machine is
/// taken over without asking.
class FileLock
{
public:
    /// Waits at most this long. Throws Error: Locked (naming the holder), Disk.
    FileLock(const QString &workspace, int timeoutMilliseconds);

    static QString pathFor(const QString &workspace);
    /// Who holds it, as a person reads it: "anna on KOMMUN-PC7 (samsyn, process 4711)"; nothing
    /// where nobody does.
    static std::optional<QString> holder(const QString &workspace);

private:
    QLockFile m_lock;
};

} // namespace samsyn
