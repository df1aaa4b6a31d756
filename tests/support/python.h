// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json.h"

namespace samsyn::test {

/// What another program's reader finds in a file of ours: the JSON that a script of tests/support
/// prints ("readcalendar.py"). A machine without Debian's Python fails the test, saying so.
JsonValue readByPython(const QString &script, const QByteArray &input);

/// A value in a JSON value, by names and indices from 0: {"events", "0", "uid"}. Null where there is none.
JsonValue at(const JsonValue &value, const QStringList &path);
QString textAt(const JsonValue &value, const QStringList &path);

} // namespace samsyn::test
