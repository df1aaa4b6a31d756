// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of a meeting for who wants to look at it: set SAMSYN_PICTURES to a folder.
#include "core/base/language.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetingsteps.h"
#include "tests/ui/meetings/meetingroom.h"
#include "ui/widgets/look.h"

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

class MeetingPictures : public MeetingRoomTest
{
protected:
    void TearDown() override
    {
        setProgramLanguage(Language::English);
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
    }

    static void save(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("SAMSYN_PICTURES");
        const QPixmap picture = widget->grab();
        EXPECT_FALSE(picture.isNull());
        if (!folder.isEmpty()) {
            EXPECT_TRUE(picture.save(folder + u'/' + name + u".png"_s));
        }
    }

    /// As in the picture of the design: five items done, the sixth being written.
    void write()
    {
        workspace->change(u"five items"_s, [this](Transaction &transaction) {
            for (int number = 1; number <= 5; ++number) {
                AgendaItem done = item(number);
                done.outcome = number == 5 ? ItemOutcome::Discussed : ItemOutcome::Noted;
                if (done.kind == AgendaItemKind::Decision) {
                    done.outcome = ItemOutcome::Decided;
                    done.decision = u"Beredningsgruppen beslutar\n\natt fastställa förslaget."_s;
                }
                transaction.update(done);
            }
            AgendaItem now = item(6);
            now.presenter = u"Åsa Wikner"_s;
            now.background = u"Kommunerna betalar hälften av kostnaden för 2012, 438 150 kr. Resten söks som § 37-medel hos Länsstyrelsen."_s;
            transaction.update(now);
            setPresence(transaction, attendanceOf(u"Mikael Brandt"_s).id, Presence::Apologies);
            setPresence(transaction, attendanceOf(u"Eva Stålhane"_s).id, Presence::Remote);
            setPresence(transaction, attendanceOf(u"Tomas Äng"_s).id, Presence::Absent);
            setPresence(transaction, attendanceOf(u"Nadia Zand"_s).id, Presence::Present);
            standIn(transaction, attendanceOf(u"Tomas Äng"_s).id, attendanceOf(u"Nadia Zand"_s).id);
            noteCame(transaction, attendanceOf(u"Gunvor Öhrn"_s).id, sample.items[2], u"09:20"_s);
        });
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_4, Qt::ControlModifier);
        type(u"Åsa reda ut skillnaden på 3 000 kr mot ansökan 2/12\n"_s);
        type(u"Nacka lämna fakturareferens 9/12\n"_s);
        type(u"Leila skicka fördelningen till kommunerna 5/12"_s);
        press(Qt::Key_2, Qt::ControlModifier);
        type(u"Nacka och Botkyrka betalar från och med 2012 för hela året. Nynäshamn frågar vad som händer om bidraget avslås."_s);
    }

    void takeAll(const QString &suffix, bool dark = false)
    {
        open();
        applyLook(*qApp, dark ? Look::Dark : Look::Light, FontChoice::Fixed);
        save(view.get(), u"before"_s + suffix);
        begin();
        write();
        QTest::qWait(50);
        save(view.get(), u"meeting"_s + suffix);
        workspace->change(u"end"_s, [this](Transaction &transaction) { endMeeting(transaction, sample.meeting, u"12:05"_s); });
        press(Qt::Key_8, Qt::ControlModifier);
        QTest::qWait(50);
        save(view.get(), u"finish"_s + suffix);
    }
};

TEST_F(MeetingPictures, ShowItInEnglish)
{
    takeAll(u"-en"_s);
}

TEST_F(MeetingPictures, ShowItInSwedish)
{
    setProgramLanguage(Language::Swedish);
    takeAll(u"-sv"_s);
}

TEST_F(MeetingPictures, ShowItInTheDark)
{
    setProgramLanguage(Language::Swedish);
    takeAll(u"-sv-dark"_s, true);
}

} // namespace

} // namespace samsyn::test
