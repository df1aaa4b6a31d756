// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/restore.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace samsyn {

class MessageBar;
class TableModel;
class TwoLineList;

/// The copies of a workspace, and what the chosen one holds beside what there is now. Accepted, one
/// is to take the workspace's place; who shows the dialog lets it.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param now the open workspace; absent where it cannot be opened
    RestoreDialog(const QString &workspace, const Store *now, QWidget *parent = nullptr);

    const Copy &chosen() const { return m_preview.copy; }
    bool isOfAnother() const { return m_preview.isOfAnother; }
    /// The first copy that is whole, unless there is none.
    void chooseNewestWhole();

private:
    void layOut();
    QWidget *makePreview();
    void listCopies();
    void askForFile();
    void preview(int row);
    void showCounts();

    QString m_workspace;
    const Store *m_now;
    std::vector<Copy> m_copies;
    CopyPreview m_preview;
    TwoLineList *m_list;
    QLabel *m_none;
    QLabel *m_name;
    QLabel *m_facts;
    MessageBar *m_message;
    TableModel *m_counts;
    QPushButton *m_restore;
};

} // namespace samsyn
