// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/htmlwriter.h"
#include "core/meetings/seals.h"
#include "core/workspace/publishing.h"
#include "core/workspace/sample.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

QByteArray written(const Document &document, const QString &ending)
{
    return ending == u"html"_s ? writeHtml(document) : "%PDF " + document.title.toUtf8();
}

struct Publishing : testing::Test {
    Publishing() { workspace = createSample(folder.path(u"s.samsyn"_s)); }

    Id<Meeting> sealed() const { return workspace->store().all<Seal>().front().meeting; }
    PublishRequest request(const QString &name) const { return {sealed(), folder.path(name), false, u"på webbplatsen"_s}; }

    StoppedClock clock{QDateTime(QDate(2012, 3, 5), QTime(10, 14))};
    Folder folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(Publishing, WritesBothFilesAndKeepsWhatWasPublishedWhereAndWhen)
{
    const PublicationEntry entry = publishMinutes(*workspace, request(u"ut/2011"_s), written);
    const QStringList paths = publicationPaths(*workspace, request(u"ut/2011"_s));
    ASSERT_EQ(paths.size(), 2);
    EXPECT_TRUE(QFileInfo(paths[0]).fileName().startsWith(workspace->store().get(sealed()).date.toString(Qt::ISODate)));
    EXPECT_EQ(QDir(folder.path(u"ut/2011"_s)).entryList(QDir::Files).size(), 2);
    EXPECT_EQ(entry.date, QDate(2012, 3, 5));
    EXPECT_EQ(entry.sha256.toLatin1(), QCryptographicHash::hash(readFile(paths[0]), QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(entry.files.split('\n'_L1).size(), 2);
    EXPECT_FALSE(entry.withContacts);
    EXPECT_TRUE(readFile(paths[1]).contains("<html lang=\"sv\">"));
    EXPECT_TRUE(verifySeals(workspace->store()).empty()) << "the log stands outside the seal";
}

TEST_F(Publishing, LeavesContactsOutUnlessTheyAreAskedFor)
{
    workspace->change(u"Contact"_s, [&](Transaction &transaction) {
        WorkspaceSettings settings = workspace->settings();
        settings.contact = u"Åsa Wikner, 08-535 300 00"_s;
        transaction.update(settings);
    });
    PublishRequest wanted = request(u"ut"_s);
    publishMinutes(*workspace, wanted, written);
    EXPECT_FALSE(readFile(publicationPaths(*workspace, wanted)[1]).contains("535 300"));
    wanted.withContacts = true;
    EXPECT_TRUE(publishMinutes(*workspace, wanted, written).withContacts);
}

TEST_F(Publishing, RefusesWhatIsNotApprovedAndLogsNothingThatWasNotWritten)
{
    const size_t before = workspace->store().all<PublicationEntry>().size();
    for (const Meeting &meeting : workspace->store().all<Meeting>()) {
        if (meeting.state == MeetingState::Approved)
            continue;
        QString sentence;
        EXPECT_EQ(errorOf([&] { publishMinutes(*workspace, {meeting.id, folder.path(u"ut"_s)}, written); }, &sentence), ErrorKind::Failed);
        break;
    }
    EXPECT_FALSE(QFileInfo::exists(folder.path(u"ut"_s)));
    writeFile(folder.path(u"fil"_s), "no folder");
    EXPECT_EQ(errorOf([&] { publishMinutes(*workspace, request(u"fil/under"_s), written); }), ErrorKind::Disk);
    EXPECT_EQ(workspace->store().all<PublicationEntry>().size(), before);
}
