// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <vector>

namespace samsyn {

class Connection;

/// A numbered step from one schema to the next: one SQL file of resources/schema.
struct Migration {
    int number = 0;
    QString sql;
};

/// The program's migrations, in order from 1 without gaps.
const std::vector<Migration> &migrations();

/// SHA-256 over the schema as it stands in the file: equal for a file, its copies, and a replay of
/// its migrations. Before anything in a file runs, its hash must be the expected one.
QByteArray schemaHash(Connection &connection);
QByteArray expectedSchemaHash(const std::vector<Migration> &steps, int version);

/// Takes the schema from a version to the last step, all or nothing. Foreign keys rest meanwhile
/// and are checked before the commit, after what is to be done with the new tables. Throws Error.
void migrate(Connection &connection, const std::vector<Migration> &steps, int fromVersion,
             const std::function<void()> &afterSteps = {});

} // namespace samsyn
