// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed minutes never change (domain D 12), in the file itself and for who looks.
#include "core/meetings/attendancerules.h"
#include "core/meetings/matter.h"
#include "core/meetings/meetingrules.h"
#include "core/meetings/meetingsteps.h"
#include "core/meetings/minutesdocument.h"
#include "core/meetings/numbering.h"
#include "core/meetings/seals.h"
#include "core/documents/markdownwriter.h"
#include "core/workspace/bundle.h"
#include "tests/core/meetings/meetingsfixture.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// A meeting with something in each table that its minutes consist of, sealed.
class Seals : public Meetings
{
protected:
    void SetUp() override
    {
        Meetings::SetUp();
        setForm(MinutesForm::Formal);
        Group other;
        other.name = u"Ledningsgruppen"_s;
        above = add(other);
        meeting = addMeeting({2011, 11, 24});
        item = addItem(meeting, u"Budget 2012"_s, AgendaItemKind::Decision);
        second = addItem(meeting, u"Rapporter"_s);
        change([&](Transaction &transaction) { fill(transaction); });
        seal(meeting);
    }

    void fill(Transaction &transaction)
    {
        Matter matter;
        matter.title = u"Budget 2012"_s;
        AgendaItem budget = store().get(item);
        budget.matter = transaction.insert(matter);
        budget.decision = u"att fastställa budgeten"_s;
        budget.outcome = ItemOutcome::Decided;
        transaction.update(budget);
        MeetingGroup further;
        further.meeting = meeting;
        further.group = above;
        transaction.insert(further);
        ActionPoint point;
        point.meeting = meeting;
        point.item = item;
        point.text = u"skicka fördelningen"_s;
        point.ownerName = u"Åsa Wikner"_s;
        point.due = QDate(2011, 12, 5);
        transaction.insert(point);
        Attachment attachment;
        attachment.record = {AgendaItem::entity.name(), item.value};
        attachment.name = u"fördelning.pdf"_s;
        attachment.sha256 = transaction.keepContent("the split");
        transaction.insert(attachment);
    }

    /// Refused with the seal's sentence, and nothing of it stays.
    void expectRefused(const QString &sql)
    {
        Connection &connection = store().connection();
        connection.execute(u"BEGIN"_s);
        QString sentence;
        errorOf([&] { connection.execute(sql); }, &sentence);
        EXPECT_TRUE(sentence.startsWith(u"The minutes are sealed"_s)) << sql.toStdString() << ": " << sentence.toStdString();
        connection.rollBack();
    }

    /// What verifySeals says after the SQL, with every trigger gone; then it is rolled back.
    std::vector<Problem> problemsAfter(const QString &sql)
    {
        Connection &connection = store().connection();
        connection.execute(u"BEGIN"_s);
        for (const QString &name : triggers())
            connection.execute(u"DROP TRIGGER "_s + name);
        connection.execute(sql);
        std::vector<Problem> problems = verifySeals(store());
        connection.rollBack();
        return problems;
    }

