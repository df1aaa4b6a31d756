// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylesheet.h"

#include "ui/widgets/tokens.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr auto sheet = R"(
QMenuBar { background: @window; border: 0; border-bottom: 1px solid @line; padding: 0 2px; }
QMenuBar::item { padding: 4px 10px 5px 10px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @selection; }
QMenu { background: @page; border: 1px solid @line2; padding: 4px 0; }
QMenu::item { padding: 5px 32px 5px 28px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @control; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QToolTip { background: @page; color: @text; border: 1px solid @line2; padding: 3px 6px; }

QWidget[surface="page"], QStackedWidget, QScrollArea, QDialog { background: @page; }
QWidget[surface="window"] { background: @window; }
QWidget[surface="quiet"] { background: @quiet; }
QFrame#header { background: @page; border: 0; border-bottom: 1px solid @line; }
QFrame#sidebar { background: @window; border: 0; border-right: 1px solid @line; }
QFrame#startFoot { background: @page; border: 0; border-top: 1px solid @line; }
QFrame#saved { border: 0; border-top: 1px solid @line; }
QFrame[rule="light"] { border: 0; border-top: 1px solid @line; }
QFrame[rule="heavy"] { border: 0; border-top: 1px solid @line2; }
QFrame[rule="ink"] { border: 0; border-top: 1px solid @text; }
QFrame[rule="accent"] { border: 0; border-top: 2px solid @accent; }
QFrame[rule="upright"] { border: 0; border-left: 1px solid @line2; }
QFrame[box="true"] { border: 1px solid @line; background: @page; }

QFrame[bar="info"] { background: @info; border: 0; border-left: 3px solid @accent; }
QFrame[bar="warning"] { background: @warningFill; border: 0; border-left: 3px solid @warningMark; }
QFrame[bar="error"] { background: @errorFill; border: 0; border-left: 3px solid @errorText; }
QFrame[bar="done"] { background: @doneFill; border: 0; border-left: 3px solid @doneText; }

QLabel[shade="grey"] { color: @text2; }
QLabel[shade="accent"] { color: @accent; }
QLabel[shade="warning"] { color: @warningText; }
QLabel[shade="error"] { color: @errorText; }
QLabel[shade="done"] { color: @doneText; }

QPushButton { background: @page; color: @text; border: 1px solid @line2;
    border-bottom-color: @control; border-radius: 4px; padding: 4px 12px; }
QPushButton:hover { background: @quiet; }
QPushButton[pick="true"] { text-align: left; }
QPushButton[pick="true"]::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QPushButton:pressed, QPushButton:checked { background: @selection; }
QPushButton:disabled { background: @quiet; color: @control; border-color: @line; }
QPushButton[primary="true"] { background: @button; color: @onButton; border-color: @button;
    font-weight: 600; }
QPushButton[primary="true"]:hover { background: @buttonHover; }
QPushButton[primary="true"]:pressed { background: @buttonPressed; border-color: @buttonPressed; }
QPushButton[primary="true"]:disabled { background: @quiet; color: @control; border-color: @line;
    font-weight: 400; }
QPushButton[flat="true"] { background: transparent; color: @accent; border: 1px solid transparent;
    padding: 4px 7px; }
QPushButton[flat="true"]:hover { background: @quiet; }
QPushButton[flat="true"]:pressed { background: @selection; }
QPushButton[flat="true"]:disabled { color: @control; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px;
    padding: 4px 7px; color: @text; }
QToolButton:hover { background: @quiet; }
QToolButton:pressed { background: @selection; }
QToolButton:disabled { color: @control; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[shade="grey"] { color: @text2; }
QToolButton[segment="true"] { background: @page; border: 1px solid @line2; border-left-width: 0;
    border-bottom-color: @control; border-radius: 0; padding: 3px 12px; }
QToolButton[segment="true"]:hover { background: @quiet; }
QToolButton[segment="true"]:checked { background: @selection; font-weight: 600;
    border-bottom: 2px solid @accent; padding-bottom: 2px; }
QToolButton[segment="true"][place="first"] { border-left-width: 1px;
    border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QToolButton[segment="true"][place="last"] {
    border-top-right-radius: 4px; border-bottom-right-radius: 4px; }

QLineEdit, QPlainTextEdit, QTextEdit { background: @page; border: 1px solid @line2;
    border-bottom-color: @control; border-radius: 4px; padding: 3px 6px;
    selection-background-color: @button; selection-color: @onButton; }
QLineEdit[error="true"] { border-color: @errorText; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 2px 5px; }
QLineEdit:read-only, QLineEdit:disabled { background: @quiet; border-color: @line; }
QLineEdit:read-only:focus { border-color: @accent; }
QTextEdit[readOnly="true"], QTextEdit:disabled { background: @quiet; border-color: @line; }
QLineEdit[cell="true"] { border: 2px solid @accent; border-radius: 0; padding: 0 4px; }
QLineEdit > QToolButton { padding: 0; border: 0; background: transparent; }

QAbstractItemView { background: @page; border: 0; outline: 0; }
QComboBox QAbstractItemView { border: 1px solid @line2; selection-background-color: @selection;
    selection-color: @text; }
QListView#navigation, QListView#foot { background: @window; }
QHeaderView { background: @page; border: 0; }
QHeaderView::section { background: @page; color: @text2; border: 0;
    border-bottom: 1px solid @line2; padding: 0 16px; }
QHeaderView::section:first { padding-left: 8px; }
QHeaderView::section:last { padding-right: 8px; }
QHeaderView::section:only-one { padding: 0 8px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @page; }
QCalendarWidget QToolButton { color: @text; font-weight: 600; }
QCalendarWidget QAbstractItemView { selection-background-color: @button;
    selection-color: @onButton; }
)";

QHash<QString, QColor> colorsByName(const Tokens &t)
{
    return {{u"window"_s, t.window},
            {u"page"_s, t.page},
            {u"quiet"_s, t.quiet},
            {u"text"_s, t.text},
            {u"text2"_s, t.text2},
            {u"line"_s, t.line},
            {u"line2"_s, t.line2},
            {u"control"_s, t.control},
            {u"accent"_s, t.accent},
            {u"button"_s, t.button},
            {u"buttonHover"_s, t.dark ? t.button.lighter(108) : t.button.lighter(115)},
            {u"buttonPressed"_s, t.buttonPressed},
            {u"onButton"_s, t.onButton},
            {u"selection"_s, t.selection},
            {u"info"_s, t.info},
            {u"errorText"_s, t.errorText},
            {u"errorFill"_s, t.errorFill},
            {u"warningText"_s, t.warningText},
            {u"warningMark"_s, t.warningMark},
            {u"warningFill"_s, t.warningFill},
            {u"doneText"_s, t.doneText},
            {u"doneFill"_s, t.doneFill}};
}

} // namespace

QString styleSheet(const Tokens &tokens)
{
    const QHash<QString, QColor> colors = colorsByName(tokens);
    static const QRegularExpression placeholder(u"@(\\w+)"_s);
    const QString text = QString::fromLatin1(sheet);
    QString result;
    qsizetype copied = 0;
    for (auto found = placeholder.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        Q_ASSERT(colors.contains(match.captured(1)));
        result += QStringView(text).mid(copied, match.capturedStart() - copied);
        result += colors.value(match.captured(1)).name();
        copied = match.capturedEnd();
    }
    result += QStringView(text).mid(copied);
    return result;
}

} // namespace samsyn
