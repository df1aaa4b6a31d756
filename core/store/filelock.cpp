// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filelock.h"

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

QString describe(const QLockFile &lock, const QString &path)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return Text::tr("somebody (the lock file %1 cannot be read; remove it if nobody has the workspace open)")
            .arg(QDir::toNativeSeparators(path));
    QString user = QFileInfo(path).owner();
    if (user.isEmpty())
        user = Text::tr("somebody");
    return Text::tr("%1 on %2 (%3, process %4)").arg(user, host, program).arg(process);
}

/// Whoever was killed while making the lock file leaves an empty one, which no process is named in
/// to be asked about. To write into it takes no time at all: after ten seconds nobody will.
bool isAbandoned(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && file.size() == 0 && file.lastModified().secsTo(now()) > 10;
}

} // namespace

FileLock::FileLock(const QString &workspace, int timeoutMilliseconds) : m_lock(pathFor(workspace))
{
    m_lock.setStaleLockTime(0); // never stale by age: a window may stay open for weeks
    if (isAbandoned(pathFor(workspace)))
        m_lock.removeStaleLockFile();
    if (m_lock.tryLock(timeoutMilliseconds))
        return;
    const QString file = QDir::toNativeSeparators(workspace);
    if (m_lock.error() == QLockFile::LockFailedError)
        throw Error(ErrorKind::Locked, Text::tr("%1 is in use by %2. Wait until it is closed there, or read it meanwhile.")
                                           .arg(file, describe(m_lock, pathFor(workspace))));
    throw Error(ErrorKind::Disk, Text::tr("The folder of %1 cannot be written, so the workspace cannot be changed there.").arg(file));
}

QString FileLock::pathFor(const QString &workspace)
{
    return workspace + u".lock"_s;
}

std::optional<QString> FileLock::holder(const QString &workspace)
{
    const QString path = pathFor(workspace);
    if (!QFileInfo::exists(path))
        return std::nullopt;
    QLockFile lock(path);
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return std::nullopt; // left behind by a process that died; gone with this object
    return describe(lock, path);
}

} // namespace samsyn
