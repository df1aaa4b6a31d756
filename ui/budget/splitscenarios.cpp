// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios beside the split, and how the table finds room for them.
#include "ui/budget/comparebutton.h"
#include "ui/budget/readyscenarios.h"
#include "ui/budget/scenarioeditor.h"
#include "ui/budget/scenarioedits.h"
#include "ui/budget/scenarioheads.h"
#include "ui/budget/splitsection.h"
#include "ui/budget/whypanel.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tableview.h"

#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int headMargins = 36; // as the table gives them to its heads and cells
constexpr int cellMargins = 34;

} // namespace

void SplitSection::connectScenarios()
{
    connect(m_compare, &CompareButton::chosen, this, [this](const SplitRequest &request) {
        run(this, [&] { addScenario(m_workspace, m_budget, request); });
    });
    connect(m_compare, &CompareButton::removed, this, [this](Id<Scenario> scenario) {
        run(this, [&] { removeScenario(m_workspace, scenario); });
    });
    connect(m_compare, &CompareButton::ownWanted, this, [this] {
        run(this, [this] { m_editor->open(addScenario(m_workspace, m_budget, {})); });
        Q_EMIT shapeChanged(); // the page fetches again, and the editor shows it
    });
    connect(m_compare, &CompareButton::previewWanted, this, &SplitSection::comparisonWanted);
    connect(m_heads, &ScenarioHeads::changeWanted, this, [this](Id<Scenario> scenario) {
        m_editor->open(scenario);
        Q_EMIT shapeChanged();
    });
    connect(m_heads, &ScenarioHeads::draftWanted, this, [this](Id<Scenario> scenario) {
        run(this, [&] { makeDraft(scenario); });
    });
    connect(m_heads, &ScenarioHeads::removeWanted, this, [this](Id<Scenario> scenario) {
        run(this, [&] { removeScenario(m_workspace, scenario); });
        m_compare->setFocus();
    });
    connect(m_editor, &ScenarioEditor::closed, m_compare, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentColumnChanged, this, [this] {
        explainCurrent();
    });
    connect(m_draftMessage, &MessageBar::closed, this, [this] { m_draft = {}; });
}

void SplitSection::showScenarios(const BudgetSheet &sheet, const AllocationInput &input, bool readOnly)
{
    const Store &store = m_workspace.store();
    m_scenarios = scenarioSplits(store, sheet);
    m_comparison = compare(m_result, m_scenarios);
    const auto dates = offeredPopulationDates(store, input);
    m_compare->show(store, sheet.budget, readyScenarios(store, sheet, input, dates), readOnly);
    if (readOnly)
        m_editor->open({});
    m_editor->show(input, dates);
    m_isReadOnly = readOnly;
    m_draftMessage->setVisible(m_draft == m_budget && m_draft != Id<Budget>{});
}

/// Columns and rows together, so that the table never shows one without the other.
void SplitSection::setShape(const SplitShape &shape)
{
    const int scenario = currentScenario();
    if (shape != m_shape || m_model->columnCount() != std::ssize(splitColumns(shape))) {
        m_shape = shape;
        m_model->setColumns(splitColumns(shape));
    }
    m_model->setRows(rowsFor(shape));
    if (scenario >= 0 && scenario < std::ssize(m_scenarios) && currentScenario() != scenario) {
        const int column = firstScenarioColumn(shape) + 2 * scenario;
        m_table->setCurrentIndex(m_model->index(qMax(0, m_table->currentIndex().row()), column));
    }
    m_heads->show(m_scenarios, firstScenarioColumn(shape), m_isReadOnly);
}

std::vector<TableRow> SplitSection::rowsFor(const SplitShape &shape) const
{
    QStringList names;
    for (const ScenarioSplit &scenario : m_scenarios)
        names << scenario.name;
    return splitRows(m_workspace.store(), m_result, m_comparison, names, shape);
}

/// Measured without the table, whose columns and cursor stay as they are.
int SplitSection::neededWidth(const SplitShape &shape) const
{
    const QFontMetrics heads(textFont(TextSize::Small)), cells(textFont(TextSize::Strong));
    const std::vector<TableColumn> columns = splitColumns(shape);
    const std::vector<TableRow> rows = rowsFor(shape);
    int width = 0;
    for (size_t column = 0; column < columns.size(); ++column) {
        int widest = heads.horizontalAdvance(columns[column].head) + headMargins;
        for (const TableRow &row : rows)
            widest = qMax(widest, cells.horizontalAdvance(row.cells[column].text) + cellMargins);
        width += widest;
    }
    return width;
}

std::optional<SplitDetail> SplitSection::detailFor(int width) const
{
    if (m_scenarios.empty())
        return SplitDetail::All; // the real split alone always has its columns
    SplitShape shape = m_shape;
    for (const SplitDetail detail :
         {SplitDetail::All, SplitDetail::WithoutEach, SplitDetail::AmountsAlone}) {
        shape.detail = detail;
        if (neededWidth(shape) <= width)
            return detail;
    }
    return std::nullopt;
}

void SplitSection::setDetail(SplitDetail detail)
{
    SplitShape shape = m_shape;
    shape.detail = detail;
    if (shape != m_shape)
        setShape(shape);
}

int SplitSection::currentScenario() const
{
    const int column = m_table->currentIndex().column() - firstScenarioColumn(m_shape);
    const int scenario = column < 0 ? -1 : column / 2;
    return scenario < std::ssize(m_scenarios) ? scenario : -1;
}

void SplitSection::explainScenario(int at)
{
    const ScenarioSplit &scenario = m_scenarios[size_t(at)];
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= std::ssize(m_comparison.lines))
        return;
    const ComparedLine &compared = m_comparison.lines[size_t(row)];
    const AllocationLine *line = nullptr;
    if (scenario.result) {
        for (const AllocationLine &one : scenario.result->lines) {
            if (one.party.key == compared.key)
                line = &one;
        }
    }
    if (line)
        m_why->explain(*scenario.result, *line);
    else
        m_why->say(scenario.result ? tr("%1 is not in this scenario.").arg(compared.name)
                                   : scenario.whyNot);
    m_why->setAssumption(tr("What if: %1").arg(scenario.name), scenario.assumption);
}

void SplitSection::makeDraft(Id<Scenario> scenario)
{
    const ScenarioDraft draft = draftFromScenario(m_workspace, scenario);
    m_draft = draft.budget;
    m_draftMessage->say(MessageBar::Kind::Info,
                        draft.toDo.isEmpty() ? tr("This draft is made of the scenario.")
                                             : tr("This draft is made of the scenario. Left to do:"),
                        draft.toDo.join(u' '));
    Q_EMIT draftMade(draft.budget);
}

} // namespace samsyn
