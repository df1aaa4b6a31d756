// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>
#include <functional>
#include <gtest/gtest.h>

namespace samsyn {
struct Organization;
}

namespace samsyn::test {

/// A folder for one test's files. In memory where the system has such a place, since every commit
/// waits for the disk.
class Folder
{
public:
    Folder();
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

Id<Organization> addMunicipality(Workspace &workspace, const QString &code, const QString &name);
void addMembership(Workspace &workspace, Id<Organization> organization, QDate from,
                   std::optional<QDate> to = {}, bool sharesCost = true);

/// The kind of the Error that the work throws, or nothing; its sentence must not be empty.
std::optional<ErrorKind> errorOf(const std::function<void()> &work, QString *sentence = nullptr);

} // namespace samsyn::test
