// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plandifferences.h"

#include "core/base/format.h"
#include "core/documents/markdowntext.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanDifferences)
};

using Identity = std::pair<PlanLineKind, QString>;

Identity identityOf(const PlanLine &line)
{
    return {line.kind, line.source};
}

std::optional<Identity> placeOf(std::span<const PlanLine> lines, size_t line)
{
    const auto parent = parentOf(lines, line);
    return parent ? std::optional(identityOf(lines[*parent])) : std::nullopt;
}

QString placeName(std::span<const PlanLine> lines, size_t line)
{
    const auto parent = parentOf(lines, line);
    return parent ? headingOf(lines[*parent]) : QString();
}

bool sameTime(const PlanLine &a, const PlanLine &b)
{
    return a.from == b.from && a.to == b.to && a.precision == b.precision && a.reviewOn == b.reviewOn;
}

PlanLineChange changeOf(std::span<const PlanLine> before, size_t i, std::span<const PlanLine> after, size_t j)
{
    PlanLineChange change{before[i], after[j], {}, placeName(before, i), placeName(after, j)};
    const auto compare = [&](PlanField field, bool isSame) {
        if (!isSame)
            change.fields.push_back(field);
    };
    const PlanLine &a = before[i];
    const PlanLine &b = after[j];
    compare(PlanField::Code, a.code == b.code);
    compare(PlanField::Title, a.title == b.title);
    compare(PlanField::Text, a.text == b.text);
    compare(PlanField::Effect, a.effect == b.effect);
    compare(PlanField::Decision, a.decision == b.decision);
    compare(PlanField::Time, sameTime(a, b));
    compare(PlanField::Responsible, a.responsible == b.responsible);
    compare(PlanField::Participants, a.participants == b.participants);
    compare(PlanField::Condition, a.condition == b.condition);
    compare(PlanField::Place, placeOf(before, i) == placeOf(after, j));
    return change;
}

QString timeText(const PlanLine &line)
{
    if (line.precision != SchedulePrecision::None)
        return scheduleText({line.from, line.to, line.precision});
    return line.reviewOn ? Text::tr("no schedule, looked at again on %1").arg(formatDate(*line.reviewOn)) : QString();
}

} // namespace

PlanDifferences differences(std::span<const PlanLine> before, std::span<const PlanLine> after)
{
    std::map<Identity, size_t> earlier;
    for (size_t i = 0; i < before.size(); ++i)
        earlier.emplace(identityOf(before[i]), i);
    PlanDifferences found;
    for (size_t j = 0; j < after.size(); ++j) {
        const auto same = earlier.find(identityOf(after[j]));
        if (same == earlier.end()) {
            found.added.push_back(after[j]);
            continue;
        }
        PlanLineChange change = changeOf(before, same->second, after, j);
        if (!change.fields.empty())
            found.changed.push_back(std::move(change));
        earlier.erase(same);
    }
    for (size_t i = 0; i < before.size(); ++i) {
        const auto left = earlier.find(identityOf(before[i]));
        if (left != earlier.end() && left->second == i)
            found.removed.push_back(before[i]);
    }
    return found;
}

PlanDifferences differences(const PlanEdition &before, const PlanEdition &after)
{
    PlanDifferences found = differences(std::span(before.lines), std::span(after.lines));
    const auto compare = [&](PlanPart part, const QString &was, const QString &is) {
        if (was != is)
            found.parts.push_back({part, was, is});
    };
    compare(PlanPart::Purpose, before.version.purpose, after.version.purpose);
    compare(PlanPart::TargetGroup, before.version.targetGroup, after.version.targetGroup);
    compare(PlanPart::Equality, before.version.equality, after.version.equality);
    return found;
}

std::optional<int> changedSinceAdopted(const Store &store, Id<Plan> plan)
{
    const auto latest = latestVersion(store, plan);
    if (!latest)
        return std::nullopt;
    // With the names of that day: a party that got another name since changed nothing in the plan
    return differences(editionOf(store, *latest), editionOf(store, plan, latest->adoptedOn)).count();
}

QString changedSinceText(const Store &store, Id<Plan> plan)
{
    const int count = changedSinceAdopted(store, plan).value_or(0);
    return count > 0 ? Text::tr("%n change(s) since then", "since the plan was adopted", count) : QString();
}

QString planFieldName(PlanField field)
{
    switch (field) {
    case PlanField::Code: return Text::tr("Code");
    case PlanField::Title: return Text::tr("Wording", "of a goal or an activity");
    case PlanField::Text: return Text::tr("Description");
    case PlanField::Effect: return Text::tr("Expected effect");
    case PlanField::Decision: return Text::tr("Decision");
    case PlanField::Time: return Text::tr("Time");
    case PlanField::Responsible: return Text::tr("Responsible");
    case PlanField::Participants: return Text::tr("Taking part");
    case PlanField::Condition: return Text::tr("Condition");
    case PlanField::Place: return Text::tr("Area or goal");
    }
    return {};
}

QString planPartName(PlanPart part)
{
    switch (part) {
    case PlanPart::Purpose: return Text::tr("Purpose");
    case PlanPart::TargetGroup: return Text::tr("Target group");
    case PlanPart::Equality: return Text::tr("Gender equality");
    }
    return {};
}

QString planLineKindName(PlanLineKind kind)
{
    switch (kind) {
    case PlanLineKind::Area: return Text::tr("Focus area");
    case PlanLineKind::Goal: return Text::tr("Goal");
    case PlanLineKind::Activity: return Text::tr("Activity");
    case PlanLineKind::Exclusion: return Text::tr("Will not be done");
    }
    return {};
}

QString fieldText(const PlanLine &line, PlanField field)
{
    switch (field) {
    case PlanField::Code: return line.code;
    case PlanField::Title: return line.title;
    case PlanField::Text: return plainOfMarkdown(line.text);
    case PlanField::Effect: return plainOfMarkdown(line.effect);
    case PlanField::Decision: return line.decision;
    case PlanField::Time: return timeText(line);
    case PlanField::Responsible: return line.responsible;
    case PlanField::Participants: return line.participants;
    case PlanField::Condition: return line.condition;
    case PlanField::Place: break; // is no line's own
    }
    return {};
}

QString headingOf(const PlanLine &line)
{
    return line.code.isEmpty() ? line.title : line.code + u' ' + line.title;
}

} // namespace samsyn
