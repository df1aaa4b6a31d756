// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planversions.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/meetings/decisionlinks.h"
#include "core/plans/planrows.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanVersions)
};

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

QString decisionAsPrinted(const Store &store, const std::optional<RecordRef> &decision, const QString &typed)
{
    if (decision && decision->entity == AgendaItem::entity.name()) {
        if (const auto item = store.find(Id<AgendaItem>{decision->id}))
            return decisionReference(store, *item);
    }
    return typed;
}

bool isCancelled(const ActivityView &row)
{
    return row.standing.state == ActivityState::Cancelled;
}

bool isDropped(const GoalView &view, QDate day)
{
    return view.goal.state == GoalState::Dropped && (!view.goal.assessedOn || *view.goal.assessedOn <= day);
}

/// A view's rows as lines: what is said of each is copied, with its names.
struct Copying {
    const Store &store;
    const PlanView &view;

    PlanLine line(const FocusArea &area) const
    {
        PlanLine line;
        line.kind = PlanLineKind::Area;
        line.source = area.key;
        line.code = area.code;
        line.title = area.title;
        line.text = area.description;
        line.decision = decisionAsPrinted(store, area.decision, area.decisionReference);
        if (area.state == AreaState::OpenQuestion)
            line.condition = area.question.isEmpty() ? areaStateName(area.state) : area.question;
        return line;
    }
    PlanLine line(const GoalView &row) const
    {
        PlanLine line;
        line.kind = PlanLineKind::Goal;
        line.source = row.goal.key;
        line.title = row.goal.title;
        line.text = row.goal.description;
        line.effect = row.goal.expectedEffect;
        line.decision = decisionAsPrinted(store, row.goal.decision, row.goal.decisionReference);
        line.responsible = row.responsible;
        return line;
    }
    PlanLine line(const ActivityView &row) const
    {
        PlanLine line;
        line.kind = PlanLineKind::Activity;
        line.source = row.activity.key;
        line.title = row.activity.title;
        line.text = row.activity.description;
        line.from = row.activity.from;
        line.to = row.activity.to;
        line.precision = row.activity.precision;
        line.reviewOn = row.activity.reviewOn;
        line.responsible = row.responsible;
        line.participants = row.participantNames.join(u", "_s);
        line.condition = row.activity.condition;
        return line;
    }
    PlanLine line(const PlanRow &row) const
    {
        switch (row.kind) {
        case PlanRowKind::Area: return line(view.areas[row.index].area);
        case PlanRowKind::Goal: return line(view.goals[row.index]);
        case PlanRowKind::Activity: return line(view.activities[row.index]);
        case PlanRowKind::Own:
        case PlanRowKind::Unscheduled: break;
        }
        return {};
    }
};

PlanLine lineOf(const PlanExclusion &exclusion)
{
    PlanLine line;
    line.kind = PlanLineKind::Exclusion;
    line.source = exclusion.key;
    line.title = exclusion.title;
    line.text = exclusion.reason;
    return line;
}

/// What was only proposed is decided together with the plan that it stands in.
void decideGoals(Transaction &transaction, Id<Plan> plan, const Adoption &adoption)
{
    for (Goal &goal : transaction.store().where<Goal>("plan", plan.value)) {
        if (goal.state != GoalState::Proposed)
            continue;
        goal.state = GoalState::Decided;
        if (!goal.decision && goal.decisionReference.isEmpty()) {
            goal.decision = adoption.decision;
            goal.decisionReference = adoption.decisionReference.trimmed();
            goal.decidedOn = adoption.adoptedOn;
        }
        transaction.update(goal);
    }
}

void requireAdoptable(const Store &store, const Plan &plan, const Adoption &adoption)
{
    if (plan.state == PlanState::Closed)
        refuse(Text::tr("%1 is closed. Reopen it before a new version is adopted.").arg(plan.name));
    if (!adoption.adoptedOn.isValid())
        refuse(Text::tr("Say on which day %1 was adopted.").arg(plan.name));
    if (!adoption.decision && adoption.decisionReference.trimmed().isEmpty())
        refuse(Text::tr("Say by which decision %1 is adopted, such as “Ledningsgruppen 2011-12-14, § 4”.").arg(plan.name));
    const auto latest = latestVersion(store, plan.id);
    if (latest && adoption.adoptedOn < latest->adoptedOn)
        refuse(Text::tr("Version %1 of %2 was adopted on %3, and a later version cannot be adopted before that.").arg(latest->number).arg(plan.name, formatDate(latest->adoptedOn)));
}

void setState(Transaction &transaction, Plan plan, PlanState state)
{
    plan.state = state;
    transaction.update(plan);
}

} // namespace

