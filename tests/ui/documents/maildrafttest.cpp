// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/workspaces.h"
#include "ui/documents/maildraft.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/prompts.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class Opened : public Desktop
{
public:
    Opened(QStringList *paths, bool succeeds) : m_paths(paths), m_succeeds(succeeds) {}
    bool open(const QString &path) override
    {
        m_paths->append(path);
        return m_succeeds;
    }

private:
    QStringList *m_paths;
    bool m_succeeds;
};

class Chosen : public Prompts
{
public:
    explicit Chosen(QString folder) : m_folder(std::move(folder)) {}
    QString chooseFolder(QWidget *, const FileQuestion &) override { return m_folder; }

private:
    QString m_folder;
};

std::vector<MailDraft> drafts()
{
    MailDraft draft;
    draft.to = {{u"Karin Ekdal"_s, u"karin@exempel.se"_s}};
    draft.subject = u"Beslut: Beredningsgruppen 14/3"_s;
    return {draft, draft};
}

} // namespace

TEST(MailDrafts, AreOpenedFromAFolderThatNobodyElseReads)
{
    QStringList paths;
    const auto desktop = Desktop::replace(std::make_unique<Opened>(&paths, true));
    const OpenedDrafts opened = openMailDrafts(drafts(), nullptr);
    EXPECT_EQ(opened.count, 2);
    EXPECT_TRUE(opened.sentence.contains(u"2 drafts"_s)) << opened.sentence.toStdString();
    ASSERT_EQ(paths.size(), 2);
    EXPECT_NE(paths[0], paths[1]);
    for (const QString &path : paths) {
        EXPECT_TRUE(readFile(path).contains("X-Unsent: 1"));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        EXPECT_FALSE(QFile::permissions(privateFolder()) & others);
        EXPECT_TRUE(path.startsWith(privateFolder()));
    }
    openMailDrafts(drafts(), nullptr); // the first ones may still be open
    EXPECT_EQ(QSet<QString>(paths.begin(), paths.end()).size(), 4);
}

TEST(MailDrafts, AreSavedWhereTheUserSaysWhenThereIsNoMailProgram)
{
    const Folder folder;
    QStringList paths;
    const auto desktop = Desktop::replace(std::make_unique<Opened>(&paths, false));
    {
        const auto prompts = Prompts::replace(std::make_unique<Chosen>(folder.path(u"."_s)));
        const OpenedDrafts opened = openMailDrafts(drafts(), nullptr);
        EXPECT_EQ(opened.count, 0);
        EXPECT_FALSE(opened.sentence.isEmpty());
        EXPECT_EQ(QDir(folder.path(u"."_s)).entryList({u"*.eml"_s}).size(), 2);
    }
    const auto givenUp = Prompts::replace(std::make_unique<Chosen>(QString()));
    EXPECT_TRUE(openMailDrafts(drafts(), nullptr).sentence.isEmpty());
}

TEST(MailDrafts, AreNotOpenedAtAllWhenOneAddressIsWrong)
{
    QStringList paths;
    const auto desktop = Desktop::replace(std::make_unique<Opened>(&paths, true));
    auto wrong = drafts();
    wrong[1].to[0].address = u"karin"_s;
    EXPECT_EQ(errorOf([&] { openMailDrafts(wrong, nullptr); }), ErrorKind::Failed);
    EXPECT_TRUE(paths.isEmpty());
}
