// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/adoptdialog.h"

#include "core/base/clock.h"
#include "core/budget/budgetversions.h"
#include "core/meetings/decisionlinks.h"
#include "core/workspace/adoption.h"
#include "core/workspace/splitdocument.h"
#include "ui/budget/acceptproblem.h"
#include "ui/widgets/decisionoffer.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int dialogWidth = 600;

} // namespace

AdoptDialog::AdoptDialog(Workspace &workspace, const Budget &budget, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_budget(budget),
      m_problems(new QVBoxLayout),
      m_reference(new QLineEdit(this)),
      m_day(new DateEdit(this)),
      m_error(new MessageBar(this))
{
    setObjectName(u"adoptDialog"_s);
    setWindowTitle(tr("Adopt budget %1").arg(budget.year));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 20, 16, 16);
    column->setSpacing(8);
    const QString question = tr("By which decision is budget %1, version %2, adopted?")
                                 .arg(budget.year)
                                 .arg(budget.version);
    QString explanation = tr("It is not changed any more from then on. What is to be otherwise is done in a new version.");
    const auto adopted = decidedBudgetOf(workspace.store(), budget.year);
    if (adopted && adopted->state == BudgetState::Adopted)
        explanation += u' ' + tr("Version %1, which is adopted now, is closed.").arg(adopted->version);
    QLabel *first = makeLabel(question, TextSize::Strong, Shade::Ink, this);
    QLabel *second = makeLabel(explanation, TextSize::Body, Shade::Grey, this);
    for (QLabel *label : {first, second}) {
        label->setWordWrap(true);
        label->setFixedWidth(dialogWidth);
        column->addWidget(label);
    }
    setAccessibleName(question);
    m_problems->setSpacing(4);
    column->addLayout(m_problems);
    column->addSpacing(4);
    column->addWidget(makeForm());
    m_error->hide();
    column->addWidget(m_error);
    column->addSpacing(8);
    column->addWidget(makeButtons());
    showProblems();
    m_reference->setFocus();
}

QWidget *AdoptDialog::makeForm()
{
    auto *form = new Form(this);
    m_reference->setPlaceholderText(tr("For example Executive group 2011-12-02, § 4"));
    offerDecisions(m_reference, m_workspace.store());
    m_day->setDay(today());
    m_day->setMaximumWidth(140);
    form->add(tr("&Decision"), m_reference, u"decisionReference"_s);
    form->add(tr("Decided &on"), m_day, u"decidedOn"_s);
    connect(m_reference, &QLineEdit::textChanged, this, &AdoptDialog::takeItsDay);
    connect(m_reference, &QLineEdit::textChanged, this, &AdoptDialog::update);
    connect(m_day, &QLineEdit::textChanged, this, &AdoptDialog::update);
    return form;
}

QWidget *AdoptDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_adopt = buttons->addButton(tr("Adopt budget %1").arg(m_budget.year), QDialogButtonBox::AcceptRole);
    m_adopt->setObjectName(u"adoptNow"_s);
    m_adopt->setProperty("primary", true);
    m_adopt->setAutoDefault(false);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"adoptCancel"_s);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &AdoptDialog::adopt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

/// What must be mended or understood first, each with its way out.
void AdoptDialog::showProblems()
{
    while (QLayoutItem *item = m_problems->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto problems = openProblemsOf(m_workspace, m_budget);
    m_hasProblems = !problems.empty();
    for (const Problem &problem : problems) {
        auto *bar = new MessageBar(this);
        bar->say(problem);
        QPushButton *known = bar->addButton(tr("Accept with a reason …"), u"adoptAccept"_s);
        connect(known, &QPushButton::clicked, this, [this, problem] { accept(problem); });
        m_problems->addWidget(bar);
    }
    update();
}

void AdoptDialog::accept(const Problem &problem)
{
    run(this, [&] { acceptWithReason(m_workspace, problem, this); });
    showProblems();
    m_reference->setFocus();
}

void AdoptDialog::adopt()
{
    run(this, [this] {
        const auto own = decisionNamed(m_workspace.store(), m_reference->text());
        adoptBudget(m_workspace, m_budget.id,
                    {own ? std::optional(own->record) : std::nullopt, own ? own->reference : m_reference->text(),
                     m_day->day().value_or(QDate())});
        QDialog::accept();
    });
}

void AdoptDialog::update()
{
    m_adopt->setEnabled(!m_hasProblems && !m_reference->text().trimmed().isEmpty() && m_day->day().has_value());
}

/// A decision of this workspace knows its day.
void AdoptDialog::takeItsDay()
{
    if (const auto own = decisionNamed(m_workspace.store(), m_reference->text()))
        m_day->setDay(own->date);
}

void AdoptDialog::showError(const QString &sentence)
{
    m_error->say(MessageBar::Kind::Error, sentence);
}

void AdoptDialog::clearError()
{
    m_error->hide();
}

} // namespace samsyn
