// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/itemoutcome.h"

#include "core/groups/groups.h"
#include "core/meetings/meetings.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/meetingwords.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// What usually becomes of an item stands first.
std::array<ItemOutcome, 6> outcomesFor(AgendaItemKind kind)
{
    const ItemOutcome heard = kind == AgendaItemKind::Discussion ? ItemOutcome::Discussed : ItemOutcome::Noted;
    std::array<ItemOutcome, 6> all = {ItemOutcome::Decided, heard, ItemOutcome::Tabled, ItemOutcome::ReferredBack,
                                      ItemOutcome::SentOn, ItemOutcome::Withdrawn};
    if (kind != AgendaItemKind::Decision)
        std::swap(all[0], all[1]);
    return all;
}

bool isSent(ItemOutcome outcome)
{
    return outcome == ItemOutcome::SentOn || outcome == ItemOutcome::ReferredBack;
}

} // namespace

std::optional<Id<Group>> usualTarget(const Store &store, const Group &group, ItemOutcome outcome)
{
    if (outcome == ItemOutcome::SentOn)
        return group.reportsTo;
    if (outcome != ItemOutcome::ReferredBack)
        return std::nullopt;
    const std::vector<Group> below = store.where<Group>("reports_to", group.id.value);
    return below.empty() ? std::nullopt : std::optional(below.front().id);
}

ItemOutcomeChoice::ItemOutcomeChoice(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_place(new QWidget), m_group(new QComboBox)
{
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    m_group->setObjectName(u"sentTo"_s);
    m_group->setAccessibleName(tr("The group it goes to"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_place);
    column->addWidget(m_group, 0, Qt::AlignLeft);
    connect(m_group, &QComboBox::activated, this, [this](int at) { run(this, [this, at] { sendTo(at); }); });
}

void ItemOutcomeChoice::setShown(const MeetingShown &shown, const AgendaItem &item, bool isQuorate, bool mayWrite)
{
    const std::array<ItemOutcome, 6> outcomes = outcomesFor(item.kind);
    m_item = item.id;
    if (!m_choice || outcomes != m_outcomes || isQuorate != m_isQuorate) {
        m_outcomes = outcomes;
        m_isQuorate = isQuorate;
        build();
    }
    m_mayWrite = mayWrite;
    const auto found = std::ranges::find(m_outcomes, item.outcome);
    m_choice->setCurrent(found == m_outcomes.end() ? -1 : static_cast<int>(found - m_outcomes.begin()));
    m_choice->setEnabled(mayWrite);
    m_group->setEnabled(mayWrite);
    m_group->setVisible(isSent(item.outcome));
    fillGroups(shown, item);
}

void ItemOutcomeChoice::build()
{
    QStringList names;
    std::ranges::transform(m_outcomes, std::back_inserter(names),
                           [this](ItemOutcome outcome) { return choiceOfOutcome(outcome, m_isQuorate); });
    const bool hadFocus = m_choice && m_choice->isAncestorOf(focusWidget());
    delete m_choice;
    m_choice = new Segments(names, tr("What becomes of the item"));
    m_choice->setObjectName(u"outcome"_s);
    m_place->layout()->addWidget(m_choice);
    for (QToolButton *button : m_choice->findChildren<QToolButton *>())
        button->installEventFilter(this);
    connect(m_choice, &Segments::chosen, this, &ItemOutcomeChoice::choose);
    if (hadFocus)
        takeFocus();
}

void ItemOutcomeChoice::choose(int at)
{
    if (m_mayWrite)
        Q_EMIT chosen(m_outcomes[static_cast<size_t>(at)]);
}

void ItemOutcomeChoice::takeFocus()
{
    const int at = std::max(0, m_choice->current());
    m_choice->findChild<QToolButton *>(u"segment%1"_s.arg(at))->setFocus(Qt::ShortcutFocusReason);
}

/// 1 to 6 choose; Delete makes the item open again.
bool ItemOutcomeChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_mayWrite) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int at = key->key() - Qt::Key_1;
        const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (isPlain && at >= 0 && at < static_cast<int>(m_outcomes.size())) {
            choose(at);
            return true;
        }
        if (isPlain && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
            Q_EMIT chosen(ItemOutcome::Open);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ItemOutcomeChoice::fillGroups(const MeetingShown &shown, const AgendaItem &item)
{
    if (!isSent(item.outcome))
        return;
    m_group->clear();
    const std::optional<Id<Group>> target =
        item.sentTo ? item.sentTo : usualTarget(m_workspace.store(), shown.group, item.outcome);
    for (const Group &group : groupsOn(m_workspace.store(), shown.meeting.date)) {
        if (group.body || group.id == shown.group.id)
            continue;
        m_group->addItem(nameOn(m_workspace.store(), group, shown.meeting.date), group.id.value);
        if (target == group.id)
            m_group->setCurrentIndex(m_group->count() - 1);
    }
    if (!target)
        m_group->setCurrentIndex(-1);
}

void ItemOutcomeChoice::sendTo(int at)
{
    m_workspace.change(tr("Say where an item goes"), [&](Transaction &transaction) {
        AgendaItem item = transaction.store().get(m_item);
        item.sentTo = Id<Group>{m_group->itemData(at).toLongLong()};
        transaction.update(item);
    });
}

} // namespace samsyn
