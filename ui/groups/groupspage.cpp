// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupspage.h"

#include "core/base/error.h"
#include "core/groups/groupdefaults.h"
#include "core/groups/groups.h"
#include "core/groups/rosterdocument.h"
#include "core/workspace/sender.h"
#include "core/workspace/splitdocument.h"
#include "core/workspace/workspace.h"
#include "ui/documents/preview.h"
#include "ui/groups/groupdialogs.h"
#include "ui/groups/grouplist.h"
#include "ui/groups/groupview.h"
#include "ui/groups/matrixview.h"
#include "ui/groups/rosterdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int listWidth = 255;

/// The group behind a record of this room.
std::optional<Id<Group>> groupOf(const Store &store, const RecordRef &record)
{
    const auto owner = [](const auto &row) {
        return row ? std::optional(row->group) : std::nullopt;
    };
    if (record.entity == Group::entity.name())
        return Id<Group>{record.id};
    if (record.entity == GroupName::entity.name())
        return owner(store.find(Id<GroupName>{record.id}));
    if (record.entity == AgendaTemplateItem::entity.name())
        return owner(store.find(Id<AgendaTemplateItem>{record.id}));
    if (record.entity == Seat::entity.name())
        return owner(store.find(Id<Seat>{record.id}));
    if (record.entity == SeatHolder::entity.name()) {
        const auto holder = store.find(Id<SeatHolder>{record.id});
        return holder ? owner(store.find(holder->seat)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

GroupsPage::GroupsPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_stack(new QStackedWidget), m_empty(makeEmpty()), m_list(new GroupList),
      m_views(new QStackedWidget), m_matrix(new MatrixView(workspace)), m_view(new GroupView(workspace))
{
    setObjectName(u"groupsPage"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    makeCommands();
    connect(m_list, &GroupList::choiceChanged, this, &GroupsPage::showChosen);
    connect(m_matrix, &MatrixView::pasted, this, &GroupsPage::importRoster);
    connect(m_view, &GroupView::releveling, this, [this] { run(this, [this] { relevel(); }); });
}

void GroupsPage::makeCommands()
{
    addCommand(PageCommand::New, tr("New group"), [this] { addGroup(); });
    addCommand(PageCommand::Import, tr("Take in a roster …"), [this] { importRoster(QGuiApplication::clipboard()->text()); });
    addCommand(PageCommand::Document, tr("Roster"), [this] { previewRoster(); }, false);
    addCommand(PageCommand::Filter, tr("Filter groups"), [this] { m_list->focusFilter(); }, false);
    m_head = {makeAction(tr("Take in a roster …"), u"takeInFromHead"_s, [this] { importRoster(QGuiApplication::clipboard()->text()); }),
              makeAction(tr("New group"), u"newGroupFromHead"_s, [this] { addGroup(); })};
    setHeadActions(m_head);
}

QWidget *GroupsPage::makeBody()
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list->setFixedWidth(listWidth);
    auto *rule = new QFrame;
    rule->setProperty("rule", u"upright"_s);
    rule->setFixedWidth(1);
    m_views->addWidget(m_matrix);
    m_views->addWidget(m_view);
    row->addWidget(m_list);
    row->addWidget(rule);
    row->addWidget(m_views, 1);
    return body;
}

QWidget *GroupsPage::makeEmpty()
{
    auto *empty = new EmptyState(u"groups"_s, tr("There are no groups yet."),
                                 tr("Most collaborations have an executive, a preparatory and a working group with one seat for each member. Who sits where is then pasted from a document."));
    empty->setObjectName(u"noGroups"_s);
    QPushButton *make = empty->addButton(tr("Make the usual groups …"), u"makeUsualFirst"_s);
    connect(make, &QPushButton::clicked, this, [this] { run(this, [this] { makeUsual(); }); });
    return empty;
}

QString GroupsPage::title() const
{
    return tr("Groups");
}

QString GroupsPage::state() const
{
    int voting = 0, filled = 0;
    for (const Group &group : groupsOn(m_workspace.store(), day())) {
        for (const SeatView &view : group.body ? std::vector<SeatView>() : seatsOn(m_workspace.store(), group.id, day())) {
            voting += votes(view.seat.role);
            filled += votes(view.seat.role) && view.isFilled();
        }
    }
    return voting > 0 ? tr("%1 of %2 seats are taken").arg(filled).arg(voting) : QString();
}

void GroupsPage::refresh()
{
    const bool any = m_workspace.store().count(Group::entity) > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    for (QAction *action : std::as_const(m_head))
        action->setVisible(any);
    if (auto *make = m_empty->findChild<QPushButton *>(u"makeUsualFirst"_s))
        make->setEnabled(!isReadOnly());
    m_list->setGroups(m_workspace.store(), day());
    showChosen();
    Q_EMIT headChanged();
}

void GroupsPage::showChosen()
{
    const RecordRef chosen = m_list->chosen();
    const auto group = chosen.isNull() ? std::nullopt : m_workspace.store().find(Id<Group>{chosen.id});
    m_views->setCurrentIndex(group ? 1 : 0);
    if (group)
        m_view->setShown({*group, nameOn(m_workspace.store(), *group, day()), day(), isReadOnly()});
    else
        m_matrix->setShown(day(), isReadOnly());
}

bool GroupsPage::showRecord(const RecordRef &record)
{
    const auto group = groupOf(m_workspace.store(), record);
    if (!group || !m_list->choose({Group::entity.name(), group->value}))
        return false;
    if (record.entity == Seat::entity.name())
        m_view->showSeat(record);
    else if (record.entity == SeatHolder::entity.name())
        m_view->showHolder(record);
    return true;
}

void GroupsPage::addGroup()
{
    Group group;
    group.name = tr("New group");
    group.from = day();
    Id<Group> id;
    m_workspace.change(tr("Add a group"), [&](Transaction &transaction) {
        id = samsyn::addGroup(transaction, group, languageOf(m_workspace.settings().language));
        addSeatsForMembers(transaction, id, day());
    });
    refresh();
    if (m_list->choose({Group::entity.name(), id.value}))
        m_view->editName();
}

void GroupsPage::makeUsual()
{
    UsualGroupsDialog dialog(m_workspace, day(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_matrix->table()->setFocus();
}

void GroupsPage::importRoster(const QString &text)
{
    if (m_workspace.store().count(Group::entity) == 0)
        throw Error(ErrorKind::Failed, tr("There are no groups to take a roster into. Make them first."));
    RosterDialog dialog(m_workspace, text.count(u'\n') > 1 ? text : QString(), day(), this);
    dialog.exec();
}

void GroupsPage::relevel()
{
    RelevelDialog dialog(m_workspace, Id<Group>{m_list->chosen().id}, day(), this);
    dialog.exec();
}

/// Of the chosen group, or of all where the matrix is shown.
void GroupsPage::previewRoster()
{
    const auto build = [this, chosen = m_list->chosen(), on = day()](Language language) {
        const Store &store = m_workspace.store();
        Document document = chosen.isNull() ? rosterDocument(store, {on, language, false}) : rosterDocument(store, Id<Group>{chosen.id}, {on, language, false});
        setSender(document, m_workspace);
        return Publication(document);
    };
    auto *preview = new DocumentPreview(build(languageOf(m_workspace.settings().language)), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setRebuild(build);
    preview->open();
}

} // namespace samsyn
