// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sender.h"
#include "tests/support/workspaces.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

const QByteArray first = "<svg viewBox=\"0 0 200 50\"/>";
const QByteArray second = "<svg viewBox=\"0 0 100 50\"/>";

} // namespace

TEST(Sender, IsTheCollaborationUnlessAnotherIsNamed)
{
    const Folder folder;
    const auto workspace = Workspace::create(folder.path(u"a.samsyn"_s), u"Etablering Södertörn"_s);
    Document document;
    setSender(document, *workspace);
    EXPECT_EQ(document.sender, u"Etablering Södertörn"_s);
    EXPECT_FALSE(document.logo);
    WorkspaceSettings settings = workspace->settings();
    settings.sender = u"Södertörnskommunerna"_s;
    workspace->change(u"x"_s, [&](Transaction &transaction) { transaction.update(settings); });
    setSender(document, *workspace);
    EXPECT_EQ(document.sender, u"Södertörnskommunerna"_s);
}

TEST(Sender, KeepsALogoThatCanBeChangedUndoneAndRemoved)
{
    const Folder folder;
    const auto workspace = Workspace::create(folder.path(u"a.samsyn"_s), u"Etablering Södertörn"_s);
    changeLogo(*workspace, u"logga.svg"_s, first);
    EXPECT_EQ(logoOf(*workspace)->bytes, first);
    changeLogo(*workspace, u"logga.svg"_s, second);
    EXPECT_EQ(logoOf(*workspace)->bytes, second);
    EXPECT_EQ(workspace->store().count(Attachment::entity), 1);
    workspace->undo();
    EXPECT_EQ(logoOf(*workspace)->bytes, first);
    removeLogo(*workspace);
    EXPECT_FALSE(logoOf(*workspace));
    EXPECT_EQ(workspace->store().count(Attachment::entity), 0);
    QString sentence;
    EXPECT_EQ(errorOf([&] { changeLogo(*workspace, u"x.gif"_s, "GIF89a"); }, &sentence), ErrorKind::Failed);
    EXPECT_FALSE(logoOf(*workspace));
}
