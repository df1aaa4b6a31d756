// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/json.h"
#include "core/workspace/bundle.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <limits>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

[[noreturn]] void refuse(const QString &path, const QString &why)
{
    throw Error(ErrorKind::Failed, Text::tr("The bundle was not imported. %1: %2").arg(path, why));
}

const JsonValue *member(const JsonObject &object, const QString &key)
{
    for (const auto &[name, value] : object) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

const JsonObject &objectAt(const JsonValue &value, const QString &path)
{
    const auto *object = std::get_if<JsonObject>(&value.value);
    if (!object)
        refuse(path, Text::tr("an object is expected here."));
    return *object;
}

const JsonArray &arrayAt(const JsonValue &value, const QString &path)
{
    const auto *array = std::get_if<JsonArray>(&value.value);
    if (!array)
        refuse(path, Text::tr("a list is expected here."));
    return *array;
}

/// A row of the bundle on its way to the workspace.
struct Pending {
    const Entity *entity = nullptr;
    qint64 id = 0;
    qint64 owner = 0;
    qint64 position = 0;
    const JsonObject *json = nullptr;
    QString path; // "budgets[0].costs[2]"
    QString key;
};

/// Ids first, then keys, then everything else, so that a row may point to one that comes later.
class Importer
{
public:
    explicit Importer(Transaction &transaction) : m_transaction(transaction) {}

    void run(const JsonObject &bundle)
    {
        m_ids[&WorkspaceSettings::entity][u"workspace"_s] = 1; // rows may point to the workspace itself
        for (const Entity *entity : m_transaction.store().entities()) {
            if (const JsonValue *rows = entity->owner() ? nullptr : member(bundle, toText(entity->plural)))
                collect(*entity, *rows);
        }
        for (const auto &[name, value] : bundle) {
            if (name != u"format" && name != u"version" && !isTopLevel(name))
                refuse(name, Text::tr("this word is not known here."));
        }
        nameRows();
        for (const Pending &row : m_pending)
            write(row);
    }

private:
    bool isTopLevel(const QString &name) const
    {
        for (const Entity *entity : m_transaction.store().entities()) {
            if (!entity->owner() && toText(entity->plural) == name)
                return true;
        }
        return false;
    }

    void collect(const Entity &entity, const JsonValue &rows)
    {
        const QString name = toText(entity.plural);
        if (&entity == &WorkspaceSettings::entity) {
            m_pending.push_back({&entity, 1, 0, 0, &objectAt(rows, name), name, name});
            return;
        }
        collectRows(entity, arrayAt(rows, name), name, 0);
    }

    void collectRows(const Entity &entity, const JsonArray &rows, const QString &path, qint64 owner)
    {
        for (size_t i = 0; i < rows.size(); ++i)
            collectRow(entity, rows[i], u"%1[%2]"_s.arg(path).arg(i), owner, qint64(i));
    }

    void collectRow(const Entity &entity, const JsonValue &value, const QString &path, qint64 owner, qint64 position)
    {
        const JsonObject &object = objectAt(value, path);
        Pending row{&entity, m_transaction.newId(), owner, position, &object, path, {}};
        if (const JsonValue *key = member(object, u"key"_s)) {
            const auto *text = std::get_if<QString>(&key->value);
            if (!text || text->isEmpty())
                refuse(path + u".key"_s, Text::tr("a key is text, and not empty."));
            if (!m_ids[&entity].emplace(*text, row.id).second)
                refuse(path + u".key"_s, Text::tr("the key “%1” stands twice.").arg(*text));
            row.key = *text;
        }
        m_pending.push_back(row);
        for (const Entity *nested : m_transaction.store().entities()) {
            const Field *field = nested->owner();
            if (!field || field->target != &entity)
                continue;
            const QString name = toText(field->nestedAs);
            const JsonValue *content = member(object, name);
            if (!content || (field->nestedAlone && std::holds_alternative<std::nullptr_t>(content->value)))
                continue;
            const QString place = path + u'.' + name;
            if (field->nestedAlone)
                collectRow(*nested, *content, place, row.id, 0);
            else
                collectRows(*nested, arrayAt(*content, place), place, row.id);
        }
    }

    /// Rows without a key get one; the entities' order sees to it that what a key is made of has one.
    void nameRows()
    {
        std::map<qint64, QString> keys;
        for (const Pending &row : m_pending)
            keys[row.id] = row.key;
        for (const Entity *entity : m_transaction.store().entities()) {
            for (Pending &row : m_pending) {
                if (row.entity != entity || !row.key.isEmpty())
                    continue;
                const auto isTaken = [&](const QString &key) { return m_ids[entity].contains(key); };
                const auto nameTarget = [&](const Entity &, qint64 id) { return keys[id]; };
                row.key = makeKey(*entity, values(row, true), {nameTarget, isTaken});
                keys[row.id] = row.key;
                m_ids[entity][row.key] = row.id;
            }
        }
    }

    Values values(const Pending &row, bool forKey)
    {
        Values values = row.entity->defaults();
        std::set<QString> known{u"key"_s};
        for (size_t i = 0; i < values.size(); ++i) {
            const Field &field = row.entity->fields[i];
            const QString name = toText(field.name);
            if (field.kind == FieldKind::Id)
                values[i] = row.id;
            else if (field.kind == FieldKind::Key)
                values[i] = row.key;
            else if (!field.nestedAs.empty())
                values[i] = row.owner;
            else if (field.isPosition)
                values[i] = row.position;
            else if (!forKey || field.makesKey)
                read(row, field, name, values[i]);
            if (field.nestedAs.empty() && !field.isPosition && field.kind != FieldKind::Id)
                known.insert(name);
        }
        if (!forKey)
            refuseUnknown(row, std::move(known));
        return values;
    }

    void read(const Pending &row, const Field &field, const QString &name, Value &value)
    {
        const JsonValue *json = member(*row.json, name);
        const QString path = row.path + u'.' + name;
        if (!json && field.isRequired)
            refuse(path, Text::tr("this is missing."));
        if (json)
            value = read(field, *json, path);
    }

    void refuseUnknown(const Pending &row, std::set<QString> known) const
    {
        for (const Entity *nested : m_transaction.store().entities()) {
            const Field *owner = nested->owner();
            if (owner && owner->target == row.entity)
                known.insert(toText(owner->nestedAs));
        }
        if (row.entity == &Attachment::entity)
            known.insert(u"content"_s);
        for (const auto &[name, value] : *row.json) {
            if (!known.contains(name))
                refuse(row.path + u'.' + name, Text::tr("this word is not known here."));
        }
    }

    Value read(const Field &field, const JsonValue &json, const QString &path)
    {
        if (std::holds_alternative<std::nullptr_t>(json.value)) {
            if (!field.optional)
                refuse(path, Text::tr("this may not be empty."));
            return {};
        }
        switch (field.kind) {
        case FieldKind::Number:
        case FieldKind::Amount:
            return integer(field, json, path);
        case FieldKind::Boolean:
            if (const auto *flag = std::get_if<bool>(&json.value))
                return qint64(*flag);
            refuse(path, Text::tr("true or false is expected here."));
        default:
            break;
        }
        const auto *text = std::get_if<QString>(&json.value);
        if (!text)
            refuse(path, Text::tr("text is expected here."));
        return fromText(field, *text, path);
    }

    static Value integer(const Field &field, const JsonValue &json, const QString &path)
    {
        const auto *number = std::get_if<qint64>(&json.value);
        if (!number)
            refuse(path, field.kind == FieldKind::Amount ? Text::tr("a whole number of öre is expected here.")
                                                         : Text::tr("a whole number is expected here."));
        if (field.kind == FieldKind::Number && *number < 0)
            refuse(path, Text::tr("%1 is below zero.").arg(*number));
        if (field.size == sizeof(int) && *number > std::numeric_limits<int>::max())
            refuse(path, Text::tr("%1 is too large.").arg(*number));
        return *number;
    }

    Value fromText(const Field &field, const QString &text, const QString &path)
    {
        switch (field.kind) {
        case FieldKind::Reference:
            if (const auto &ids = m_ids[field.target]; ids.contains(text))
                return ids.at(text);
            refuse(path, Text::tr("there is no row with the key “%1” to point to.").arg(text));
        case FieldKind::Record:
            return record(text, path);
        case FieldKind::Date:
            if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && day.toString(Qt::ISODate) == text)
                return text;
            refuse(path, Text::tr("“%1” is no day; 2012-04-03 is one.").arg(text));
        case FieldKind::Decimal:
            if (!rationalFromDecimal(text))
                refuse(path, Text::tr("“%1” is no decimal number; \"0.5\" is one.").arg(text));
            return text;
        case FieldKind::Enumeration:
            for (const std::string_view name : field.names) {
                if (text == toText(name))
                    return text;
            }
            refuse(path, Text::tr("“%1” is not one of the words that may stand here.").arg(text));
        default:
            return text;
        }
    }

    QString record(const QString &text, const QString &path)
    {
        if (text.isEmpty())
            return text; // what it pointed to was gone when the bundle was made
        const qsizetype slash = text.indexOf(u'/');
        const Entity *entity = m_transaction.store().entityNamed(text.left(slash));
        if (slash < 1 || !entity || !m_ids[entity].contains(text.mid(slash + 1)))
            refuse(path, Text::tr("there is no row “%1” to point to.").arg(text));
        return RecordRef{entity->name(), m_ids[entity].at(text.mid(slash + 1))}.toText();
    }

    void write(const Pending &row)
    {
        const Values record = values(row, false);
        if (row.entity == &WorkspaceSettings::entity) {
            m_transaction.update(*row.entity, record);
            return;
        }
        if (row.entity == &Attachment::entity)
            keepContent(row, fromValues<Attachment>(record).sha256);
        try {
            m_transaction.insertWithId(*row.entity, record);
        } catch (const Error &error) {
            if (error.kind() != ErrorKind::Failed)
                throw;
            refuse(row.path, error.sentence());
        }
    }

    void keepContent(const Pending &row, const QString &sha256)
    {
        const JsonValue *content = member(*row.json, u"content"_s);
        const auto *text = content ? std::get_if<QString>(&content->value) : nullptr;
        const auto bytes = text ? QByteArray::fromBase64Encoding(text->toLatin1(), QByteArray::AbortOnBase64DecodingErrors)
                                : QByteArray::FromBase64Result{};
        if (!text || !bytes)
            refuse(row.path + u".content"_s, Text::tr("the file's content is expected here, in base64."));
        if (m_transaction.keepContent(*bytes) != sha256)
            refuse(row.path + u".sha256"_s, Text::tr("the file's content is another than this says."));
    }

    Transaction &m_transaction;
    std::vector<Pending> m_pending;
    std::map<const Entity *, std::map<QString, qint64>> m_ids;
};

} // namespace

