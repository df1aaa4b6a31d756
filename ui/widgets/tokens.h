// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>

class QPalette;

namespace samsyn {

/// Every colour of the window, light or dark; no colour is written anywhere else. Blue is the only
/// accent; red, amber and green only say a state, always together with a shape and a word.
struct Tokens
{
    bool dark = false;
    QColor window; // menu bar, sidebar
    QColor page;   // what text is read on
    QColor quiet;  // groups, bars, hover, columns of a scenario
    QColor text;
    QColor text2;   // heads, hints, labels
    QColor line;    // rules between rows
    QColor line2;   // rules under heads, edges
    QColor control; // lower edge of fields, hollow marks, what is disabled
    QColor accent;  // links, focus, the bar of the selected row
    QColor button, buttonPressed, onButton;
    QColor selection; // a selected row
    QColor info;      // the why panel, the as-of strip
    QColor errorText, errorFill;
    QColor warningText, warningMark, warningFill;
    QColor doneText, doneFill;
    std::array<QColor, 5> series; // of charts, in order; never alone: dash, marker or label as well
    QColor bar;                   // one-series bars that are not selected

    static const Tokens &light();
    static const Tokens &darkOnes();
    /// For high contrast: whatever the system has chosen, states told by shape and word alone.
    static Tokens fromSystem(const QPalette &system);
    /// Those that applyLook() has chosen; light before that.
    static const Tokens &current();
    static void setCurrent(const Tokens &tokens);
};

} // namespace samsyn
