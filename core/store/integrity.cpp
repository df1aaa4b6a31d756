// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/base/error.h"
#include "core/store/durable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Integrity)
};

QStringList sqliteFindings(Connection &connection, bool inFull)
{
    QStringList findings;
    Statement check(connection, inFull ? u"PRAGMA integrity_check(20)"_s : u"PRAGMA quick_check(20)"_s);
    check.run();
    while (check.next()) {
        // From SQLite 3.44 on this looks into the search index too, which hinders nobody (searchindex.h)
        if (check.text(0) != u"ok" && !check.text(0).contains(u"FTS5 table main.search_index"))
            findings << Text::tr("The file is damaged: %1.").arg(check.text(0));
    }
    Statement keys(connection, u"PRAGMA foreign_key_check"_s);
    keys.run();
    while (keys.next())
        findings << Text::tr("A row of %1 points to a row of %2 that is missing.").arg(keys.text(0), keys.text(2));
    return findings;
}

QStringList attachmentFindings(Connection &connection)
{
    QStringList findings;
    Statement query(connection, u"SELECT sha256, bytes FROM attachment_content"_s);
    query.run();
    while (query.next()) {
        const QByteArray hash = QCryptographicHash::hash(query.blob(1), QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(hash) != query.text(0))
            findings << Text::tr("An attachment is not as it was when it was added (%1).").arg(query.text(0).left(12));
    }
    return findings;
}

} // namespace

QStringList findDamage(const Store &store, bool inFull)
{
    QStringList findings;
    try {
        findings = sqliteFindings(store.connection(), inFull);
        if (!findings.isEmpty())
            return findings; // rows of a damaged file say nothing more
        const Snapshot snapshot(store.connection());
        if (store.computedContentHash() != store.contentHash())
            findings << Text::tr("The content is not what Samsyn last wrote. Another program or a failing disk has changed it; compare it with the latest copy.");
        findings << attachmentFindings(store.connection());
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Locked)
            throw; // whoever is writing damages nothing
        findings << error.sentence();
    }
    return findings;
}

void backUp(const Store &store, const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const QString name = QDir::toNativeSeparators(whole);
    if (QFileInfo::exists(whole))
        throw Error(ErrorKind::Failed, Text::tr("There is already a file %1. It was left as it is; choose another name.").arg(name));
    const QString temporary = temporaryName(QFileInfo(whole).path());
    makePrivateFile(temporary);
    try {
        store.connection().finishAll();
        Statement(store.connection(), u"VACUUM INTO ?"_s).run({temporary});
        {
            const auto copy = Store::open(temporary, Store::Access::Read, store.entities());
            if (!findDamage(*copy, true).isEmpty())
                throw Error(ErrorKind::Damaged, Text::tr("The copy of %1 did not come out whole and was not kept. Check the workspace and the disk.").arg(QDir::toNativeSeparators(store.path())));
        }
        // Another copy may have got the name meanwhile, which is not replaced
        if (QFileInfo::exists(whole))
            throw Error(ErrorKind::Failed, Text::tr("There is already a file %1. It was left as it is; choose another name.").arg(name));
        moveInPlace(temporary, whole);
    } catch (...) {
        QFile::remove(temporary);
        throw;
    }
}

} // namespace samsyn
