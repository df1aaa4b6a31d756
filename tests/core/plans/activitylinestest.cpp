// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Activities and focus areas pasted from documents and spreadsheets.
#include "core/plans/activitylines.h"

#include "core/base/language.h"
#include "core/members/person.h"
#include "core/plans/activitycells.h"
#include "core/plans/areatree.h"
#include "core/plans/planview.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

using State = ActivityRow::State;

class ActivityLinesTest : public ::testing::Test
{
protected:
    ActivityLinesTest() : workspace(Workspace::create(folder.path(u"plan.samsyn"_s), u"Etablering Södertörn"_s))
    {
        addMunicipality(*workspace, u"0126"_s, u"Huddinge"_s);
        workspace->change(u"A plan"_s, [&](Transaction &transaction) {
            addFocusAreas(transaction, focusAreasOf(QString::fromUtf8(dataFile(u"plans/areas-2010.txt"_s))), QDate(2010, 10, 18));
            Person person;
            person.name = u"Åsa Wikner"_s;
            transaction.insert(person);
            Plan plan;
            plan.name = u"Handlingsplan 2012"_s;
            plan.from = QDate(2012, 1, 1);
            plan.to = QDate(2012, 12, 31);
            options.place.plan = transaction.insert(plan);
        });
        options.day = QDate(2012, 1, 9);
    }
    ActivityLinesPreview preview(const QString &text) const { return previewActivities(workspace->store(), text, options); }
    std::vector<Id<Activity>> import(const ActivityLinesPreview &lines, bool leaveOut = false)
    {
        std::vector<Id<Activity>> added;
        workspace->change(u"Paste"_s, [&](Transaction &transaction) { added = importActivities(transaction, lines, options, leaveOut); });
        return added;
    }
    std::vector<State> states(const QString &text) const
    {
        std::vector<State> found;
        for (const ActivityRow &row : preview(text).rows)
            found.push_back(row.state);
        return found;
    }
    QString codeOf(const std::optional<Id<FocusArea>> &id) const { return id ? workspace->store().get(*id).code : QString(); }

    Folder folder;
    std::unique_ptr<Workspace> workspace;
    ActivityLinesOptions options;
};

TEST_F(ActivityLinesTest, TheSeedsActivitiesAreReadAsTheyStand)
{
    const ActivityLinesPreview seed = preview(QString::fromUtf8(dataFile(u"plans/activities-2012.txt"_s)));
    EXPECT_EQ(seed.count(State::New), 14);
    EXPECT_EQ(seed.count(State::Heading), 3);
    ASSERT_EQ(seed.count(State::Doubtful), 1); // the sentence above the list
    EXPECT_TRUE(seed.rows.front().written.startsWith(u"Arbetet som ryms"_s));
    EXPECT_THROW(import(seed), Error);
    const auto added = import(seed, true);
    ASSERT_EQ(added.size(), 14U);
    int january = 0;
    int allYear = 0;
    int conditional = 0;
    for (const Id<Activity> id : added) {
        const Activity activity = workspace->store().get(id);
        const QString time = scheduleText({activity.from, activity.to, activity.precision});
        january += time == u"Jan 2012";
        allYear += time == u"Jan–Dec 2012";
        conditional += !activity.condition.isEmpty();
    }
    EXPECT_EQ(january, 2);
    EXPECT_EQ(allYear, 11); // the twelfth of them names its month
    EXPECT_EQ(conditional, 1);
    const Activity network = workspace->store().get(added[2]);
    EXPECT_EQ(network.title, u"Delta i NISKIs konferens"_s);
    EXPECT_EQ(network.to, QDate(2012, 2, 29));
    EXPECT_TRUE(network.description.startsWith(u"Fokus för vårens konferens"_s));
    const Activity housing = workspace->store().get(added[3]);
    EXPECT_EQ(housing.title, u"Delta i styrgruppen för Bosättningsprojektet KUB som förväntas starta under våren"_s);
    EXPECT_EQ(housing.condition, u"förutsatt att finansiering kommer på plats"_s);
    EXPECT_EQ(workspace->store().get(added.back()).title, u"Annordna Etablering Södertörns planeringskonferens för 2013 - samtliga parter"_s);
    EXPECT_EQ(preview(QString::fromUtf8(dataFile(u"plans/activities-2012.txt"_s))).count(State::Same), 14);
    workspace->undo();
    EXPECT_EQ(workspace->store().count(Activity::entity), 0);
}

