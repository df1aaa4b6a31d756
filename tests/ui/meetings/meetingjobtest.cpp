// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The work of a meeting, done with keys alone: nothing is clicked, no function of the page is called.
#include "core/meetings/actionpoint.h"
#include "core/meetings/meetinglog.h"
#include "core/meetings/meetings.h"
#include "tests/ui/meetings/meetingroom.h"
#include "ui/widgets/desktop.h"

#include <QDialog>
#include <QFile>
#include <QTimer>
#include <iostream>

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

constexpr auto control = Qt::ControlModifier;

/// A mail program that keeps what it is given.
class MailProgram : public Desktop
{
public:
    explicit MailProgram(std::vector<QByteArray> &mails) : m_mails(mails) {}
    bool open(const QString &path) override
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        m_mails.push_back(file.readAll());
        return true;
    }

private:
    std::vector<QByteArray> &m_mails;
};

class MeetingJob : public MeetingRoomTest
{
protected:
    void key(int which, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1)
    {
        for (int i = 0; i < times; ++i, ++keys)
            press(which, modifiers);
    }
    void text(const QString &words)
    {
        letters += static_cast<int>(words.size());
        type(words);
    }
    /// Keys for a dialog that the next key opens.
    void inDialog(const std::function<void()> &typing)
    {
        QTimer::singleShot(50, view.get(), [typing] {
            ASSERT_NE(QApplication::activeModalWidget(), nullptr);
            typing();
            if (auto *left = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                ADD_FAILURE() << "the dialog is still there";
                left->reject();
            }
        });
    }

    int keys = 0;
    int letters = 0;
    std::vector<QByteArray> mails;
};

TEST_F(MeetingJob, GoesFromTheAgendaToNotesSentWithKeysAlone)
{
    open(MinutesForm::Notes, QuorumRule::None);
    const auto desktop = Desktop::replace(std::make_unique<MailProgram>(mails));
    view->setFocus();
    key(Qt::Key_Return, control); // begin
    key(Qt::Key_5, control);
    key(Qt::Key_Down, {}, 5);
    key(Qt::Key_E); // Mikael Brandt sent apologies
    key(Qt::Key_Down);
    key(Qt::Key_R); // Eva Stålhane is remote
    key(Qt::Key_Down);
    key(Qt::Key_A); // Tomas Äng is not there
    inDialog([this] {
        text(u"nad"_s);
        key(Qt::Key_Return);
    });
    key(Qt::Key_S); // Nadia Zand stands in
    key(Qt::Key_2, control);
    for (int number = 1; number <= 12; ++number) {
        text(u"Punkt %1 föredras, och gruppen ställer frågor om tid och pengar."_s.arg(number));
        if (number == 3) {
            key(Qt::Key_5, control);
            key(Qt::Key_Up, {}, 3);
            key(Qt::Key_C); // Gunvor Öhrn came
        }
        if (number % 4 == 1) {
            key(Qt::Key_4, control);
            text(number == 1 ? u"Leila underlag till budget 9/12"_s : u"Jonas ringa Länsstyrelsen 16/12"_s);
        }
        if (item(number).kind == AgendaItemKind::Decision)
            key(Qt::Key_D, control);
        if (number < 12)
            key(Qt::Key_Return, control); // done, next
        else
            key(Qt::Key_Return, control);
    }
    inDialog([this] {
        key(Qt::Key_Tab);
        text(u"20 januari 2012"_s);
        key(Qt::Key_Return);
    });
    key(Qt::Key_Return, control | Qt::ShiftModifier); // end
    EXPECT_EQ(workspace->store().get(sample.meeting).state, MeetingState::Held);
    key(Qt::Key_Return); // the mail with the notes
    key(Qt::Key_Return); // and the parties'

    for (int number = 1; number <= 12; ++number) {
        EXPECT_NE(item(number).outcome, ItemOutcome::Open) << number;
        EXPECT_FALSE(item(number).discussion.isEmpty()) << number;
    }
    EXPECT_EQ(item(6).outcome, ItemOutcome::Decided);
    EXPECT_EQ(attendanceOf(u"Nadia Zand"_s).standsInFor, std::optional(attendanceOf(u"Tomas Äng"_s).id));
    EXPECT_EQ(attendanceOf(u"Gunvor Öhrn"_s).cameAt, std::optional(sample.items[2]));
    EXPECT_EQ(workspace->store().where<ActionPoint>("meeting", sample.meeting.value).size(), 3U);
    const auto next = nextMeeting(workspace->store(), sample.group, QDate(2011, 11, 24));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->date, QDate(2012, 1, 20));
    const auto sent = workspace->store().where<Dispatch>("meeting", sample.meeting.value);
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_EQ(sent[0].kind, DispatchKind::Minutes);
    EXPECT_EQ(sent[1].kind, DispatchKind::Summary);
    EXPECT_GT(mails.size(), 1U);
    EXPECT_TRUE(sentences.isEmpty()) << said().toStdString();

    RecordProperty("keys_beyond_the_text", keys);
    RecordProperty("letters", letters);
    std::cout << "12 items, 15 people: " << keys << " keys beyond " << letters << " letters of text\n";
}

} // namespace

} // namespace samsyn::test
