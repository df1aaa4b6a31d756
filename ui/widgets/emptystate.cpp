// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace samsyn {

EmptyState::EmptyState(const QString &symbol,
                       const QString &what,
                       const QString &why,
                       QWidget *parent)
    : QWidget(parent), m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(new Symbol(
                          symbol, [] { return Tokens::current().text2; }, 24),
                      0,
                      Qt::AlignHCenter);
    QLabel *first = makeLabel(what, TextSize::Strong);
    QLabel *second = makeLabel(why, TextSize::Body, Shade::Grey);
    for (QLabel *label : {first, second}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addSpacing(4);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch();
}

QPushButton *EmptyState::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setProperty("primary", m_buttons->count() == 2);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace samsyn
