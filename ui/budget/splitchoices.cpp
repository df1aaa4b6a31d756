// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/splitchoices.h"

#include "core/base/format.h"
#include "core/members/members.h"
#include "ui/budget/budgetedits.h"
#include "ui/budget/chosenrow.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int formWidth = 460; // the longest choice, and no wider

enum MemberColumn { NameColumn, WeightColumn, DateColumn };

std::vector<TableColumn> memberColumns()
{
    std::vector<TableColumn> columns(3);
    columns[NameColumn].head = SplitChoices::tr("Member");
    columns[NameColumn].stretch = true;
    columns[WeightColumn].head = SplitChoices::tr("Weight");
    columns[WeightColumn].number = true;
    columns[WeightColumn].editor = CellEditor::Text;
    columns[DateColumn].head = SplitChoices::tr("Other population date");
    columns[DateColumn].number = true;
    columns[DateColumn].editor = CellEditor::Day;
    return columns;
}

/// A field of the form with its label.
void setRowVisible(Form *form, QWidget *field, bool visible)
{
    field->setVisible(visible);
    for (QLabel *label : form->findChildren<QLabel *>()) {
        if (label->buddy() == field)
            label->setVisible(visible);
    }
}

QString writtenWeight(const Rational &weight)
{
    QString text = formatDecimal(weight, 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.back().isDigit() ? text : text.chopped(1);
}

} // namespace

StoredChoice::StoredChoice(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void StoredChoice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

SplitChoices::SplitChoices(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_form(new Form(this)),
      m_key(new StoredChoice(this)),
      m_policy(new StoredChoice(this)),
      m_basis(new DateEdit(this)),
      m_base(new MoneyEdit(this)),
      m_members(new TableModel(memberColumns(), this)),
      m_table(new TableView(
          m_members, TableView::Kind::Table, tr("Weights and dates of single members"), this)),
      m_errors(new ErrorLine(this))
{
    setObjectName(u"splitChoices"_s);
    setProperty("surface", u"quiet"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(4);
    m_form->setMaximumWidth(formWidth);
    column->addWidget(m_form);
    column->addWidget(m_table);
    column->addWidget(m_errors);
    addFields();
    addMembers();
}

void SplitChoices::addFields()
{
    m_key->addItem(tr("Population"), int(AllocationKey::Population));
    m_key->addItem(tr("Equal parts"), int(AllocationKey::Equal));
    m_key->addItem(tr("Weights"), int(AllocationKey::Weights));
    m_policy->addItem(tr("By months as a member"), int(AllocationPolicy::MemberMonths));
    m_policy->addItem(tr("Month by month, among the members of the month"),
                      int(AllocationPolicy::Monthly));
    m_policy->addItem(tr("As decided, exits not recomputed"), int(AllocationPolicy::Frozen));
    m_form->add(tr("&Key"), m_key, u"allocationKey"_s);
    m_form->add(tr("&Part of a year"), m_policy, u"allocationPolicy"_s);
    m_form->add(tr("Members &of"), m_basis, u"basisDate"_s);
    m_form->add(tr("&Fixed part, kr"), m_base, u"fixedPart"_s);
    m_base->setToolTip(tr("For each member and year, before the rest is split by the key"));
    connect(m_key, &QComboBox::activated, this, [this] {
        run(this, [this] {
            changeAllocation(
                m_workspace, m_budget, tr("Change allocation key"), [this](Allocation &rule) {
                    rule.allocationKey = AllocationKey(m_key->currentData().toInt());
                });
        });
    });
    connect(m_policy, &QComboBox::activated, this, [this] {
        run(this, [this] {
            changeAllocation(m_workspace,
                             m_budget,
                             tr("Change how parts of a year count"),
                             [this](Allocation &rule) {
                                 rule.policy = AllocationPolicy(m_policy->currentData().toInt());
                             });
        });
    });
    m_form->bind(m_basis, [this] {
        changeAllocation(m_workspace, m_budget, tr("Change basis date"), [this](Allocation &rule) {
            rule.basisDate = m_basis->day();
        });
    });
    m_form->bind(m_base, [this] {
        changeAllocation(m_workspace, m_budget, tr("Change fixed part"), [this](Allocation &rule) {
            rule.base = m_base->amount().value_or(Ore{});
        });
    });
}

void SplitChoices::addMembers()
{
    m_table->setObjectName(u"splitMembers"_s);
    m_table->setShowsAllRows(true);
    m_table->setErrorLine(m_errors);
    showChosenRowWithFocus(m_table);
}

void SplitChoices::storeMember(const RecordRef &member, int column, const QVariant &value)
{
    const Id<Organization> id{member.id};
    if (column == WeightColumn)
        changeWeight(m_workspace, m_budget, id, value.toString());
    else
        changeMemberDate(m_workspace,
                         m_budget,
                         id,
                         value.isValid() ? std::optional(value.toDate()) : std::nullopt);
}

void SplitChoices::show(const Budget &budget,
                        const Allocation &rule,
                        const AllocationInput &input,
                        bool somebodyMoves,
                        bool readOnly)
{
    m_budget = budget.id;
    m_rule = rule;
    m_key->setCurrentValue(int(rule.allocationKey));
    m_policy->setCurrentValue(int(rule.policy));
    m_basis->setDay(rule.basisDate.value_or(QDate(budget.year, 1, 1)));
    m_base->setAmount(rule.base == Ore{} ? std::nullopt : std::optional(rule.base));
    setRowVisible(m_form, m_policy, somebodyMoves || rule.policy != AllocationPolicy::MemberMonths);
    setRowVisible(m_form, m_basis, rule.policy == AllocationPolicy::Frozen);
    for (QWidget *field : {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_policy)})
        field->setEnabled(!readOnly);
    m_basis->setReadOnly(readOnly);
    m_base->setReadOnly(readOnly);
    m_members->setCommit(readOnly ? TableModel::Commit()
                                  : [this](const TableRow &row, int column, const QVariant &value) {
                                        storeMember(row.ref, column, value);
                                    });
    showMembers(input);
}

void SplitChoices::showMembers(const AllocationInput &input)
{
    std::vector<TableRow> rows;
    std::vector<AllocationParty> parties = input.parties;
    std::ranges::sort(parties, swedishLess, &AllocationParty::name);
    for (const AllocationParty &party : parties) {
        const auto organization = m_workspace.store().byKey<Organization>(party.key);
        if (!organization)
            continue;
        const bool ownDate =
            input.rule.populationDate && party.populationDate != *input.rule.populationDate;
        TableCell weight = textCell(writtenWeight(party.weight));
        weight.muted = party.weight == 1;
        weight.editable = input.rule.key != AllocationKey::Equal;
        TableCell date = dayCell(ownDate ? std::optional(party.populationDate) : std::nullopt);
        date.editable = input.rule.key == AllocationKey::Population;
        rows.push_back({{Organization::entity.name(), organization->id.value},
                        {textCell(party.name), weight, date},
                        RowKind::Plain,
                        false});
    }
    m_members->setRows(std::move(rows));
}

} // namespace samsyn
