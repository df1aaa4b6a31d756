// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entity.h"

#include "core/base/error.h"
#include "core/store/describe.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Entity)
};

} // namespace

std::optional<size_t> Entity::indexOf(std::string_view field) const
{
    const auto found = std::ranges::find(fields, field, &Field::name);
    return found == fields.end() ? std::nullopt : std::optional(size_t(found - fields.begin()));
}

const Field *Entity::owner() const
{
    const auto found = std::ranges::find_if(fields, [](const Field &f) { return !f.nestedAs.empty(); });
    return found == fields.end() ? nullptr : &*found;
}

std::optional<size_t> Entity::positionIndex() const
{
    const auto found = std::ranges::find_if(fields, &Field::isPosition);
    return found == fields.end() ? std::nullopt : std::optional(size_t(found - fields.begin()));
}

void detail::unknownName(std::span<const std::string_view> names, const QString &found)
{
    QStringList known;
    for (const std::string_view name : names)
        known << toText(name);
    throw Error(ErrorKind::Damaged, Text::tr("“%1” is none of the known words: %2.").arg(found, known.join(", "_L1)));
}

} // namespace samsyn
