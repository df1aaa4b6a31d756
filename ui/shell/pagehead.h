// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDate>
#include <QFrame>
#include <QList>

class QHBoxLayout;
class QAction;
class QLabel;
class QToolButton;

namespace samsyn {

class Page;

/// "Showing 21 nov 2011, today", and behind it a calendar.
class DayButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DayButton(QWidget *parent = nullptr);
    void setDay(QDate day);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString before() const;
    QString after() const;

    QDate m_day;
};

/// Title and state of the page, which opens a menu where the page has one, its one or two buttons, the blue one last, and the day.
class PageHead : public QFrame
{
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);

    void setPage(const Page &page);
    DayButton *dayButton() const { return m_day; }

private:
    void showActions(const Page &page);

    QList<QAction *> m_actions; // those whose buttons stand there
    QLabel *m_title;
    QLabel *m_state;
    QToolButton *m_stateMenu;
    QHBoxLayout *m_buttons;
    DayButton *m_day;
};

} // namespace samsyn