Id<PlanVersion> adoptPlan(Transaction &transaction, Id<Plan> id, const Adoption &adoption)
{
    const Store &store = transaction.store();
    const Plan plan = store.get(id);
    requireAdoptable(store, plan, adoption);
    decideGoals(transaction, id, adoption);
    PlanEdition edition = editionOf(store, id, adoption.adoptedOn);
    const auto isWork = [](const PlanLine &line) { return line.kind == PlanLineKind::Goal || line.kind == PlanLineKind::Activity; };
    if (std::ranges::none_of(edition.lines, isWork))
        refuse(Text::tr("%1 has neither goals nor activities yet, so there is nothing to adopt.").arg(plan.name));
    const auto latest = latestVersion(store, id);
    edition.version.number = latest ? latest->number + 1 : 1;
    edition.version.adoptedOn = adoption.adoptedOn;
    edition.version.decision = adoption.decision;
    edition.version.decisionReference = adoption.decisionReference.trimmed();
    edition.version.note = adoption.note.trimmed();
    const Id<PlanVersion> version = transaction.insert(edition.version);
    for (PlanLine &line : edition.lines) {
        line.planVersion = version;
        transaction.insert(line);
    }
    setState(transaction, plan, PlanState::Adopted);
    return version;
}

void closePlan(Transaction &transaction, Id<Plan> id)
{
    const Plan plan = transaction.store().get(id);
    if (plan.state != PlanState::Adopted)
        refuse(Text::tr("%1 is not adopted, and only what was adopted is closed.").arg(plan.name));
    setState(transaction, plan, PlanState::Closed);
}

void reopenPlan(Transaction &transaction, Id<Plan> id)
{
    const Plan plan = transaction.store().get(id);
    if (plan.state != PlanState::Closed)
        refuse(Text::tr("%1 is not closed.").arg(plan.name));
    setState(transaction, plan, latestVersion(transaction.store(), id) ? PlanState::Adopted : PlanState::Draft);
}

std::vector<PlanVersion> versionsOf(const Store &store, Id<Plan> plan)
{
    auto versions = store.where<PlanVersion>("plan", plan.value);
    std::ranges::sort(versions, {}, &PlanVersion::number);
    return versions;
}

std::optional<PlanVersion> latestVersion(const Store &store, Id<Plan> plan)
{
    auto versions = versionsOf(store, plan);
    return versions.empty() ? std::nullopt : std::optional(std::move(versions.back()));
}

PlanEdition editionOf(const Store &store, const PlanVersion &version)
{
    PlanEdition edition{version, store.where<PlanLine>("plan_version", version.id.value)};
    std::ranges::sort(edition.lines, {}, &PlanLine::position);
    return edition;
}

PlanEdition editionOf(const Store &store, Id<Plan> id, QDate day)
{
    const Plan plan = store.get(id);
    PlanEdition edition;
    edition.version.plan = id;
    edition.version.number = 0;
    edition.version.adoptedOn = day;
    edition.version.purpose = plan.purpose;
    edition.version.targetGroup = plan.targetGroup;
    edition.version.equality = plan.equality;
    edition.lines = linesOf(store, id, day);
    return edition;
}

std::vector<PlanLine> linesOf(const Store &store, Id<Plan> plan, QDate day)
{
    PlanView view = planView(store, plan, day);
    std::erase_if(view.activities, isCancelled);
    std::erase_if(view.goals, [day](const GoalView &goal) { return isDropped(goal, day); });
    const Copying copying{store, view};
    std::vector<PlanLine> lines;
    bool isOwn = false; // under the heading of what stands in no area, which is no line
    for (const PlanRow &row : treeRows(view)) {
        isOwn = row.depth == 0 ? row.kind == PlanRowKind::Own : isOwn;
        if (row.kind == PlanRowKind::Own)
            continue;
        lines.push_back(copying.line(row));
        lines.back().depth = row.depth - (isOwn ? 1 : 0);
    }
    auto exclusions = store.where<PlanExclusion>("plan", plan.value);
    std::ranges::sort(exclusions, {}, [](const PlanExclusion &exclusion) { return std::pair(exclusion.position, exclusion.id); });
    for (const PlanExclusion &exclusion : exclusions)
        lines.push_back(lineOf(exclusion));
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i].position = int(i);
    return lines;
}

std::optional<size_t> parentOf(std::span<const PlanLine> lines, size_t line)
{
    for (size_t i = line; i-- > 0;) {
        if (lines[i].depth < lines[line].depth)
            return i;
    }
    return std::nullopt;
}

QString decisionText(const Store &store, const PlanVersion &version)
{
    return decisionAsPrinted(store, version.decision, version.decisionReference);
}

std::vector<Activity> openActivities(const Store &store, Id<Plan> plan, QDate day)
{
    std::vector<Activity> open;
    for (const ActivityView &row : planView(store, plan, day).activities) {
        if (row.standing.isOpen())
            open.push_back(row.activity);
    }
    return open;
}

} // namespace samsyn