    QStringList triggers() const
    {
        Statement query(store().connection(), u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%sealed%'"_s);
        query.run();
        QStringList names;
        while (query.next())
            names << query.text(0);
        return names;
    }

    static QString literal(const Value &value)
    {
        if (isNothing(value))
            return u"NULL"_s;
        if (const auto *number = std::get_if<qint64>(&value))
            return QString::number(*number);
        return u"'%1'"_s.arg(QString(std::get<QString>(value)).replace(u'\'', u"''"_s));
    }

    /// Another value of the same kind.
    QString otherValue(const Field &field, const Value &value, qint64 row) const
    {
        if (field.kind == FieldKind::Reference) {
            for (const Values &target : store().rows(*field.target)) {
                if (Value(idOf(target)) != value && idOf(target) != row)
                    return QString::number(idOf(target));
            }
            return u"999999"_s; // none: what only a commit would refuse
        }
        if (field.kind == FieldKind::Enumeration)
            return u"'%1'"_s.arg(toText(field.names[value == Value(toText(field.names[0])) ? 1 : 0]));
        if (field.kind == FieldKind::Boolean)
            return value == Value(qint64(0)) ? u"1"_s : u"0"_s;
        if (field.kind == FieldKind::Date)
            return u"'2031-01-01'"_s;
        if (const auto *number = std::get_if<qint64>(&value))
            return QString::number(*number + 1);
        if (isNothing(value))
            return u"7"_s;
        const QString &text = std::get<QString>(value); // of the same length, as a SHA-256 must be
        return literal(text.chopped(std::min<qsizetype>(text.size(), 1)) + u'x');
    }

    std::vector<Values> sealedRows(const Entity &entity) const
    {
        std::vector<Values> rows;
        for (const Values &row : store().rows(entity)) {
            if (&entity != &Attendance::entity || rows.size() < 2) // two people tell as much as ten
                rows.push_back(row);
        }
        return rows;
    }

    Id<Group> above;
    Id<Meeting> meeting;
    Id<AgendaItem> item, second;
    const std::vector<const Entity *> sealed{&Meeting::entity, &MeetingGroup::entity, &AgendaItem::entity, &Attendance::entity,
                                             &ActionPoint::entity, &Attachment::entity, &Seal::entity};
};

TEST_F(Seals, D12EveryUpdateOfEveryColumnFailsInTheFile)
{
    for (const Entity *entity : sealed) {
        ASSERT_FALSE(store().rows(*entity).empty()) << entity->table;
        for (const Values &row : sealedRows(*entity)) {
            for (const Field &field : entity->fields)
                expectRefused(u"UPDATE %1 SET \"%2\" = \"%2\" WHERE id = %3"_s.arg(entity->name(), toText(field.name)).arg(idOf(row)));
        }
    }
    expectRefused(u"UPDATE attachment_content SET bytes = x'00'"_s);
    expectRefused(u"UPDATE attachment_content SET sha256 = sha256"_s);
}

TEST_F(Seals, D12EveryDeleteAndEveryReplaceFailsAlsoWithoutRecursiveTriggers)
{
    store().connection().execute(u"PRAGMA recursive_triggers = OFF"_s);
    for (const Entity *entity : sealed) {
        QStringList columns;
        for (const Field &field : entity->fields)
            columns << u'"' + toText(field.name) + u'"';
        for (const Values &row : sealedRows(*entity)) {
            expectRefused(u"DELETE FROM %1 WHERE id = %2"_s.arg(entity->name()).arg(idOf(row)));
            QStringList values;
            for (const Value &value : row)
                values << literal(value);
            const QString replace = u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(entity->name(), columns.join(u", "_s));
            expectRefused(replace.arg(values.join(u", "_s)));
            values[0] = u"999999"_s; // found by its key as well as by its id
            expectRefused(replace.arg(values.join(u", "_s)));
        }
    }
    expectRefused(u"DELETE FROM attachment_content"_s);
    expectRefused(u"INSERT OR REPLACE INTO attachment_content (sha256, bytes) SELECT sha256, x'00' FROM attachment_content"_s);
}

TEST_F(Seals, D12NothingIsAddedToThem)
{
    AgendaItem late;
    late.meeting = meeting;
    late.title = u"Sent ärende"_s;
    EXPECT_TRUE(sentenceOf([&](Transaction &transaction) { transaction.insert(late); }).contains(u"sealed"_s));
    ActionPoint point;
    point.meeting = meeting;
    point.text = u"ring Nacka"_s;
    EXPECT_TRUE(sentenceOf([&](Transaction &transaction) { transaction.insert(point); }).contains(u"sealed"_s));
    Attachment attachment;
    attachment.record = {AgendaItem::entity.name(), item.value};
    attachment.name = u"sen.pdf"_s;
    EXPECT_TRUE(sentenceOf([&](Transaction &transaction) { transaction.insert(attachment); }).contains(u"sealed"_s));
}

TEST_F(Seals, OneChangedValueInAnyColumnIsFound)
{
    EXPECT_TRUE(verifySeals(store()).empty());
    for (const Entity *entity : sealed) {
        for (const Values &row : sealedRows(*entity)) {
            for (size_t i = 1; i < entity->fields.size(); ++i) {
                const Field &field = entity->fields[i];
                if (entity == &Seal::entity && (field.name == "key" || field.name == "date" || field.name == "user" || field.name == "program_version"))
                    continue; // beside the seal: the row's own hash and the content's keep those
                const QString sql = u"UPDATE %1 SET \"%2\" = %3 WHERE id = %4"_s.arg(entity->name(), toText(field.name), otherValue(field, row[i], idOf(row))).arg(idOf(row));
                EXPECT_FALSE(problemsAfter(sql).empty()) << sql.toStdString();
            }
        }
    }
    EXPECT_TRUE(verifySeals(store()).empty());
}

TEST_F(Seals, WhatWasChangedIsSaidInWords)
{
    const auto problems = problemsAfter(u"UPDATE agenda_item SET decision = decision || '.' WHERE id = %1"_s.arg(item.value));
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].sentence, u"The minutes of Beredningsgruppen 24 November 2011, §\u00A01: the decision does not read as when they were sealed."_s);
    EXPECT_EQ(problems[0].place, (RecordRef{u"agenda_item"_s, item.value}));
    EXPECT_EQ(problems[0].severity, Severity::Fault);
    const auto removed = problemsAfter(u"DELETE FROM action_point"_s);
    ASSERT_FALSE(removed.empty());
    EXPECT_TRUE(removed[0].sentence.contains(u"missing"_s)) << removed[0].sentence.toStdString();
}

