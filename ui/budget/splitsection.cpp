// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/splitsection.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/budget/allocationexplanation.h"
#include "core/budget/budgetdifferences.h"
#include "core/budget/decidedsplit.h"
#include "core/members/members.h"
#include "ui/budget/budgetedits.h"
#include "ui/budget/comparebutton.h"
#include "ui/budget/readyscenarios.h"
#include "ui/budget/scenarioeditor.h"
#include "ui/budget/scenarioheads.h"
#include "ui/budget/splitchoices.h"
#include "ui/budget/versionedits.h"
#include "ui/budget/whypanel.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

std::vector<QDate> offeredPopulationDates(const Store &store, const AllocationInput &input)
{
    std::map<QDate, std::set<QString>> placesOf;
    for (const Population &population : store.all<Population>())
        placesOf[population.date].insert(store.get(population.organization).key);
    std::vector<QDate> dates;
    for (const auto &[date, places] : placesOf) {
        const bool complete = std::ranges::all_of(input.parties, [&](const AllocationParty &party) {
            return party.weight == 0 || places.contains(party.key);
        });
        if (complete && !input.parties.empty())
            dates.insert(dates.begin(), date);
    }
    return dates;
}

SplitSection::SplitSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_summary(makeLabel({}, TextSize::Small, Shade::Grey, this)),
      m_amount(makeLabel({}, TextSize::Section, Shade::Grey, this)),
      m_date(new StoredChoice(this)),
      m_unit(new StoredChoice(this)),
      m_amend(new QCheckBox(this)),
      m_more(new QPushButton(tr("More choices"), this)),
      m_choices(new SplitChoices(workspace, this)),
      m_compare(new CompareButton(this)),
      m_editor(new ScenarioEditor(workspace, this)),
      m_draftMessage(new MessageBar(this)),
      m_message(new MessageBar(this)),
      m_model(new TableModel(splitColumns({}), this)),
      m_table(new TableView(m_model, TableView::Kind::Table, tr("What the members pay"), this)),
      m_notes(makeLabel({}, TextSize::Small, Shade::Grey, this)),
      m_why(new WhyPanel(this))
{
    setObjectName(u"split"_s);
    m_summary->setObjectName(u"splitRule"_s);
    m_amount->setObjectName(u"splitAmount"_s);
    m_date->setObjectName(u"populationDate"_s);
    m_unit->setObjectName(u"unit"_s);
    m_amend->setObjectName(u"amendDecided"_s);
    m_more->setObjectName(u"moreChoices"_s);
    m_message->setObjectName(u"splitMessage"_s);
    m_table->setObjectName(u"splitTable"_s);
    m_notes->setObjectName(u"splitNotes"_s);
    m_draftMessage->setObjectName(u"draftMessage"_s);
    m_draftMessage->setClosable(true);
    m_draftMessage->hide();
    m_table->setShowsAllRows(true);
    m_heads = new ScenarioHeads(m_table, this);
    m_choices->hide();
    layOut();
    connectControls();
    connectScenarios();
}

void SplitSection::layOut()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 1, 0);
    head->setSpacing(12);
    head->addWidget(
        makeLabel(tr("Allocation of own financing"), TextSize::Section, Shade::Ink, this));
    head->addWidget(m_amount, 1);
    head->addWidget(m_compare);
    m_more->setProperty("flat", true);
    m_more->setCheckable(true);
    head->addWidget(m_more);
    auto *controls = new QHBoxLayout;
    controls->setContentsMargins(8, 0, 8, 4);
    controls->setSpacing(8);
    const auto addLabel = [&](const QString &text, QWidget *buddy) {
        QLabel *label = makeLabel(text, TextSize::Body, Shade::Grey, this);
        label->setBuddy(buddy);
        controls->addWidget(label);
    };
    addLabel(tr("P&opulation on"), m_date);
    controls->addWidget(m_date);
    controls->addSpacing(12);
    addLabel(tr("&Rounded to"), m_unit);
    controls->addWidget(m_unit);
    controls->addStretch();
    m_summary->setContentsMargins(8, 0, 8, 6);
    m_notes->setContentsMargins(8, 4, 8, 0);
    for (QLabel *label : {m_summary, m_notes})
        label->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_draftMessage);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addLayout(controls);
    auto *amending = new QHBoxLayout;
    amending->setContentsMargins(8, 0, 8, 4);
    amending->addWidget(m_amend);
    column->addLayout(amending);
    column->addWidget(m_choices);
    column->addWidget(m_editor);
    column->addWidget(m_message);
    column->addWidget(m_heads);
    column->addWidget(m_table);
    column->addWidget(m_notes);
    column->addSpacing(8);
    column->addWidget(m_why);
}

