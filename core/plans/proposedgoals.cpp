// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was found in a year and may become a goal of the next.
#include "core/plans/continuation.h"

#include "core/base/format.h"
#include "core/documents/markdowntext.h"
#include "core/meetings/meetings.h"
#include "core/members/members.h"
#include "core/plans/continuationtimes.h"
#include "core/plans/finding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProposedGoals)
};

/// "Need, Nacka, 11 oct 2012"
QString sourceOf(const Store &store, const Finding &finding)
{
    QStringList parts{findingKindName(finding.kind)};
    if (const auto organization = finding.organization ? store.find(*finding.organization) : std::nullopt)
        parts << (finding.date ? nameOn(store, *organization, *finding.date) : organization->name);
    if (finding.date)
        parts << formatDateShort(*finding.date);
    return parts.join(u", "_s);
}

/// Its points; where it has none, its paragraphs.
QStringList pointsOf(const QString &markdown)
{
    QStringList points, paragraphs;
    for (const Block &block : blocksOfMarkdown(markdown)) {
        if (const auto *items = std::get_if<Items>(&block)) {
            for (const Items::Item &item : items->items)
                points << item.text.plain().simplified();
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            paragraphs << paragraph->text.plain().simplified();
        }
    }
    QStringList found = points.isEmpty() ? paragraphs : points;
    found.removeAll(QString());
    return found;
}

bool isHeldConference(const Meeting &meeting, int year)
{
    return meeting.kind == MeetingKind::Conference && meeting.date.year() == year && meeting.state != MeetingState::Cancelled && !meeting.findings.isEmpty();
}

void addFindings(std::vector<ProposedGoal> &proposed, const Store &store, int year)
{
    for (const Finding &finding : store.all<Finding>()) {
        const bool isOfYear = !finding.date || finding.date->year() == year;
        if (isOfYear && !finding.goal && !finding.activity && finding.kind != FindingKind::Analysis)
            proposed.push_back({finding.text.simplified(), sourceOf(store, finding), {Finding::entity.name(), finding.id.value}, finding.area});
    }
}

void addConferences(std::vector<ProposedGoal> &proposed, const Store &store, int year)
{
    for (const Meeting &meeting : store.all<Meeting>()) {
        if (!isHeldConference(meeting, year))
            continue;
        const RecordRef origin{Meeting::entity.name(), meeting.id.value};
        const auto known = store.where<Goal>("origin", origin.toText());
        for (const QString &point : pointsOf(meeting.findings)) {
            if (std::ranges::find(known, point, &Goal::title) == known.end())
                proposed.push_back({point, titleOf(store, meeting) + u", "_s + formatDateShort(meeting.date), origin, {}});
        }
    }
}

} // namespace

QString findingKindName(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Need: return Text::tr("Need");
    case FindingKind::Barrier: return Text::tr("Barrier");
    case FindingKind::Solution: return Text::tr("Good solution");
    case FindingKind::Analysis: return Text::tr("Analysis");
    }
    return {};
}

std::vector<ProposedGoal> proposedGoals(const Store &store, int year)
{
    std::vector<ProposedGoal> proposed;
    addConferences(proposed, store, year - 1);
    addFindings(proposed, store, year - 1);
    return proposed;
}

std::vector<Goal> waitingGoals(const Store &store, QDate from, QDate to)
{
    std::vector<Goal> waiting;
    for (const Goal &goal : store.all<Goal>()) {
        if (!goal.plan && isOpen(goal.state) && from.year() <= goal.year && goal.year <= to.year())
            waiting.push_back(goal);
    }
    return waiting;
}

Id<Goal> addProposedGoal(Transaction &transaction, const ProposedGoal &proposed, int year, std::optional<Id<Plan>> plan)
{
    Goal goal;
    goal.plan = plan;
    goal.area = proposed.area;
    goal.year = year;
    goal.title = proposed.title;
    goal.origin = proposed.origin;
    if (plan) {
        for (const Goal &other : transaction.store().where<Goal>("plan", plan->value))
            goal.position = std::max(goal.position, other.position + 1);
    }
    const Id<Goal> id = transaction.insert(goal);
    if (proposed.origin.entity == Finding::entity.name()) {
        Finding finding = transaction.store().get(Id<Finding>{proposed.origin.id});
        finding.goal = id;
        transaction.update(finding);
    }
    return id;
}

} // namespace samsyn
