// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetinglog.h"
#include "core/meetings/meetingsteps.h"
#include "core/meetings/seals.h"
#include "tests/ui/meetings/meetingroom.h"
#include "ui/meetings/attendancelist.h"
#include "ui/widgets/form.h"
#include "ui/widgets/richtextedit.h"
#include "ui/widgets/twolinelist.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

class Finishing : public MeetingRoomTest
{
protected:
    /// A meeting that was held with everything decided, and two verifiers.
    void hold()
    {
        open();
        begin();
        workspace->change(u"hold"_s, [this](Transaction &transaction) {
            for (int number = 1; number <= 12; ++number) {
                AgendaItem done = item(number);
                done.discussion = u"Gicks igenom."_s;
                done.outcome = ItemOutcome::Noted;
                if (done.kind == AgendaItemKind::Decision) {
                    done.outcome = ItemOutcome::Decided;
                    done.decision = u"Beredningsgruppen beslutar\n\natt fastställa förslaget."_s;
                }
                transaction.update(done);
            }
            for (const QString &name : {u"Karin Ekdal"_s, u"Leila Farhadi"_s}) {
                Attendance verifier = attendanceOf(name);
                verifier.isVerifier = true;
                transaction.update(verifier);
            }
            endMeeting(transaction, sample.meeting, u"12:05"_s);
        });
        press(Qt::Key_8, Qt::ControlModifier);
    }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    void enter(const QString &name)
    {
        ASSERT_NE(button(name), nullptr) << name.toStdString();
        button(name)->setFocus();
        press(Qt::Key_Return);
    }
    void verifyAll()
    {
        for (int position : {attendanceOf(u"Karin Ekdal"_s).position, attendanceOf(u"Leila Farhadi"_s).position}) {
            whenDialog([](QWidget *dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
            enter(u"verify%1"_s.arg(position));
        }
    }
    void approve()
    {
        whenDialog([](QWidget *dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
        enter(u"approveMinutes"_s);
    }
    /// Answers the correction's dialog with this; what it says is kept.
    void correct(const QString &reason)
    {
        whenDialog([this, reason](QWidget *dialog) {
            ASSERT_EQ(dialog->objectName(), u"correctionDialog"_s);
            auto *where = dialog->findChild<QComboBox *>(u"correctionItem"_s);
            where->setCurrentIndex(1);
            auto *text = dialog->findChild<RichTextEdit *>(u"correctionText"_s);
            text->selectAll();
            QTest::keyClicks(text, u"Beslutet var ett annat."_s);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(u"correctionReason"_s), reason);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(u"correctionDecidedBy"_s), u"Karin Ekdal"_s);
            QTest::keyClick(dialog->findChild<QLineEdit *>(u"correctionReason"_s), Qt::Key_Return);
            for (const ErrorLine *line : dialog->findChildren<ErrorLine *>()) {
                if (!line->sentence().isEmpty())
                    sentences << line->sentence();
            }
        });
        enter(u"correctMinutes"_s);
    }
};

TEST_F(Finishing, ListsWhatIsMissingAndLeadsThere)
{
    open();
    begin();
    workspace->change(u"end"_s, [this](Transaction &transaction) { endMeeting(transaction, sample.meeting, u"12:05"_s); });
    press(Qt::Key_8, Qt::ControlModifier);
    auto *missing = find<TwoLineList>(u"missing"_s);
    ASSERT_TRUE(missing->isVisible());
    EXPECT_EQ(missing->model()->index(0, 0).data().toString(), u"Nobody is chosen to verify the minutes."_s);
    missing->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(find<QLabel>(u"itemTitle"_s)->text(), u"Godkännande av dagordningen"_s);
    EXPECT_TRUE(find<QWidget>(u"itemPane"_s)->isVisible());
}

TEST_F(Finishing, DoesNotApproveWhileSomethingIsMissing)
{
    hold();
    workspace->change(u"open"_s, [this](Transaction &transaction) {
        AgendaItem open = item(6);
        open.outcome = ItemOutcome::Open;
        transaction.update(open);
    });
    verifyAll();
    whenDialog([this](QWidget *dialog) {
        QTest::keyClick(dialog, Qt::Key_Return);
        ASSERT_TRUE(dialog->isVisible());
        for (const ErrorLine *line : dialog->findChildren<ErrorLine *>()) {
            if (!line->sentence().isEmpty())
                sentences << line->sentence();
        }
    });
    enter(u"approveMinutes"_s);
    EXPECT_TRUE(said().contains(u"Budget 2012"_s)) << said().toStdString();
    EXPECT_EQ(workspace->store().get(sample.meeting).state, MeetingState::Held);
}

TEST_F(Finishing, ApprovesByItsVerifiersAndSealsAfterAQuestion)
{
    hold();
    verifyAll();
    EXPECT_EQ(attendanceOf(u"Leila Farhadi"_s).verifiedOn, QDate(2011, 11, 24));
    EXPECT_EQ(attendanceOf(u"Leila Farhadi"_s).verifiedHow, u"by e-mail"_s);
    approve();
    EXPECT_EQ(workspace->store().get(sample.meeting).state, MeetingState::Approved);
    enter(u"sealMinutes"_s);
    EXPECT_TRUE(said().startsWith(u"Seal the minutes of"_s)) << said().toStdString();
    EXPECT_TRUE(isSealed(workspace->store(), sample.meeting));
    EXPECT_EQ(button(u"sealMinutes"_s), nullptr); // not twice
    EXPECT_EQ(workspace->undoLabel(), std::nullopt);
}

TEST_F(Finishing, ShowsSealedMinutesWithoutLettingThemBeWritten)
{
    hold();
    verifyAll();
    approve();
    enter(u"sealMinutes"_s);
    press(Qt::Key_9, Qt::ControlModifier);
    EXPECT_TRUE(find<RichTextEdit>(u"discussion"_s)->isReadOnly());
    EXPECT_FALSE(find<QWidget>(u"actionLine"_s)->isVisible());
    chooseAttendance(u"Karin Ekdal"_s);
    press(Qt::Key_A);
    EXPECT_EQ(attendanceOf(u"Karin Ekdal"_s).presence, Presence::Present);
}

TEST_F(Finishing, CorrectsSealedMinutesOnlyWithAReason)
{
    hold();
    verifyAll();
    approve();
    enter(u"sealMinutes"_s);
    correct({});
    EXPECT_TRUE(workspace->store().where<Correction>("meeting", sample.meeting.value).empty());
    EXPECT_TRUE(said().contains(u"why"_s)) << said().toStdString();
    correct(u"Skrivfel"_s);
    const auto corrections = workspace->store().where<Correction>("meeting", sample.meeting.value);
    ASSERT_EQ(corrections.size(), 1U) << said().toStdString();
    EXPECT_EQ(corrections[0].newText, u"Beslutet var ett annat."_s);
    EXPECT_TRUE(corrections[0].oldText.contains(u"fastställa"_s));
    press(Qt::Key_9, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_NE(find<QWidget>(u"correction1"_s), nullptr);
    EXPECT_TRUE(item(2).decision.contains(u"fastställa"_s)); // the original stays
}

TEST_F(Finishing, PublishesIntoAFolderAndKeepsTheLog)
{
    hold();
    verifyAll();
    approve();
    enter(u"sealMinutes"_s);
    enter(u"publishMinutes"_s);
    const auto entries = workspace->store().where<PublicationEntry>("meeting", sample.meeting.value);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_FALSE(entries[0].withContacts);
    const QStringList files = entries[0].files.split(u'\n');
    EXPECT_EQ(files.size(), 2);
    for (const QString &name : files)
        EXPECT_TRUE(QFile::exists(folder.path(u"published/"_s + name))) << name.toStdString();
    QStringList log;
    for (const QLabel *line : view->findChildren<QLabel *>(u"logLine"_s))
        log << line->text();
    EXPECT_TRUE(log.join(u'\n').contains(u"2011-11-24   Published"_s)) << log.join(u'\n').toStdString();
}

TEST_F(Finishing, LetsWhoLooksAtAnotherDayOnlyRead)
{
    hold();
    view->setReadOnly(true);
    EXPECT_EQ(button(u"approveMinutes"_s), nullptr);
    EXPECT_NE(button(u"previewMinutes"_s), nullptr);
    press(Qt::Key_9, Qt::ControlModifier);
    EXPECT_TRUE(find<RichTextEdit>(u"discussion"_s)->isReadOnly());
}

} // namespace

} // namespace samsyn::test
