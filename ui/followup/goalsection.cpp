// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/goalsection.h"

#include "core/followup/monthtext.h"
#include "core/workspace/workspace.h"
#include "ui/followup/reviewedits.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

enum Column { LightColumn, GoalColumn, ActivitiesColumn, ProgressColumn, PlannedColumn, AssessmentColumn };

std::vector<TableColumn> goalColumns()
{
    std::vector<TableColumn> columns;
    for (const QString &head : {GoalSection::tr("State"), GoalSection::tr("Goal"), GoalSection::tr("Activities"), GoalSection::tr("Done", "percent"),
                                GoalSection::tr("Planned", "percent"), GoalSection::tr("Assessment")})
        columns.push_back(columnOf(head));
    columns[LightColumn].editor = CellEditor::Choice;
    columns[LightColumn].choices = lightChoices();
    columns[GoalColumn].stretch = true;
    columns[GoalColumn].wraps = true;
    columns[GoalColumn].strong = true;
    columns[ActivitiesColumn].muted = true;
    columns[ProgressColumn].number = true;
    columns[PlannedColumn].number = true;
    columns[PlannedColumn].muted = true;
    columns[AssessmentColumn].stretch = true;
    columns[AssessmentColumn].wraps = true;
    columns[AssessmentColumn].editor = CellEditor::Text;
    return columns;
}

CellMark markOf(Light light)
{
    return light == Light::OffTrack ? CellMark::Error : light == Light::AtRisk ? CellMark::Warning : CellMark::None;
}

TableCell percentCell(std::optional<int> percent)
{
    return textCell(percent ? GoalSection::tr("%1 %").arg(*percent) : u"–"_s);
}

} // namespace

std::vector<std::pair<QVariant, QString>> lightChoices()
{
    std::vector<std::pair<QVariant, QString>> choices;
    for (const Light light : {Light::OnTheWay, Light::AtRisk, Light::OffTrack})
        choices.emplace_back(int(light), lightName(light));
    return choices;
}

std::optional<QString> askForReason(QWidget *parent, const QString &what, Light proposed, Light chosen)
{
    Question question;
    question.title = GoalSection::tr("Change the assessment");
    question.question = GoalSection::tr("Why is %1 %2?", "goal or month, light").arg(what, lightName(chosen));
    question.explanation = GoalSection::tr("By the figures it is %1. The reason stands in the report beside the changed assessment.").arg(lightName(proposed));
    question.action = GoalSection::tr("Change the assessment");
    return Prompts::current().ask(parent, question);
}

GoalSection::GoalSection(Workspace &workspace, QWidget *parent)
    : TableSection(u"reviewGoals"_s, tr("Goals"), tr("Back to what the figures say"), goalColumns(), parent), m_workspace(workspace)
{
    table()->setQuiet(true);
    setEmptyText(tr("No plan has goals for this month."));
}

void GoalSection::setReview(const MonthReview &review, std::optional<Id<Review>> row, bool readOnly)
{
    const bool isOther = m_row != row;
    m_review = review;
    m_row = row;
    setHint(review.figures.plan.name);
    showRows(readOnly || !row, isOther);
}

TableRow GoalSection::rowOf(const GoalFigure &goal) const
{
    const ReviewedGoal *said = m_review.goal(goal.row);
    const Light light = m_review.shownLight(goal);
    const bool isChanged = said && said->light != Light::None;
    TableCell state = textCell(isChanged ? tr("%1 *", "a light that was changed").arg(lightName(light)) : lightName(light));
    state.value = int(light);
    state.mark = markOf(light);
    state.hint = isChanged ? tr("Changed from %1: %2").arg(lightName(goal.light), said->lightReason) : tr("Proposed from the figures.");
    TableCell assessment = textCell(said ? said->assessment : QString());
    assessment.hint = assessment.text;
    assessment.value = assessment.text;
    TableRow row;
    row.ref = recordOf(m_workspace.store(), goal.row);
    row.cells = {state, textCell(goal.title), textCell(stageCountsText(goal.counts)), percentCell(goal.progress), percentCell(goal.planned), assessment};
    row.cells[GoalColumn].hint = goal.responsible.isEmpty() ? goal.title : goal.title + u"\n"_s + tr("Responsible: %1").arg(goal.responsible);
    return row;
}

std::vector<TableRow> GoalSection::rows() const
{
    std::vector<TableRow> rows;
    for (const GoalFigure &goal : m_review.figures.plan.goals)
        rows.push_back(rowOf(goal));
    return rows;
}

void GoalSection::store(const TableRow &row, int column, const QVariant &value)
{
    const Id<Goal> goal{row.ref.id};
    if (!m_row)
        return;
    if (column == AssessmentColumn) {
        setAssessment(m_workspace, *m_row, goal, value.toString().trimmed());
        return;
    }
    const auto chosen = Light(value.toInt());
    for (const GoalFigure &figure : m_review.figures.plan.goals) {
        if (recordOf(m_workspace.store(), figure.row) != row.ref || chosen == m_review.shownLight(figure))
            continue;
        const auto reason = chosen == figure.light ? std::optional(QString()) : askForReason(this, tr("“%1”").arg(figure.title), figure.light, chosen);
        if (reason)
            setGoalLight(m_workspace, *m_row, goal, chosen == figure.light ? Light::None : chosen, *reason);
        return;
    }
}

/// The goal stays; what was said in place of its figures goes.
void GoalSection::remove(const RecordRef &row)
{
    if (m_row)
        setGoalLight(m_workspace, *m_row, Id<Goal>{row.id}, Light::None, {});
}

} // namespace samsyn