TEST_F(Seals, TheChainShowsASealThatIsGone)
{
    const Id<Meeting> next = addMeeting({2012, 1, 19});
    addItem(next, u"Rapporter"_s);
    seal(next);
    EXPECT_EQ(sealOf(store(), next)->previous, sealOf(store(), meeting)->sha256);
    EXPECT_FALSE(problemsAfter(u"DELETE FROM seal WHERE number = 1"_s).empty());
}

TEST_F(Seals, AreCheckedInAFileThatAnotherProgramHasChanged)
{
    const QString path = workspace->path();
    workspace.reset();
    {
        Connection other(path, Connection::Mode::ReadWrite);
        const QString name = u"agenda_item_sealed_update"_s;
        const QString trigger = std::get<QString>(other.singleValue(u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(name)));
        other.execute(u"BEGIN"_s);
        other.execute(u"DROP TRIGGER "_s + name);
        other.execute(u"UPDATE agenda_item SET decision = 'att avslå budgeten' WHERE id = %1"_s.arg(item.value));
        other.execute(trigger); // so that the schema is as it was
        other.execute(u"COMMIT"_s);
    }
    workspace = Workspace::open(path, Store::Access::Read);
    const std::vector<ListedProblem> problems = workspace->problems();
    ASSERT_FALSE(problems.empty());
    EXPECT_EQ(problems.front().problem.code, u"seal_broken"_s);
    EXPECT_TRUE(problems.front().problem.sentence.contains(u"the decision"_s));
}

TEST_F(Seals, HoldAfterExportAndImport)
{
    const QByteArray bundle = exportBundle(store());
    const auto copy = Workspace::create(folder.path(u"copy.samsyn"_s), u"Kopia"_s);
    importBundle(*copy, bundle);
    EXPECT_TRUE(verifySeals(copy->store()).empty());
    EXPECT_EQ(exportBundle(copy->store()), bundle);
    const auto moved = copy->store().all<Meeting>().front();
    EXPECT_EQ(canonicalText(copy->store(), moved.id), canonicalText(store(), meeting));
    AgendaItem changed = copy->store().all<AgendaItem>().front();
    changed.title = u"Annat"_s;
    EXPECT_EQ(errorOf([&] { copy->change(u"Change"_s, [&](Transaction &transaction) { transaction.update(changed); }); }), ErrorKind::Failed);
}

