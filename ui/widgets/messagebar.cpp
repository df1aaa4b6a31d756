// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Face
{
    const char *name; // of the style sheet's property and, but for info, of the icon
    QColor (*color)();
};

Face faceOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return {"info", [] { return Tokens::current().accent; }};
    case MessageBar::Kind::Warning:
        return {"warning", [] { return Tokens::current().warningMark; }};
    case MessageBar::Kind::Error:
        return {"error", [] { return Tokens::current().errorText; }};
    case MessageBar::Kind::Done:
        return {"done", [] { return Tokens::current().doneText; }};
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_symbol(new Symbol(u"info"_s, faceOf(Kind::Info).color, 16, this)),
      m_sentence(makeLabel({}, TextSize::Strong, Shade::Ink, this)),
      m_explanation(makeLabel({}, TextSize::Body, Shade::Ink, this)),
      m_buttons(new QHBoxLayout),
      m_close(new QPushButton(icon(u"close"_s), {}, this))
{
    for (QLabel *label : {m_sentence, m_explanation})
        label->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_sentence);
    words->addWidget(m_explanation);
    words->addStretch();
    m_buttons->setSpacing(10);
    m_close->setObjectName(u"closeMessage"_s);
    m_close->setProperty("flat", true);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, &MessageBar::closed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(13, 6, 12, 6);
    row->setSpacing(10);
    row->addWidget(m_symbol);
    row->addLayout(words, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    setMinimumHeight(2 * fontMetrics().height() + 12);
    hide();
}

void MessageBar::say(Kind kind,
                     const QString &sentence,
                     const QString &explanation,
                     const QString &symbol)
{
    const Face face = faceOf(kind);
    const QString name = QString::fromLatin1(face.name);
    setStyled(this, "bar", name);
    m_symbol->setSymbol(symbol.isEmpty() ? name : symbol, face.color);
    m_sentence->setText(sentence);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(explanation);
    show();
}

void MessageBar::say(const Problem &problem)
{
    const Kind kind = problem.severity == Severity::Fault     ? Kind::Error
                      : problem.severity == Severity::Warning ? Kind::Warning
                                                              : Kind::Info;
    say(kind, problem.sentence, problem.explanation);
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

QPushButton *MessageBar::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    return button;
}

void MessageBar::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace samsyn
