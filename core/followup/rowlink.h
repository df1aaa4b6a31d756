// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/store.h"

#include <QString>

namespace samsyn {

/// The way from a figure to the row behind it: by the row's key, so that a month that was approved still
/// leads there in a workspace that was carried over as a bundle.
struct RowLink {
    QString table;
    QString key;
    bool operator==(const RowLink &) const = default;
};

template <typename T>
RowLink linkTo(const T &record)
{
    return {T::entity.name(), record.key};
}
/// Nothing where the row is gone.
RecordRef recordOf(const Store &store, const RowLink &link);

/// Percent, rounded to the nearest, half up; absent of none.
std::optional<int> percentOf(qint64 part, qint64 whole);

} // namespace samsyn
