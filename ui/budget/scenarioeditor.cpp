// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/scenarioeditor.h"

#include "core/base/format.h"
#include "core/budget/scenariotext.h"
#include "core/members/members.h"
#include "ui/budget/chosenrow.h"
#include "ui/budget/readyscenarios.h"
#include "ui/budget/scenarioedits.h"
#include "ui/budget/splitchoices.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int formWidth = 460; // the longest choice, and no wider

enum TakesPart { AsNow, AllYear, NotAtAll };

std::vector<TableColumn> memberColumns()
{
    std::vector<TableColumn> columns(2);
    columns[0].head = ScenarioEditor::tr("Organization");
    columns[0].stretch = true;
    columns[1].head = ScenarioEditor::tr("In the scenario");
    columns[1].editor = CellEditor::Choice;
    columns[1].choices = {{AsNow, ScenarioEditor::tr("As now")},
                          {AllYear, ScenarioEditor::tr("Shares the cost all year")},
                          {NotAtAll, ScenarioEditor::tr("Takes no part")}};
    return columns;
}

std::optional<QDate> dayOf(const StoredChoice *choice)
{
    const QVariant value = choice->currentData();
    return value.isValid() ? std::optional(value.toDate()) : std::nullopt;
}

} // namespace

ScenarioEditor::ScenarioEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(makeLabel({}, TextSize::Strong, Shade::Ink, this)),
      m_form(new Form(this)),
      m_name(new LineEdit(this)),
      m_grant(new QCheckBox(tr("The grant applied for is refused"), this)),
      m_amount(new MoneyEdit(this)),
      m_date(new StoredChoice(this)),
      m_policy(new StoredChoice(this)),
      m_basis(new DateEdit(this)),
      m_unit(new StoredChoice(this)),
      m_base(new MoneyEdit(this)),
      m_members(new TableModel(memberColumns(), this)),
      m_table(new TableView(
          m_members, TableView::Kind::Table, tr("Who takes part in the scenario"), this)),
      m_errors(new ErrorLine(this))
{
    setObjectName(u"scenarioEditor"_s);
    setProperty("surface", u"quiet"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *done = new QPushButton(tr("Close"), this);
    done->setObjectName(u"scenarioDone"_s);
    connect(done, &QPushButton::clicked, this, &ScenarioEditor::close);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 12);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_form);
    column->addWidget(m_table);
    column->addWidget(m_errors);
    m_form->setMaximumWidth(formWidth);
    addFields();
    addChoices();
    m_table->setObjectName(u"scenarioMembers"_s);
    m_table->setShowsAllRows(true);
    m_table->setErrorLine(m_errors);
    m_table->setMaximumWidth(formWidth);
    showChosenRowWithFocus(m_table);
    m_members->setCommit([this](const TableRow &row, int, const QVariant &value) {
        storeMember(row.ref, value);
    });
    hide();
}

void ScenarioEditor::addFields()
{
    m_form->add(tr("Name"), m_name, u"scenarioName"_s);
    m_grant->setObjectName(u"scenarioGrant"_s);
    m_form->addWide(m_grant);
    m_form->add(tr("Amount, kr"), m_amount, u"scenarioAmount"_s);
    m_form->add(tr("Population on"), m_date, u"scenarioDate"_s);
    m_form->add(tr("Part of a year"), m_policy, u"scenarioPolicy"_s);
    m_form->add(tr("Members of"), m_basis, u"scenarioBasis"_s);
    m_form->add(tr("Rounded to"), m_unit, u"scenarioUnit"_s);
    m_form->add(tr("Fixed part, kr"), m_base, u"scenarioBase"_s);
    for (LineEdit *field : {static_cast<LineEdit *>(m_amount), static_cast<LineEdit *>(m_basis),
                            static_cast<LineEdit *>(m_base)})
        field->setPlaceholderText(tr("As the budget has it"));
    m_form->bind(m_name, [this] { renameScenario(m_workspace, m_scenario, m_name->text()); });
    m_form->bind(m_amount, [this] {
        changeScenario(m_workspace, m_scenario, [this](Scenario &scenario) {
            scenario.amount = m_amount->amount();
        });
    });
    m_form->bind(m_basis, [this] {
        changeScenario(m_workspace, m_scenario, [this](Scenario &scenario) {
            scenario.basisDate = m_basis->day();
        });
    });
    m_form->bind(m_base, [this] {
        changeScenario(m_workspace, m_scenario, [this](Scenario &scenario) {
            scenario.base = m_base->amount();
        });
    });
}

void ScenarioEditor::addChoices()
{
    connect(m_grant, &QCheckBox::clicked, this, [this](bool refused) {
        store([refused](Scenario &scenario) { scenario.grantRefused = refused; });
    });
    connect(m_date, &QComboBox::activated, this, [this] {
        store([this](Scenario &scenario) { scenario.populationDate = dayOf(m_date); });
    });
    connect(m_policy, &QComboBox::activated, this, [this] {
        store([this](Scenario &scenario) {
            const QVariant value = m_policy->currentData();
            scenario.policy = value.isValid()
                                  ? std::optional(AllocationPolicy(value.toInt()))
                                  : std::nullopt;
        });
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        store([this](Scenario &scenario) {
            const QVariant value = m_unit->currentData();
            scenario.unit = value.isValid() ? std::optional(Ore{value.toLongLong()}) : std::nullopt;
        });
    });
}

