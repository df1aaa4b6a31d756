// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planmatrix.h"

#include "core/members/members.h"

#include <algorithm>
#include <map>
#include <set>

namespace samsyn {

namespace {

/// The rows of the areas that an activity stands in, and of those above them.
class RowsOfAreas
{
public:
    explicit RowsOfAreas(const PlanView &view)
    {
        for (size_t i = 0; i < view.areas.size(); ++i) {
            m_rows[view.areas[i].area.id.value] = i + 1;
            m_parents[view.areas[i].area.id.value] = view.areas[i].area.parent;
        }
    }

    std::set<size_t> of(const ActivityView &activity) const
    {
        std::set<size_t> rows;
        for (std::optional<Id<FocusArea>> area : activity.areas) {
            while (area && m_rows.contains(area->value) && rows.insert(m_rows.at(area->value)).second)
                area = m_parents.at(area->value);
        }
        if (rows.empty())
            rows.insert(0); // in none
        return rows;
    }

private:
    std::map<qint64, size_t> m_rows;
    std::map<qint64, std::optional<Id<FocusArea>>> m_parents;
};

bool takesPart(const ActivityView &activity, Id<Organization> member)
{
    return activity.responsibleRecord == RecordRef{Organization::entity.name(), member.value}
           || std::ranges::find(activity.participants, member) != activity.participants.end();
}

} // namespace

void MatrixCount::add(const ActivityStanding &standing)
{
    if (standing.state == ActivityState::Cancelled || standing.state == ActivityState::Carried)
        return;
    ++activities;
    done += standing.state == ActivityState::Done;
    late += standing.isLate;
}

std::vector<MatrixMember> matrixMembers(const Store &store, QDate day)
{
    std::vector<MatrixMember> members, others;
    for (const MemberSummary &summary : memberSummaries(store, day)) {
        if (summary.current)
            (summary.current->sharesCost ? members : others).push_back({summary.organization.id, summary.name});
    }
    std::ranges::move(others, std::back_inserter(members));
    return members;
}

PlanMatrix planMatrix(const PlanView &view, const PlanFilter &filter, std::vector<MatrixMember> members)
{
    PlanMatrix matrix;
    matrix.members = std::move(members);
    const std::vector<MatrixCount> none(matrix.members.size());
    matrix.ofMembers = none;
    matrix.rows.push_back({std::nullopt, {}, 0, none, {}});
    for (const AreaView &area : view.areas)
        matrix.rows.push_back({area.area.id, headingOf(area.area), area.depth, none, {}});
    const RowsOfAreas places(view);
    for (const ActivityView &activity : view.activities) {
        if (!matches(view, activity, filter))
            continue;
        const std::set<size_t> rows = places.of(activity);
        matrix.all.add(activity.standing);
        for (const size_t row : rows)
            matrix.rows[row].all.add(activity.standing);
        for (size_t i = 0; i < matrix.members.size(); ++i) {
            if (!takesPart(activity, matrix.members[i].organization))
                continue;
            matrix.ofMembers[i].add(activity.standing);
            for (const size_t row : rows)
                matrix.rows[row].cells[i].add(activity.standing);
        }
    }
    const bool isFiltered = !filter.isEmpty();
    std::erase_if(matrix.rows, [&](const PlanMatrixRow &row) { return row.all.activities == 0 && (isFiltered || !row.area); });
    return matrix;
}

} // namespace samsyn
