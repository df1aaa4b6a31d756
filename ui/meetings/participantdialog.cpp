// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/participantdialog.h"

#include "core/groups/groups.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetings.h"
#include "core/members/members.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/segments.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr std::array roles = {AttendanceRole::Guest, AttendanceRole::CoOpted, AttendanceRole::Substitute,
                              AttendanceRole::Secretary};

bool isOfRow(const QString &name, const QString &organization, const QString &typed)
{
    return name.contains(typed, Qt::CaseInsensitive) || organization.contains(typed, Qt::CaseInsensitive);
}

} // namespace

ParticipantDialog::ParticipantDialog(const Store &store, Id<Meeting> meeting, const std::optional<Attendance> &absent,
                                     QWidget *parent)
    : QDialog(parent), m_meeting(meeting), m_absent(absent), m_name(new QLineEdit), m_organization(new QLineEdit),
      m_list(new QListWidget)
{
    setObjectName(u"participantDialog"_s);
    setWindowTitle(absent ? tr("Who stands in for %1?").arg(absent->name) : tr("Add a person"));
    auto *form = new Form;
    form->add(tr("&Name"), m_name, u"participantName"_s);
    m_list->setObjectName(u"participants"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setFocusPolicy(Qt::NoFocus); // arrows of the name's field move in it
    m_list->setMinimumSize(420, 190);
    form->addWide(m_list);
    form->add(tr("&Organization"), m_organization, u"participantOrganization"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_choose = buttons->addButton(absent ? tr("Stands in") : tr("Add the person"), QDialogButtonBox::AcceptRole);
    m_choose->setObjectName(u"chooseParticipant"_s);
    m_choose->setProperty("primary", true);
    m_choose->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(form);
    if (!absent) {
        QStringList names;
        std::ranges::transform(roles, std::back_inserter(names), attendanceRoleName);
        m_role = new Segments(names, tr("Takes part as"));
        column->addWidget(m_role);
    }
    column->addWidget(buttons);
    m_name->installEventFilter(this);
    m_name->setPlaceholderText(tr("A few letters of the name"));
    connect(m_name, &QLineEdit::textChanged, this, &ParticipantDialog::filter);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    collect(store);
    filter();
    m_name->setFocus();
}

void ParticipantDialog::collect(const Store &store)
{
    const Meeting meeting = store.get(m_meeting);
    const std::vector<Attendance> attendance = attendanceOf(store, m_meeting);
    for (const Attendance &each : attendance) {
        const bool mayStandIn = m_absent && !votes(each.role) && each.role != AttendanceRole::CoOpted && !each.standsInFor;
        if (mayStandIn && each.person)
            m_candidates.push_back({each.id, each.person, each.name, each.title, each.organization, each.organizationName});
    }
    std::ranges::stable_sort(m_candidates, {}, [this](const Candidate &each) { return each.organization != m_absent->organization; });
    for (const Person &person : store.all<Person>()) {
        if (std::ranges::any_of(attendance, [&](const Attendance &each) { return each.person == person.id; }))
            continue;
        Candidate candidate{{}, person.id, person.name, titleOn(store, person.id, {}, meeting.date), {}, {}};
        for (const Employment &employment : store.where<Employment>("person", person.id.value)) {
            if (!employment.period().covers(meeting.date))
                continue;
            candidate.organization = employment.organization;
            candidate.organizationName = nameOn(store, store.get(employment.organization), meeting.date);
        }
        m_candidates.push_back(candidate);
    }
}

void ParticipantDialog::filter()
{
    const QString typed = m_name->text().trimmed();
    m_list->clear();
    for (size_t at = 0; at < m_candidates.size(); ++at) {
        const Candidate &each = m_candidates[at];
        if (!isOfRow(each.name, each.organizationName, typed))
            continue;
        auto *item = new QListWidgetItem(each.organizationName.isEmpty() ? each.name : u"%1, %2"_s.arg(each.name, each.organizationName));
        item->setData(Qt::UserRole, static_cast<int>(at));
        m_list->addItem(item);
    }
    const bool isKnown = std::ranges::any_of(m_candidates, [&](const Candidate &each) { return each.name == typed; });
    if (!typed.isEmpty() && !isKnown) {
        auto *item = new QListWidgetItem(tr("%1, as typed").arg(typed));
        item->setData(Qt::UserRole, -1);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    m_choose->setEnabled(m_list->count() > 0);
}

bool ParticipantDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key->key() == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

std::optional<ParticipantDialog::Candidate> ParticipantDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return std::nullopt;
    const int at = item->data(Qt::UserRole).toInt();
    if (at >= 0)
        return m_candidates[static_cast<size_t>(at)];
    return Candidate{{}, {}, m_name->text().trimmed(), {}, {}, m_organization->text().trimmed()};
}

Id<Attendance> ParticipantDialog::participant(Transaction &transaction) const
{
    const Candidate who = chosen().value_or(Candidate{});
    const Meeting meeting = transaction.store().get(m_meeting);
    const bool hasBegun = !meeting.startedAt.isEmpty() || meeting.state == MeetingState::Held;
    if (who.attendance) {
        if (hasBegun && !isPresent(transaction.store().get(*who.attendance).presence))
            setPresence(transaction, *who.attendance, Presence::Present);
        return *who.attendance;
    }
    Attendance attendance;
    attendance.meeting = m_meeting;
    attendance.person = who.person;
    attendance.name = who.name;
    attendance.title = who.title;
    attendance.organization = who.organization;
    attendance.organizationName = who.organizationName;
    attendance.role = m_absent ? AttendanceRole::Substitute : roles[static_cast<size_t>(m_role->current())];
    attendance.presence = hasBegun ? Presence::Present : Presence::Expected;
    return addParticipant(transaction, attendance);
}

} // namespace samsyn
