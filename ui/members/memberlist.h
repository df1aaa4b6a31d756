// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/members.h"
#include "ui/widgets/tablemodel.h"

#include <QWidget>

class QLineEdit;

namespace samsyn {

class TableView;

/// All organizations: members with the sum of their populations, those without cost, former ones
/// and partners, narrowed down by a filter.
class MemberList : public QWidget
{
    Q_OBJECT

public:
    explicit MemberList(QWidget *parent = nullptr);

    void setSummaries(std::vector<MemberSummary> summaries, QDate day);
    /// Takes the filter away where it hides the organization.
    bool choose(const RecordRef &organization);
    RecordRef chosen() const;
    void focusFilter();

Q_SIGNALS:
    void choiceChanged(const samsyn::RecordRef &organization);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRows();
    void addGroup(std::vector<TableRow> &rows, const QString &head, const QString &figureHead,
                  const std::vector<const MemberSummary *> &summaries, bool figures) const;
    bool matches(const MemberSummary &summary) const;

    std::vector<MemberSummary> m_summaries;
    QDate m_day;
    QLineEdit *m_filter;
    TableModel *m_model;
    TableView *m_table;
};

} // namespace samsyn
