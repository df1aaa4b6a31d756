// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/newmeetingdialog.h"

#include "core/base/error.h"
#include "core/groups/groups.h"
#include "core/meetings/meetings.h"
#include "core/meetings/yearplan.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/typed.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

QString readTime(const QString &typed)
{
    static const QRegularExpression form(u"^(?:kl\\.?\\s*)?(\\d{1,2})(?:[.:]?(\\d{2}))?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (typed.trimmed().isEmpty())
        return {};
    const QRegularExpressionMatch match = form.match(typed.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid())
        throw Error(ErrorKind::Failed, NewMeetingDialog::tr("“%1” is no time. Write it as 09:00.").arg(typed.trimmed()));
    return time.toString(u"HH:mm"_s);
}

NewMeetingDialog::NewMeetingDialog(const Store &store, QDate day, std::optional<Id<Group>> last, Purpose purpose, QWidget *parent)
    : QDialog(parent), m_store(store), m_day(day), m_purpose(purpose), m_form(new Form), m_group(new QComboBox),
      m_kind(new QComboBox), m_title(new LineEdit), m_date(new DateEdit), m_last(new DateEdit), m_start(new LineEdit), m_end(new LineEdit),
      m_place(new LineEdit), m_further(new QListWidget)
{
    const bool isEarlier = purpose == Purpose::Earlier;
    setWindowTitle(isEarlier ? tr("An earlier paper") : tr("New meeting"));
    for (const Group &group : groupsOn(store, day)) {
        m_group->addItem(nameOn(store, group, day), group.id.value);
        auto *item = new QListWidgetItem(nameOn(store, group, day), m_further);
        item->setData(Qt::UserRole, group.id.value);
        item->setCheckState(Qt::Unchecked);
    }
    if (last)
        m_group->setCurrentIndex(std::max(0, m_group->findData(last->value)));
    for (const MeetingKind kind : {MeetingKind::Meeting, MeetingKind::Conference, MeetingKind::Seminar, MeetingKind::StudyVisit, MeetingKind::PerCapsulam})
        m_kind->addItem(meetingKindName(kind), int(kind));
    m_form->add(tr("&Group"), m_group, u"meetingGroup"_s);
    m_form->add(tr("&Day"), m_date, u"meetingDate"_s);
    m_form->addBeside(tr("&Last day"), m_last, u"meetingLastDay"_s);
    m_form->add(tr("&Starts at"), m_start, u"meetingStart"_s);
    m_form->addBeside(tr("&Ends at"), m_end, u"meetingEnd"_s);
    m_form->add(tr("&Place"), m_place, u"meetingPlace"_s);
    m_form->add(tr("&Kind"), m_kind, u"meetingKind"_s);
    m_form->add(tr("&Title"), m_title, u"meetingTitle"_s);
    m_form->add(tr("Together &with"), m_further, u"furtherGroups"_s);
    m_further->setMaximumHeight(84);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *add = buttons->addButton(isEarlier ? tr("Add the paper") : tr("Add the meeting"), QDialogButtonBox::AcceptRole);
    add->setObjectName(u"addMeeting"_s);
    add->setProperty("primary", true);
    add->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_form);
    column->addWidget(buttons);
    connect(m_group, &QComboBox::currentIndexChanged, this, &NewMeetingDialog::showUsual);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewMeetingDialog::showKind);
    connect(add, &QPushButton::clicked, this, &NewMeetingDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showUsual();
    showKind();
    m_date->setFocus();
}

std::optional<Id<Group>> NewMeetingDialog::group() const
{
    return m_group->currentIndex() < 0 ? std::nullopt : std::optional(Id<Group>{m_group->currentData().toLongLong()});
}

/// The group's usual time and place, and the next day it would meet.
void NewMeetingDialog::showUsual()
{
    const auto chosen = group();
    if (!chosen)
        return;
    const Group record = m_store.get(*chosen);
    const MeetingHabit habit = habitOf(m_store, record);
    m_start->setStored(habit.startTime);
    m_end->setStored(habit.endTime);
    m_place->setStored(habit.place);
    if (m_purpose == Purpose::Ordinary && !m_date->isModified()) {
        const auto dates = proposeDates(m_store, record, m_day.year(), 1000, habit.weekday, m_day);
        m_date->setDay(dates.empty() ? std::nullopt : std::optional(dates.front().date));
    }
}

void NewMeetingDialog::showKind()
{
    const auto kind = static_cast<MeetingKind>(m_kind->currentData().toInt());
    const bool meets = kind != MeetingKind::PerCapsulam;
    for (QWidget *field : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_place)})
        field->setEnabled(meets);
    m_last->setEnabled(meets && kind != MeetingKind::Meeting);
    m_title->setPlaceholderText(kind == MeetingKind::Meeting ? tr("The group's name") : meetingKindName(kind));
}

void NewMeetingDialog::take()
{
    m_form->setError(m_date, {});
    try {
        readTime(m_start->text());
        readTime(m_end->text());
        readDay(m_date->text());
        if (m_last->isEnabled())
            readDay(m_last->text());
    } catch (const Error &error) {
        m_form->setError(m_date, error.sentence());
        return;
    }
    if (!group())
        m_form->setError(m_group, tr("There is no group yet. Add one on the page Groups."));
    else if (!m_date->day())
        m_form->setError(m_date, tr("A meeting needs a day. Where only the month is known, plan it with “Plan the year …”."));
    else if (m_last->isEnabled() && m_last->day() && *m_last->day() < *m_date->day())
        m_form->setError(m_last, tr("The last day is before the first. Look at the days."));
    else
        accept();
}

Meeting NewMeetingDialog::meeting() const
{
    Meeting meeting;
    meeting.group = *group();
    meeting.kind = static_cast<MeetingKind>(m_kind->currentData().toInt());
    meeting.date = *m_date->day();
    if (m_last->isEnabled() && m_last->day() != m_date->day())
        meeting.endDate = m_last->day();
    meeting.title = m_title->text().trimmed();
    if (meeting.kind != MeetingKind::PerCapsulam) {
        meeting.startTime = readTime(m_start->text());
        meeting.endTime = readTime(m_end->text());
        meeting.place = m_place->text().trimmed();
    }
    if (m_purpose == Purpose::Earlier) {
        meeting.isEarlier = true;
        meeting.state = MeetingState::Held;
    }
    return meeting;
}

std::vector<Id<Group>> NewMeetingDialog::furtherGroups() const
{
    std::vector<Id<Group>> groups;
    for (int i = 0; i < m_further->count(); ++i) {
        const Id<Group> id{m_further->item(i)->data(Qt::UserRole).toLongLong()};
        if (m_further->item(i)->checkState() == Qt::Checked && id != group())
            groups.push_back(id);
    }
    return groups;
}

} // namespace samsyn
