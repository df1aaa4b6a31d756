// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QAction>
#include <QDate>
#include <QList>
#include <QWidget>
#include <array>
#include <functional>

class QMenu;

namespace samsyn {

/// What the window's menus offer on whichever page is shown, always with the same keys.
enum class PageCommand {
    New,      // Ctrl+N, of what the page holds
    Import,   // Ctrl+Shift+I
    Document, // Ctrl+P
    Filter,   // Ctrl+F
};

/// A page of a room. The shell puts head, menus and keys around it, and tells it when to fetch its
/// rows again: after every change, on another day, when it becomes visible.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    virtual QString title() const = 0;
    /// Beside the title, in grey: "8 municipalities share the cost", "Version 2, proposed".
    virtual QString state() const { return {}; }
    /// What the state opens, where there is something to choose: versions, steps of the whole.
    QMenu *stateMenu() const { return m_stateMenu; }
    virtual void refresh() = 0;
    /// Shows this record, if it belongs here; returns whether it does.
    virtual bool showRecord(const RecordRef &) { return false; }

    /// A part of the page that has a name of its own on the command line: “meeting”. Returns whether it
    /// is one, and there is something to show.
    virtual bool showView(const QString &) { return false; }

    /// The page needs the width, as during a meeting: the sidebar shows its symbols alone.
    virtual bool wantsRoom() const { return false; }

    /// Buttons in the page's head, at most two; the last is the blue one.
    const QList<QAction *> &headActions() const { return m_headActions; }
    QAction *command(PageCommand which) const { return m_commands[static_cast<size_t>(which)]; }

    /// The day the window shows; another than today makes everything read-only.
    QDate day() const { return m_day; }
    bool isReadOnly() const { return m_readOnly; }
    void setSituation(QDate day, bool readOnly);

Q_SIGNALS:
    void headChanged();                         // title or state
    void recordWanted(const RecordRef &record); // somewhere else in the window
    void pageWanted(const QString &room);       // another page, by its id: "groups"

protected:
    /// Makes the action behind a command: text for its menu ("New organization"), what it does.
    /// What changes something is disabled while the page is read-only.
    QAction *addCommand(PageCommand which,
                        const QString &text,
                        std::function<void()> act,
                        bool changes = true);
    QAction *makeAction(const QString &text,
                        const QString &objectName,
                        std::function<void()> act,
                        bool changes = true);
    void setHeadActions(const QList<QAction *> &actions) { m_headActions = actions; }
    void setStateMenu(QMenu *menu) { m_stateMenu = menu; }

private:
    std::array<QAction *, 4> m_commands{};
    QList<QAction *> m_headActions;
    QList<QAction *> m_changing;
    QMenu *m_stateMenu = nullptr;
    QDate m_day;
    bool m_readOnly = false;
};

} // namespace samsyn