TEST_F(Seals, CannotBeUndoneNorSetTwice)
{
    EXPECT_FALSE(workspace->undoLabel());
    QString sentence;
    EXPECT_EQ(errorOf([&] { changeForGood([&](Transaction &transaction) { sealMinutes(transaction, meeting); }); }, &sentence), ErrorKind::Failed);
    EXPECT_TRUE(sentence.contains(u"sealed already"_s)) << sentence.toStdString();
    EXPECT_FALSE(sentenceOf([&](Transaction &transaction) { withdrawApproval(transaction, meeting); }).isEmpty());
}

TEST_F(Seals, D12ACorrectionIsARowBesideThem)
{
    Correction correction;
    correction.meeting = meeting;
    correction.item = item;
    correction.part = u"decision"_s;
    correction.newText = u"att fastställa budgeten för 2012"_s;
    correction.decidedBy = u"Karin Ekdal"_s;
    EXPECT_TRUE(sentenceOf([&](Transaction &transaction) { correct(transaction, correction); }).contains(u"why"_s));
    correction.reason = u"Året saknades"_s;
    const Seal before = *sealOf(store(), meeting);
    change([&](Transaction &transaction) { correct(transaction, correction); });
    EXPECT_EQ(correctionsOf(store(), meeting).front().oldText, u"att fastställa budgeten"_s);
    EXPECT_EQ(correctedText(store(), meeting, item, u"decision"_s), correction.newText);
    EXPECT_EQ(store().get(item).decision, u"att fastställa budgeten"_s);
    EXPECT_EQ(canonicalText(store(), meeting), before.text);
    const QString paper = QString::fromUtf8(writeMarkdown(minutesDocument(store(), meeting, Language::Swedish)));
    EXPECT_TRUE(paper.contains(u"Rättelse 1"_s) && paper.contains(u"Året saknades"_s)) << paper.toStdString();
}

TEST_F(Seals, D18PrintedNamesStayWhenThePersonIsRenamed)
{
    const QByteArray before = writeMarkdown(minutesDocument(store(), meeting, Language::Swedish));
    ASSERT_TRUE(before.contains("Eva Stålhane"));
    Person person = store().get(*rowOf(meeting, u"Eva Stålhane"_s).person);
    person.name = u"Ewa Stålhane"_s;
    set(person);
    Group renamed = store().get(group);
    renamed.name = u"Beredningen"_s;
    set(renamed);
    EXPECT_EQ(writeMarkdown(minutesDocument(store(), meeting, Language::Swedish)), before);
    EXPECT_TRUE(verifySeals(store()).empty());
}

TEST_F(Seals, OldMinutesNeverChangeWhateverComesLater)
{
    const QByteArray before = writeMarkdown(minutesDocument(store(), meeting, Language::Swedish));
    const QString text = canonicalText(store(), meeting);
    ActionStep done;
    done.action = store().all<ActionPoint>().front().id;
    done.date = QDate(2011, 12, 4);
    done.state = ActionState::Done;
    add(done);
    addSeat(group, members[7], SeatRole::Holder, u"Nils Ny"_s);
    const Id<Meeting> next = addMeeting({2011, 12, 15});
    AgendaItem follows;
    follows.meeting = next;
    follows.title = u"Budget 2012"_s;
    follows.cameFrom = item;
    follows.approves = meeting;
    add(follows);
    seal(next);
    PublicationEntry published;
    published.meeting = meeting;
    published.date = QDate(2011, 12, 16);
    published.target = u"webben"_s;
    add(published);
    EXPECT_EQ(canonicalText(store(), meeting), text);
    EXPECT_EQ(writeMarkdown(minutesDocument(store(), meeting, Language::Swedish)), before);
    EXPECT_EQ(meetingStateName(store(), store().get(meeting)), u"Published"_s);
    EXPECT_TRUE(verifySeals(store()).empty());
}

} // namespace
