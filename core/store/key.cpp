// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QString partOf(const KeySource &source, const Field &field, const Value &value)
{
    if (isNothing(value))
        return {};
    if (field.kind == FieldKind::Reference)
        return source.keyOf(*field.target, std::get<qint64>(value));
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(field.isPosition ? *number + 1 : *number);
    static const QRegularExpression unwanted(uR"([^\p{L}\p{N}.]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString text = std::get<QString>(value).normalized(QString::NormalizationForm_C).toLower();
    text.replace(unwanted, u"-"_s);
    while (text.startsWith(u'-'))
        text.remove(0, 1);
    while (text.endsWith(u'-'))
        text.chop(1);
    return text.left(60);
}

} // namespace

QString makeKey(const Store &store, const Entity &entity, const Values &values)
{
    const auto nameTarget = [&](const Entity &target, qint64 id) {
        const std::optional<Values> row = store.row(target, id);
        return row ? keyOf(*row) : QString();
    };
    const auto isTaken = [&](const QString &key) { return store.rowByKey(entity, key).has_value(); };
    return makeKey(entity, values, {nameTarget, isTaken});
}

QString makeKey(const Entity &entity, const Values &values, const KeySource &source)
{
    QStringList parts;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!entity.fields[i].makesKey)
            continue;
        const QString part = partOf(source, entity.fields[i], values[i]);
        if (!part.isEmpty())
            parts << part;
        if (entity.fields[i].kind == FieldKind::Text && !part.isEmpty())
            break; // a code or a name is enough by itself
    }
    const QString base = parts.isEmpty() ? entity.name() : parts.join(u'-');
    QString key = base;
    for (int number = 2; source.isTaken(key); ++number)
        key = u"%1-%2"_s.arg(base).arg(number);
    return key;
}

} // namespace samsyn
