// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/adoptdialog.h"

#include "core/base/clock.h"
#include "core/meetings/decisionlinks.h"
#include "core/plans/plandifferences.h"
#include "ui/plans/differencetable.h"
#include "ui/widgets/decisionoffer.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int narrow = 600;
constexpr int wide = 920; // with what differs
constexpr int tableHeight = 220;

} // namespace

AdoptPlanDialog::AdoptPlanDialog(Workspace &workspace, Id<Plan> plan, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_plan(workspace.store().get(plan)),
      m_latest(latestVersion(workspace.store(), plan)),
      m_reference(new QLineEdit(this)),
      m_day(new DateEdit(this)),
      m_note(new QLineEdit(this)),
      m_error(new MessageBar(this))
{
    setObjectName(u"adoptPlanDialog"_s);
    setWindowTitle(tr("Adopt %1").arg(m_plan.name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 20, 16, 16);
    column->setSpacing(8);
    addText(column);
    if (m_latest)
        addDifferences(column);
    column->addSpacing(4);
    column->addWidget(makeForm());
    m_error->hide();
    column->addWidget(m_error);
    column->addSpacing(8);
    column->addWidget(makeButtons());
    update();
    m_reference->setFocus();
}

void AdoptPlanDialog::addText(QVBoxLayout *column)
{
    const int number = m_latest ? m_latest->number + 1 : 1;
    const QString question = tr("By which decision is %1, version %2, adopted?").arg(m_plan.name).arg(number);
    QLabel *first = makeLabel(question, TextSize::Strong, Shade::Ink, this);
    QLabel *second = makeLabel(tr("The plan is kept as it stands now. What is changed afterwards shows beside it, until the next version is adopted."), TextSize::Body, Shade::Grey, this);
    for (QLabel *label : {first, second}) {
        label->setWordWrap(true);
        label->setFixedWidth(m_latest ? wide : narrow);
        column->addWidget(label);
    }
    setAccessibleName(question);
}

/// What the new version would have other than the last one.
void AdoptPlanDialog::addDifferences(QVBoxLayout *column)
{
    const Store &store = m_workspace.store();
    const PlanDifferences found = differences(editionOf(store, *m_latest), editionOf(store, m_plan.id, today()));
    const QString since = editionName(*m_latest);
    if (found.count() == 0) {
        column->addWidget(makeLabel(tr("%1: nothing is different since then.", "a version").arg(since), TextSize::Body, Shade::Ink, this));
        return;
    }
    column->addWidget(makeLabel(tr("%1: %n change(s) since then", "a version", found.count()).arg(since), TextSize::Section, Shade::Ink, this));
    auto *model = new TableModel(differenceColumns(), this);
    model->setRows(differenceRows(found));
    auto *table = new TableView(model, TableView::Kind::Table, tr("What differs from the last version"), this);
    table->setObjectName(u"adoptDifferences"_s);
    table->setMinimumHeight(tableHeight);
    column->addWidget(table, 1);
}

QWidget *AdoptPlanDialog::makeForm()
{
    auto *form = new Form(this);
    m_reference->setPlaceholderText(tr("For example Executive group 2011-12-14, § 4"));
    offerDecisions(m_reference, m_workspace.store());
    m_day->setDay(today());
    m_day->setMaximumWidth(140);
    form->add(tr("&Decision"), m_reference, u"planDecision"_s);
    form->add(tr("Adopted &on"), m_day, u"planAdoptedOn"_s);
    form->add(m_latest ? tr("&Why it differs") : tr("&Note"), m_note, u"planVersionNote"_s);
    connect(m_reference, &QLineEdit::textChanged, this, &AdoptPlanDialog::takeItsDay);
    connect(m_reference, &QLineEdit::textChanged, this, &AdoptPlanDialog::update);
    connect(m_day, &QLineEdit::textChanged, this, &AdoptPlanDialog::update);
    return form;
}

QWidget *AdoptPlanDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_adopt = buttons->addButton(tr("Adopt %1").arg(m_plan.name), QDialogButtonBox::AcceptRole);
    m_adopt->setObjectName(u"adoptPlanNow"_s);
    setStyled(m_adopt, "primary", true);
    m_adopt->setAutoDefault(false);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"adoptPlanCancel"_s);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &AdoptPlanDialog::adopt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void AdoptPlanDialog::adopt()
{
    run(this, [this] {
        const auto own = decisionNamed(m_workspace.store(), m_reference->text());
        const Adoption adoption{m_day->day().value_or(QDate()), own ? std::optional(own->record) : std::nullopt,
                                own ? own->reference : m_reference->text(), m_note->text()};
        m_workspace.change(tr("Adopt %1").arg(m_plan.name), [&](Transaction &transaction) { adoptPlan(transaction, m_plan.id, adoption); });
        accept();
    });
}

void AdoptPlanDialog::update()
{
    m_adopt->setEnabled(!m_reference->text().trimmed().isEmpty() && m_day->day().has_value());
}

/// A decision of this workspace knows its day.
void AdoptPlanDialog::takeItsDay()
{
    if (const auto own = decisionNamed(m_workspace.store(), m_reference->text()))
        m_day->setDay(own->date);
}

void AdoptPlanDialog::showError(const QString &sentence)
{
    m_error->say(MessageBar::Kind::Error, sentence);
}

void AdoptPlanDialog::clearError()
{
    m_error->hide();
}

} // namespace samsyn
