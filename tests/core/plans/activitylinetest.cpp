// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Activities as they are typed in one line.
#include "core/plans/activityline.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

OwnerName person(qint64 id, const QString &name) { return {name, {Id<Person>{id}, {}, {}, name}}; }
OwnerName place(qint64 id, const QString &name, const QString &typed = {}) { return {typed.isEmpty() ? name : typed, {{}, Id<Organization>{id}, {}, name}}; }

ActivityContext context()
{
    ActivityContext context;
    context.planName = u"Handlingsplan 2012"_s;
    context.period = {QDate(2012, 1, 1), QDate(2012, 12, 31)};
    context.day = QDate(2012, 1, 9);
    context.names = {person(1, u"Åsa Wikner"_s), person(2, u"Gunvor Öhrn"_s), person(3, u"Anna Berg"_s), person(4, u"Anna Lind"_s),
                     place(5, u"Huddinge"_s), place(6, u"Arbetsförmedlingen"_s), place(6, u"Arbetsförmedlingen"_s, u"AF"_s),
                     {u"Beredningsgruppen"_s, {{}, {}, Id<Group>{7}, u"Beredningsgruppen"_s}}, person(8, u"Gunvor Ek"_s)};
    context.withSeat = 4;
    context.strategists = {context.names[0].owner};
    context.chairs = {context.names[1].owner};
    context.areas = {{Id<FocusArea>{1}, u"2"_s, u"Strategiskt påverkansarbete"_s}, {Id<FocusArea>{2}, u"2A"_s, u"Bosättningsfrågan"_s}};
    return context;
}

QString timeText(const ActivityLine &line)
{
    QStringList parts;
    if (line.schedule)
        parts << (line.schedule->precision == SchedulePrecision::None ? u"none"_s : scheduleText(*line.schedule));
    if (line.reviewOn)
        parts << u"review "_s + line.reviewOn->toString(Qt::ISODate);
    return parts.join(u", "_s);
}

struct Line {
    const char *typed;
    const char *title;
    const char *time;
    const char *owner;
};
class ActivityLines : public testing::TestWithParam<Line>
{
};

TEST_P(ActivityLines, AreUnderstood)
{
    const ActivityLine read = readActivityLine(QString::fromUtf8(GetParam().typed), context());
    EXPECT_EQ(read.title, QString::fromUtf8(GetParam().title));
    EXPECT_EQ(timeText(read), QString::fromUtf8(GetParam().time));
    EXPECT_EQ(read.responsible ? read.responsible->name : QString(), QString::fromUtf8(GetParam().owner));
    EXPECT_EQ(doubtOf(read), QString());
}