TEST_F(ActivityLinesTest, TheSeedsAreasAreReadAsTheyStand)
{
    const PastedAreas read = focusAreasOf(QString::fromUtf8(dataFile(u"plans/areas-2010.txt"_s)));
    QStringList codes;
    QStringList questions;
    for (const PastedArea &area : read.areas) {
        codes << area.code;
        if (area.state == AreaState::OpenQuestion)
            questions << area.code + u' ' + area.question;
    }
    EXPECT_EQ(codes.join(u' '), u"1 1A 1B 1C 1D 2 2A 2B 2C 2D 3 3A 3B 3C 3D 3E 3F"_s);
    EXPECT_EQ(questions, (QStringList{u"1D administration?"_s, u"2C Matchning Södertörn?"_s}));
    EXPECT_TRUE(read.goIntoOneAnother);
    EXPECT_EQ(read.areas[0].title, u"Etableringsreformen"_s);
    EXPECT_EQ(read.areas[1].description, u"- Referensgrupp för genomförande av regionalt gemensamt kansli\n- Utökad målgrupp"_s);
    EXPECT_EQ(read.areas[4].title, u"Databasen – samordning, utveckling, underhåll, utbildning, administration"_s);
    EXPECT_EQ(read.areas[5].title, u"Strategiskt påverkansarbete"_s);
    EXPECT_EQ(read.areas[5].level, PlanLevel::Both);
    EXPECT_EQ(read.areas[9].title, u"Tema Nyanlända – representation för regionalt strategiskt arbete"_s);
    EXPECT_EQ(read.areas[10].title, u"Kommunens framtida roll"_s);
    EXPECT_EQ(workspace->store().count(FocusArea::entity), 17);
    EXPECT_EQ(workspace->store().count(FocusAreaLink::entity), 3);
}

TEST_F(ActivityLinesTest, HeadingsChooseTheAreaAndTheTime)
{
    const ActivityLinesPreview lines = preview(u"1. Etableringsreformen –\nA. Samhällsorienteringen\nJanuari\n· Boka lokal\n2) Skriv inbjudan\nB. Fortsatt uppföljning\n- Ring AF\n3F\tBjud in föreningar\tmaj\n"_s);
    QStringList read;
    for (const ActivityRow &row : lines.rows) {
        if (row.state == State::New)
            read << codeOf(row.area) + u' ' + row.read.title + u' ' + timeText(row.read);
    }
    EXPECT_EQ(read, (QStringList{u"1A Boka lokal Jan 2012"_s, u"1A Skriv inbjudan Jan 2012"_s, u"3F Bjud in föreningar May 2012"_s}));
    EXPECT_EQ(lines.count(State::Heading), 4);
    EXPECT_EQ(lines.count(State::New) + lines.count(State::Doubtful), 4);
}

