// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/attachment.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace samsyn {

class ErrorLine;
class TableModel;
class TableView;
class Workspace;

/// The appendices of an item or a meeting, numbered through the meeting: files of any kind, dragged in
/// or chosen. Enter opens one, Delete takes it away.
class AppendixList : public QWidget
{
    Q_OBJECT

public:
    explicit AppendixList(Workspace &workspace, QWidget *parent = nullptr);

    /// Nothing for a null record. The meeting is where the numbers come from.
    void show(const RecordRef &record, qint64 meeting, bool mayWrite);
    /// An own paper, frozen: added to the menu beside the button.
    void addPaper(const QString &text, std::function<std::pair<QString, QByteArray>()> make);
    void addFiles(const QStringList &paths);
    void choose();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep(const QString &name, const QByteArray &content);
    void removeChosen();
    void open(const RecordRef &attachment);

    Workspace &m_workspace;
    RecordRef m_record;
    bool m_mayWrite = false;
    TableModel *m_model;
    TableView *m_table;
    QPushButton *m_add;
    QPushButton *m_papers;
    QMenu *m_paperMenu;
};

} // namespace samsyn
