// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspaces.h"

#include "core/members/members.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace samsyn::test {

Folder::Folder()
    : m_folder(QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/samsyn-test-XXXXXX"_s : QDir::temp().filePath(u"samsyn-test-XXXXXX"_s))
{
}

Id<Organization> addMunicipality(Workspace &workspace, const QString &code, const QString &name)
{
    Id<Organization> id;
    workspace.change(u"Add "_s + name, [&](Transaction &transaction) {
        Organization organization;
        organization.name = name;
        organization.code = code;
        id = transaction.insert(organization);
    });
    return id;
}

void addMembership(Workspace &workspace, Id<Organization> organization, QDate from, std::optional<QDate> to, bool sharesCost)
{
    workspace.change(u"Add membership"_s, [&](Transaction &transaction) {
        Membership membership;
        membership.organization = organization;
        membership.from = from;
        membership.to = to;
        membership.sharesCost = sharesCost;
        transaction.insert(membership);
    });
}

std::optional<ErrorKind> errorOf(const std::function<void()> &work, QString *sentence)
{
    try {
        work();
    } catch (const Error &error) {
        EXPECT_FALSE(error.sentence().isEmpty());
        if (sentence)
            *sentence = error.sentence();
        return error.kind();
    }
    return std::nullopt;
}

} // namespace samsyn::test
