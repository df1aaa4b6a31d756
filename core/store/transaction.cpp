// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/store/searchindex.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Transaction)
};

constexpr qsizetype largestContent = 25 * 1000 * 1000;

/// Who holds the lock owns its file; where the system does not say, the environment does.
QString userName(const Store &store)
{
    const QString owner = QFileInfo(FileLock::pathFor(store.path())).owner();
    return owner.isEmpty() ? qEnvironmentVariable("USERNAME") : owner;
}

QString columnsOf(const Entity &entity)
{
    QStringList columns;
    for (const Field &field : entity.fields)
        columns << u'"' + toText(field.name) + u'"';
    return columns.join(u", "_s);
}

QString questionMarks(size_t count)
{
    return QStringList(qsizetype(count), u"?"_s).join(u", "_s);
}

/// Letters as one character each: "Å" typed on one computer finds "Å" typed on another.
Values cleaned(Values values)
{
    for (Value &value : values) {
        if (auto *text = std::get_if<QString>(&value))
            *text = text->normalized(QString::NormalizationForm_C);
    }
    return values;
}

Value jsonOrNothing(const Entity &entity, const std::optional<Values> &values)
{
    return values ? Value(toJson(entity, *values)) : Value();
}

} // namespace

Transaction::Transaction(Store &store, QString label, ChangeKind kind, std::optional<qint64> reverses)
    : m_store(store)
{
    if (store.isReadOnly())
        throw Error(ErrorKind::Locked, Text::tr("The workspace is open for reading only, so nothing can be changed."));
    m_set.label = std::move(label);
    m_set.kind = kind;
    m_set.reverses = reverses;
    m_set.at = now();
    m_set.user = userName(store);
    Connection &connection = store.connection();
    connection.execute(u"BEGIN IMMEDIATE"_s);
    m_open = true;
    try {
        m_contentHash = store.contentHash(); // says so where the row is missing
        m_lastId = std::get<qint64>(connection.singleValue(u"SELECT last_id FROM file_state"_s));
    } catch (...) {
        rollBack();
        throw;
    }
}

Transaction::~Transaction()
{
    rollBack();
}

qint64 Transaction::newId()
{
    return ++m_lastId;
}

qint64 Transaction::insert(const Entity &entity, Values values)
{
    values[0] = newId();
    insertWithId(entity, values);
    return idOf(values);
}

void Transaction::insertWithId(const Entity &entity, const Values &values)
{
    Values keyed = cleaned(values);
    if (keyOf(keyed).isEmpty())
        keyed[1] = makeKey(m_store, entity, keyed);
    const qint64 id = idOf(keyed);
    write({&entity, id, {}, std::move(keyed)});
}

void Transaction::update(const Entity &entity, const Values &values)
{
    const Values after = cleaned(values);
    std::optional<Values> before = m_store.row(entity, idOf(values));
    if (!before)
        throw Error(ErrorKind::NotFound, Text::tr("What was to be changed (%1) has been removed meanwhile.").arg(entity.name()));
    if (*before != after)
        write({&entity, idOf(values), std::move(before), after});
}

void Transaction::remove(const Entity &entity, qint64 id)
{
    std::optional<Values> before = m_store.row(entity, id);
    if (!before)
        throw Error(ErrorKind::NotFound, Text::tr("What was to be removed (%1) has been removed already.").arg(entity.name()));
    for (const Entity *owned : m_store.entities()) {
        const Field *owner = owned->owner();
        if (!owner || owner->target != &entity)
            continue;
        for (const Values &row : m_store.rowsWhere(*owned, owner->name, id))
            remove(*owned, idOf(row));
    }
    write({&entity, id, std::move(before), {}});
}

void Transaction::apply(const Change &change)
{
    if (m_store.row(*change.entity, change.record) != change.before)
        throw Error(ErrorKind::Failed, Text::tr("“%1” cannot be done again or undone, since the same row has been changed since then.").arg(m_set.label));
    write(change);
}

