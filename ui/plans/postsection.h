// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/posts.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QPushButton;

namespace samsyn {

class EmptyState;
class PostForm;
class PostPeriodSection;
class TableModel;
class TableView;
class Workspace;

/// The collaboration's posts, one at a time: the strategist's, how much of it there is from when to when,
/// who holds and pays it, its areas of assignment, and whether the plan fits it.
class PostSection : public QScrollArea
{
    Q_OBJECT

public:
    explicit PostSection(Workspace &workspace, QWidget *parent = nullptr);

    using QWidget::show;
    /// Fetches everything anew, and keeps the post that was chosen. Another day than today is read-only.
    void show(Id<Plan> plan, QDate day);
    void select(Id<Post> post);

private:
    QWidget *makeHead();
    QWidget *makeCapacity();
    void arrange();
    void showCapacity(const Post &post);
    void addPost();
    void removePost();
    bool isReadOnly() const;

    Workspace &m_workspace;
    Id<Plan> m_plan;
    QDate m_day;
    Id<Post> m_post;
    bool m_showing = false;
    QComboBox *m_posts;
    QPushButton *m_new;
    QPushButton *m_remove;
    EmptyState *m_empty;
    QWidget *m_body;
    PostForm *m_form;
    PostPeriodSection *m_periods;
    QLabel *m_sentence;
    QLabel *m_assumption;
    TableModel *m_months;
    TableView *m_table;
};

} // namespace samsyn
