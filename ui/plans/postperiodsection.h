// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/post.h"
#include "ui/widgets/tablesection.h"

namespace samsyn {

class DateEdit;
class LineEdit;
class Workspace;

/// From when to when there is how much of a post, who holds it and who pays.
class PostPeriodSection : public TableSection
{
    Q_OBJECT

public:
    explicit PostPeriodSection(Workspace &workspace, QWidget *parent = nullptr);
    void setPost(const Post &post, QDate day, bool readOnly);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;

private:
    void add();

    Workspace &m_workspace;
    Post m_post;
    QDate m_day;
    DateEdit *m_from;
    LineEdit *m_percentage;
    LineEdit *m_person;
};

} // namespace samsyn