void Transaction::write(Change change)
{
    const Entity &entity = *change.entity;
    Connection &connection = m_store.connection();
    if (change.after)
        checkText(entity, *change.after);
    if (!change.before) {
        connection.statement(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(entity.name(), columnsOf(entity), questionMarks(entity.fields.size())))
            .run(*change.after);
    } else if (!change.after) {
        connection.statement(u"DELETE FROM %1 WHERE id = ?"_s.arg(entity.name())).run({change.record});
    } else {
        // All columns, so that there is one statement for each entity
        Values arguments = *change.after;
        arguments.emplace_back(change.record);
        connection.statement(u"UPDATE %1 SET (%2) = (%3) WHERE id = ?"_s.arg(entity.name(), columnsOf(entity), questionMarks(entity.fields.size())))
            .run(arguments);
    }
    if (change.before)
        m_contentHash -= rowHash(entity, *change.before);
    if (change.after)
        m_contentHash += rowHash(entity, *change.after);
    indexChange(connection, change);
    m_set.changes.push_back(std::move(change));
}

void Transaction::checkText(const Entity &entity, const Values &values) const
{
    for (size_t i = 0; i < values.size(); ++i) {
        const auto *text = std::get_if<QString>(&values[i]);
        // SQLite would store both, and give back something else
        if (text && (!text->isValidUtf16() || text->contains(QChar(0))))
            throw Error(ErrorKind::Failed, Text::tr("The text of %1 in %2 holds characters that are none. Type it again.").arg(toText(entity.fields[i].name), entity.name()));
    }
}

QString Transaction::keepContent(const QByteArray &content)
{
    if (content.size() > largestContent)
        throw Error(ErrorKind::Failed, Text::tr("A file may be at most 25 MB to be kept in the workspace."));
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    // not "on conflict": what sealed minutes refer to refuses the attempt already
    if (!m_store.hasContent(hash))
        m_store.connection().statement(u"INSERT INTO attachment_content (bytes, sha256) VALUES (?, ?)"_s).run(content, {hash});
    return hash;
}

ChangeSet Transaction::commit()
{
    if (m_set.changes.empty()) {
        rollBack();
        return m_set;
    }
    keepHistory();
    if (m_set.kind == ChangeKind::Barrier && std::ranges::any_of(m_set.changes, takesWords))
        forgetRemovedWords(m_store.connection());
    finishIndex(m_store.connection());
    commitOrFail();
    m_open = false;
    return std::move(m_set);
}

void Transaction::keepHistory()
{
    Connection &connection = m_store.connection();
    m_set.id = newId();
    connection.statement(u"INSERT INTO change_set (id, label, at, user, kind, reverses) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .run({m_set.id, m_set.label, m_set.at.toUTC().toString(Qt::ISODate), m_set.user,
              qint64(m_set.kind), m_set.reverses ? Value(*m_set.reverses) : Value()});
    qint64 sequence = 0;
    for (const Change &change : m_set.changes) {
        connection.statement(u"INSERT INTO change (change_set, sequence, entity, record, before, after) VALUES (?, ?, ?, ?, ?, ?)"_s)
            .run({m_set.id, sequence++, change.entity->name(), change.record,
                  jsonOrNothing(*change.entity, change.before), jsonOrNothing(*change.entity, change.after)});
    }
    connection.statement(u"UPDATE file_state SET last_id = ?, content_hash = ?"_s)
        .run({m_lastId, QString::number(m_contentHash, 16)});
}

void Transaction::commitOrFail()
{
    Connection &connection = m_store.connection();
    connection.finishAll();
    try {
        connection.execute(u"COMMIT"_s);
        return;
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Failed)
            throw;
    }
    // A deferred foreign key: the commit names no row, the check does
    Statement violations(connection, u"PRAGMA foreign_key_check"_s);
    violations.run();
    if (!violations.next())
        throw Error(ErrorKind::Failed, Text::tr("The change was refused by the file; nothing was changed."));
    const QString from = violations.text(0);
    const QString to = violations.text(2);
    violations.finish();
    throw Error(ErrorKind::Failed, Text::tr("This cannot be removed while something still refers to it (%1 refers to %2). Remove that first.").arg(from, to));
}

void Transaction::rollBack() noexcept
{
    if (!std::exchange(m_open, false))
        return;
    m_store.connection().rollBack();
}

} // namespace samsyn
