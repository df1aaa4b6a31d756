// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sender.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"
#include "ui/shell/logofield.h"
#include "ui/shell/workspacedialog.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/prompts.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class Answer : public Prompts
{
public:
    explicit Answer(QString path) : m_path(std::move(path)) {}
    QString openFile(QWidget *, const FileQuestion &) override { return m_path; }

private:
    QString m_path;
};

void press(QWidget &dialog, const QString &name)
{
    auto *button = dialog.findChild<QPushButton *>(name);
    ASSERT_TRUE(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

TEST(WorkspaceDialog, TakesALogoShowsItAndLetsItGo)
{
    const Folder folder;
    const auto workspace = Workspace::create(folder.path(u"a.samsyn"_s), u"Etablering Södertörn"_s);
    WorkspaceDialog dialog(*workspace);
    dialog.show();
    QSignalSpy refused(dialog.findChild<LogoField *>(), &LogoField::refused);
    writeFile(folder.path(u"a.gif"_s), "GIF89a");
    auto answers = Prompts::replace(std::make_unique<Answer>(folder.path(u"a.gif"_s)));
    press(dialog, u"chooseLogo"_s);
    ASSERT_EQ(refused.size(), 1);
    EXPECT_TRUE(refused[0][0].toString().contains(u"PNG"_s));
    EXPECT_FALSE(logoOf(*workspace));
    writeFile(folder.path(u"a.svg"_s), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 50\"/>");
    answers.reset();
    answers = Prompts::replace(std::make_unique<Answer>(folder.path(u"a.svg"_s)));
    press(dialog, u"chooseLogo"_s);
    EXPECT_TRUE(logoOf(*workspace));
    EXPECT_EQ(dialog.findChild<QLabel *>(u"logoPicture"_s)->pixmap().height(), 42);
    press(dialog, u"removeLogo"_s);
    EXPECT_FALSE(logoOf(*workspace));
    EXPECT_TRUE(dialog.findChild<QLabel *>(u"logoPicture"_s)->isHidden());
    EXPECT_EQ(refused.last()[0].toString(), QString());
}

TEST(WorkspaceDialog, StoresTheSenderOfDocuments)
{
    const Folder folder;
    const auto workspace = Workspace::create(folder.path(u"a.samsyn"_s), u"Etablering Södertörn"_s);
    WorkspaceDialog dialog(*workspace);
    dialog.show();
    auto *field = dialog.findChild<LineEdit *>(u"workspaceSender"_s);
    ASSERT_TRUE(field);
    field->setFocus();
    QTest::keyClicks(field, u"Samverkan"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(workspace->settings().sender, u"Samverkan"_s);
}
