// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/monthreview.h"
#include "core/store/store.h"

#include <QWidget>

class QCheckBox;

namespace samsyn {

class TableModel;
class TableView;

/// Four plain facts about each member, beside each other and never added up. Internal: the report has them
/// only where that is chosen.
class MemberFacts : public QWidget
{
    Q_OBJECT

public:
    explicit MemberFacts(QWidget *parent = nullptr);
    void setReview(const Store &store, const MonthReview &review, bool mayChange);

Q_SIGNALS:
    void opened(const RecordRef &record);
    void showInReport(bool shows);

private:
    TableModel *m_model;
    TableView *m_table;
    QCheckBox *m_inReport;
    bool m_showing = false;
};

} // namespace samsyn
