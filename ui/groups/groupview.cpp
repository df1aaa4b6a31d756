// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupview.h"

#include "core/groups/groups.h"
#include "core/workspace/workspace.h"
#include "ui/groups/agendasection.h"
#include "ui/groups/groupform.h"
#include "ui/groups/seatssection.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace samsyn {

GroupView::GroupView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_name(makeLabel({}, TextSize::Object)),
      m_kind(makeLabel({}, TextSize::Body, Shade::Grey)), m_relevel(new QPushButton(tr("Move down a level …"))),
      m_remove(new QPushButton(tr("Remove group"))), m_form(new GroupForm(workspace)), m_seats(new SeatsSection(workspace)),
      m_holders(new HoldersSection(workspace))
{
    auto *body = new QWidget;
    body->setProperty("surface", u"page"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 14, 16, 24);
    column->setSpacing(16);
    column->addWidget(makeTop());
    column->addWidget(m_seats);
    column->addWidget(m_form);
    auto *agenda = new AgendaSection(workspace);
    auto *names = new GroupNamesSection(workspace);
    column->addWidget(agenda);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(24);
    pair->addWidget(m_holders, 1, Qt::AlignTop);
    pair->addWidget(names, 1, Qt::AlignTop);
    column->addLayout(pair);
    column->addStretch();
    m_sections = {m_seats, agenda, names, m_holders};
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"groupDetails"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(m_seats->table(), &TableView::currentRefChanged, this, [this](const RecordRef &seat) {
        m_holders->setSeat(seat.id);
        if (m_shown.group.id)
            m_holders->setShown(m_shown);
    });
}

QWidget *GroupView::makeTop()
{
    auto *top = new QWidget;
    auto *head = new QHBoxLayout(top);
    head->setContentsMargins(8, 0, 0, 0);
    head->setSpacing(10);
    m_name->setWordWrap(true);
    m_name->setObjectName(u"groupTitle"_s);
    head->addWidget(m_name, 1);
    head->addWidget(m_kind);
    m_relevel->setObjectName(u"groupRelevel"_s);
    m_remove->setObjectName(u"groupRemove"_s);
    for (QPushButton *button : {m_relevel, m_remove}) {
        button->setProperty("flat", true);
        head->addWidget(button);
    }
    connect(m_relevel, &QPushButton::clicked, this, &GroupView::releveling);
    connect(m_remove, &QPushButton::clicked, this, [this] { run(this, [this] { remove(); }); });
    return top;
}

void GroupView::setShown(const ShownGroup &shown)
{
    m_form->setShown(shown); // stores what was being typed before anything else is shown
    m_shown = shown;
    m_name->setText(shown.name);
    m_kind->setText(groupKindName(kindOn(m_workspace.store(), shown.group, shown.day)));
    m_relevel->setVisible(!shown.readOnly && !shown.group.body && shown.group.period().covers(shown.day));
    m_remove->setVisible(!shown.readOnly);
    for (GroupSection *section : m_sections)
        section->setShown(shown);
    m_holders->setSeat(m_seats->table()->currentRef().id);
    m_holders->setShown(shown);
}

void GroupView::editName()
{
    m_form->editName();
}

bool GroupView::showSeat(const RecordRef &seat)
{
    return m_seats->table()->setCurrentRef(seat);
}

bool GroupView::showHolder(const RecordRef &holder)
{
    const auto held = m_workspace.store().find(Id<SeatHolder>{holder.id});
    return held && showSeat({Seat::entity.name(), held->seat.value}) && m_holders->table()->setCurrentRef(holder);
}

/// With its seats; a group that has met stays, since its minutes are its own.
void GroupView::remove()
{
    const Id<Group> id = m_shown.group.id;
    m_workspace.change(tr("Remove %1").arg(m_shown.name), [&](Transaction &transaction) { transaction.remove(id); });
}

} // namespace samsyn
