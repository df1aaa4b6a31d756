// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/meetings/meetingroom.h"

#include "core/groups/seat.h"
#include "core/meetings/meetings.h"
#include "core/meetings/meetingsteps.h"
#include "core/members/organization.h"
#include "core/members/person.h"
#include "core/workspace/sample.h"
#include "ui/meetings/attendancelist.h"
#include "ui/widgets/look.h"

#include <QDialog>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

struct Sitting {
    QString organization; // its code or name
    QString person;
    QString title;
    SeatRole role;
};

std::vector<Sitting> sittings()
{
    return {{u"Huddinge"_s, u"Karin Ekdal"_s, u"verksamhetschef"_s, SeatRole::Chair},
            {u"Botkyrka"_s, u"Jonas Hallström"_s, u"verksamhetschef"_s, SeatRole::Holder},
            {u"Haninge"_s, {}, {}, SeatRole::Holder},
            {u"Nacka"_s, u"Leila Farhadi"_s, u"verksamhetschef"_s, SeatRole::Holder},
            {u"Nynäshamn"_s, u"Gunvor Öhrn"_s, u"verksamhetschef"_s, SeatRole::Holder},
            {u"Salem"_s, u"Mikael Brandt"_s, u"verksamhetschef"_s, SeatRole::Holder},
            {u"Tyresö"_s, u"Eva Stålhane"_s, u"verksamhetschef"_s, SeatRole::Holder},
            {u"Värmdö"_s, u"Tomas Äng"_s, u"verksamhetschef"_s, SeatRole::Holder},
            {u"Arbetsförmedlingen"_s, u"Sofia Rask"_s, u"sektionschef"_s, SeatRole::Holder},
            {u"Värmdö"_s, u"Nadia Zand"_s, u"enhetschef"_s, SeatRole::Substitute},
            {u"Huddinge"_s, u"Per Sandelin"_s, u"enhetschef"_s, SeatRole::Substitute},
            {u"Huddinge"_s, u"Åsa Wikner"_s, u"strateg"_s, SeatRole::Secretary},
            {{}, u"Henrik Lövgren"_s, u"samordnare"_s, SeatRole::CoOpted},
            {u"Nacka"_s, u"Maja Toll"_s, u"samordnare"_s, SeatRole::CoOpted},
            {u"Salem"_s, u"Olof Grip"_s, u"samordnare"_s, SeatRole::CoOpted}};
}

std::vector<std::pair<QString, AgendaItemKind>> agenda()
{
    using Kind = AgendaItemKind;
    return {{u"Mötets öppnande"_s, Kind::Information},
            {u"Godkännande av dagordningen"_s, Kind::Decision},
            {u"Val av justerare"_s, Kind::Decision},
            {u"Föregående protokoll"_s, Kind::Information},
            {u"Handlingsplan 2012"_s, Kind::Discussion},
            {u"Budget 2012, fördelning mellan kommunerna"_s, Kind::Decision},
            {u"Ansökan om § 37-medel"_s, Kind::Information},
            {u"NISKI:s vårkonferens"_s, Kind::Information},
            {u"Utökad målgrupp, orientering"_s, Kind::Discussion},
            {u"Planeringskonferens för 2013"_s, Kind::Decision},
            {u"Rapporter från nätverk"_s, Kind::Information},
            {u"Nästa möte och övriga frågor"_s, Kind::Information}};
}

std::optional<Id<Organization>> organizationNamed(const Store &store, const QString &name)
{
    for (const Organization &each : store.all<Organization>()) {
        if (each.name == name || each.name.startsWith(name))
            return each.id;
    }
    return std::nullopt;
}

void addSeat(Transaction &transaction, Id<Group> group, int position, const Sitting &sitting)
{
    Seat seat;
    seat.group = group;
    seat.position = position;
    seat.role = sitting.role;
    seat.function = SeatFunction::HeadOfOperations;
    if (!sitting.organization.isEmpty())
        seat.organization = organizationNamed(transaction.store(), sitting.organization);
    if (sitting.person.isEmpty()) {
        seat.state = SeatState::Vacant;
        seat.stateSince = QDate(2011, 9, 1);
        seat.stateReason = u"omorganisation sedan september"_s;
    }
    const Id<Seat> id = transaction.insert(seat);
    if (sitting.person.isEmpty())
        return;
    Person person;
    person.name = sitting.person;
    person.email = u"%1@example.org"_s.arg(position);
    const Id<Person> who = transaction.insert(person);
    if (seat.organization) {
        Employment employment;
        employment.person = who;
        employment.organization = *seat.organization;
        employment.title = sitting.title;
        transaction.insert(employment);
    }
    SeatHolder holder;
    holder.seat = id;
    holder.person = who;
    transaction.insert(holder);
}

