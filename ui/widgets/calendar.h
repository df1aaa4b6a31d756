// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>
#include <functional>

namespace samsyn {

/// A month at a time, weeks from Monday with their numbers, in the program's language and colours.
class Calendar : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit Calendar(QWidget *parent = nullptr);
};

/// A calendar under the widget; chosen is called once, and not at all after Esc.
void popUpCalendar(QWidget *under, QDate day, std::function<void(QDate)> chosen);

} // namespace samsyn
