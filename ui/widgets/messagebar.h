// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace samsyn {

class Symbol;

/// A sentence in the page, near its cause, with a way out: fill, bar of 3 px, symbol, what is wrong
/// in semibold, why below it, buttons to the right.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error, Done };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows it; an empty symbol means that of the kind. Buttons stay as they are.
    void say(Kind kind,
             const QString &sentence,
             const QString &explanation = {},
             const QString &symbol = {});
    void say(const Problem &problem);
    QString sentence() const;

    QPushButton *addButton(const QString &text, const QString &objectName);
    void clearButtons();
    /// A cross at the right, and Esc while something in the bar has the focus, take it away.
    void setClosable(bool closable);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Symbol *m_symbol;
    QLabel *m_sentence;
    QLabel *m_explanation;
    QHBoxLayout *m_buttons;
    QPushButton *m_close;
};

} // namespace samsyn
