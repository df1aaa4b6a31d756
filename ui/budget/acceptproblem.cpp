// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/acceptproblem.h"

#include "ui/widgets/prompts.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AcceptProblem)
};

} // namespace

void acceptWithReason(Workspace &workspace, const Problem &problem, QWidget *parent)
{
    Question question;
    question.title = Text::tr("Accept with a reason");
    question.question = problem.sentence;
    question.explanation =
        Text::tr("Say why it may stay as it is. It is shown again when the amounts change.");
    question.action = Text::tr("Accept");
    if (const std::optional<QString> note = Prompts::current().ask(parent, question))
        workspace.acknowledge(problem, *note);
}

} // namespace samsyn
