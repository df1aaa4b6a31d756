// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

#include <QPalette>

namespace samsyn {

namespace {

Tokens &chosen()
{
    static Tokens tokens = Tokens::light();
    return tokens;
}

} // namespace

const Tokens &Tokens::light()
{
    static const Tokens tokens = [] {
        Tokens t;
        t.window = QRgb(0xF3F2EF);
        t.page = QRgb(0xFFFFFF);
        t.quiet = QRgb(0xF8F7F5);
        t.text = QRgb(0x1B2026);
        t.text2 = QRgb(0x555B62);
        t.line = QRgb(0xDFDDD8);
        t.line2 = QRgb(0xC6C3BC);
        t.control = QRgb(0x84878B);
        t.accent = QRgb(0x0B5C8A);
        t.button = QRgb(0x0B5C8A);
        t.buttonPressed = QRgb(0x063C5C);
        t.onButton = QRgb(0xFFFFFF);
        t.selection = QRgb(0xE1EDF4);
        t.info = QRgb(0xEAF2F7);
        t.errorText = QRgb(0xB3261E);
        t.errorFill = QRgb(0xFBECEA);
        t.warningText = QRgb(0x7A4F00);
        t.warningMark = QRgb(0xB26A00);
        t.warningFill = QRgb(0xFCF3E0);
        t.doneText = QRgb(0x0B6B4B);
        t.doneFill = QRgb(0xE7F3ED);
        t.series = {QRgb(0x0072B2), QRgb(0xD55E00), QRgb(0x009E73), QRgb(0xCC79A7), QRgb(0x000000)};
        t.bar = QRgb(0x6E8DA1);
        return t;
    }();
    return tokens;
}

const Tokens &Tokens::darkOnes()
{
    static const Tokens tokens = [] {
        Tokens t;
        t.dark = true;
        t.window = QRgb(0x17191C);
        t.page = QRgb(0x1F2327);
        t.quiet = QRgb(0x262B30);
        t.text = QRgb(0xE8EAEC);
        t.text2 = QRgb(0xB3B9BF);
        t.line = QRgb(0x343A41);
        t.line2 = QRgb(0x4A5159);
        t.control = QRgb(0x7D858D);
        t.accent = QRgb(0x86C1EA);
        t.button = QRgb(0x2A78AC);
        t.buttonPressed = QRgb(0x1D5A85);
        t.onButton = QRgb(0xFFFFFF);
        t.selection = QRgb(0x213D50);
        t.info = QRgb(0x1F3443);
        t.errorText = QRgb(0xF2968D);
        t.errorFill = QRgb(0x3A2422);
        t.warningText = QRgb(0xEBC06D);
        t.warningMark = QRgb(0xE0A63A);
        t.warningFill = QRgb(0x372D18);
        t.doneText = QRgb(0x74CDA8);
        t.doneFill = QRgb(0x1C332B);
        t.series = {QRgb(0x3F93DC), QRgb(0xF0803F), QRgb(0x22B88B), QRgb(0xDB94C2), QRgb(0xEDEFF1)};
        t.bar = QRgb(0x7E9AB0);
        return t;
    }();
    return tokens;
}

Tokens Tokens::fromSystem(const QPalette &system)
{
    const QColor ink = system.color(QPalette::WindowText);
    const QColor paper = system.color(QPalette::Window);
    Tokens t = paper.lightness() < 128 ? darkOnes() : light();
    t.window = t.page = t.quiet = t.info = paper;
    t.errorFill = t.warningFill = t.doneFill = paper;
    t.text = t.text2 = t.line = t.line2 = t.control = ink;
    t.errorText = t.warningText = t.warningMark = t.doneText = ink;
    t.accent = system.color(QPalette::Link);
    t.button = t.buttonPressed = system.color(QPalette::Highlight);
    t.onButton = system.color(QPalette::HighlightedText);
    t.selection = paper; // the bar and the frame say which row it is
    return t;
}

const Tokens &Tokens::current()
{
    return chosen();
}

void Tokens::setCurrent(const Tokens &tokens)
{
    chosen() = tokens;
}

} // namespace samsyn
