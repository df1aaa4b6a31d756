// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/groups/agendatemplate.h"
#include "core/groups/group.h"
#include "core/groups/seat.h"
#include "core/store/transaction.h"

namespace samsyn {

/// What the one question sets (rules of the domain, Groups): notes have plain numbers and no
/// quorum and are approved by the next meeting; formal minutes have §, verifiers and a quorum of
/// more than half of all seats. A rule that was chosen by hand stays while the form does.
void setMinutesForm(Group &group, MinutesForm form);

/// The level that seats of such a group are for: heads of administration in an executive group.
SeatFunction usualFunction(GroupKind kind);

/// The standing agenda that a group begins with, in this language; it has no group yet.
std::vector<AgendaTemplateItem> usualAgenda(MinutesForm form, Language language);

/// Adds the group with its usual agenda.
Id<Group> addGroup(Transaction &transaction, const Group &group, Language language);

/// One seat for each who belongs to the collaboration on the day, paying or not, and has none in
/// the group that day; unknown until somebody is written in. Returns how many were added.
int addSeatsForMembers(Transaction &transaction, Id<Group> group, QDate day);
/// Those who would get one, by name.
std::vector<Id<Organization>> membersWithoutSeat(const Store &store, const Group &group, QDate day);

/// What is asked before the first groups are made.
struct UsualGroups {
    bool executive = true;
    bool preparatory = true;
    bool working = true;
    MinutesForm form = MinutesForm::Notes; // of the working group always notes
    QDate from;
};
/// The groups that most collaborations have, each reporting to the one above, with one seat for
/// each member, their usual agendas and their usual targets of meetings.
std::vector<Id<Group>> addUsualGroups(Transaction &transaction, const UsualGroups &wanted, Language language);

/// The target shown as people say it: "6–7", "4".
QString targetText(const MeetingTarget &target);
/// Reads "6–7", "6-7" or "4"; nothing where the text is none.
std::optional<std::pair<int, int>> parseTarget(const QString &text);

} // namespace samsyn