void ScenarioEditor::open(Id<Scenario> scenario)
{
    m_scenario = scenario;
}

void ScenarioEditor::close()
{
    m_scenario = {};
    hide();
    Q_EMIT closed();
}

void ScenarioEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ScenarioEditor::store(const std::function<void(Scenario &)> &edit)
{
    run(this, [&] { changeScenario(m_workspace, m_scenario, edit); });
}

void ScenarioEditor::storeMember(const RecordRef &member, const QVariant &value)
{
    const int choice = value.toInt();
    changeScenarioMember(m_workspace,
                         m_scenario,
                         {member.id},
                         choice == AsNow ? std::nullopt : std::optional(choice == AllYear));
}

void ScenarioEditor::show(const AllocationInput &real, const std::vector<QDate> &dates)
{
    const std::optional<Scenario> scenario = m_workspace.store().find(m_scenario);
    if (!scenario) {
        if (!isHidden())
            close();
        return;
    }
    const bool opens = isHidden();
    m_title->setText(tr("Scenario: %1").arg(shownScenarioName(m_workspace.store(), *scenario)));
    m_name->setStored(shownScenarioName(m_workspace.store(), *scenario));
    m_grant->setChecked(scenario->grantRefused);
    m_amount->setAmount(scenario->amount);
    m_basis->setDay(scenario->basisDate);
    m_base->setAmount(scenario->base);
    showChoices(*scenario, real, dates);
    showMembers(real);
    setVisible(true);
    if (opens)
        m_name->setFocus();
}

void ScenarioEditor::showChoices(const Scenario &scenario,
                                 const AllocationInput &real,
                                 const std::vector<QDate> &dates)
{
    const auto fill = [](StoredChoice *choice, const QString &asNow, auto add, const QVariant &now) {
        choice->clear();
        choice->addItem(tr("As the budget has it: %1").arg(asNow), QVariant());
        add();
        choice->setCurrentIndex(now.isValid() ? choice->findData(now) : 0);
    };
    fill(
        m_date,
        real.rule.populationDate ? formatDateLong(*real.rule.populationDate) : QString(u"–"_s),
        [&] {
            for (const QDate date : dates)
                m_date->addItem(formatDateLong(date), date);
            if (scenario.populationDate && m_date->findData(*scenario.populationDate) < 0)
                m_date->addItem(formatDateLong(*scenario.populationDate), *scenario.populationDate);
        },
        scenario.populationDate ? QVariant(*scenario.populationDate) : QVariant());
    fill(
        m_policy,
        allocationPolicyName(real.rule.policy),
        [&] {
            for (const AllocationPolicy policy : {AllocationPolicy::MemberMonths,
                                                  AllocationPolicy::Monthly,
                                                  AllocationPolicy::Frozen})
                m_policy->addItem(allocationPolicyName(policy), int(policy));
        },
        scenario.policy ? QVariant(int(*scenario.policy)) : QVariant());
    fill(
        m_unit,
        formatKronor(real.rule.unit),
        [&] {
            for (const qint64 kronor : {1, 10, 100, 1000})
                m_unit->addItem(formatKronor(Ore::fromKronor(kronor)), Ore::fromKronor(kronor).value);
            if (scenario.unit && m_unit->findData(scenario.unit->value) < 0)
                m_unit->addItem(formatKronor(*scenario.unit), scenario.unit->value);
        },
        scenario.unit ? QVariant(scenario.unit->value) : QVariant());
}

void ScenarioEditor::showMembers(const AllocationInput &real)
{
    const Store &store = m_workspace.store();
    std::vector<AllocationParty> parties = real.parties;
    std::ranges::sort(parties, swedishLess, &AllocationParty::name);
    std::vector<Id<Organization>> ids;
    for (const AllocationParty &party : parties)
        ids.push_back(store.byKey<Organization>(party.key).value_or(Organization{}).id);
    for (const Id<Organization> id : possibleJoiners(store, real)) {
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    std::map<Id<Organization>, TakesPart> chosen;
    for (const ScenarioMember &member : scenarioMembersOf(store, m_scenario)) {
        chosen[member.organization] = member.takesPart ? AllYear : NotAtAll;
        if (std::ranges::find(ids, member.organization) == ids.end())
            ids.push_back(member.organization);
    }
    const std::vector<TableColumn> columns = memberColumns();
    std::vector<TableRow> rows;
    for (const Id<Organization> id : ids) {
        const auto organization = store.find(id);
        if (!organization)
            continue;
        const TakesPart now = chosen.contains(id) ? chosen[id] : AsNow;
        TableCell cell = textCell(columns[1].choices[size_t(now)].second);
        cell.value = int(now);
        cell.muted = now == AsNow;
        rows.push_back({{Organization::entity.name(), id.value},
                        {textCell(organization->name), cell},
                        RowKind::Plain,
                        false});
    }
    m_members->setRows(std::move(rows));
}

} // namespace samsyn
