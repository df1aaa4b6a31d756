// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noteedit.h"

#include <QKeyEvent>

namespace samsyn {

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFixedHeight(2 * fontMetrics().lineSpacing() + 16);
}

void NoteEdit::setStored(const QString &text)
{
    const bool beingTyped = hasFocus() && toPlainText() != m_stored;
    m_stored = text;
    if (!beingTyped && toPlainText() != text)
        setPlainText(text);
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (!isReadOnly() && toPlainText().trimmed() != m_stored)
        Q_EMIT committed();
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && toPlainText() != m_stored) {
        setPlainText(m_stored);
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace samsyn