void SplitSection::connectControls()
{
    connect(m_more, &QPushButton::toggled, m_choices, &QWidget::setVisible);
    connect(m_table, &TableView::currentRefChanged, this, &SplitSection::explainCurrent);
    connect(m_table, &TableView::opened, this, &SplitSection::memberOpened);
    connect(m_amend, &QCheckBox::clicked, this, [this](bool amends) {
        run(this, [&] {
            const auto before = comparedVersion(m_workspace.store(), m_workspace.store().get(m_budget));
            setAmended(m_workspace, m_budget, amends && before ? std::optional(before->id) : std::nullopt);
        });
    });
    connect(m_date, &QComboBox::activated, this, [this] {
        run(this, [this] {
            changeAllocation(
                m_workspace, m_budget, tr("Change population date"), [this](Allocation &rule) {
                    rule.populationDate = m_date->currentData().toDate();
                });
        });
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        run(this, [this] {
            changeAllocation(
                m_workspace, m_budget, tr("Change rounding"), [this](Allocation &rule) {
                    rule.unit = Ore{m_unit->currentData().toLongLong()};
                });
        });
    });
}

void SplitSection::show(const BudgetSheet &sheet, bool locked, bool readOnly)
{
    m_budget = sheet.budget.id;
    SplitRequest request;
    if (!ownFinancing(sheet))
        request.amount = Ore{}; // members and dates are shown before there is an amount
    const AllocationInput input = splitInput(m_workspace.store(), sheet, request);
    const Allocation rule = sheet.allocation.value_or(Allocation{});
    m_summary->setText(allocationRuleSummary(input.rule, input.year));
    showControls(rule, input, locked);
    showAmending(sheet, locked);
    m_change = ownFinancing(sheet) ? splitChangeSinceLastYear(m_workspace.store(), sheet) : std::nullopt;
    compute(sheet, input);
    showScenarios(sheet, input, readOnly);
    showResult();
    const bool somebodyMoves =
        std::ranges::any_of(input.parties, [&](const AllocationParty &party) {
            return monthsCovered(party.paying, input.year) != 0xFFF;
        });
    m_choices->show(sheet.budget, rule, input, somebodyMoves, locked);
}

void SplitSection::showControls(const Allocation &rule, const AllocationInput &input, bool readOnly)
{
    m_amount->setText(formatKronor(input.amount));
    m_amount->setAccessibleName(tr("Amount: %1").arg(m_amount->text()));
    showDates(input);
    m_unit->clear();
    std::vector<Ore> units{Ore{1},
                           Ore::fromKronor(1),
                           Ore::fromKronor(10),
                           Ore::fromKronor(100),
                           Ore::fromKronor(1000)};
    if (std::ranges::find(units, rule.unit) == units.end())
        units.push_back(rule.unit);
    for (const Ore unit : units)
        m_unit->addItem(unit == Ore{1} ? tr("1 öre") : formatKronor(unit), unit.value);
    m_unit->setCurrentValue(rule.unit.value);
    m_date->setEnabled(!readOnly && input.rule.key == AllocationKey::Population);
    m_unit->setEnabled(!readOnly);
}

void SplitSection::showDates(const AllocationInput &input)
{
    const auto dates = offeredPopulationDates(m_workspace.store(), input);
    const QDate used = *input.rule.populationDate;
    m_date->clear();
    for (const QDate date : dates)
        m_date->addItem(formatDateLong(date), date);
    if (m_date->findData(used) < 0)
        m_date->addItem(tr("%1, incomplete").arg(formatDateLong(used)), used);
    m_date->setCurrentValue(used);
}