TEST_F(ActivityLinesTest, ColumnsStandInAnyOrderThatTheirHeadsName)
{
    const ActivityLinesPreview lines = preview(u"Ansvarig\tStart\tSlut\tAktivitet\tOmråde\nÅsa Wikner, Huddinge\t2012-02-01\t2012-03-15\t\"Kartlägg behoven\ni alla kommuner\"\t2A\n\t\t\tBevaka\t\nNisse\t2012-02-30\t\tRing\t9\n"_s);
    ASSERT_EQ(lines.rows.size(), 4U);
    EXPECT_EQ(lines.rows[0].state, State::Heading);
    const ActivityRow &first = lines.rows[1];
    EXPECT_EQ(first.state, State::New) << first.reason.toStdString();
    EXPECT_EQ(first.read.title, u"Kartlägg behoven i alla kommuner"_s);
    EXPECT_EQ(timeText(first.read), u"1 Feb – 15 Mar 2012"_s);
    EXPECT_EQ(ownersText(first.read), u"Åsa Wikner, Huddinge"_s);
    EXPECT_EQ(codeOf(first.area), u"2A"_s);
    EXPECT_EQ(lines.rows[2].state, State::New) << lines.rows[2].reason.toStdString();
    EXPECT_EQ(lines.rows[3].line, 5);
    EXPECT_EQ(timeText(lines.rows[3].read), u"2012-02-30"_s);
    EXPECT_EQ(ownersText(lines.rows[3].read), u"Nisse"_s);
    EXPECT_EQ(lines.rows[3].state, State::Doubtful);
    EXPECT_EQ(lines.rows[3].reason, u"There is no such time: 2012-02-30. Nobody is called Nisse. No focus area is called 9."_s);
}

TEST_F(ActivityLinesTest, TwoHundredLinesWithBadDatesAreToldOneByOne)
{
    QString text;
    for (int i = 1; i <= 200; ++i)
        text += u"Uppgift nummer %1 %2/%3\n"_s.arg(i).arg(i % 40).arg(i % 14);
    const ActivityLinesPreview lines = preview(text);
    ASSERT_EQ(lines.rows.size(), 200U);
    int good = 0;
    for (int i = 1; i <= 200; ++i)
        good += QDate(2012, i % 14, i % 40).isValid();
    EXPECT_EQ(lines.count(State::New), good);
    EXPECT_EQ(lines.count(State::Doubtful), 200 - good);
    EXPECT_EQ(lines.rows[13].reason, u"There is no such time: 14/0."_s);
    options.lines[14].time = u"14/3"_s;
    options.lines[40].leaveOut = true;
    const ActivityLinesPreview mended = preview(text);
    EXPECT_EQ(mended.rows[13].state, State::New);
    EXPECT_EQ(timeText(mended.rows[13].read), u"14 Mar 2012"_s);
    EXPECT_EQ(mended.rows[39].state, State::LeftOut);
    EXPECT_EQ(import(mended, true).size(), size_t(good) + 1);
    workspace->undo();
    EXPECT_EQ(workspace->store().count(Activity::entity), 0);
}

TEST_F(ActivityLinesTest, MendingOneThingLeavesTheOthersInDoubt)
{
    const QString text = u"Ring @Nisse 32 feb"_s;
    EXPECT_EQ(states(text), std::vector{State::Doubtful});
    options.lines[1].time = u"feb"_s;
    EXPECT_EQ(preview(text).rows[0].reason, u"Nobody is called Nisse."_s);
    options.lines[1].responsible = u"Åsa"_s;
    EXPECT_EQ(states(text), std::vector{State::New});
    options.lines[1].title = QString();
    EXPECT_EQ(states(text), std::vector{State::Doubtful});
}

TEST_F(ActivityLinesTest, AnActivityIsAddedOnce)
{
    EXPECT_EQ(states(u"Boka lokal\nboka  lokal\n\n·\nBoka lokal maj"_s), (std::vector{State::New, State::Same, State::Same}));
}

RC_GTEST_PROP(ActivityTimes, AreReadBackAsTheyAreWritten, ())
{
    const QDate first = QDate(2012, 1, 1).addDays(*rc::gen::inRange(0, 366));
    const QDate last = first.addDays(*rc::gen::inRange(0, 366 - first.dayOfYear()));
    const auto precision = *rc::gen::element(SchedulePrecision::Day, SchedulePrecision::Month, SchedulePrecision::Quarter, SchedulePrecision::Year);
    const Schedule schedule = scheduleOf(first, last, precision);
    const LanguageScope scope(*rc::gen::element(Language::English, Language::Swedish));
    const auto read = timeOf(scheduleText(schedule), {QDate(2012, 1, 1), QDate(2012, 12, 31)});
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->schedule == schedule);
}

} // namespace
