// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/attachment.h"
#include "core/store/transaction.h"

namespace samsyn {

/// Keeps a file with a meeting or an item of it, after those that are there. Throws Error (Failed)
/// above 25 MB, saying what else can be done.
Id<Attachment> attachFile(Transaction &transaction, const RecordRef &record, const QString &name, const QByteArray &content);
/// Takes it away; those after it move up.
void removeAttachment(Transaction &transaction, Id<Attachment> id);

/// The largest file that is kept.
constexpr qint64 largestAttachment = 25 * 1000 * 1000;
/// Refuses a file by its size alone, before it is read. Throws Error (Failed).
void refuseTooLarge(const QString &name, qint64 bytes);

} // namespace samsyn
