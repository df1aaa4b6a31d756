// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

namespace samsyn {

QString RecordRef::toText() const
{
    return isNull() ? QString() : entity + QLatin1Char('/') + QString::number(id);
}

std::optional<RecordRef> RecordRef::fromText(const QString &text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    bool isNumber = false;
    const qint64 id = text.mid(slash + 1).toLongLong(&isNumber);
    if (slash < 1 || !isNumber || id < 1)
        return std::nullopt;
    return RecordRef{text.left(slash), id};
}

size_t qHash(const RecordRef &ref, size_t seed)
{
    return qHashMulti(seed, ref.entity, ref.id);
}

} // namespace samsyn
