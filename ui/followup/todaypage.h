// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/today.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace samsyn {

class EmptyState;
class TwoLineList;
class Workspace;

/// The start of every day: what comes first, with its button, and below it by topic all that is to be
/// done. Arrows go through all of it, Enter goes to the place where it is done.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString state() const override; // the day
    void refresh() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Section {
        TodayTopic topic;
        QWidget *place;
        TwoLineList *list;
        std::vector<TodayRow> rows;
    };

    QWidget *makeBody();
    QWidget *makeFirst();
    Section makeSection(TodayTopic topic);
    void go(TodayRow row);
    void showFirst();
    void showSection(Section &section);
    void showEmpty();
    bool goOn(const TwoLineList *from, int by);

    Workspace &m_workspace;
    std::vector<TodayRow> m_rows;
    std::vector<Section> m_sections;
    QStackedWidget *m_stack;
    QWidget *m_emptyPlace;
    EmptyState *m_empty = nullptr;
    QWidget *m_first = nullptr;
    QLabel *m_firstTitle = nullptr;
    QLabel *m_firstDetail = nullptr;
    QPushButton *m_firstStep = nullptr;
};

} // namespace samsyn
