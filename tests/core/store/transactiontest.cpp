// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/members.h"
#include "core/store/history.h"
#include "tests/support/workspaces.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

struct Writing : testing::Test {
    Folder folder;
    std::unique_ptr<Workspace> workspace = Workspace::create(folder.path(u"w.samsyn"_s), u"Prov"_s);
    const Store &store() const { return workspace->store(); }
    Id<Organization> huddinge() { return addMunicipality(*workspace, u"0126"_s, u"Huddinge"_s); }
};

} // namespace

TEST_F(Writing, ReadsBackWhatWasWritten)
{
    Person person;
    person.name = u"Åsa Wikner"_s;
    workspace->change(u"Add"_s, [&](Transaction &transaction) { person.id = transaction.insert(person); });
    const Person read = store().get(person.id);
    EXPECT_EQ(read.name, person.name);
    EXPECT_EQ(read.key, u"åsa-wikner"_s);
    EXPECT_EQ(store().byKey<Person>(u"åsa-wikner"_s)->id, person.id);
}

TEST_F(Writing, GivesKeysFromCodesReferencesAndDatesAndNumbersTheSecond)
{
    const auto id = huddinge();
    addMembership(*workspace, id, QDate(2010, 2, 1), QDate(2010, 12, 31));
    EXPECT_EQ(store().get(id).key, u"0126"_s);
    EXPECT_EQ(store().all<Membership>().front().key, u"0126-2010-02-01"_s);
    workspace->change(u"Two"_s, [](Transaction &transaction) {
        Person person;
        person.name = u"Per Sandelin"_s;
        transaction.insert(person);
        transaction.insert(person);
    });
    EXPECT_TRUE(store().byKey<Person>(u"per-sandelin-2"_s).has_value());
}

TEST_F(Writing, WritesNothingWhereSomethingInItFails)
{
    const quint64 before = store().contentHash();
    const size_t steps = history(store()).size();
    EXPECT_EQ(errorOf([&] {
        workspace->change(u"Half"_s, [&](Transaction &transaction) {
            Organization organization;
            organization.name = u"Haninge"_s;
            transaction.insert(organization);
            throw Error(ErrorKind::Failed, u"stop"_s);
        });
    }), ErrorKind::Failed);
    EXPECT_EQ(store().count(Organization::entity), 0);
    EXPECT_EQ(store().contentHash(), before);
    EXPECT_EQ(history(store()).size(), steps);
    huddinge(); // and the next one works
}

TEST_F(Writing, NeverGivesAnIdTwice)
{
    const auto first = huddinge();
    workspace->change(u"Remove"_s, [&](Transaction &transaction) { transaction.remove(first); });
    EXPECT_GT(huddinge().value, first.value);
}

TEST_F(Writing, RemovesWithItsOwnedRowsButNotWhatOthersPointTo)
{
    const auto id = huddinge();
    workspace->change(u"Name"_s, [&](Transaction &transaction) {
        transaction.insert(OrganizationName{{}, {}, id, QDate(2010, 1, 1), u"Nya Huddinge"_s});
    });
    addMembership(*workspace, id, QDate(2010, 2, 1));
    QString sentence;
    EXPECT_EQ(errorOf([&] {
        workspace->change(u"Remove"_s, [&](Transaction &transaction) { transaction.remove(id); });
    }, &sentence), ErrorKind::Failed);
    EXPECT_TRUE(sentence.contains(u"membership"_s)) << sentence.toStdString();
    EXPECT_EQ(store().count(OrganizationName::entity), 1);
    workspace->change(u"Remove both"_s, [&](Transaction &transaction) {
        transaction.remove(id);
        transaction.remove(store().all<Membership>().front().id);
    });
    EXPECT_EQ(store().count(OrganizationName::entity), 0);
    workspace->undo();
    EXPECT_EQ(nameOn(store(), store().get(id), QDate(2011, 1, 1)), u"Nya Huddinge"_s);
}

TEST_F(Writing, KeepsTheContentHashEqualToTheRows)
{
    const auto id = huddinge();
    addMembership(*workspace, id, QDate(2010, 2, 1));
    EXPECT_EQ(store().contentHash(), store().computedContentHash());
    workspace->undo();
    EXPECT_EQ(store().contentHash(), store().computedContentHash());
}

TEST_F(Writing, NamesTheStepsToUndoAndRedo)
{
    EXPECT_EQ(workspace->undoLabel(), std::nullopt);
    huddinge();
    EXPECT_EQ(workspace->undoLabel(), u"Add Huddinge"_s);
    workspace->undo();
    EXPECT_EQ(workspace->undoLabel(), std::nullopt);
    EXPECT_EQ(workspace->redoLabel(), u"Add Huddinge"_s);
    workspace->redo();
    EXPECT_EQ(store().count(Organization::entity), 1);
    workspace->undo();
    addMunicipality(*workspace, u"0136"_s, u"Haninge"_s);
    EXPECT_EQ(workspace->redoLabel(), std::nullopt);
    EXPECT_EQ(errorOf([&] { workspace->redo(); }), ErrorKind::Failed);
}

