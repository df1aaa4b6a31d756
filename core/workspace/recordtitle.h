// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace samsyn {

struct Entity;
class Store;

/// What a record is called where it stands outside its page, in the language of the thread.
struct RecordTitle {
    QString kind;  // "Person"
    QString title; // "Nacka", "Budget 2012, version 1", "Lokaler 46 000 kr in budget 2012"
};

/// Names hold on the day. Nothing for a record that is gone.
std::optional<RecordTitle> recordTitle(const Store &store, const RecordRef &record, QDate day);

/// The record and what it belongs to, the nearest first: a page that does not show the row itself
/// shows its owner, and a person is shown where they work.
std::vector<RecordRef> recordAndOwners(const Store &store, const RecordRef &record);

/// What an entity's records are called: "Person".
QString kindName(const Entity &entity);

} // namespace samsyn
