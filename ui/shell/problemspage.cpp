// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problemspage.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/problemlist.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/run.h"
#include "ui/widgets/twolinelist.h"

#include <QPushButton>
#include <QStackedLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

ProblemsPage::ProblemsPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_stack(new QStackedLayout),
      m_list(new ProblemList),
      m_knownSection(makeKnown())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(16);
    column->addLayout(m_stack, 1); // first, or what is stacked would show up as windows of their own
    column->addWidget(m_knownSection);
    m_stack->addWidget(m_list);
    m_stack->addWidget(new EmptyState(u"done"_s,
                                      tr("Nothing is left to complete"),
                                      tr("What is missing or does not add up is listed here.")));
    connect(m_list, &ProblemList::placeWanted, this, &Page::recordWanted);
    connect(m_list, &ProblemList::acknowledgeWanted, this, [this](const Problem &problem) {
        run(this, [this, problem] { acknowledge(problem); });
    });
}

QWidget *ProblemsPage::makeKnown()
{
    auto *section = new QWidget(this);
    m_knownList = new TwoLineList(tr("We know"), section);
    m_knownList->setObjectName(u"knownProblems"_s);
    m_knownList->setShowsAllRows(true);
    m_withdraw = new QPushButton(tr("&List it again"), section);
    m_withdraw->setObjectName(u"withdraw"_s);
    auto *head = makeLabel(tr("We know"), TextSize::Section);
    head->setContentsMargins(8, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->addWidget(m_withdraw);
    buttons->addStretch();
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(head);
    column->addWidget(m_knownList);
    column->addLayout(buttons);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { run(this, [this] { withdraw(); }); });
    return section;
}

QString ProblemsPage::title() const
{
    return tr("To complete");
}

QString ProblemsPage::state() const
{
    return m_known.empty() ? QString() : tr("%n acknowledged", nullptr, int(m_known.size()));
}

void ProblemsPage::refresh()
{
    std::vector<Problem> open;
    std::vector<ListedProblem> known;
    for (ListedProblem &listed : m_workspace.problems()) {
        if (listed.acknowledgement)
            known.push_back(std::move(listed));
        else
            open.push_back(std::move(listed.problem));
    }
    m_list->setCanAcknowledge(!isReadOnly());
    m_stack->setCurrentIndex(open.empty() ? 1 : 0);
    m_list->setProblems(std::move(open));
    showKnown(known);
    Q_EMIT headChanged();
}

void ProblemsPage::showKnown(const std::vector<ListedProblem> &known)
{
    m_known.clear();
    std::vector<TwoLines> entries;
    for (const auto &[problem, acknowledgement] : known) {
        m_known.push_back(problem);
        entries.push_back({problem.sentence, acknowledgement->note});
    }
    m_knownList->setEntries(entries);
    m_knownSection->setVisible(!m_known.empty());
    m_withdraw->setEnabled(!m_known.empty() && !isReadOnly());
}

void ProblemsPage::withdraw()
{
    const int row = std::max(0, m_knownList->current());
    if (row < int(m_known.size()))
        m_workspace.withdrawAcknowledgement(m_known[size_t(row)]);
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