INSTANTIATE_TEST_SUITE_P(
    Table, ActivityLines,
    testing::Values(
        Line{"Delta i NISKI feb 2012 @strateg", "Delta i NISKI", "Feb 2012", "Åsa Wikner"},
        Line{"Delta i NISKI @strateg feb 2012", "Delta i NISKI", "Feb 2012", "Åsa Wikner"},
        Line{"@Åsa Delta i NISKI i februari", "Delta i NISKI", "Feb 2012", "Åsa Wikner"},
        Line{"Boka lokal 15/3", "Boka lokal", "15 Mar 2012", ""},
        Line{"Boka lokal 15 mars 2012 @Åsa Wikner", "Boka lokal", "15 Mar 2012", "Åsa Wikner"},
        Line{"Boka lokal senast 2012-03-15.", "Boka lokal", "15 Mar 2012", ""},
        Line{"Konferens 15–17 feb 2012", "Konferens", "15–17 Feb 2012", ""},
        Line{"Konferens 15-17 feb", "Konferens", "15–17 Feb 2012", ""},
        Line{"Kartlägg 1/2–15/3 @Huddinge", "Kartlägg", "1 Feb – 15 Mar 2012", "Huddinge"},
        Line{"Kartlägg jan–mars 2012", "Kartlägg", "Jan–Mar 2012", ""},
        Line{"Kartlägg januari-december", "Kartlägg", "Jan–Dec 2012", ""},
        Line{"Kartlägg mars till maj", "Kartlägg", "Mar–May 2012", ""},
        Line{"Ansök kv 2", "Ansök", "Q2 2012", ""},
        Line{"Ansök kvartal 2 2012", "Ansök", "Q2 2012", ""},
        Line{"Ansök Q2–Q3", "Ansök", "Q2 2012 – Q3 2012", ""},
        Line{"Bevaka EU-medel 2012", "Bevaka EU-medel", "2012", ""},
        Line{"Bevaka EU-medel hela året @AF", "Bevaka EU-medel", "2012", "Arbetsförmedlingen"},
        Line{"Utbildning våren", "Utbildning", "Jan–May 2012", ""},
        Line{"Utbildning under hösten 2012", "Utbildning", "Aug–Dec 2012", ""},
        Line{"Förankra utan tidplan", "Förankra", "none", ""},
        Line{"Förankra, utan tidplan, ses över 30 juni @beredningsgruppen", "Förankra", "none, review 2012-06-30", "Beredningsgruppen"},
        Line{"Förankra ses över juni", "Förankra", "review 2012-06-30", ""},
        Line{"Ta fram budget för 2013", "Ta fram budget för 2013", "", ""},
        Line{"Handlingsplan 2012", "Handlingsplan 2012", "", ""},
        Line{"Handlingsplan 2012 jan 2012 @ordförande", "Handlingsplan 2012", "Jan 2012", "Gunvor Öhrn"},
        Line{"Styrgrupp för KUB som startar under våren", "Styrgrupp för KUB som startar under våren", "", ""},
        Line{"Gunvor Ek läser @Gunvor", "Gunvor Ek läser", "", "Gunvor Öhrn"},
        Line{"Mejla a@b.se", "Mejla a@b.se", "", ""}, Line{"Fråga 100 personer", "Fråga 100 personer", "", ""},
        Line{"maj 2012", "", "May 2012", ""}, Line{"", "", "", ""}));

struct Doubt {
    const char *typed;
    const char *sentence;
};
class DoubtfulActivityLines : public testing::TestWithParam<Doubt>
{
};

TEST_P(DoubtfulActivityLines, SayWhy)
{
    const ActivityLine read = readActivityLine(QString::fromUtf8(GetParam().typed), context());
    EXPECT_EQ(doubtOf(read), QString::fromUtf8(GetParam().sentence));
}

INSTANTIATE_TEST_SUITE_P(
    Table, DoubtfulActivityLines,
    testing::Values(Doubt{"Ring @Anna", "Who is meant: Anna Berg and Anna Lind?"},
                    Doubt{"Ring @Nisse", "Nobody is called Nisse."},
                    Doubt{"Boka 32 feb", "There is no such time: 32 feb."},
                    Doubt{"Boka 31/2 2012", "There is no such time: 31/2 2012."},
                    Doubt{"Boka 2012-13-01", "There is no such time: 2012-13-01."},
                    Doubt{"Ansök kv 5", "There is no such time: kv 5."},
                    Doubt{"Kartlägg 15/3–1/2", "It would end before it begins: 15/3–1/2."},
                    Doubt{"Kartlägg dec–jan", "It would end before it begins: dec–jan."},
                    Doubt{"Kartlägg mars 2013", "Mar 2013 lies outside Handlingsplan 2012."},
                    Doubt{"Kartlägg dec 2012–jan 2013", "Dec 2012 – Jan 2013 lies outside Handlingsplan 2012."},
                    Doubt{"#9Z Kartlägg", "No focus area has the code 9Z."},
                    Doubt{"Ring @Åsa @Gunvor Öhrn", "One is responsible: Åsa Wikner or Gunvor Öhrn? Those who take part as well are organizations."}));

TEST(ActivityLine, TakesItsAreaFromACode)
{
    EXPECT_EQ(readActivityLine(u"2A Delta i bosättningsgruppen"_s, context()).area, Id<FocusArea>{2});
    EXPECT_EQ(readActivityLine(u"Delta i bosättningsgruppen #2a maj"_s, context()).area, Id<FocusArea>{2});
    EXPECT_EQ(readActivityLine(u"2: Delta"_s, context()).area, Id<FocusArea>{1});
    const ActivityLine none = readActivityLine(u"2 studiebesök"_s, context());
    EXPECT_FALSE(none.area);
    EXPECT_EQ(none.title, u"2 studiebesök"_s);
}