TEST_F(Writing, StillKnowsWhatCanBeUndoneAfterReopening)
{
    huddinge();
    addMunicipality(*workspace, u"0136"_s, u"Haninge"_s);
    workspace->undo();
    const QString path = workspace->path();
    workspace.reset();
    workspace = Workspace::open(path, Store::Access::Write);
    EXPECT_EQ(workspace->undoLabel(), u"Add Huddinge"_s);
    EXPECT_EQ(workspace->redoLabel(), u"Add Haninge"_s);
}

TEST_F(Writing, AnnouncesChangeSetsInTheirOrderAlsoWhenAListenerWrites)
{
    QStringList heard;
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(), [&](const ChangeSet &set) {
        if (set.label == u"Add Huddinge"_s)
            addMunicipality(*workspace, u"0136"_s, u"Haninge"_s);
        heard << set.label;
    });
    huddinge();
    EXPECT_EQ(heard, (QStringList{u"Add Huddinge"_s, u"Add Haninge"_s}));
}

TEST_F(Writing, RefusesTextThatIsNoText)
{
    for (const QString &name : {QString(QChar(0xD800)), u"a"_s + QChar(0) + u"b"_s})
        EXPECT_EQ(errorOf([&] { addMunicipality(*workspace, u"0126"_s, name); }), ErrorKind::Failed);
    EXPECT_EQ(store().count(Organization::entity), 0);
}

TEST_F(Writing, KeepsALetterAsOneCharacterHoweverItWasTyped)
{
    const auto id = addMunicipality(*workspace, u"1260"_s, u"Bja\u0308rred"_s);
    EXPECT_EQ(store().get(id).name, u"Bj\u00e4rred"_s);
    workspace->undo();
    workspace->redo();
    EXPECT_EQ(store().contentHash(), store().computedContentHash());
}

TEST_F(Writing, WritesNothingWhileTheWorkspaceIsInDoubt)
{
    const quint64 before = store().contentHash();
    workspace->setReadOnly(u"It is being checked."_s);
    EXPECT_EQ(errorOf([&] { huddinge(); }), ErrorKind::Locked);
    EXPECT_EQ(store().contentHash(), before);
    EXPECT_EQ(workspace->undoLabel(), std::nullopt);
    workspace->setReadOnly({});
    huddinge();
}

TEST_F(Writing, IsAnnouncedAlsoAfterAListenerHasThrown)
{
    int heard = 0;
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(), [&] {
        if (++heard == 1)
            throw Error(ErrorKind::Failed, u"a listener should not"_s);
    });
    EXPECT_TRUE(errorOf([&] { huddinge(); }));
    addMunicipality(*workspace, u"0136"_s, u"Haninge"_s);
    EXPECT_EQ(heard, 2);
}

TEST_F(Writing, KeepsAttachmentsOnceAndRefusesLargeOnes)
{
    QString hash;
    workspace->change(u"Attach"_s, [&](Transaction &transaction) {
        hash = transaction.keepContent("PDF");
        EXPECT_EQ(transaction.keepContent("PDF"), hash);
        transaction.insert(Attachment{{}, {}, {u"workspace"_s, 1}, 0, u"Beslut.pdf"_s, u"application/pdf"_s, hash});
    });
    EXPECT_EQ(store().attachmentContent(hash), "PDF");
    EXPECT_EQ(errorOf([&] {
        workspace->change(u"Attach"_s, [&](Transaction &transaction) { transaction.keepContent(QByteArray(25'000'001, 'x')); });
    }), ErrorKind::Failed);
}

TEST_F(Writing, RecordsWhoDidWhatAndWhen)
{
    const StoppedClock clock(QDateTime(QDate(2011, 11, 21), QTime(10, 14)));
    huddinge();
    const HistoryEntry entry = history(store(), 1).front();
    EXPECT_EQ(entry.label, u"Add Huddinge"_s);
    EXPECT_EQ(entry.at, now());
    EXPECT_EQ(entry.changes, 1);
}

TEST_F(Writing, SaysThatTheDiskIsFullAndLosesNothing)
{
    huddinge();
    const quint64 before = store().contentHash();
    Connection &connection = store().connection();
    const Value pages = connection.singleValue(u"PRAGMA page_count"_s);
    connection.execute(u"PRAGMA max_page_count = %1"_s.arg(std::get<qint64>(pages)));
    EXPECT_EQ(errorOf([&] { addMunicipality(*workspace, u"0136"_s, QString(100'000, u'x')); }), ErrorKind::Disk);
    EXPECT_EQ(store().contentHash(), before);
    EXPECT_EQ(store().computedContentHash(), before);
    connection.execute(u"PRAGMA max_page_count = 100000"_s);
    addMunicipality(*workspace, u"0136"_s, u"Haninge"_s);
    EXPECT_EQ(store().count(Organization::entity), 2);
}
