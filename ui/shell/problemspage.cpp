// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problemspage.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/problemlist.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/run.h"

#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

ProblemsPage::ProblemsPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_stack(new QStackedLayout(this)),
      m_list(new ProblemList)
{
    auto *inset = new QWidget;
    auto *column = new QVBoxLayout(inset);
    column->setContentsMargins(16, 8, 16, 16);
    column->addWidget(m_list);
    m_stack->addWidget(inset);
    m_stack->addWidget(new EmptyState(u"done"_s,
                                      tr("Nothing is left to complete"),
                                      tr("What is missing or does not add up is listed here.")));
    connect(m_list, &ProblemList::placeWanted, this, &Page::recordWanted);
    connect(m_list, &ProblemList::acknowledgeWanted, this, [this](const Problem &problem) {
        run(this, [this, problem] { acknowledge(problem); });
    });
}

QString ProblemsPage::title() const
{
    return tr("To complete");
}

QString ProblemsPage::state() const
{
    return m_acknowledged == 0 ? QString() : tr("%n acknowledged", nullptr, m_acknowledged);
}

void ProblemsPage::refresh()
{
    std::vector<Problem> open;
    m_acknowledged = 0;
    for (const ListedProblem &listed : m_workspace.problems()) {
        if (listed.acknowledgement)
            ++m_acknowledged;
        else
            open.push_back(listed.problem);
    }
    m_open = static_cast<int>(open.size());
    m_list->setCanAcknowledge(!isReadOnly());
    m_list->setProblems(std::move(open));
    m_stack->setCurrentIndex(m_open == 0 ? 1 : 0);
    Q_EMIT headChanged();
}

void ProblemsPage::acknowledge(const Problem &problem)
{
    const std::optional<QString> note = Prompts::current().ask(
        this,
        {tr("We know"),
         problem.sentence,
         tr("Write why it may stay as it is. It is listed again if the figures change."),
         tr("Accept with this reason")});
    if (note)
        m_workspace.acknowledge(problem, *note);
}

} // namespace samsyn
