// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/error.h"
#include "core/store/copies.h"
#include "core/store/fileheader.h"
#include "core/store/integrity.h"
#include "core/store/schema.h"
#include "core/store/searchindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Copies the file with its journal; empty where a writer has finished meanwhile, and the journal is gone.
QString copyAside(const QString &path, const QTemporaryDir &folder)
{
    const QString file = folder.filePath(u"workspace"_s);
    const QString journal = path + u"-journal"_s;
    const bool copied = QFile::copy(path, file) && QFile::copy(journal, file + u"-journal"_s);
    if (!copied && !QFile::exists(journal))
        return {};
    if (!copied)
        throw Error(ErrorKind::Disk, Text::tr("%1 is being written and could not be copied aside. Try again in a moment.").arg(QDir::toNativeSeparators(path)));
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner); // of a write-protected one too
    return file;
}

bool becomesWhole(const QString &file, Entities entities)
{
    try {
        {
            Connection recovering(file, Connection::Mode::ReadWrite);
            (void)recovering.singleValue(u"SELECT count(*) FROM sqlite_schema"_s);
        }
        const auto store = Store::openBeside(file, entities);
        return schemaHash(store->connection()) == expectedSchemaHash(migrations(), store->schemaVersion())
            && findDamage(*store, true).isEmpty();
    } catch (const Error &) {
        return false;
    }
}

/// A journal that a synchronized folder left beside the wrong file would destroy that: it is tried
/// on copies of both first.
void tryJournal(const QString &path, Entities entities)
{
    const QTemporaryDir aside;
    const QString copy = copyAside(path, aside);
    if (!copy.isEmpty() && !becomesWhole(copy, entities))
        throw Error(ErrorKind::Damaged, Text::tr("%1 was being written when the computer or Samsyn stopped, and %2 does not make it whole again: one of them is damaged, or from another file. Both were left as they are. Use the latest copy.")
                                            .arg(QDir::toNativeSeparators(path), QFileInfo(path).fileName() + u"-journal"_s));
}

QString canonical(const QString &path)
{
    // Two ways to one file must meet in one lock
    const QFileInfo info(path);
    const QString whole = info.canonicalFilePath();
    return whole.isEmpty() ? info.absoluteFilePath() : whole;
}

} // namespace

Store::Store(QString path, Access access, Entities entities)
    : m_path(std::move(path)), m_access(access), m_entities(entities)
{
}

std::unique_ptr<Store> Store::create(const QString &path, Entities entities)
{
    const QString folder = QFileInfo(path).dir().canonicalPath();
    const QString whole = folder.isEmpty() ? QFileInfo(path).absoluteFilePath() : folder + u'/' + QFileInfo(path).fileName();
    const QString name = QDir::toNativeSeparators(whole);
    if (QFileInfo::exists(whole) || QFileInfo(whole).isSymLink())
        throw Error(ErrorKind::Failed, Text::tr("There is already a file %1. It was left as it is; choose another name.").arg(name));
    if (!QFileInfo(whole).dir().exists())
        throw Error(ErrorKind::Disk, Text::tr("There is no folder %1.").arg(QDir::toNativeSeparators(QFileInfo(whole).path())));
    std::unique_ptr<Store> store(new Store(whole, Access::Write, entities));
    store->m_lock = std::make_unique<FileLock>(whole, 0);
    QFile file(whole);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Error(ErrorKind::Disk, Text::tr("%1 cannot be created: %2.").arg(name, file.errorString()));
    // Never readable by others; what the folder gives its group stays with the folder
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    try {
        store->m_connection = std::make_unique<Connection>(whole, Connection::Mode::Create);
        store->connection().execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
        migrate(store->connection(), migrations(), 0);
        store->m_version = migrations().back().number;
    } catch (...) {
        store->m_connection.reset();
        QFile::remove(whole);
        throw;
    }
    return store;
}

