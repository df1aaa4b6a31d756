// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/section.h"

class QLabel;
class QPushButton;

namespace samsyn {

class ChartView;
struct MemberSummary;
class OrganizationForm;
class PayerSection;
struct Population;

/// All that is known of one organization, on one page that scrolls.
class OrganizationView : public QWidget
{
    Q_OBJECT

public:
    explicit OrganizationView(Workspace &workspace, QWidget *parent = nullptr);

    void setShown(const Shown &shown, const std::vector<MemberSummary> &all);
    void editName();

Q_SIGNALS:
    /// The user went to another one in the chart of memberships.
    void organizationWanted(const samsyn::RecordRef &organization);

private:
    QWidget *makeTop();
    void makeCharts();
    void showCharts(const std::vector<MemberSummary> &all);
    void remove();
    std::vector<Population> populationsUntil(QDate day) const;

    Workspace &m_workspace;
    Shown m_shown;
    QLabel *m_name;
    QLabel *m_kind;
    QPushButton *m_remove;
    OrganizationForm *m_form;
    PayerSection *m_payer;
    ChartView *m_chart;
    ChartView *m_memberships; // of all, over the years
    ChartView *m_populations; // of all, over the years
    std::vector<Id<Organization>> m_rows; // of m_memberships
    std::vector<Section *> m_sections;
};

} // namespace samsyn
