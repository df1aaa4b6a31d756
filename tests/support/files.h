// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace samsyn::test {

/// A file of tests/data, which must be there.
QByteArray dataFile(const QString &name);
QString dataPath(const QString &name);
void writeFile(const QString &path, const QByteArray &content);
QByteArray readFile(const QString &path);

} // namespace samsyn::test
