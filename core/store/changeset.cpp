// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangeSet)
};

QJsonValue toJson(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number; // QJson keeps 64 bits exactly
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return QJsonValue::Null;
}

} // namespace

QString toJson(const Entity &entity, const Values &values)
{
    QJsonObject object;
    for (size_t i = 0; i < values.size(); ++i)
        object.insert(toText(entity.fields[i].name), toJson(values[i]));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Values fromJson(const Entity &entity, const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        throw Error(ErrorKind::Damaged, Text::tr("The history of %1 cannot be read.").arg(entity.name()));
    const QJsonObject object = document.object();
    Values values = entity.defaults();
    for (size_t i = 0; i < values.size(); ++i) {
        const QJsonValue value = object.value(toText(entity.fields[i].name));
        if (value.isString())
            values[i] = value.toString();
        else if (value.isDouble())
            values[i] = value.toInteger();
        else if (value.isNull())
            values[i] = {};
    }
    return values;
}

void UndoList::add(qint64 id, ChangeKind kind, std::optional<qint64> reverses)
{
    switch (kind) {
    case ChangeKind::Change:
        m_done.push_back(id);
        m_undone.clear();
        break;
    case ChangeKind::Undo:
        std::erase(m_done, reverses.value_or(0));
        m_undone.push_back(reverses.value_or(0));
        break;
    case ChangeKind::Redo:
        std::erase(m_undone, reverses.value_or(0));
        m_done.push_back(reverses.value_or(0));
        break;
    case ChangeKind::Barrier:
        m_done.clear();
        m_undone.clear();
        break;
    }
}

std::optional<qint64> UndoList::undoable() const
{
    return m_done.empty() ? std::nullopt : std::optional(m_done.back());
}

std::optional<qint64> UndoList::redoable() const
{
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back());
}

} // namespace samsyn