std::unique_ptr<Store> Store::open(const QString &path, Access access, Entities entities,
                                   int timeoutMilliseconds)
{
    std::unique_ptr<Store> store(new Store(canonical(path), access, entities));
    FileHeader header = readHeader(store->m_path);
    const auto refuseNewer = [&] {
        if (header.userVersion > migrations().back().number)
            throw Error(ErrorKind::Newer, Text::tr("%1 was written by a newer version of Samsyn. Update Samsyn to open it; the file was left untouched.").arg(QDir::toNativeSeparators(store->m_path)));
    };
    refuseNewer();
    if (access == Access::Write) {
        if (!QFileInfo(store->m_path).isWritable())
            throw Error(ErrorKind::Disk, Text::tr("%1 is write-protected.").arg(QDir::toNativeSeparators(store->m_path)));
        store->m_lock = std::make_unique<FileLock>(store->m_path, timeoutMilliseconds);
        header = readHeader(store->m_path); // whoever held the lock may have changed it
        refuseNewer();
    }
    store->connect(header.hotJournal);
    // Not the header's: a migration that was cut off had written its number there before it was undone
    store->checkSchema(int(std::get<qint64>(store->connection().singleValue(u"PRAGMA user_version"_s))));
    return store;
}

std::unique_ptr<Store> Store::openBeside(const QString &path, Entities entities)
{
    std::unique_ptr<Store> store(new Store(path, Access::Read, entities));
    store->m_connection = std::make_unique<Connection>(path, Connection::Mode::ReadOnly);
    store->m_version = int(std::get<qint64>(store->connection().singleValue(u"PRAGMA user_version"_s)));
    return store;
}

void Store::connect(bool hotJournal)
{
    QString file = m_path;
    if (hotJournal && m_access == Access::Write)
        tryJournal(m_path, m_entities);
    if (hotJournal && m_access == Access::Read) {
        // Only a writer can make the file whole; where one is at work, we read a copy of both
        if (!recoverInPlace()) {
            m_aside = std::make_unique<QTemporaryDir>();
            if (const QString copy = copyAside(m_path, *m_aside); !copy.isEmpty()) {
                file = copy;
                Connection recovering(file, Connection::Mode::ReadWrite);
                (void)recovering.singleValue(u"SELECT count(*) FROM sqlite_schema"_s);
            }
        }
    }
    m_recovered = hotJournal;
    m_connection = std::make_unique<Connection>(
        file, m_access == Access::Read ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite);
}

/// Makes the file whole under its lock; false where somebody holds that, or it may not be written.
bool Store::recoverInPlace() const
{
    if (!QFileInfo(m_path).isWritable())
        return false;
    try {
        const FileLock lock(m_path, 0);
        tryJournal(m_path, m_entities);
        Connection recovering(m_path, Connection::Mode::ReadWrite);
        (void)recovering.singleValue(u"SELECT count(*) FROM sqlite_schema"_s);
        return true;
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Damaged)
            throw;
        return false;
    }
}

void Store::checkSchema(int version)
{
    if (version < 1 || schemaHash(connection()) != expectedSchemaHash(migrations(), version))
        throw Error(ErrorKind::Damaged, Text::tr("%1 does not have the tables of a Samsyn workspace. It was left untouched.").arg(QDir::toNativeSeparators(m_path)));
    m_version = version;
    if (version == migrations().back().number)
        return;
    if (isReadOnly())
        return;
    bringUpToDate(version);
}

/// New columns change every row's hash, so damage is looked for before, and the hash made anew.
void Store::bringUpToDate(int version)
{
    if (computedContentHash() != contentHash())
        throw Error(ErrorKind::Damaged, Text::tr("%1 is damaged: its content is not what Samsyn last wrote. It was left as it was; use the latest copy of it.").arg(QDir::toNativeSeparators(m_path)));
    try {
        makeCopy(*this, CopyKind::BeforeMigration);
    } catch (const Error &error) {
        throw Error(error.kind(), Text::tr("%1 is from an earlier version of Samsyn and was not brought up to date, since no copy of it could be made first: %2").arg(QDir::toNativeSeparators(m_path), error.sentence()));
    }
    migrate(connection(), migrations(), version, [this] {
        m_version = migrations().back().number;
        connection().statement(u"UPDATE file_state SET content_hash = ?"_s)
            .run({QString::number(computedContentHash(), 16)});
        fillSearchIndex(*this);
    });
}

const Entity *Store::entityNamed(const QString &table) const
{
    for (const Entity *entity : m_entities) {
        if (entity->name() == table)
            return entity;
    }
    return nullptr;
}

void Store::missing(const Entity &entity)
{
    throw Error(ErrorKind::NotFound, Text::tr("What was asked for (%1) has been removed.").arg(entity.name()));
}

} // namespace samsyn
