// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/aboutplan.h"

#include "core/plans/finding.h"
#include "core/plans/post.h"
#include "core/plans/watchdate.h"
#include "ui/plans/findingsview.h"
#include "ui/plans/planform.h"
#include "ui/plans/postsection.h"
#include "ui/widgets/segments.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int formWidth = 720;

} // namespace

AboutPlan::AboutPlan(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_segments(new Segments({tr("Texts"), tr("Posts"), tr("Findings and days to watch")}, tr("What of the plan is shown"))),
      m_parts(new QStackedWidget), m_form(new PlanForm(workspace)), m_exclusions(new ExclusionSection(workspace)),
      m_posts(new PostSection(workspace)), m_findings(new FindingsView(workspace))
{
    m_segments->setObjectName(u"aboutParts"_s);
    connect(m_segments, &Segments::chosen, this, &AboutPlan::setPart);
    m_parts->addWidget(makeTexts());
    m_parts->addWidget(m_posts);
    m_parts->addWidget(m_findings);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 0, 0, 8);
    tools->addWidget(m_segments);
    tools->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(tools);
    all->addWidget(m_parts, 1);
    setPart(Texts);
}

QWidget *AboutPlan::makeTexts()
{
    auto *body = new QWidget;
    body->setProperty("surface", u"page"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(8, 8, 0, 24);
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
    return scroll;
}

void AboutPlan::setPart(int part)
{
    m_segments->setCurrent(part);
    m_parts->setCurrentIndex(part);
}

void AboutPlan::showPlan(const Plan &plan, QDate day, bool readOnly)
{
    m_form->setRecord(plan, day, readOnly);
    m_exclusions->setShown(plan, readOnly);
    m_posts->show(plan.id, day);
    m_findings->show(plan.id, day);
}

bool AboutPlan::choose(const RecordRef &record)
{
    if (record.entity == Post::entity.name()) {
        setPart(Posts);
        m_posts->select({record.id});
        return true;
    }
    if (record.entity != Finding::entity.name() && record.entity != WatchDate::entity.name())
        return false;
    setPart(Findings);
    return m_findings->select(record);
}

} // namespace samsyn
