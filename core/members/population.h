// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;
struct Organization;

/// How many lived there on a reference date, and who says so.
struct Population {
    Id<Population> id;
    QString key;
    Id<Organization> organization;
    QDate date;
    qint64 count = 0;
    QString source;
    static const Entity entity;
};

} // namespace samsyn
