// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <functional>
#include <vector>

namespace samsyn {

/// One thing that is left to do with minutes, or is done.
struct FinishStep {
    enum class State { Done, Next, Later };
    struct Button {
        QString text;
        QString objectName;
        std::function<void()> act;
        bool isPrimary = false; // the blue one, where the step is the next
    };
    QString title;
    QString explanation;
    State state = State::Later;
    std::vector<Button> buttons;
};

/// A step as a row: its mark, what it is, what it says, its buttons.
QWidget *makeStepRow(const FinishStep &step, QWidget *from);

} // namespace samsyn
