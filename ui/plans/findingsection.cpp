// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/findingsection.h"

#include "core/members/members.h"
#include "core/plans/continuation.h"
#include "core/plans/planview.h"
#include "ui/plans/choices.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FindingForm)
};

enum Column { KindColumn, TextColumn, WhoColumn, DateColumn, ThenColumn };
constexpr int kinds = int(FindingKind::Analysis) + 1;

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> columns;
    for (const QString &head : {FindingSection::tr("Kind"), FindingSection::tr("What was found"), FindingSection::tr("Where"), FindingSection::tr("Day"), FindingSection::tr("What is done")}) {
        columns.push_back(columnOf(head));
        columns.back().editor = CellEditor::Text;
    }
    columns[KindColumn].editor = CellEditor::Choice;
    for (int kind = 0; kind < kinds; ++kind)
        columns[KindColumn].choices.emplace_back(kind, findingKindName(FindingKind(kind)));
    columns[TextColumn].stretch = true;
    columns[DateColumn].editor = CellEditor::Day;
    columns[ThenColumn].editor = CellEditor::None;
    columns[ThenColumn].muted = true;
    return columns;
}

std::optional<Id<Organization>> readOrganization(const Store &store, const QString &typed, QDate day)
{
    if (typed.trimmed().isEmpty())
        return {};
    const RecordRef named = responsibleNamed(store, typed, day);
    if (named.entity != Organization::entity.name())
        throw Error(ErrorKind::Failed, FindingSection::tr("%1 is no organization. Leave it empty for what all found.").arg(typed.trimmed()));
    return Id<Organization>{named.id};
}

/// "Goal: Sfi på kvällstid …", "Activity: …"; empty where nothing is done yet.
QString whatIsDone(const Store &store, const Finding &finding)
{
    if (const auto goal = finding.goal ? store.find(*finding.goal) : std::nullopt)
        return FindingSection::tr("Goal for %1").arg(goal->year);
    if (const auto activity = finding.activity ? store.find(*finding.activity) : std::nullopt)
        return FindingSection::tr("Activity");
    return {};
}

std::vector<FormChoice> activityChoices(const Store &store)
{
    std::vector<FormChoice> choices{{0, Text::tr("None")}};
    const auto plans = allPlans(store);
    for (auto plan = plans.rbegin(); plan != plans.rend(); ++plan) {
        auto activities = store.where<Activity>("plan", plan->id.value);
        std::ranges::stable_sort(activities, {}, &Activity::position);
        for (const Activity &activity : activities)
            choices.push_back({activity.id.value, Text::tr("%1 (%2)", "an activity and its plan").arg(activity.title, plan->name)});
    }
    return choices;
}

std::vector<FormChoice> allGoalChoices(const Store &store)
{
    auto goals = store.all<Goal>();
    std::ranges::stable_sort(goals, std::greater{}, &Goal::year);
    std::vector<FormChoice> choices{{0, Text::tr("None")}};
    for (const Goal &goal : goals)
        choices.push_back({goal.id.value, Text::tr("%1: %2", "the year of a goal, and the goal").arg(goal.year).arg(goal.title)});
    return choices;
}

} // namespace

FindingSection::FindingSection(Workspace &workspace, QWidget *parent)
    : TableSection(u"findings"_s, tr("Needs, barriers and solutions"), tr("Remove finding"), columns(), parent), m_workspace(workspace), m_kind(new QComboBox),
      m_text(new LineEdit), m_organization(new LineEdit), m_date(new DateEdit)
{
    setEmptyText(tr("Nothing has been noted yet. What a conference found is offered as goals when the plan is continued."));
    for (int kind = 0; kind < kinds; ++kind)
        m_kind->addItem(findingKindName(FindingKind(kind)), kind);
    m_kind->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    AddLine *line = makeAddLine(tr("Add finding"), u"findingAdd"_s);
    line->setShort();
    line->addWidget(m_kind, tr("Kind"), u"findingKind"_s);
    line->addField(m_text, tr("What was found"), u"findingText"_s);
    line->addField(m_organization, tr("Where, if not all"), u"findingOrganization"_s, 150);
    line->addField(m_date, tr("Day"), u"findingDate"_s, 104);
    line->setAction([this] { add(); });
}

void FindingSection::setShown(std::optional<Id<Plan>> plan, QDate day, bool readOnly)
{
    const bool isOther = plan != m_plan || !m_day.isValid();
    m_plan = plan;
    m_day = day;
    if (isOther)
        offerResponsible(m_organization, m_workspace.store(), day);
    showRows(readOnly, isOther);
}

