// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agendarest.h"

#include "core/base/format.h"
#include "core/documents/markdowntext.h"
#include "core/meetings/actions.h"
#include "core/meetings/matter.h"
#include "core/meetings/meetings.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AgendaRest)
};

std::vector<ActionView> openActionsOf(const Store &store, Id<Group> group)
{
    return actionsRegister(store, {group, {}, {}, ActionState::Open});
}

QString restsSentence(QDate until)
{
    return Text::tr("Rests until %1").arg(formatDateLong(until));
}

/// The group's last meeting before this one that was held.
std::optional<Meeting> lastBefore(const Store &store, const Meeting &meeting)
{
    std::optional<Meeting> last;
    for (Meeting &earlier : store.where<Meeting>("group", meeting.group.value)) {
        const bool isOver = earlier.state == MeetingState::Held || earlier.state == MeetingState::Approved;
        if (isOver && earlier.id != meeting.id && earlier.date <= meeting.date && (!last || last->date < earlier.date))
            last = std::move(earlier);
    }
    return last;
}

bool hasOpenAction(const Store &store, const AgendaItem &item)
{
    return std::ranges::any_of(store.where<ActionPoint>("item", item.id.value),
                               [&](const ActionPoint &action) { return viewOf(store, action).state == ActionState::Open; });
}

StayingItem stayingItem(const AgendaItem &item, const QString &reason)
{
    return {{AgendaItem::entity.name(), item.id.value}, item.title, reason};
}

/// What the last meeting was done with, so that nobody has to wonder where it went.
void addFinished(const Store &store, const Meeting &meeting, std::vector<StayingItem> &staying)
{
    const std::optional<Meeting> last = lastBefore(store, meeting);
    if (!last)
        return;
    for (const AgendaItem &item : agendaOf(store, last->id)) {
        if (item.purpose != AgendaPurpose::Ordinary)
            continue;
        if (item.outcome == ItemOutcome::Withdrawn)
            staying.push_back(stayingItem(item, Text::tr("Withdrawn on %1").arg(formatDateLong(last->date))));
        else if (item.outcome == ItemOutcome::Discussed)
            staying.push_back(stayingItem(item, hasOpenAction(store, item)
                                                    ? Text::tr("Discussed on %1; its action points come along").arg(formatDateLong(last->date))
                                                    : Text::tr("Discussed on %1, and no action point is open").arg(formatDateLong(last->date))));
    }
}

} // namespace

std::optional<QString> restReason(const Store &store, const AgendaItem &item, QDate day)
{
    const auto matter = item.matter ? store.find(*item.matter) : std::nullopt;
    if (matter && matter->closedOn)
        return Text::tr("The matter was closed on %1").arg(formatDateLong(*matter->closedOn));
    if (matter && matter->snoozedUntil && day < *matter->snoozedUntil)
        return restsSentence(*matter->snoozedUntil);
    return std::nullopt;
}

std::vector<StayingItem> stayingItems(const Store &store, const Meeting &meeting, const OpenItems &open)
{
    std::vector<StayingItem> staying;
    for (const OpenItem &entry : open.items) {
        if (const auto reason = restReason(store, entry.item, meeting.date))
            staying.push_back(stayingItem(entry.item, *reason));
    }
    for (const ContinuedItem &entry : open.elsewhere) {
        if (entry.next.id != meeting.id)
            staying.push_back(stayingItem(entry.item, Text::tr("On the agenda of the meeting on %1").arg(formatDateLong(entry.next.date))));
    }
    for (const ActionView &entry : openActionsOf(store, meeting.group)) {
        if (entry.isSnoozed(meeting.date))
            staying.push_back({{ActionPoint::entity.name(), entry.point.id.value}, entry.point.text, restsSentence(*entry.snoozedUntil)});
    }
    addFinished(store, meeting, staying);
    return staying;
}

OpenActionList openActionList(const Store &store, Id<Group> group, QDate day, Language texts)
{
    const LanguageScope scope(texts);
    OpenActionList list;
    QStringList rows;
    for (const ActionView &entry : openActionsOf(store, group)) {
        if (entry.isSnoozed(day))
            continue;
        QStringList parts{entry.point.text, entry.point.ownerName};
        if (entry.due)
            parts += Text::tr("by %1").arg(formatDateLong(*entry.due));
        parts.removeAll(QString());
        rows += u"- "_s + markdownOfPlain(parts.join(u", "_s));
        list.actions.push_back(entry.point.id);
    }
    list.markdown = rows.join(u'\n');
    return list;
}

} // namespace samsyn
