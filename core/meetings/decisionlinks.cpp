// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/decisionlinks.h"

#include "core/base/format.h"
#include "core/meetings/meetings.h"
#include "core/meetings/numbering.h"
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

QString referenceAt(const QString &group, const Meeting &meeting, const AgendaItem &item)
{
    return Text::tr("%1 %2, %3", "group, day, item").arg(group, formatDate(meeting.date), shortReference(item));
}

} // namespace

QString decisionReference(const Store &store, const AgendaItem &item)
{
    const Meeting meeting = store.get(item.meeting);
    return referenceAt(groupNameOf(store, meeting), meeting, item);
}

std::vector<DecisionChoice> decisionChoices(const Store &store)
{
    std::map<Id<Meeting>, std::pair<Meeting, QString>> meetings;
    for (Meeting &meeting : store.all<Meeting>()) {
        const QString group = groupNameOf(store, meeting);
        meetings.emplace(meeting.id, std::pair(std::move(meeting), group));
    }
    std::vector<DecisionChoice> choices;
    for (const AgendaItem &item : store.where<AgendaItem>("outcome", u"decided"_s)) {
        if (item.purpose != AgendaPurpose::Ordinary)
            continue;
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
