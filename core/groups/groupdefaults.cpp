// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/groupdefaults.h"

#include "core/groups/groups.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GroupDefaults)
};

constexpr int mostMeetings = 366;


Id<MeetingTarget> addTarget(Transaction &transaction, const QString &name, int lowest, int highest)
{
    MeetingTarget target;
    target.name = name;
    target.lowest = lowest;
    target.highest = highest;
    return transaction.insert(target);
}

} // namespace

void setMinutesForm(Group &group, MinutesForm form)
{
    if (group.minutesForm == form)
        return;
    group.minutesForm = form;
    group.quorum = form == MinutesForm::Formal ? QuorumRule::MoreThanHalfOfAll : QuorumRule::None;
    group.quorumCount = 0;
    group.numbering = ParagraphNumbering::Yearly;
    group.approvalDays = Group{}.approvalDays;
}

SeatFunction usualFunction(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Executive: return SeatFunction::HeadOfAdministration;
    case GroupKind::Steering:
    case GroupKind::Preparatory: return SeatFunction::HeadOfOperations;
    case GroupKind::Working: return SeatFunction::HeadOfUnit;
    case GroupKind::Reference:
    case GroupKind::Network:
    case GroupKind::Conference:
    case GroupKind::Other: return SeatFunction::Other;
    }
    Q_UNREACHABLE();
}

std::vector<AgendaTemplateItem> usualAgenda(MinutesForm form, Language language)
{
    const LanguageScope said(language);
    const bool isFormal = form == MinutesForm::Formal;
    std::vector<AgendaTemplateItem> items;
    const auto add = [&items](const QString &title, AgendaItemKind kind, AgendaPurpose purpose) {
        AgendaTemplateItem item;
        item.position = int(items.size());
        item.title = title;
        item.kind = kind;
        item.purpose = purpose;
        items.push_back(std::move(item));
    };
    add(Text::tr("Opening of the meeting"), AgendaItemKind::Information, AgendaPurpose::Opening);
    add(Text::tr("Approval of the agenda"), AgendaItemKind::Decision, AgendaPurpose::AgendaApproval);
    if (isFormal)
        add(Text::tr("Choice of verifiers"), AgendaItemKind::Decision, AgendaPurpose::Verifiers);
    add(isFormal ? Text::tr("Previous minutes") : Text::tr("Previous meeting notes"),
        isFormal ? AgendaItemKind::Information : AgendaItemKind::Decision, AgendaPurpose::PreviousMinutes);
    add(Text::tr("The strategist's report"), AgendaItemKind::Information, AgendaPurpose::Report);
    add(Text::tr("Action points"), AgendaItemKind::Information, AgendaPurpose::ActionPoints);
    add(Text::tr("Next meeting"), AgendaItemKind::Information, AgendaPurpose::NextMeeting);
    add(Text::tr("Any other business"), AgendaItemKind::Information, AgendaPurpose::AnyOtherBusiness);
    return items;
}

Id<Group> addGroup(Transaction &transaction, const Group &group, Language language)
{
    const Id<Group> id = transaction.insert(group);
    for (AgendaTemplateItem item : usualAgenda(group.minutesForm, language)) {
        item.group = id;
        transaction.insert(item);
    }
    return id;
}

std::vector<Id<Organization>> membersWithoutSeat(const Store &store, const Group &group, QDate day)
{
    std::vector<Id<Organization>> without;
    const auto seats = seatsOn(store, group.id, day);
    for (const MemberSummary &summary : memberSummaries(store, day)) {
        const bool hasSeat = std::ranges::any_of(seats, [&](const SeatView &view) {
            return view.seat.organization == summary.organization.id;
        });
        if (summary.current && !hasSeat)
            without.push_back(summary.organization.id);
    }
    return without;
}

int addSeatsForMembers(Transaction &transaction, Id<Group> id, QDate day)
{
    const Store &store = transaction.store();
    const Group group = store.get(id);
    const auto seats = store.where<Seat>("group", id.value);
    int position = 0;
    for (const Seat &seat : seats)
        position = std::max(position, seat.position + 1);
    const auto without = membersWithoutSeat(store, group, day);
    for (const Id<Organization> organization : without) {
        Seat seat;
        seat.group = id;
        seat.position = position++;
        seat.organization = organization;
        seat.function = usualFunction(kindOn(store, group, day));
        seat.from = group.from == day ? std::nullopt : std::optional(day); // with the group it is always there
        transaction.insert(seat);
    }
    return int(without.size());
}

std::vector<Id<Group>> addUsualGroups(Transaction &transaction, const UsualGroups &wanted, Language language)
{
    const LanguageScope said(language);
    std::vector<Id<Group>> groups;
    std::optional<Id<MeetingTarget>> upper;
    if (wanted.executive || wanted.preparatory)
        upper = addTarget(transaction, wanted.executive && wanted.preparatory ? Text::tr("The executive and the preparatory group") : wanted.executive ? Text::tr("The executive group") : Text::tr("The preparatory group"), 6, 7);
    const auto add = [&](const QString &name, GroupKind kind, MinutesForm form, std::optional<Id<MeetingTarget>> target) {
        Group group;
        group.name = name;
        group.kind = kind;
        group.from = wanted.from;
        group.target = target;
        setMinutesForm(group, form);
        if (!groups.empty())
            group.reportsTo = groups.back();
        groups.push_back(addGroup(transaction, group, language));
        addSeatsForMembers(transaction, groups.back(), wanted.from);
    };
    if (wanted.executive)
        add(Text::tr("The executive group"), GroupKind::Executive, wanted.form, upper);
    if (wanted.preparatory)
        add(Text::tr("The preparatory group"), GroupKind::Preparatory, wanted.form, upper);
    if (wanted.working)
        add(Text::tr("The working group"), GroupKind::Working, MinutesForm::Notes, addTarget(transaction, Text::tr("The working group"), 8, 9));
    return groups;
}

QString targetText(const MeetingTarget &target)
{
    return target.lowest == target.highest ? QString::number(target.lowest)
                                           : u"%1–%2"_s.arg(target.lowest).arg(target.highest);
}

std::optional<std::pair<int, int>> parseTarget(const QString &text)
{
    static const QRegularExpression range(uR"(^\s*(\d{1,3})\s*(?:[-–—]\s*(\d{1,3}))?\s*$)"_s);
    const QRegularExpressionMatch match = range.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int lowest = match.captured(1).toInt();
    const int highest = match.captured(2).isEmpty() ? lowest : match.captured(2).toInt();
    if (lowest > highest || highest > mostMeetings)
        return std::nullopt;
    return std::pair(lowest, highest);
}

} // namespace samsyn