TEST(ActivityLine, TakesItsConditionFromTheEndOfItsTitle)
{
    const ActivityLine read = readActivityLine(u"Styrgrupp för KUB, om nationella § 37-medel beviljas mars–dec @strateg"_s, context());
    EXPECT_EQ(read.title, u"Styrgrupp för KUB"_s);
    EXPECT_EQ(read.condition, u"om nationella § 37-medel beviljas"_s);
    EXPECT_EQ(timeText(read), u"Mar–Dec 2012"_s);
    const ActivityLine other = readActivityLine(u"Styrgrupp för KUB maj förutsatt att finansiering kommer på plats."_s, context());
    EXPECT_EQ(other.title, u"Styrgrupp för KUB"_s);
    EXPECT_EQ(other.condition, u"förutsatt att finansiering kommer på plats"_s);
    EXPECT_EQ(timeText(other), u"May 2012"_s);
    EXPECT_EQ(readActivityLine(u"Informera om KUB"_s, context()).condition, QString());
}

TEST(ActivityLine, KeepsFurtherSentencesAsDescription)
{
    const ActivityLine read = readActivityLine(u"Delta i NISKI:s konferens februari 2012. Fokus är regional samverkan, m.m. AF är med."_s, context());
    EXPECT_EQ(read.title, u"Delta i NISKI:s konferens"_s);
    EXPECT_EQ(read.description, u"Fokus är regional samverkan, m.m. AF är med."_s);
    EXPECT_EQ(timeText(read), u"Feb 2012"_s);
    EXPECT_EQ(readActivityLine(u"Dialog med KSL m.fl. AF är med"_s, context()).description, QString());
}

TEST(ActivityLine, SaysWhereEachPartStands)
{
    const ActivityLine read = readActivityLine(u"2A Delta feb 2012 @Åsa Wikner"_s, context());
    const std::vector<Recognized> expected{{RecognizedKind::Area, {0, 2}}, {RecognizedKind::Time, {9, 8}}, {RecognizedKind::Owner, {18, 11}}};
    EXPECT_EQ(read.recognized, expected);
}

TEST(ActivityLine, LetsOrganizationsTakePartBesideWhoIsResponsible)
{
    const ActivityLine read = readActivityLine(u"Kartlägg @Åsa @Huddinge @AF maj"_s, context());
    EXPECT_EQ(read.responsible->name, u"Åsa Wikner"_s);
    ASSERT_EQ(read.participants.size(), 2U);
    EXPECT_EQ(read.participants[1].name, u"Arbetsförmedlingen"_s);
}

RC_GTEST_PROP(ActivityLine, LosesNothingThatItDoesNotRecognize, (std::vector<int> picks))
{
    static const QStringList words{u"Delta"_s, u"feb"_s, u"2012"_s, u"@Åsa"_s, u"15/3"_s, u"–"_s, u"om"_s, u"medel,"_s, u"@"_s, u"#2A"_s, u"kv"_s, u"2"_s, u"."_s, u"32"_s};
    QStringList chosen;
    for (const int pick : picks)
        chosen << words[qsizetype(uint(pick) % uint(words.size()))];
    const QString line = chosen.join(u' ');
    const ActivityLine read = readActivityLine(line, context());
    QString left = line;
    for (const Recognized &part : read.recognized) {
        RC_ASSERT(part.span.start >= 0 && part.span.length > 0 && part.span.start + part.span.length <= line.size());
        left.replace(part.span.start, part.span.length, QString(part.span.length, u' '));
    }
    const QString kept = read.title + read.description;
    for (const QString &word : left.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLetterOrNumber())
            RC_ASSERT(kept.contains(word.chopped(word.endsWith(u',') ? 1 : 0)));
    }
}

} // namespace
