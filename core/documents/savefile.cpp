// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/savefile.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

void saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // Small content is still in memory after write(), and commit() would not say that it got lost
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
                       file.flush() && file.commit();
    if (!saved)
        throw Error(ErrorKind::Disk,
                    Text::tr("%1 could not be written: %2. Choose another place or name.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
}

QString fileNameOf(const QString &title)
{
    static const QRegularExpression refused(u"[\\x00-\\x1f<>:\"/\\\\|?*]+"_s);
    const QString name = QString(title).replace(refused, u" "_s).simplified().left(100);
    return name.isEmpty() ? u"Samsyn"_s : name;
}

} // namespace samsyn
