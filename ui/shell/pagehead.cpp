// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehead.h"

#include "core/base/clock.h"
#include "core/base/format.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int gap = 6;
constexpr int chevron = 16;

int widthOf(TextSize size, const QString &text)
{
    return QFontMetrics(textFont(size)).horizontalAdvance(text);
}

/// What a button says: an action with the property "showsKeys" tells its keys too.
QString wordsOf(const QAction *action)
{
    if (!action->property("showsKeys").toBool())
        return action->text();
    QString keys = action->shortcut().toString(QKeySequence::NativeText);
    keys.replace(QKeySequence(Qt::Key_Down).toString(QKeySequence::NativeText), u"↓"_s); // the word is long in Swedish
    return action->text() + u"   "_s + keys;
}

/// A button that does what an action does, and is disabled with it.
QPushButton *buttonFor(QAction *action, bool primary, QWidget *parent)
{
    auto *button = new QPushButton(wordsOf(action), parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setProperty("primary", primary);
    button->setEnabled(action->isEnabled());
    if (!action->isVisible())
        button->hide();
    QObject::connect(action, &QAction::changed, button, [action, button] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setText(wordsOf(action));
    });
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

DayButton::DayButton(QWidget *parent) : QAbstractButton(parent), m_day(today())
{
    setObjectName(u"day"_s);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractButton::clicked, this, [this] {
        popUpCalendar(this, m_day, [this](QDate day) { Q_EMIT chosen(day); });
    });
    setDay(m_day);
}

void DayButton::setDay(QDate day)
{
    m_day = day;
    setAccessibleName(u"%1 %2 %3"_s.arg(before(), formatDateShort(day), after()).trimmed());
    setToolTip(tr("Choose the day that the window shows"));
    updateGeometry();
    update();
}

QString DayButton::before() const
{
    return tr("As of", "before the day that the window shows");
}

QString DayButton::after() const
{
    return m_day == today() ? tr("today") : QString();
}

QSize DayButton::sizeHint() const
{
    int width =
        widthOf(TextSize::Body, before()) + gap + widthOf(TextSize::Strong, formatDateShort(m_day));
    if (!after().isEmpty())
        width += gap + widthOf(TextSize::Body, after());
    return {width + gap + chevron, rowHeightOf(fontMetrics())};
}

void DayButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::current();
    QPainter painter(this);
    QRect place = rect();
    const auto write = [&painter, &place](TextSize size, const QColor &color, const QString &text) {
        painter.setFont(textFont(size));
        painter.setPen(color);
        painter.drawText(place, Qt::AlignVCenter, text);
        place.setLeft(place.left() + widthOf(size, text) + gap);
    };
    write(TextSize::Body, t.text2, before());
    write(TextSize::Strong, t.text, formatDateShort(m_day));
    if (!after().isEmpty())
        write(TextSize::Body, t.text2, after());
    painter.drawPixmap(place.left(),
                       place.center().y() - chevron / 2 + 1,
                       tintedPixmap(u"down"_s, chevron, t.text2, devicePixelRatioF()));
}

PageHead::PageHead(QWidget *parent)
    : QFrame(parent),
      m_title(makeLabel({}, TextSize::Title, Shade::Ink, this)),
      m_state(makeLabel({}, TextSize::Body, Shade::Grey, this)),
      m_stateMenu(new QToolButton(this)),
      m_buttons(new QHBoxLayout),
      m_day(new DayButton(this))
{
    setObjectName(u"header"_s);
    m_title->setObjectName(u"pageTitle"_s);
    m_state->setObjectName(u"pageState"_s);
    m_stateMenu->setObjectName(u"pageStateMenu"_s);
    m_stateMenu->setIcon(icon(u"down"_s));
    m_stateMenu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stateMenu->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the state
    m_stateMenu->setPopupMode(QToolButton::InstantPopup);
    m_stateMenu->setFocusPolicy(Qt::StrongFocus);
    m_buttons->setSpacing(8);
    auto *rule = new QFrame(this);
    rule->setProperty("rule", u"upright"_s);
    rule->setFixedWidth(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 14, 24, 14);
    row->setSpacing(0);
    row->addWidget(m_title);
    row->addSpacing(12);
    row->addWidget(m_state);
    row->addWidget(m_stateMenu);
    row->addStretch(1);
    row->addLayout(m_buttons);
    row->addSpacing(16);
    row->addWidget(rule);
    row->addSpacing(16);
    row->addWidget(m_day);
}

void PageHead::setPage(const Page &page)
{
    m_title->setText(page.title());
    const bool hasMenu = page.stateMenu() && !page.state().isEmpty();
    m_state->setText(page.state());
    m_state->setVisible(!hasMenu);
    m_stateMenu->setText(page.state());
    m_stateMenu->setMenu(hasMenu ? page.stateMenu() : nullptr);
    m_stateMenu->setVisible(hasMenu);
    if (m_actions == page.headActions())
        return;
    m_actions = page.headActions();
    showActions(page);
}

void PageHead::showActions(const Page &page)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // it may be what is pressed just now
        delete item;
    }
    for (QAction *action : page.headActions())
        m_buttons->addWidget(buttonFor(action, action == page.headActions().constLast(), this));
}

} // namespace samsyn
