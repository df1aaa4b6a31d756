// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/aboutplan.h"

#include "ui/plans/planform.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int formWidth = 720;

} // namespace

AboutPlan::AboutPlan(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_form(new PlanForm(workspace)), m_exclusions(new ExclusionSection(workspace))
{
    auto *body = new QWidget;
    body->setProperty("surface", u"page"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 8, 16, 24);
    column->setSpacing(16);
    m_form->setMaximumWidth(formWidth);
    column->addWidget(m_form);
    column->addWidget(m_exclusions);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"aboutPlan"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void AboutPlan::showPlan(const Plan &plan, QDate day, bool readOnly)
{
    m_form->setRecord(plan, day, readOnly);
    m_exclusions->setShown(plan, readOnly);
}

} // namespace samsyn
