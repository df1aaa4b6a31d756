// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/durable.h"

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Durable)
};

constexpr QLatin1StringView ending(".samsyn-copy");

/// Of this machine; another one's file on a shared disk is left for a day.
bool isRunning(qint64 process)
{
#ifdef Q_OS_UNIX
    return ::kill(pid_t(process), 0) == 0 || errno == EPERM;
#else
    Q_UNUSED(process)
    return true;
#endif
}

} // namespace

void synchronize(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
#else
    Q_UNUSED(path)
#endif
}

QString temporaryName(const QString &folder)
{
    return u"%1/.%2-%3%4"_s.arg(folder, QString::number(QCoreApplication::applicationPid()),
                               QUuid::createUuid().toString(QUuid::WithoutBraces), ending);
}

void removeLeftovers(const QString &folder)
{
    QDirIterator files(folder, {u".*"_s + ending + u'*'}, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const qint64 process = file.fileName().mid(1).section(u'-', 0, 0).toLongLong();
        const bool isOld = file.lastModified().secsTo(now()) > 24 * 60 * 60;
        if (isOld || (process > 0 && !isRunning(process)))
            QFile::remove(file.filePath());
    }
}

void makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Error(ErrorKind::Disk, Text::tr("The folder %1 cannot be written: %2.").arg(QDir::toNativeSeparators(QFileInfo(path).path()), file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void moveInPlace(const QString &finished, const QString &path)
{
    synchronize(finished);
    // QFile::rename replaces nothing; this does, and at once
    std::error_code failure;
    std::filesystem::rename(finished.toStdU16String(), path.toStdU16String(), failure);
    if (failure)
        throw Error(ErrorKind::Disk, Text::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), QString::fromLocal8Bit(failure.message())));
    synchronize(QFileInfo(path).path());
}

} // namespace samsyn
