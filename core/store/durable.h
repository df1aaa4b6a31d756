// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samsyn {

// Files that must be there, whole, whatever happens to the machine in the next moment.

/// The file's bytes are on the disk when this returns, and for a folder its names.
void synchronize(const QString &path);

/// A name in the folder for a file that is being made: hidden, and told apart from those of others
/// by the process that makes it.
QString temporaryName(const QString &folder);
/// Removes what a process that was cut off has left under such a name.
void removeLeftovers(const QString &folder);

/// An empty file that its user alone may read. Throws Error (Disk), also where there is one.
void makePrivateFile(const QString &path);

/// Gives the finished file the name of another, which it replaces where there is one, and sees that
/// both file and name are on the disk. Throws Error (Disk).
void moveInPlace(const QString &finished, const QString &path);

} // namespace samsyn
