// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/typed.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QString written(std::optional<Ore> amount)
{
    return amount ? formatAmount(*amount) : QString();
}

QString written(std::optional<QDate> day)
{
    return day ? formatDate(*day) : QString();
}

} // namespace

LineEdit::LineEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &LineEdit::commit);
}

void LineEdit::setStored(const QString &text)
{
    const bool beingTyped = hasFocus() && this->text() != m_stored && isModified();
    m_stored = text;
    if (beingTyped && this->text() != text)
        return;
    if (this->text() != text)
        setText(text);
    setModified(false);
    Q_EMIT settled();
}

void LineEdit::commit()
{
    if (isReadOnly())
        return;
    try {
        const QString tidied = tidy(text());
        if (tidied == m_stored) {
            setText(tidied);
            setModified(false);
            Q_EMIT settled();
            return;
        }
        setText(tidied);
        Q_EMIT committed();
    } catch (const Error &error) {
        Q_EMIT refused(error.sentence());
    }
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_stored) {
        setText(m_stored);
        setModified(false);
        selectAll();
        Q_EMIT settled();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

MoneyEdit::MoneyEdit(QWidget *parent) : LineEdit(parent)
{
    setAlignment(Qt::AlignRight);
}

void MoneyEdit::setAmount(std::optional<Ore> amount)
{
    setStored(written(amount));
}

std::optional<Ore> MoneyEdit::amount() const
{
    return parseAmount(text());
}

QString MoneyEdit::tidy(const QString &typed) const
{
    return written(readAmount(typed));
}

DateEdit::DateEdit(QWidget *parent) : LineEdit(parent)
{
    QAction *choose = addAction(icon(u"calendar"_s), TrailingPosition);
    choose->setText(tr("Choose in a calendar"));
    choose->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    connect(choose, &QAction::triggered, this, &DateEdit::openCalendar);
}

void DateEdit::setDay(std::optional<QDate> day)
{
    setStored(written(day));
}

std::optional<QDate> DateEdit::day() const
{
    return parseDate(text());
}

QString DateEdit::tidy(const QString &typed) const
{
    return written(readDay(typed));
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier) &&
        !isReadOnly()) {
        openCalendar();
        return;
    }
    LineEdit::keyPressEvent(event);
}

void DateEdit::openCalendar()
{
    popUpCalendar(this, day().value_or(today()), [this](QDate chosen) {
        setText(formatDate(chosen));
        setModified(true);
        commit();
    });
}

} // namespace samsyn
