// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copies.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/store/durable.h"
#include "core/store/integrity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStorageInfo>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Copies)
};

constexpr size_t daysKept = 14;
constexpr size_t weeksKept = 8;

/// The words in copies' names, in the order of CopyKind; file names are the same in all languages.
constexpr std::array<QLatin1StringView, 5> kindWords{"daily"_L1, ""_L1, "before-update"_L1, "before-restore"_L1, "damaged"_L1};

QString besideFolder(const QString &workspace)
{
    const QFileInfo info(workspace);
    return info.path() + u'/' + info.completeBaseName() + u"-backups"_s;
}

/// Two workspaces of one name on one disk have folders of their own.
QString ownFolder(const QString &workspace)
{
    const QByteArray hash = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return u"%1/samsyn/backups/%2-%3"_s.arg(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation),
                                            QFileInfo(workspace).completeBaseName(), QString::fromLatin1(hash));
}

void collect(const QString &folder, const QString &base, std::vector<Copy> &copies)
{
    const QRegularExpression form(u"^%1 (\\d{4}-\\d\\d-\\d\\d \\d{6})(?: ([a-z-]+))?\\.samsyn$"_s.arg(QRegularExpression::escape(base)));
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        const QRegularExpressionMatch match = form.match(file.fileName());
        const auto word = std::ranges::find(kindWords, match.captured(2));
        const QDateTime at = QDateTime::fromString(match.captured(1), u"yyyy-MM-dd HHmmss"_s);
        if (match.hasMatch() && word != kindWords.end() && at.isValid())
            copies.push_back({file.filePath(), CopyKind(word - kindWords.begin()), at, file.size()});
    }
}

qint64 rowsOf(const Store &store)
{
    qint64 rows = 0;
    for (const Entity *entity : store.entities())
        rows += store.count(*entity);
    return rows;
}

std::unique_ptr<Store> openWhole(const Copy &copy, Entities entities)
{
    try {
        auto store = Store::open(copy.path, Store::Access::Read, entities);
        return findDamage(*store, true).isEmpty() ? std::move(store) : nullptr;
    } catch (const Error &) {
        return nullptr; // a copy that cannot be opened is as good as none
    }
}

} // namespace

bool isSharedPlace(const QByteArray &fileSystem, const QString &path)
{
    static const std::set<QByteArray> shared{"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb", "9p", "afpfs", "davfs", "ncpfs", "afs", "ceph", "glusterfs"};
    static const QRegularExpression synchronized(u"(^|/)(OneDrive[^/]*|Dropbox[^/]*|Google Drive|GoogleDrive|Nextcloud|ownCloud|iCloudDrive)/"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    const QByteArray name = fileSystem.toLower();
    const bool isLocal = name == "fuseblk"; // a Windows disk under Linux
    return shared.contains(name) || (name.startsWith("fuse") && !isLocal) || path.contains(synchronized);
}

QString copiesFolder(const QString &workspace)
{
    const QStorageInfo disk(QFileInfo(workspace).path());
    return isSharedPlace(disk.fileSystemType(), workspace) ? ownFolder(workspace) : besideFolder(workspace);
}

std::vector<Copy> copiesOf(const QString &workspace)
{
    std::vector<Copy> copies;
    const QString base = QFileInfo(workspace).completeBaseName();
    for (const QString &folder : {besideFolder(workspace), ownFolder(workspace)})
        collect(folder, base, copies);
    std::ranges::sort(copies, std::greater{}, [](const Copy &copy) { return std::pair(copy.at, copy.path); });
    return copies;
}

QString pathForCopy(const QString &workspace, CopyKind kind)
{
    const QString folder = copiesFolder(workspace);
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        throw Error(ErrorKind::Disk, Text::tr("The folder for copies, %1, cannot be made.").arg(QDir::toNativeSeparators(folder)));
    if (isNew)
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString word = kindWords[size_t(kind)];
    for (QDateTime at = now();; at = at.addSecs(1)) {
        const QString name = QFileInfo(workspace).completeBaseName() + at.toString(u" yyyy-MM-dd HHmmss"_s) + (word.isEmpty() ? word : u' ' + word);
        const QString path = u"%1/%2.samsyn"_s.arg(folder, name);
        if (!QFileInfo::exists(path))
            return path;
    }
}

QString makeCopy(const Store &store, CopyKind kind)
{
    const QString path = pathForCopy(store.path(), kind);
    backUp(store, path);
    return path;
}

QString makeDailyCopy(const Store &store)
{
    removeLeftovers(copiesFolder(store.path()));
    std::vector<Copy> copies = copiesOf(store.path());
    const auto isDaily = [](const Copy &copy) { return copy.kind == CopyKind::Daily; };
    if (std::ranges::any_of(copies, [&](const Copy &copy) { return isDaily(copy) && copy.at.date() == today(); }))
        return {};
    qint64 rowsBefore = 0;
    std::erase_if(copies, [](const Copy &copy) { return copy.kind == CopyKind::Damaged; });
    if (!copies.empty()) {
        if (const auto newest = openWhole(copies.front(), store.entities())) {
            if (newest->contentHash() == store.contentHash() && newest->lastId() == store.lastId())
                return {};
            rowsBefore = rowsOf(*newest);
        }
    }
    const QString made = makeCopy(store, CopyKind::Daily);
    if (rowsOf(store) * 2 < rowsBefore)
        return made;
    copies = copiesOf(store.path());
    // A clock that was wrong has left copies of days to come: they push out nothing, and stay
    std::erase_if(copies, [&](const Copy &copy) { return !isDaily(copy) || copy.at > now(); });
    for (const Copy &old : superfluousCopies(copies))
        QFile::remove(old.path);
    return made;
}

std::vector<Copy> superfluousCopies(const std::vector<Copy> &daily)
{
    std::set<QDate> days;
    std::set<std::pair<int, int>> weeks;
    std::vector<Copy> superfluous;
    for (const Copy &copy : daily) {
        const QDate day = copy.at.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        if (days.size() < daysKept && days.insert(day).second)
            continue;
        if (!days.contains(day) && weeks.size() < weeksKept && weeks.insert({year, week}).second)
            continue;
        superfluous.push_back(copy);
    }
    return superfluous;
}

std::optional<Copy> newestWholeCopy(const QString &workspace, Entities entities)
{
    for (const Copy &copy : copiesOf(workspace)) {
        if (copy.kind != CopyKind::Damaged && openWhole(copy, entities))
            return copy;
    }
    return std::nullopt;
}

} // namespace samsyn
