// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendar.h"

#include "core/base/language.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace samsyn {

Calendar::Calendar(QWidget *parent) : QCalendarWidget(parent)
{
    const bool swedish = currentLanguage() == Language::Swedish;
    setLocale(swedish ? QLocale(QLocale::Swedish, QLocale::Sweden)
                      : QLocale(QLocale::English, QLocale::UnitedKingdom));
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(ISOWeekNumbers);
    setHorizontalHeaderFormat(ShortDayNames);
    QTextCharFormat quiet;
    quiet.setForeground(Tokens::current().text2);
    quiet.setBackground(Tokens::current().page);
    setHeaderTextFormat(quiet);
    QTextCharFormat plain;
    plain.setForeground(Tokens::current().text); // Qt writes weekends in red, which says too much
    for (Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, plain);
    const auto dress = [this](const QString &name, const QString &symbol, const QString &words) {
        if (auto *button = findChild<QToolButton *>(name)) {
            button->setIcon(icon(symbol));
            button->setAccessibleName(words);
            button->setToolTip(words);
        }
    };
    dress(u"qt_calendar_prevmonth"_s, u"left"_s, tr("Previous month"));
    dress(u"qt_calendar_nextmonth"_s, u"right"_s, tr("Next month"));
}

void popUpCalendar(QWidget *under, QDate day, std::function<void(QDate)> chosen)
{
    auto *menu = new QMenu(under);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new Calendar(menu);
    calendar->setSelectedDate(day);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    QObject::connect(calendar, &QCalendarWidget::activated, menu, [menu, chosen](QDate date) {
        menu->close();
        chosen(date);
    });
    QObject::connect(calendar, &QCalendarWidget::clicked, calendar, [calendar](QDate date) {
        Q_EMIT calendar->activated(date);
    });
    menu->popup(under->mapToGlobal(QPoint(0, under->height())));
    calendar->setFocus();
}

} // namespace samsyn
