// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/recordsearch.h"
#include "ui/shell/searchlist.h"

#include <QAction>
#include <QFrame>
#include <QPointer>
#include <functional>

namespace samsyn {

class SearchField;
class Workspace;

/// What a row of what was found stands for: one of these, or nothing.
struct SearchTarget
{
    RecordRef record = {};
    QPointer<QAction> command = nullptr;
    std::optional<bool> exact = {}; // to compare so from now on
};

/// What the search field finds as it is typed in: records by kind, and the window's commands. It lies
/// over the page; arrows choose, Enter goes there, Esc closes it and gives the focus back.
class SearchPanel : public QFrame
{
    Q_OBJECT

public:
    using Commands = std::function<QList<QAction *>()>;
    /// The commands are asked for each time, since they change with the page.
    SearchPanel(Workspace &workspace, SearchField *field, Commands commands, QWidget *parent);

    /// Ctrl+K: the field gets the focus, whatever had it before gets it back.
    void begin();
    void setDay(QDate day) { m_day = day; }

Q_SIGNALS:
    void recordWanted(const samsyn::RecordRef &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void findAll();
    void addRecords(const FoundRecords &found, const std::vector<SearchWord> &words);
    void addCommands(const std::vector<SearchWord> &words);
    void addSpelling(const FoundRecords &found, const std::vector<SearchWord> &words);
    void addRow(SearchEntry entry, SearchTarget target = {});
    void addHead(const QString &text);
    void addNote(const QString &text);
    void open(int row);
    bool pressed(int key);
    void end();
    void place();
    void mend();

    Workspace &m_workspace;
    SearchField *m_field;
    Commands m_commands;
    SearchList *m_list;
    QPointer<QWidget> m_before; // what had the focus
    QDate m_day;
    std::vector<SearchEntry> m_entries;
    std::vector<SearchTarget> m_targets;
    bool m_exact = false;
    bool m_mended = false; // the index, once for this window
};

} // namespace samsyn
