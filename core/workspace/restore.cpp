// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/restore.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/store/durable.h"
#include "core/store/integrity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

std::unique_ptr<Store> openIfReadable(const QString &path)
{
    try {
        return Store::open(path, Store::Access::Read, allEntities());
    } catch (const Error &) {
        return nullptr; // what cannot be read is set aside byte for byte
    }
}

bool isWhole(const Store &store)
{
    return findDamage(store, true).isEmpty();
}

/// A copy of a file's bytes, under a temporary name in another one's folder, for its user alone.
QString writeBeside(const QString &from, const QString &to)
{
    const QString temporary = temporaryName(QFileInfo(to).path());
    // Not QFile::copy, which would take over who may read it
    makePrivateFile(temporary);
    QFile source(from);
    QFile target(temporary);
    bool done = source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly);
    while (done && !source.atEnd()) {
        const QByteArray part = source.read(1 << 20);
        done = !part.isEmpty() && target.write(part) == part.size();
    }
    done = target.flush() && done;
    target.close();
    if (!done) {
        QFile::remove(temporary);
        throw Error(ErrorKind::Disk, Text::tr("%1 could not be copied to %2. Free some space and try again; nothing was changed.")
                                         .arg(QDir::toNativeSeparators(from), QDir::toNativeSeparators(QFileInfo(to).path())));
    }
    return temporary;
}

void copyBytes(const QString &from, const QString &to)
{
    moveInPlace(writeBeside(from, to), to);
}

/// What a copy is about to take the place of, kept whatever its state.
QString keepAside(const QString &workspace)
{
    const QString journal = workspace + u"-journal"_s;
    if (const auto present = openIfReadable(workspace); present && isWhole(*present))
        return makeCopy(*present, CopyKind::BeforeRestore);
    const QString path = pathForCopy(workspace, CopyKind::Damaged);
    copyBytes(workspace, path);
    if (QFileInfo::exists(journal))
        copyBytes(journal, path + u"-journal"_s);
    return path;
}

/// Taken from the workspace's own lock: what nobody else may write is now ours to replace.
void replace(const QString &workspace, const QString &copy)
{
    const QString finished = writeBeside(copy, workspace);
    // A journal of the old file would be played back into the new one
    QFile::remove(workspace + u"-journal"_s);
    moveInPlace(finished, workspace);
}

} // namespace

QString copyKindName(CopyKind kind)
{
    switch (kind) {
    case CopyKind::Daily: return Text::tr("the day's copy");
    case CopyKind::Manual: return Text::tr("made by hand");
    case CopyKind::BeforeMigration: return Text::tr("before an update of Samsyn");
    case CopyKind::BeforeRestore: return Text::tr("before a copy was restored");
    case CopyKind::Damaged: return Text::tr("a damaged file, kept aside");
    }
    return {};
}

CopyPreview previewCopy(const Copy &copy, const Store *now)
{
    CopyPreview preview;
    preview.copy = copy;
    try {
        const auto store = Store::open(copy.path, Store::Access::Read, allEntities());
        preview.damage = findDamage(*store, true);
        preview.schemaVersion = store->schemaVersion();
        preview.name = store->get(Id<WorkspaceSettings>{1}).name;
        preview.isOfAnother = now && !store->isSameWorkspace(*now);
        preview.isSameAsNow = now && store->contentHash() == now->contentHash();
        if (const auto last = history(*store, 1); !last.empty())
            preview.lastChange = last.front();
        for (const Entity *entity : store->entities()) {
            if (entity->owner() || entity == &WorkspaceSettings::entity)
                continue;
            preview.counts.push_back({toText(entity->plural), store->count(*entity),
                                      now ? std::optional(now->count(*entity)) : std::nullopt});
        }
    } catch (const Error &error) {
        preview.damage << error.sentence();
    }
    return preview;
}

Copy copyAt(const QString &workspace, const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        throw Error(ErrorKind::NotFound, Text::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    for (const Copy &copy : copiesOf(workspace)) {
        if (QFileInfo(copy.path).canonicalFilePath() == file.canonicalFilePath())
            return copy;
    }
    return {file.absoluteFilePath(), CopyKind::Manual, file.lastModified(), file.size()};
}

QString restoreCopy(const QString &workspace, const Copy &copy, bool mayBeOfAnother, int timeoutMilliseconds)
{
    const QFileInfo info(workspace);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (QFileInfo(copy.path).canonicalFilePath() == path)
        throw Error(ErrorKind::Failed, Text::tr("%1 is the workspace itself, not a copy of it.").arg(QDir::toNativeSeparators(path)));
    // What a writer that was cut off left half done is made whole: its journal is to go
    if (info.exists())
        openIfReadable(path);
    const FileLock lock(path, timeoutMilliseconds);
    const CopyPreview preview = [&] {
        const auto present = info.exists() ? openIfReadable(path) : nullptr;
        return previewCopy(copy, present.get());
    }();
    if (!preview.damage.isEmpty())
        throw Error(ErrorKind::Damaged, Text::tr("The copy %1 is not whole, so it was not restored. Choose another one. %2")
                                            .arg(QDir::toNativeSeparators(copy.path), preview.damage.front()));
    if (preview.isOfAnother && !mayBeOfAnother)
        throw Error(ErrorKind::Failed, Text::tr("%1 is a copy of another workspace, %2. Nothing was changed.")
                                           .arg(QDir::toNativeSeparators(copy.path), preview.name));
    const QString aside = info.exists() ? keepAside(path) : QString();
    replace(path, copy.path);
    return aside;
}

QString newestCopySentence(const QString &workspace)
{
    const std::optional<Copy> copy = newestWholeCopy(QFileInfo(workspace).canonicalFilePath(), allEntities());
    if (!copy)
        return {};
    return Text::tr("The newest whole copy is from %1 %2.").arg(formatDateLong(copy->at.date()), formatTime(copy->at.time()));
}

} // namespace samsyn
