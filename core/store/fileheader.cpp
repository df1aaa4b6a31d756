// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileheader.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileHeader)
};

quint32 number(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

bool hasJournal(const QString &path)
{
    // A journal whose first bytes are zero was closed in good order
    QFile journal(path + u"-journal"_s);
    if (!journal.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = journal.read(8);
    return head.size() == 8 && head[0] != 0;
}

} // namespace

FileHeader readHeader(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(ErrorKind::NotFound, Text::tr("There is no file %1.").arg(name));
    if (!info.isFile())
        throw Error(ErrorKind::Damaged, Text::tr("%1 is not a file, so it is no Samsyn workspace.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Disk, Text::tr("%1 may not be read: %2.").arg(name, file.errorString()));
    const QByteArray head = file.read(100);
    if (head.isEmpty())
        throw Error(ErrorKind::Damaged, Text::tr("%1 is empty, so it is no Samsyn workspace. Use a copy of it, or create a new one under another name.").arg(name));
    if (!head.startsWith(QByteArray("SQLite format 3\0", qMin<qsizetype>(16, head.size()))))
        throw Error(ErrorKind::Damaged, Text::tr("%1 is not a Samsyn workspace.").arg(name));
    FileHeader header;
    header.hotJournal = hasJournal(path);
    if (head.size() < 100)
        throw Error(ErrorKind::Damaged, Text::tr("%1 is cut short. Use the latest copy of it.").arg(name));
    const quint32 id = number(head, 68);
    if (id != applicationId && !(id == 0 && header.hotJournal))
        throw Error(ErrorKind::Damaged, Text::tr("%1 is not a Samsyn workspace.").arg(name));
    if (head[18] != 1 || head[19] != 1)
        throw Error(ErrorKind::Damaged, Text::tr("%1 was rewritten by another program (in WAL mode) and is no Samsyn workspace any more. Use the latest copy of it.").arg(name));
    const quint16 stored = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (!header.hotJournal && (pageSize < 512 || file.size() != pageSize * qint64(number(head, 28))))
        throw Error(ErrorKind::Damaged, Text::tr("%1 is cut short or was written to by something else. Use the latest copy of it.").arg(name));
    header.userVersion = int(number(head, 60));
    return header;
}

} // namespace samsyn
