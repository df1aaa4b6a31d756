// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/savefile.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

constexpr int longestName = 180; // bytes; with an ending and a temporary one still below 255

Error unwritable(const QString &path, const QString &reason)
{
    return {ErrorKind::Disk, Text::tr("%1 could not be written: %2. Choose another place or name.").arg(QDir::toNativeSeparators(path), reason)};
}

/// Written beside its place, not yet put there.
std::unique_ptr<QSaveFile> prepared(const FileContent &file)
{
    if (QFileInfo(file.path).isSymLink())
        throw unwritable(file.path, Text::tr("it is a link to another place"));
    auto saved = std::make_unique<QSaveFile>(file.path);
    // Small content is still in memory after write(), and commit() would not say that it got lost
    if (!saved->open(QIODevice::WriteOnly) || saved->write(file.content) != file.content.size() || !saved->flush())
        throw unwritable(file.path, saved->errorString());
    return saved;
}

/// What stood there before, to be put back; nothing where nothing did.
std::optional<QByteArray> contentBefore(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        throw unwritable(path, file.errorString());
    return file.readAll();
}

void putBack(const QString &path, const std::optional<QByteArray> &before)
{
    if (!before) {
        QFile::remove(path);
        return;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*before) == before->size())
        file.commit();
}

/// Names that Windows keeps for devices.
bool isDevice(const QString &name)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

} // namespace

void saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // Small content is still in memory after write(), and commit() would not say that it got lost
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
                       file.flush() && file.commit();
    if (!saved)
        throw unwritable(path, file.errorString());
}

void saveFiles(const std::vector<FileContent> &files)
{
    std::vector<std::unique_ptr<QSaveFile>> ready;
    std::vector<std::optional<QByteArray>> before;
    for (const FileContent &file : files) {
        before.push_back(contentBefore(file.path));
        ready.push_back(prepared(file));
    }
    for (size_t i = 0; i < ready.size(); ++i) {
        if (ready[i]->commit())
            continue;
        for (size_t done = 0; done < i; ++done)
            putBack(files[done].path, before[done]);
        throw unwritable(files[i].path, ready[i]->errorString());
    }
}

QString fileNameOf(const QString &title)
{
    static const QRegularExpression refused(u"[\\p{C}\\p{Zl}\\p{Zp}<>:\"/\\\\|?*]+"_s);
    static const QRegularExpression edges(u"^[\\s.-]+|[\\s.]+$"_s); // hidden, an option, cut off by Windows
    QString name = title.normalized(QString::NormalizationForm_C).replace(refused, u" "_s).simplified().left(100);
    while (name.toUtf8().size() > longestName || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    name.remove(edges);
    if (isDevice(name))
        name.prepend(u"Samsyn "_s);
    return name.isEmpty() ? u"Samsyn"_s : name;
}

QStringList fileNamesOf(const QStringList &titles)
{
    QStringList names;
    for (const QString &title : titles) {
        const QString first = fileNameOf(title);
        QString name = first;
        for (int number = 2; names.contains(name, Qt::CaseInsensitive); ++number)
            name = u"%1 (%2)"_s.arg(first).arg(number);
        names << name;
    }
    return names;
}

} // namespace samsyn
