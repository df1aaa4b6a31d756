// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draftbar.h"

#include "core/base/clock.h"
#include "core/base/format.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QString momentOf(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    const QString time = formatTime(local.time());
    return local.date() == today() ? time : formatDateShort(local.date()) + ' '_L1 + time;
}

} // namespace

DraftBar::DraftBar(QWidget *parent)
    : QFrame(parent),
      m_sentence(new QLabel),
      m_add(new QPushButton(tr("&Add it below"))),
      m_discard(new QPushButton)
{
    setProperty("bar", u"info"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"draftSentence"_s);
    m_add->setObjectName(u"addDraft"_s);
    m_discard->setObjectName(u"discardDraft"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 2, 2);
    row->setSpacing(4);
    row->addWidget(m_sentence, 1);
    for (QPushButton *button : {m_add, m_discard}) {
        button->setAutoDefault(false); // in a dialog it would take Enter from the text
        button->setProperty("flat", true);
        button->setCursor(Qt::ArrowCursor);
        row->addWidget(button);
    }
    connect(m_add, &QPushButton::clicked, this, &DraftBar::added);
    connect(m_discard, &QPushButton::clicked, this, &DraftBar::discarded);
    hide();
}

void DraftBar::sayRestored(const QDateTime &at)
{
    m_sentence->setText(tr("Draft restored, %1").arg(momentOf(at)));
    m_discard->setText(tr("&Show what was stored"));
    m_add->hide();
    show();
}

void DraftBar::sayLeft(const QDateTime &at)
{
    m_sentence->setText(
        tr("A draft of %1 was not stored, and the text has changed since.").arg(momentOf(at)));
    m_discard->setText(tr("&Discard the draft"));
    m_add->show();
    show();
}

QString DraftBar::sentence() const
{
    return m_sentence->text();
}

} // namespace samsyn
