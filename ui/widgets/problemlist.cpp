// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemlist.h"

#include "ui/widgets/tokens.h"
#include "ui/widgets/twolinelist.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

TwoLines linesOf(const Problem &problem)
{
    TwoLines lines;
    lines.title = problem.sentence;
    lines.detail = problem.explanation;
    switch (problem.severity) {
    case Severity::Fault:
        lines.symbol = u"error"_s;
        lines.tint = [] { return Tokens::current().errorText; };
        break;
    case Severity::Warning:
        lines.symbol = u"warning"_s;
        lines.tint = [] { return Tokens::current().warningMark; };
        break;
    case Severity::Notice:
        lines.symbol = u"info"_s;
        break;
    }
    return lines;
}

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent),
      m_list(new TwoLineList(tr("To complete"), this)),
      m_show(new QPushButton(tr("&Go there"), this)),
      m_acknowledge(new QPushButton(tr("&We know …"), this))
{
    m_list->setObjectName(u"problems"_s);
    m_show->setObjectName(u"showPlace"_s);
    m_acknowledge->setObjectName(u"acknowledge"_s);
    m_acknowledge->setToolTip(tr("Say why it may stay as it is; then it is no longer listed"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_show);
    buttons->addWidget(m_acknowledge);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &TwoLineList::chosen, this, &ProblemList::update);
    const auto go = [this] {
        if (const Problem *problem = current(); problem && !problem->place.isNull())
            Q_EMIT placeWanted(problem->place);
    };
    connect(m_list, &TwoLineList::opened, this, go);
    connect(m_show, &QPushButton::clicked, this, go);
    connect(m_acknowledge, &QPushButton::clicked, this, [this] {
        if (const Problem *problem = current())
            Q_EMIT acknowledgeWanted(*problem);
    });
    update();
}

void ProblemList::setProblems(std::vector<Problem> problems)
{
    std::ranges::stable_sort(problems, std::greater{}, &Problem::severity);
    m_problems = std::move(problems);
    std::vector<TwoLines> entries;
    std::ranges::transform(m_problems, std::back_inserter(entries), linesOf);
    m_list->setEntries(entries);
    update();
}

const Problem *ProblemList::current() const
{
    const int row = m_list->current();
    return row >= 0 && row < static_cast<int>(m_problems.size())
               ? &m_problems[static_cast<size_t>(row)]
               : nullptr;
}

void ProblemList::setCanAcknowledge(bool can)
{
    m_canAcknowledge = can;
    update();
}

void ProblemList::update()
{
    const Problem *problem = current();
    m_show->setEnabled(problem && !problem->place.isNull());
    m_acknowledge->setEnabled(problem && m_canAcknowledge);
}

} // namespace samsyn
