// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "core/workspace/bundle.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// Rows of all entities, read once.
class Exporter
{
public:
    explicit Exporter(const Store &store) : m_store(store)
    {
        for (const Entity *entity : store.entities()) {
            std::vector<Values> &rows = m_rows[entity];
            rows = store.rows(*entity);
            for (const Values &row : rows)
                m_keys[entity][idOf(row)] = keyOf(row);
            const size_t order = entity->positionIndex().value_or(1);
            std::ranges::stable_sort(rows, {}, [order](const Values &row) { return std::pair(row[order], row[1]); });
            if (const Field *owner = entity->owner()) {
                const size_t at = size_t(owner - entity->fields.data());
                for (const Values &row : rows)
                    m_owned[{entity, std::get<qint64>(row[at])}].push_back(&row);
            }
        }
    }

    JsonValue bundle() const
    {
        JsonObject bundle{{u"format"_s, u"samsyn-bundle"_s}, {u"version"_s, qint64(1)}};
        for (const Entity *entity : m_store.entities()) {
            if (entity->owner())
                continue;
            JsonArray rows;
            for (const Values &row : m_rows.at(entity))
                rows.push_back(object(*entity, row));
            const bool isSettings = entity == &WorkspaceSettings::entity;
            bundle.emplace_back(toText(entity->plural), isSettings ? std::move(rows.front()) : JsonValue(std::move(rows)));
        }
        return bundle;
    }

private:
    JsonValue object(const Entity &entity, const Values &row) const
    {
        JsonObject object;
        for (size_t i = 0; i < row.size(); ++i) {
            const Field &field = entity.fields[i];
            const bool isImplied = field.kind == FieldKind::Id || field.isPosition || !field.nestedAs.empty()
                || (field.kind == FieldKind::Key && &entity == &WorkspaceSettings::entity);
            if (!isImplied)
                object.emplace_back(toText(field.name), json(field, row[i]));
        }
        if (&entity == &Attachment::entity)
            object.emplace_back(u"content"_s, content(fromValues<Attachment>(row).sha256));
        for (const Entity *nested : m_store.entities()) {
            const Field *owner = nested->owner();
            if (owner && owner->target == &entity)
                object.emplace_back(toText(owner->nestedAs), nestedRows(*nested, *owner, idOf(row)));
        }
        return object;
    }

    JsonValue nestedRows(const Entity &nested, const Field &owner, qint64 id) const
    {
        JsonArray rows;
        if (const auto found = m_owned.find({&nested, id}); found != m_owned.end()) {
            for (const Values *row : found->second)
                rows.push_back(object(nested, *row));
        }
        if (!owner.nestedAlone)
            return rows;
        return rows.empty() ? JsonValue(nullptr) : std::move(rows.front());
    }

    JsonValue json(const Field &field, const Value &value) const
    {
        if (isNothing(value))
            return nullptr;
        if (field.kind == FieldKind::Boolean)
            return std::get<qint64>(value) != 0;
        if (field.kind == FieldKind::Reference)
            return m_keys.at(field.target).at(std::get<qint64>(value));
        if (field.kind == FieldKind::Record)
            return recordKey(std::get<QString>(value));
        if (const auto *number = std::get_if<qint64>(&value))
            return *number;
        return std::get<QString>(value);
    }

    /// "membership/17" becomes "membership/0126-2010-02-01"; what it pointed to may be gone.
    QString recordKey(const QString &text) const
    {
        const std::optional<RecordRef> ref = RecordRef::fromText(text);
        const Entity *entity = ref ? m_store.entityNamed(ref->entity) : nullptr;
        if (!entity)
            return {};
        const auto &keys = m_keys.at(entity);
        const auto key = keys.find(ref->id);
        return key == keys.end() ? QString() : ref->entity + u'/' + key->second;
    }

    QString content(const QString &sha256) const
    {
        return QString::fromLatin1(m_store.attachmentContent(sha256).toBase64());
    }

    const Store &m_store;
    std::map<const Entity *, std::vector<Values>> m_rows;
    std::map<const Entity *, std::map<qint64, QString>> m_keys;
    std::map<std::pair<const Entity *, qint64>, std::vector<const Values *>> m_owned;
};

} // namespace

QByteArray exportBundle(const Store &store)
{
    const Snapshot snapshot(store.connection());
    return writeJson(Exporter(store).bundle(), JsonStyle::Indented);
}

} // namespace samsyn
