// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The areas of a plan's paper, with their goals and what is done for them.
#include "core/plans/planpapertext.h"

#include "core/base/format.h"
#include "core/documents/markdowntext.h"
#include "core/plans/plandifferences.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanPaperBody)
};

constexpr int deepestHeading = 3;

void addMarkdown(Document &document, const QString &markdown)
{
    for (Block &block : blocksOfMarkdown(markdown))
        document.blocks.push_back(std::move(block));
}

void addLabelled(Document &document, const QString &label, const QString &text, Paragraph::Style style = Paragraph::Style::Body)
{
    if (!text.isEmpty())
        document.add(Paragraph{label + u": "_s + text, style});
}

/// One area: what stands in it alone, its goals numbered through the plan.
struct Section {
    const PlanLine *area = nullptr; // absent: in no area
    std::vector<std::pair<int, const PlanLine *>> goals;        // with their numbers
    std::vector<std::pair<const PlanLine *, int>> activities;   // with their goal's number, or 0
};

std::vector<Section> sectionsOf(const PlanEdition &edition)
{
    std::vector<Section> sections(1);
    int goals = 0;
    std::map<size_t, int> numbers; // of goals, by their place
    for (size_t i = 0; i < edition.lines.size(); ++i) {
        const PlanLine &line = edition.lines[i];
        if (line.kind == PlanLineKind::Area) {
            sections.push_back({&line, {}, {}});
        } else if (line.kind == PlanLineKind::Goal) {
            numbers[i] = ++goals;
            sections.back().goals.emplace_back(goals, &line);
        } else if (line.kind == PlanLineKind::Activity) {
            const auto parent = parentOf(edition.lines, i);
            const auto goal = parent ? numbers.find(*parent) : numbers.end();
            sections.back().activities.emplace_back(&line, goal == numbers.end() ? 0 : goal->second);
        }
    }
    if (sections.front().goals.empty() && sections.front().activities.empty())
        sections.erase(sections.begin());
    return sections;
}

QString goalStatus(const GoalView &view, QDate day)
{
    const GoalState state = stateOn(view.goal, day);
    QStringList parts{goalStateName(state)};
    if (view.progress.activities > 0)
        parts << Text::tr("%1 of %n activities done", nullptr, view.progress.activities).arg(view.progress.done);
    QString text = parts.join(u", "_s) + u'.';
    if (!view.goal.assessment.isEmpty() && state == view.goal.state)
        text += u' ' + plainOfMarkdown(view.goal.assessment);
    return text;
}

void addGoal(Document &document, const PlanPaper &paper, int number, const PlanLine &line)
{
    document.add(Paragraph{RichText{Run{Text::tr("Goal %1. %2", "its number and wording").arg(number).arg(line.title), true}}});
    addMarkdown(document, line.text);
    addLabelled(document, Text::tr("Expected effect"), plainOfMarkdown(line.effect));
    if (const GoalView *view = paper.hasStatus() ? paper.goal(line) : nullptr)
        addLabelled(document, Text::tr("State"), goalStatus(*view, paper.day));
    QStringList notes;
    if (!line.responsible.isEmpty())
        notes << Text::tr("Responsible: %1").arg(line.responsible);
    if (!line.decision.isEmpty())
        notes << Text::tr("Decision: %1").arg(line.decision);
    if (!notes.isEmpty())
        document.add(Paragraph{notes.join(u". "_s), Paragraph::Style::Note});
}

QString titleOf(const PlanLine &line)
{
    return line.condition.isEmpty() ? line.title : Text::tr("%1 (conditional: %2)", "an activity").arg(line.title, line.condition);
}

QString timeOf(const PlanLine &line)
{
    const QString time = fieldText(line, PlanField::Time);
    return time.isEmpty() ? Text::tr("no schedule") : time;
}

Cell orNone(const QString &text)
{
    return text.isEmpty() ? Cell::none() : Cell::of(text);
}

/// State, progress and what was said last; of an activity that is cancelled, no progress.
void addStatusCells(Row &row, const ActivityView *view)
{
    if (!view) {
        row.cells.insert(row.cells.end(), 3, Cell::none());
        return;
    }
    const ActivityStanding &standing = view->standing;
    row.cells.push_back(Cell::of(standingText(standing)));
    row.cells.push_back(standing.isAsleep || !(standing.isOpen() || standing.state == ActivityState::Done) ? Cell::none() : Cell::count(standing.progress));
    const QString note = standing.latest ? standing.latest->note : QString();
    row.cells.push_back(note.isEmpty() ? Cell::none() : Cell::of(u"%1: %2"_s.arg(formatDate(standing.latest->date), plainOfMarkdown(note))));
}

void addActivities(Document &document, const PlanPaper &paper, const Section &section)
{
    if (section.activities.empty())
        return;
    const bool hasGoals = std::ranges::any_of(section.activities, [](const auto &row) { return row.second > 0; });
    const bool hasParticipants = std::ranges::any_of(section.activities, [](const auto &row) { return !row.first->participants.isEmpty(); });
    Table table;
    table.caption = section.area ? Text::tr("Activities of %1").arg(headingOf(*section.area)) : Text::tr("Activities of no area");
    table.columns = {{Text::tr("Activity")}};
    if (hasGoals)
        table.columns.push_back({Text::tr("Goal")});
    table.columns.push_back({Text::tr("Time")});
    table.columns.push_back({Text::tr("Responsible")});
    if (paper.hasStatus()) {
        table.columns.push_back({Text::tr("State")});
        table.columns.push_back({Text::tr("Progress, %"), Column::Kind::Number});
        table.columns.push_back({Text::tr("Said last")});
    } else if (hasParticipants) {
        table.columns.push_back({Text::tr("Taking part")});
    }
    for (const auto &[line, goal] : section.activities) {
        Row row{{Cell::of(titleOf(*line))}};
        if (hasGoals)
            row.cells.push_back(goal > 0 ? Cell::of(QString::number(goal)) : Cell::none());
        row.cells.push_back(Cell::of(timeOf(*line)));
        row.cells.push_back(orNone(line->responsible));
        if (paper.hasStatus())
            addStatusCells(row, paper.activity(*line));
        else if (hasParticipants)
            row.cells.push_back(orNone(line->participants));
        table.rows.push_back(std::move(row));
    }
    document.add(std::move(table));
}

void addHead(Document &document, const Section &section)
{
    if (!section.area) {
        document.add(Heading{1, Text::tr("The collaboration's own development")});
        return;
    }
    document.add(Heading{std::min(section.area->depth + 1, deepestHeading), headingOf(*section.area)});
    addMarkdown(document, section.area->text);
    addLabelled(document, Text::tr("Open question"), section.area->condition);
    addLabelled(document, Text::tr("Decision"), section.area->decision, Paragraph::Style::Note);
}

} // namespace

const ActivityView *PlanPaper::activity(const PlanLine &line) const
{
    const auto found = std::ranges::find_if(view->activities, [&](const ActivityView &row) { return row.activity.key == line.source; });
    return found == view->activities.end() ? nullptr : &*found;
}

const GoalView *PlanPaper::goal(const PlanLine &line) const
{
    const auto found = std::ranges::find_if(view->goals, [&](const GoalView &row) { return row.goal.key == line.source; });
    return found == view->goals.end() ? nullptr : &*found;
}

void addPlanBody(Document &document, const PlanPaper &paper)
{
    for (const Section &section : sectionsOf(paper.edition)) {
        addHead(document, section);
        for (const auto &[number, line] : section.goals)
            addGoal(document, paper, number, *line);
        addActivities(document, paper, section);
    }
}

} // namespace samsyn
