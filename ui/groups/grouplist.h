// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/groups/group.h"
#include "core/store/store.h"

#include <QWidget>

class QLineEdit;

namespace samsyn {

class TableModel;
class TableView;

/// The matrix, our groups from the top down, the networks and other bodies' groups where we are
/// represented, and those that are no more.
class GroupList : public QWidget
{
    Q_OBJECT

public:
    explicit GroupList(QWidget *parent = nullptr);

    void setGroups(const Store &store, QDate day);
    bool choose(const RecordRef &group);
    void chooseMatrix();
    RecordRef chosen() const; // a group, or nothing where the matrix is chosen
    void focusFilter();

Q_SIGNALS:
    void choiceChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRows();

    struct Entry {
        Id<Group> group;
        QString name;
        QString aside;
        int part = 0; // ours, others', ended
    };
    std::vector<Entry> m_entries;
    QLineEdit *m_filter;
    TableModel *m_model;
    TableView *m_table;
};

} // namespace samsyn