void importBundle(Workspace &workspace, const QByteArray &json)
{
    const JsonValue parsed = parseJson(json);
    const auto *bundle = std::get_if<JsonObject>(&parsed.value);
    const JsonValue *format = bundle ? member(*bundle, u"format"_s) : nullptr;
    const auto *name = format ? std::get_if<QString>(&format->value) : nullptr;
    if (!name || *name != u"samsyn-bundle")
        throw Error(ErrorKind::Failed, Text::tr("This is no bundle of Samsyn: “format” does not say samsyn-bundle."));
    const JsonValue *version = member(*bundle, u"version"_s);
    const auto *number = version ? std::get_if<qint64>(&version->value) : nullptr;
    if (!number || *number < 1)
        refuse(u"version"_s, Text::tr("a whole number is expected here."));
    if (*number > 1)
        throw Error(ErrorKind::Newer, Text::tr("The bundle is from a newer version of Samsyn. Update Samsyn to import it."));
    for (const Entity *entity : workspace.store().entities()) {
        if (entity != &WorkspaceSettings::entity && workspace.store().count(*entity) > 0)
            throw Error(ErrorKind::Failed, Text::tr("A bundle is imported into a workspace without records, and this one has some. Create a new workspace for it."));
    }
    workspace.changeForGood(Text::tr("Import bundle"), [&](Transaction &transaction) { Importer(transaction).run(*bundle); });
}

} // namespace samsyn
