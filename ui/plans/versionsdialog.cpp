// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/versionsdialog.h"

#include "core/base/clock.h"
#include "core/plans/plandifferences.h"
#include "ui/plans/differencetable.h"
#include "ui/plans/planpapers.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

PlanVersionsDialog::PlanVersionsDialog(const Workspace &workspace, Id<Plan> plan, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_plan(workspace.store().get(plan)),
      m_versions(versionsOf(workspace.store(), plan)),
      m_before(new QComboBox(this)),
      m_after(new QComboBox(this)),
      m_decision(makeLabel({}, TextSize::Body, Shade::Grey, this)),
      m_count(makeLabel({}, TextSize::Strong, Shade::Ink, this)),
      m_model(new TableModel(differenceColumns(), this)),
      m_table(new TableView(m_model, TableView::Kind::Table, tr("What differs"), this)),
      m_error(new MessageBar(this))
{
    setObjectName(u"planVersionsDialog"_s);
    setWindowTitle(tr("Versions of %1").arg(m_plan.name));
    setAccessibleName(windowTitle());
    resize(1040, 560);
    m_count->setObjectName(u"versionsCount"_s);
    m_decision->setWordWrap(true);
    m_table->setObjectName(u"versionsDifferences"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 20, 16, 16);
    column->setSpacing(8);
    column->addWidget(makeChoice());
    column->addWidget(m_decision);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    m_error->hide();
    column->addWidget(m_error);
    column->addWidget(makeButtons());
    showDifferences();
}

QWidget *PlanVersionsDialog::makeChoice()
{
    for (const PlanVersion &version : m_versions) {
        m_before->addItem(editionName(version), version.number);
        m_after->addItem(editionName(version), version.number);
    }
    m_after->addItem(tr("The plan as it stands today"), 0);
    m_before->setCurrentIndex(m_before->count() - 1);
    m_after->setCurrentIndex(m_after->count() - 1);
    auto *form = new Form(this);
    form->add(tr("&From"), m_before, u"versionBefore"_s);
    form->add(tr("&To"), m_after, u"versionAfter"_s);
    connect(m_before, &QComboBox::currentIndexChanged, this, &PlanVersionsDialog::showDifferences);
    connect(m_after, &QComboBox::currentIndexChanged, this, &PlanVersionsDialog::showDifferences);
    return form;
}

QWidget *PlanVersionsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_plans = buttons->addButton(tr("The adopted plan …"), QDialogButtonBox::ActionRole);
    m_plans->setObjectName(u"versionPaper"_s);
    m_differences = buttons->addButton(tr("The changes as a document …"), QDialogButtonBox::ActionRole);
    m_differences->setObjectName(u"versionDifferencesPaper"_s);
    for (QPushButton *button : {m_plans, m_differences})
        button->setAutoDefault(false);
    connect(m_plans, &QPushButton::clicked, this, [this] {
        run(this, [this] { previewAdoptedPlan(m_workspace, m_plan.id, numberOf(m_before), this); });
    });
    connect(m_differences, &QPushButton::clicked, this, [this] {
        run(this, [this] { previewPlanDifferences(m_workspace, m_plan.id, numberOf(m_before), numberOf(m_after), this); });
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

int PlanVersionsDialog::numberOf(const QComboBox *chosen) const
{
    return chosen->currentData().toInt();
}

PlanEdition PlanVersionsDialog::edition(const QComboBox *chosen) const
{
    const int number = numberOf(chosen);
    const auto version = std::ranges::find(m_versions, number, &PlanVersion::number);
    return version == m_versions.end() ? editionOf(m_workspace.store(), m_plan.id, today()) : editionOf(m_workspace.store(), *version);
}

void PlanVersionsDialog::showDifferences()
{
    const bool isAdopted = !m_versions.empty();
    m_table->setVisible(isAdopted);
    if (m_plans) {
        m_plans->setEnabled(isAdopted);
        m_differences->setEnabled(isAdopted);
    }
    if (!isAdopted) {
        m_count->setText(tr("%1 is not adopted yet, so it has no versions.").arg(m_plan.name));
        return;
    }
    run(this, [this] {
        const PlanEdition before = edition(m_before);
        const PlanDifferences found = differences(before, edition(m_after));
        const QString decision = decisionText(m_workspace.store(), before.version);
        m_decision->setText(before.version.note.isEmpty() ? decision : u"%1. %2"_s.arg(decision, before.version.note));
        m_count->setText(found.count() == 0 ? tr("Nothing differs.") : tr("%n change(s)", nullptr, found.count()));
        m_model->setRows(differenceRows(found));
        m_table->setVisible(found.count() > 0);
    });
}

void PlanVersionsDialog::showError(const QString &sentence)
{
    m_error->say(MessageBar::Kind::Error, sentence);
}

void PlanVersionsDialog::clearError()
{
    m_error->hide();
}

} // namespace samsyn
