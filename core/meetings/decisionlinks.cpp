// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/decisionlinks.h"

#include "core/base/format.h"
#include "core/groups/groups.h"
#include "core/meetings/meeting.h"
#include "core/store/searchtext.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DecisionLinks)
};

QString groupOf(const Store &store, const Meeting &meeting)
{
    if (!meeting.groupName.isEmpty())
        return meeting.groupName;
    const auto group = store.find(meeting.group);
    return group ? nameOn(store, *group, meeting.date) : QString();
}

QString referenceAt(const QString &group, const Meeting &meeting, const AgendaItem &item)
{
    const QString place = item.paragraph           ? u"§\u00a0%1"_s.arg(*item.paragraph)
                          : item.number.isEmpty() ? QString()
                                                   : Text::tr("item %1").arg(item.number);
    const QString day = formatDate(meeting.date);
    return place.isEmpty() ? Text::tr("%1 %2").arg(group, day) : Text::tr("%1 %2, %3").arg(group, day, place);
}

} // namespace

QString decisionReference(const Store &store, const AgendaItem &item)
{
    const Meeting meeting = store.get(item.meeting);
    return referenceAt(groupOf(store, meeting), meeting, item);
}

std::vector<DecisionChoice> decisionChoices(const Store &store)
{
    std::map<Id<Meeting>, std::pair<Meeting, QString>> meetings;
    for (Meeting &meeting : store.all<Meeting>()) {
        const QString group = groupOf(store, meeting);
        meetings.emplace(meeting.id, std::pair(std::move(meeting), group));
    }
    std::vector<DecisionChoice> choices;
    for (const AgendaItem &item : store.where<AgendaItem>("outcome", u"decided"_s)) {
        const auto &[meeting, group] = meetings.at(item.meeting);
        choices.push_back({{AgendaItem::entity.name(), item.id.value}, referenceAt(group, meeting, item), item.title, meeting.date});
    }
    std::ranges::stable_sort(choices, std::ranges::greater(), &DecisionChoice::date);
    return choices;
}

std::optional<DecisionChoice> decisionNamed(const Store &store, const QString &typed)
{
    const QString form = searchForm(typed, Spelling::Exact);
    for (DecisionChoice &choice : decisionChoices(store)) {
        const QString named = choice.reference + u": "_s + choice.title;
        if (form == searchForm(choice.reference, Spelling::Exact) || form == searchForm(named, Spelling::Exact))
            return std::move(choice);
    }
    return std::nullopt;
}

} // namespace samsyn