/// Offered where an earlier version has been decided.
void SplitSection::showAmending(const BudgetSheet &sheet, bool readOnly)
{
    const bool amends = sheet.allocation && sheet.allocation->amends;
    std::optional<Budget> decided = comparedVersion(m_workspace.store(), sheet.budget);
    if (amends)
        decided = m_workspace.store().get(*sheet.allocation->amends);
    const bool offered = decided && isDecided(*decided) && (!readOnly || amends);
    m_amend->setVisible(offered);
    if (!offered)
        return;
    m_amend->setText(tr("Split only what differs from version %1").arg(decided->version));
    m_amend->setToolTip(tr("What was decided stands, so that nobody pays less when the whole grows"));
    m_amend->setChecked(amends);
    m_amend->setEnabled(!readOnly);
}

void SplitSection::compute(const BudgetSheet &sheet, const AllocationInput &input)
{
    m_result.reset();
    if (!ownFinancing(sheet)) {
        m_message->clearButtons();
        m_message->say(MessageBar::Kind::Info,
                       tr("There is no amount to allocate yet."),
                       tr("Enter the amount of the own financing."));
        return;
    }
    try {
        m_result = allocate(input);
        m_message->hide();
    } catch (const Error &error) {
        const auto offered = offeredPopulationDates(m_workspace.store(), input);
        const bool complete =
            std::ranges::find(offered, *input.rule.populationDate) != offered.end();
        sayWhyNot(error.sentence(),
                  input.rule.key == AllocationKey::Population && !offered.empty() && !complete);
    }
}

void SplitSection::sayWhyNot(const QString &sentence, bool otherDates)
{
    m_message->clearButtons();
    m_message->say(MessageBar::Kind::Error, sentence, tr("The allocation cannot be computed."));
    if (!otherDates || !m_date->isEnabled())
        return;
    QPushButton *button = m_message->addButton(tr("Choose another date"), u"chooseDate"_s);
    connect(button, &QPushButton::clicked, this, [this] {
        m_date->setFocus();
        m_date->showPopup();
    });
}

void SplitSection::showResult()
{
    m_lines.clear();
    for (const ComparedLine &compared : m_comparison.lines) {
        const auto isOf = [&](const AllocationLine &line) {
            return line.party.key == compared.key;
        };
        const auto line = m_result ? std::ranges::find_if(m_result->lines, isOf)
                                   : std::vector<AllocationLine>::iterator{};
        m_lines.push_back(m_result && line != m_result->lines.end()
                              ? static_cast<int>(line - m_result->lines.begin())
                              : -1);
    }
    SplitShape shape = m_shape;
    shape.months = m_result && showsMonths(*m_result);
    shape.amends = m_result && m_result->input.amended;
    shape.scenarios = m_scenarios.size();
    setShape(shape);
    m_table->setVisible(!m_comparison.lines.empty());
    const QString notes = m_result ? allocationNotes(*m_result).join(u' ') : QString();
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    explainCurrent();
}

int SplitSection::currentLine() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= std::ssize(m_lines) ? -1 : m_lines[size_t(row)];
}

void SplitSection::setCurrentLine(int line)
{
    const auto row = std::ranges::find(m_lines, line);
    if (line >= 0 && row != m_lines.end())
        m_table->setCurrentRef(m_model->row(static_cast<int>(row - m_lines.begin())).ref);
}

void SplitSection::explainCurrent()
{
    const int line = currentLine();
    const int scenario = currentScenario();
    m_heads->setCurrent(scenario);
    m_why->setVisible(line >= 0 || scenario >= 0);
    if (scenario >= 0)
        explainScenario(scenario);
    else if (line >= 0)
        m_why->explain(*m_result, m_result->lines[size_t(line)], m_change);
    Q_EMIT lineChosen(line);
}

} // namespace samsyn
