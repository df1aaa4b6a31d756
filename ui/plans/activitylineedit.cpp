// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/activitylineedit.h"

#include "ui/widgets/tokens.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int namesShown = 8;

} // namespace

ActivityLineEdit::ActivityLineEdit(QWidget *parent)
    : QLineEdit(parent), m_names(new QStringListModel(this)), m_completer(new QCompleter(m_names, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(namesShown);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ActivityLineEdit::takeName);
    connect(this, &QLineEdit::textChanged, this, &ActivityLineEdit::colour);
    connect(this, &QLineEdit::textEdited, this, &ActivityLineEdit::offerNames);
}

void ActivityLineEdit::setContext(const ActivityContext &context)
{
    m_context = context;
    colour();
}

ActivityLine ActivityLineEdit::read() const
{
    return readActivityLine(text(), m_context);
}

/// A line edit takes formats for a part of its text only as an input method gives them.
void ActivityLineEdit::colour()
{
    QTextCharFormat format;
    format.setForeground(Tokens::current().accent);
    format.setFontWeight(QFont::DemiBold);
    QList<QInputMethodEvent::Attribute> attributes;
    for (const Recognized &part : read().recognized)
        attributes.append({QInputMethodEvent::TextFormat, part.span.start - cursorPosition(), part.span.length, format});
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

int ActivityLineEdit::nameStart() const
{
    const QString before = text().left(cursorPosition());
    const int at = int(before.lastIndexOf(u'@'));
    const bool beginsWord = at >= 0 && (at == 0 || before[at - 1].isSpace());
    return beginsWord ? at + 1 : -1;
}

void ActivityLineEdit::offerNames()
{
    const int start = nameStart();
    const QString begun = start < 0 ? QString() : text().mid(start, cursorPosition() - start);
    const QStringList names = start < 0 || begun.endsWith(u' ') ? QStringList() : ownerCompletions(begun, m_context);
    if (names.isEmpty() || names.contains(begun, Qt::CaseInsensitive)) {
        m_completer->popup()->hide();
        return;
    }
    m_names->setStringList(names);
    m_completer->setCompletionPrefix(begun);
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + 32);
    m_completer->complete(place);
}

void ActivityLineEdit::takeName(const QString &name)
{
    const int start = nameStart();
    if (start < 0)
        return;
    m_completer->popup()->hide();
    setSelection(start, cursorPosition() - start);
    insert(name + u' ');
}

void ActivityLineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool offers = m_completer->popup()->isVisible();
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    if (offers && event->key() == Qt::Key_Tab) {
        takeName((chosen.isValid() ? chosen : m_completer->completionModel()->index(0, 0)).data().toString());
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (offers && (event->key() == Qt::Key_Escape || (isEnter && chosen.isValid()))) {
        event->ignore(); // the list's own
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    const QString pasted = event->matches(QKeySequence::Paste) ? QGuiApplication::clipboard()->text() : QString();
    if (pasted.trimmed().contains(u'\n')) {
        Q_EMIT linesPasted(pasted);
        return;
    }
    if (isEnter)
        m_completer->popup()->hide();
    QLineEdit::keyPressEvent(event);
}

void ActivityLineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace samsyn
