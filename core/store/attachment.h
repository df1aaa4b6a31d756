// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace samsyn {

struct Entity;

/// A file that belongs to a record of any room; its bytes are kept once, under their SHA-256.
struct Attachment {
    Id<Attachment> id;
    QString key;
    RecordRef record;
    int position = 0;
    QString name;
    QString mediaType;
    QString sha256; // hexadecimal
    static const Entity entity;
    bool operator==(const Attachment &) const = default;
};

} // namespace samsyn
