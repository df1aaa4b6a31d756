// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/mount.h"

#include <QDir>
#include <QFile>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

constexpr unsigned int nobody = 65534;

} // namespace

SmallDisk::SmallDisk(const QString &folder, const char *size) : m_folder(folder)
{
    QDir().mkpath(folder);
    const QByteArray options = QByteArray("mode=755,size=") + size;
    m_isThere = ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_isThere)
        ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
}

void SmallDisk::setReadOnly(bool readOnly)
{
    const unsigned long flags = MS_REMOUNT | (readOnly ? MS_RDONLY : 0);
    if (::mount("tmpfs", QFile::encodeName(m_folder).constData(), "tmpfs", flags, nullptr) != 0)
        qFatal("the disk could not be mounted anew");
}

void SmallDisk::fill()
{
    QFile file(m_folder + u"/other files"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("the disk cannot be filled");
    const QByteArray part(4096, 'x');
    while (file.write(part) == part.size()) { }
}

void SmallDisk::empty()
{
    QFile::remove(m_folder + u"/other files"_s);
}

Nobody::Nobody()
{
    if (::geteuid() == 0 && ::setresuid(nobody, nobody, 0) != 0)
        qFatal("root could not become somebody else");
}

Nobody::~Nobody()
{
    if (::geteuid() == nobody && ::setresuid(0, 0, 0) != 0)
        qFatal("somebody else could not become root again");
}

} // namespace samsyn::test
