// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"

#include "core/members/payer.h"
#include "core/workspace/edits.h"
#include "ui/members/importdialog.h"
#include "ui/members/memberlist.h"
#include "ui/members/municipalitychooser.h"
#include "ui/members/organizationview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/run.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int listWidth = 287;

/// The organization behind a record of this room.
std::optional<Id<Organization>> organizationOf(const Store &store, const RecordRef &record)
{
    const auto owner = [](const auto &row) {
        return row ? std::optional(row->organization) : std::nullopt;
    };
    if (record.entity == Organization::entity.name())
        return Id<Organization>{record.id};
    if (record.entity == Membership::entity.name())
        return owner(store.find(Id<Membership>{record.id}));
    if (record.entity == Population::entity.name())
        return owner(store.find(Id<Population>{record.id}));
    if (record.entity == Employment::entity.name())
        return owner(store.find(Id<Employment>{record.id}));
    if (record.entity == Payer::entity.name())
        return owner(store.find(Id<Payer>{record.id}));
    return std::nullopt;
}

} // namespace

MembersPage::MembersPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_stack(new QStackedWidget), m_empty(makeEmpty()),
      m_list(new MemberList), m_view(new OrganizationView(workspace))
{
    setObjectName(u"membersPage"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    makeCommands();
    connect(m_list, &MemberList::choiceChanged, this, &MembersPage::showChosen);
    connect(m_view, &OrganizationView::organizationWanted, m_list, &MemberList::choose);
}

void MembersPage::makeCommands()
{
    addCommand(PageCommand::New, tr("New organization"), [this] { addOrganization(); });
    QAction *import = addCommand(PageCommand::Import, tr("Import populations …"), [this] { importPopulations(); });
    addCommand(PageCommand::Filter, tr("Filter organizations"), [this] { m_list->focusFilter(); }, false);
    m_choose = makeAction(tr("Choose municipalities …"), u"chooseMunicipalities"_s,
                          [this] { chooseMunicipalities(); });
    setHeadActions({import, m_choose});
}

QWidget *MembersPage::makeBody()
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list->setFixedWidth(listWidth);
    auto *rule = new QFrame;
    rule->setProperty("rule", u"upright"_s);
    rule->setFixedWidth(1);
    row->addWidget(m_list);
    row->addWidget(rule);
    row->addWidget(m_view, 1);
    return body;
}

QWidget *MembersPage::makeEmpty()
{
    auto *empty = new EmptyState(u"members"_s, tr("There are no organizations yet."),
                                 tr("Choose the municipalities that work together. Their populations come along, and agencies and others are added with Ctrl+N."));
    empty->setObjectName(u"noOrganizations"_s);
    QPushButton *choose = empty->addButton(tr("Choose municipalities …"), u"chooseFirst"_s);
    connect(choose, &QPushButton::clicked, this, [this] { run(this, [this] { chooseMunicipalities(); }); });
    return empty;
}

QString MembersPage::title() const
{
    return tr("Members");
}

QString MembersPage::state() const
{
    const auto payers = std::ranges::count_if(m_summaries, [](const MemberSummary &summary) {
        return summary.current && summary.current->sharesCost;
    });
    return payers > 0 ? tr("%n municipalities share the cost", nullptr, static_cast<int>(payers)) : QString();
}

void MembersPage::refresh()
{
    m_summaries = memberSummaries(m_workspace.store(), day());
    m_stack->setCurrentIndex(m_summaries.empty() ? 0 : 1);
    m_choose->setVisible(!m_summaries.empty()); // else the blue button stands in the empty page
    if (auto *choose = m_empty->findChild<QPushButton *>(u"chooseFirst"_s))
        choose->setEnabled(!isReadOnly());
    m_list->setSummaries(m_summaries, day());
    showChosen();
    Q_EMIT headChanged();
}

bool MembersPage::showRecord(const RecordRef &record)
{
    const auto organization = organizationOf(m_workspace.store(), record);
    return organization && m_list->choose({Organization::entity.name(), organization->value});
}

void MembersPage::showChosen()
{
    const RecordRef chosen = m_list->chosen();
    const auto found = std::ranges::find_if(m_summaries, [&](const MemberSummary &summary) {
        return summary.organization.id.value == chosen.id;
    });
    m_view->setVisible(found != m_summaries.end());
    if (found != m_summaries.end())
        m_view->setShown({found->organization, found->name, day(), isReadOnly()}, m_summaries);
}

void MembersPage::addOrganization()
{
    Organization organization;
    organization.name = tr("New organization");
    organization.kind = OrganizationKind::Other;
    const qint64 id = addRecord(m_workspace, tr("Add an organization"), organization);
    refresh();
    if (m_list->choose({Organization::entity.name(), id}))
        m_view->editName();
}

void MembersPage::chooseMunicipalities()
{
    MunicipalityChooser chooser(m_workspace.store(), day(), this);
    if (chooser.exec() != QDialog::Accepted)
        return;
    m_workspace.change(tr("Choose municipalities"), [&](Transaction &transaction) { chooser.apply(transaction); });
}

void MembersPage::importPopulations()
{
    ImportDialog dialog(m_workspace, this);
    dialog.exec();
}

} // namespace samsyn
