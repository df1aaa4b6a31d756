// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/members.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace samsyn {

class MemberList;
class OrganizationView;
class Workspace;

/// The parties of the collaboration: who belonged when, who works there, how many live there.
class MembersPage : public Page
{
    Q_OBJECT

public:
    explicit MembersPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString state() const override;
    void refresh() override;
    /// An organization, or a membership, population or employment of one.
    bool showRecord(const RecordRef &record) override;

private:
    void makeCommands();
    QWidget *makeBody();
    QWidget *makeEmpty();
    void showChosen();
    void addOrganization();
    void chooseMunicipalities();
    void importPopulations();

    Workspace &m_workspace;
    std::vector<MemberSummary> m_summaries;
    QAction *m_choose = nullptr;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    MemberList *m_list;
    OrganizationView *m_view;
};

} // namespace samsyn
