// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <QFile>
#include <QProcess>

namespace samsyn::test {

using namespace Qt::StringLiterals;

struct Outcome {
    int status = -1;
    QString output;
    QString errors;
};

struct Cli : testing::Test {
    Folder folder;
    QString file = folder.path(u"Södertörn å.samsyn"_s);

    Outcome run(const QStringList &arguments, const QString &language = u"sv_SE.UTF-8"_s)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LANGUAGE"_s, language.left(2));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SAMSYN_CLI), arguments);
        EXPECT_TRUE(process.waitForFinished(60000));
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    void makeSample() { ASSERT_EQ(run({u"create"_s, file, u"--sample"_s}).status, 0); }
    /// Refused with this status and a sentence, the workspace's bytes unchanged.
    void refused(int status, const QStringList &arguments)
    {
        const QByteArray before = QFile::exists(file) ? readFile(file) : QByteArray();
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.status, status) << arguments.join(u' ').toStdString() << "\n" << outcome.errors.toStdString();
        EXPECT_FALSE((outcome.errors + outcome.output).trimmed().isEmpty());
        EXPECT_EQ(QFile::exists(file) ? readFile(file) : QByteArray(), before);
    }
};

} // namespace samsyn::test