/// Says nothing in a window; confirms what it is asked.
class Listener : public Prompts
{
public:
    Listener(QStringList &sentences, QString folder) : m_sentences(sentences), m_folder(std::move(folder)) {}
    bool confirm(QWidget *, const Question &question) override
    {
        m_sentences << question.question;
        return true;
    }
    void tell(QWidget *, const QString &sentence) override { m_sentences << sentence; }
    QString chooseFolder(QWidget *, const FileQuestion &) override { return m_folder; }

private:
    QStringList &m_sentences;
    QString m_folder;
};

} // namespace

SampleMeeting makeMeeting(Workspace &workspace, MinutesForm form, QuorumRule quorum)
{
    SampleMeeting made;
    workspace.change(u"A meeting"_s, [&](Transaction &transaction) {
        Group group;
        group.name = u"Beredningsgruppen"_s;
        group.kind = GroupKind::Preparatory;
        group.minutesForm = form;
        group.quorum = quorum;
        group.usualStart = u"09:00"_s;
        made.group = transaction.insert(group);
        int position = 0;
        for (const Sitting &sitting : sittings())
            addSeat(transaction, made.group, position++, sitting);
        Meeting meeting;
        meeting.group = made.group;
        meeting.date = QDate(2011, 11, 24);
        meeting.startTime = u"09:00"_s;
        meeting.endTime = u"12:00"_s;
        meeting.place = u"Kommunalhuset i Huddinge"_s;
        made.meeting = transaction.insert(meeting);
        position = 0;
        for (const auto &[title, kind] : agenda()) {
            AgendaItem item;
            item.meeting = made.meeting;
            item.position = position++;
            item.title = title;
            item.kind = kind;
            if (position == 1)
                item.purpose = AgendaPurpose::Opening;
            if (kind == AgendaItemKind::Decision)
                item.proposal = u"Fastställa förslaget."_s;
            made.items.push_back(transaction.insert(item));
        }
    });
    return made;
}

void MeetingRoomTest::open(MinutesForm form, QuorumRule quorum)
{
    applyLook(*qApp, Look::Light, FontChoice::Fixed);
    m_prompts = Prompts::replace(std::make_unique<Listener>(sentences, folder.path(u"published"_s)));
    workspace = createSample(folder.path(u"meeting.samsyn"_s));
    sample = makeMeeting(*workspace, form, quorum);
    view = std::make_unique<MeetingView>(*workspace);
    QObject::connect(workspace.get(), &Workspace::changed, view.get(), [this] { view->refresh(); });
    view->resize(1310, 684);
    view->showMeeting(sample.meeting);
    view->show();
    view->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
}

void MeetingRoomTest::begin()
{
    view->begin();
    QCoreApplication::processEvents();
}

void MeetingRoomTest::whenDialog(const std::function<void(QWidget *)> &answer)
{
    QTimer::singleShot(50, view.get(), [answer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        answer(dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
}

/// A dialog that was closed gives the focus back a moment later.
QWidget *MeetingRoomTest::focused() const
{
    QWidget *window = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : view.get();
    if (!QApplication::focusWidget() || !window->isAncestorOf(QApplication::focusWidget())) {
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window));
    }
    QWidget *found = QApplication::focusWidget();
    if (!window->isAncestorOf(found))
        found = window->focusWidget();
    return found ? found : window;
}

void MeetingRoomTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focused(), static_cast<Qt::Key>(key), modifiers);
}

void MeetingRoomTest::type(const QString &text)
{
    for (const QChar letter : text) {
        QTest::sendKeyEvent(QTest::Click, focused(), letter == u'\n' ? Qt::Key_Return : Qt::Key_unknown,
                            letter == u'\n' ? u"\r"_s : QString(letter), Qt::NoModifier);
    }
}

AgendaItem MeetingRoomTest::item(int number) const
{
    return workspace->store().get(sample.items[static_cast<size_t>(number - 1)]);
}

Attendance MeetingRoomTest::attendanceOf(const QString &name) const
{
    for (const Attendance &each : samsyn::attendanceOf(workspace->store(), sample.meeting)) {
        if (each.name == name)
            return each;
    }
    ADD_FAILURE() << "nobody is called " << name.toStdString();
    return {};
}

void MeetingRoomTest::chooseAttendance(const QString &name)
{
    press(Qt::Key_5, Qt::ControlModifier);
    find<AttendanceList>(u"attendance"_s)->choose(attendanceOf(name).id);
}

QString MeetingRoomTest::said() const
{
    return sentences.isEmpty() ? QString() : sentences.last();
}

} // namespace samsyn::test