bool FindingSection::isOfPlan(const Finding &finding, const std::optional<Plan> &plan) const
{
    if (!plan)
        return true;
    const auto activity = finding.activity ? m_workspace.store().find(*finding.activity) : std::nullopt;
    const auto goal = finding.goal ? m_workspace.store().find(*finding.goal) : std::nullopt;
    if ((activity && activity->plan == plan->id) || (goal && goal->plan == plan->id))
        return true;
    return finding.date ? plan->period().covers(*finding.date) : !activity && !goal;
}

std::vector<TableRow> FindingSection::rows() const
{
    const Store &store = m_workspace.store();
    const auto plan = m_plan ? store.find(*m_plan) : std::nullopt;
    std::vector<Finding> findings = store.all<Finding>();
    std::erase_if(findings, [&](const Finding &finding) { return !isOfPlan(finding, plan); });
    std::ranges::stable_sort(findings, std::greater{}, [](const Finding &finding) { return finding.date.value_or(QDate()); });
    std::vector<TableRow> rows;
    for (const Finding &finding : findings) {
        const auto organization = finding.organization ? store.find(*finding.organization) : std::nullopt;
        const QString where = organization ? nameOn(store, *organization, m_day) : QString();
        TableCell kind = textCell(findingKindName(finding.kind));
        kind.value = int(finding.kind);
        TableCell who = textCell(organization ? where : tr("All"));
        who.value = where;
        who.muted = !organization;
        TableRow row;
        row.ref = {Finding::entity.name(), finding.id.value};
        row.cells = {kind, textCell(finding.text), who, dayCell(finding.date), textCell(whatIsDone(store, finding))};
        row.cells[TextColumn].hint = finding.text;
        rows.push_back(std::move(row));
    }
    return rows;
}

void FindingSection::store(const TableRow &row, int column, const QVariant &value)
{
    editRecord<Finding>(m_workspace, tr("Change finding"), row.ref.id, [&](Finding &finding) {
        if (column == KindColumn)
            finding.kind = FindingKind(value.toInt());
        else if (column == TextColumn && value.toString().trimmed().isEmpty())
            throw Error(ErrorKind::Failed, tr("Write what was found."));
        else if (column == TextColumn)
            finding.text = value.toString().trimmed();
        else if (column == WhoColumn)
            finding.organization = readOrganization(m_workspace.store(), value.toString(), m_day);
        else
            finding.date = value.isValid() ? std::optional(value.toDate()) : std::nullopt;
    });
}

void FindingSection::remove(const RecordRef &row)
{
    removeRecord<Finding>(m_workspace, tr("Remove finding"), row.id);
}

void FindingSection::add()
{
    Finding finding;
    finding.kind = FindingKind(m_kind->currentData().toInt());
    finding.text = m_text->text().trimmed();
    if (finding.text.isEmpty())
        throw Error(ErrorKind::Failed, tr("Write what was found."));
    finding.organization = readOrganization(m_workspace.store(), m_organization->text(), m_day);
    finding.date = m_date->day() ? m_date->day() : std::optional(m_day);
    const qint64 id = addRecord(m_workspace, tr("Add finding"), finding);
    table()->setCurrentRef({Finding::entity.name(), id});
}

FindingForm::FindingForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace, parent)
{
    setObjectName(u"findingForm"_s);
    addChoice(
        Text::tr("&Activity about it"), u"findingActivity"_s, Text::tr("Change what is done about a finding"), [this] { return activityChoices(this->workspace().store()); },
        [](const Finding &finding) { return numberOf(finding.activity); }, [](Finding &finding, qint64 id) { finding.activity = idOrNone<Activity>(id); });
    addChoice(
        Text::tr("&Goal that it became"), u"findingGoal"_s, Text::tr("Change what is done about a finding"), [this] { return allGoalChoices(this->workspace().store()); },
        [](const Finding &finding) { return numberOf(finding.goal); }, [](Finding &finding, qint64 id) { finding.goal = idOrNone<Goal>(id); });
    addChoice(
        Text::tr("Focus a&rea"), u"findingArea"_s, Text::tr("Move a finding to another area"), [this] { return areaChoices(this->workspace().store(), Text::tr("None")); },
        [](const Finding &finding) { return numberOf(finding.area); }, [](Finding &finding, qint64 id) { finding.area = idOrNone<FocusArea>(id); });
    addText(Text::tr("No&te"), u"findingNote"_s, Text::tr("Change note on a finding"), &Finding::note);
}

} // namespace samsyn
