// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/finishstep.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tokens.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QColor colorOf(FinishStep::State state)
{
    const Tokens &t = Tokens::current();
    return state == FinishStep::State::Done ? t.doneText : state == FinishStep::State::Next ? t.accent : t.control;
}

QColor doneColor() { return colorOf(FinishStep::State::Done); }
QColor nextColor() { return colorOf(FinishStep::State::Next); }
QColor laterColor() { return colorOf(FinishStep::State::Later); }

} // namespace

QWidget *makeStepRow(const FinishStep &step, QWidget *from)
{
    auto *row = new QFrame;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 8, 0, 8);
    line->setSpacing(12);
    const bool isDone = step.state == FinishStep::State::Done;
    line->addWidget(new Symbol(isDone ? u"done"_s : u"right"_s,
                               isDone ? doneColor : step.state == FinishStep::State::Next ? nextColor : laterColor),
                    0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(step.title, step.state == FinishStep::State::Next ? TextSize::Strong : TextSize::Body,
                               step.state == FinishStep::State::Later ? Shade::Grey : Shade::Ink));
    if (!step.explanation.isEmpty()) {
        QLabel *explanation = makeLabel(step.explanation, TextSize::Small, Shade::Grey);
        explanation->setWordWrap(true);
        words->addWidget(explanation);
    }
    line->addLayout(words, 1);
    for (const FinishStep::Button &each : step.buttons) {
        auto *button = new QPushButton(each.text);
        button->setObjectName(each.objectName);
        button->setProperty("primary", each.isPrimary && step.state == FinishStep::State::Next);
        button->setAutoDefault(true); // Enter presses the one that has the focus
        QObject::connect(button, &QPushButton::clicked, from, [from, act = each.act] { run(from, act); });
        line->addWidget(button, 0, Qt::AlignTop);
    }
    return row;
}

} // namespace samsyn
