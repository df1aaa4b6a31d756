// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/python.h"

#include <QFile>
#include <QProcess>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace samsyn::test {

JsonValue readByPython(const QString &script, const QByteArray &input)
{
    // Not whatever Python stands first in the path: the packages are Debian's
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {QStringLiteral(SAMSYN_SOURCE_DIR "/tests/support/") + script});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        ADD_FAILURE() << script.toStdString() << " could not read it, or is not installed (packaging/install-deps test): "
                      << process.readAllStandardError().toStdString();
        return {};
    }
    return parseJson(process.readAllStandardOutput());
}

JsonValue at(const JsonValue &value, const QStringList &path)
{
    JsonValue found = value;
    for (const QString &step : path) {
        JsonValue next;
        if (const auto *array = std::get_if<JsonArray>(&found.value); array && step.toUInt() < array->size())
            next = (*array)[step.toUInt()];
        else if (const auto *object = std::get_if<JsonObject>(&found.value))
            for (const auto &[name, member] : *object)
                if (name == step)
                    next = member;
        found = std::move(next);
    }
    return found;
}

QString textAt(const JsonValue &value, const QStringList &path)
{
    const JsonValue found = at(value, path);
    const auto *text = std::get_if<QString>(&found.value);
    return text ? *text : QString();
}

} // namespace samsyn::test
