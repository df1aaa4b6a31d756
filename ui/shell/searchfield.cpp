// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int longest = 1000; // characters; whoever pastes a document is not searching

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search and commands"));
    setMaxLength(longest);
    addAction(icon(u"search"_s), LeadingPosition);
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            return false; // there is nothing here to undo
    }
    return QLineEdit::event(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(Tokens::current().text2);
    painter.drawText(rect().adjusted(0, 0, -8, 0),
                     Qt::AlignRight | Qt::AlignVCenter,
                     QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText));
}

} // namespace samsyn
