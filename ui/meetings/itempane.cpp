// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/itempane.h"

#include "core/base/error.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetingsteps.h"
#include "core/workspace/splitdocument.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/actionsection.h"
#include "ui/meetings/correctionnote.h"
#include "ui/meetings/itemhead.h"
#include "ui/meetings/itemmore.h"
#include "ui/meetings/itemoutcome.h"
#include "ui/meetings/textsection.h"
#include "ui/widgets/look.h"
#include "ui/widgets/richtextedit.h"
#include "ui/widgets/run.h"

#include <QCoreApplication>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

ItemPane::ItemPane(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace), m_head(new ItemHead(workspace)),
      m_background(new TextSection(tr("Background"), u"Ctrl+1"_s, u"background"_s)),
      m_discussion(new TextSection(tr("Discussion"), u"Ctrl+2"_s, u"discussion"_s)),
      m_proposal(new TextSection(tr("Proposal"), {}, u"proposal"_s)),
      m_decision(new TextSection(tr("Decision"), u"Ctrl+3"_s, u"decision"_s)),
      m_dissent(new TextSection(tr("Dissent"), u"Ctrl+R"_s, u"dissent"_s)),
      m_withoutQuorum(makeLabel({}, TextSize::Body, Shade::Warning)), m_outcome(new ItemOutcomeChoice(workspace)),
      m_actions(new ActionSection(workspace)), m_corrections(new QVBoxLayout), m_more(new ItemMore(workspace))
{
    setObjectName(u"itemPane"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    arrange();
    bind(m_background, u"background"_s, &AgendaItem::background, tr("Write the background"));
    bind(m_discussion, u"discussion"_s, &AgendaItem::discussion, tr("Write the discussion"));
    bind(m_proposal, u"proposal"_s, &AgendaItem::proposal, tr("Write the proposal"));
    bind(m_decision, u"decision"_s, &AgendaItem::decision, {});
    bind(m_dissent, u"dissent"_s, &AgendaItem::dissent, tr("Write a dissent"));
    connect(m_decision, &TextSection::written, this, [this](const QString &text) {
        run(this, [&] { storeDecision(text); });
    });
    connect(m_outcome, &ItemOutcomeChoice::chosen, this, [this](ItemOutcome outcome) {
        run(this, [&] { commit(), setOutcome(outcome); });
    });
    connect(m_more, &ItemMore::recordWanted, this, &ItemPane::recordWanted);
}

void ItemPane::arrange()
{
    auto *body = new QWidget;
    body->setProperty("surface", u"page"_s);
    m_withoutQuorum->setWordWrap(true);
    m_withoutQuorum->setObjectName(u"withoutQuorum"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_head);
    for (QWidget *part : std::initializer_list<QWidget *>{m_background, m_discussion, m_proposal, m_withoutQuorum,
                                                          m_decision, m_outcome, m_dissent})
        column->addWidget(part);
    column->addLayout(m_corrections);
    column->addWidget(m_actions);
    column->addWidget(m_more);
    column->addStretch();
    setWidget(body);
}

void ItemPane::bind(TextSection *section, const QString &field, QString AgendaItem::*part, const QString &label)
{
    m_texts.push_back({section, field, part});
    connect(section, &TextSection::pendingChanged, this, &ItemPane::pendingChanged);
    if (part == &AgendaItem::decision)
        return; // to decide is more than to write
    connect(section, &TextSection::written, this, [this, part, label](const QString &text) {
        run(this, [&] {
            m_workspace.change(label, [&](Transaction &transaction) {
                AgendaItem item = transaction.store().get(m_item);
                item.*part = text;
                transaction.update(item);
            });
        });
    });
}

void ItemPane::setShown(const MeetingShown &shown, Id<AgendaItem> id, bool mayWrite)
{
    const AgendaItem *item = shown.item(id);
    widget()->setVisible(item != nullptr);
    if (!item)
        return;
    const bool isAnother = std::exchange(m_item, id) != id;
    m_kind = item->kind;
    m_mayWrite = mayWrite;
    m_isQuorate = quorumAt(m_workspace.store(), shown.meeting, id).isQuorate;
    m_head->setShown(shown, *item, mayWrite);
    for (const auto &[section, field, part] : m_texts) {
        section->setReadOnly(!mayWrite);
        if (isAnother)
            section->begin(m_workspace.drafts(), {AgendaItem::entity.name(), id.value}, field, item->*part);
        else
            section->setStored(item->*part);
    }
    const bool mayDecide = m_isQuorate || !item->decision.isEmpty();
    const bool decides = item->kind == AgendaItemKind::Decision;
    m_background->setVisible(mayWrite || !item->background.isEmpty());
    m_discussion->setVisible(mayWrite || !item->discussion.isEmpty());
    m_proposal->setVisible((decides && mayWrite) || !item->proposal.isEmpty());
    m_decision->setVisible(mayDecide && ((decides && mayWrite) || !m_decision->text().isEmpty()));
    m_withoutQuorum->setVisible(!m_isQuorate && mayWrite && decides);
    m_withoutQuorum->setText(tr("The group is not quorate at this item: what is written becomes a proposal for the next meeting."));
    m_dissent->setVisible(!m_dissent->text().isEmpty());
    m_outcome->setVisible(mayWrite || isDone(*item));
    m_outcome->setShown(shown, *item, m_isQuorate, mayWrite);
    m_actions->setShown(shown, id, mayWrite);
    m_actions->setVisible(mayWrite || !shown.actionsOf(id).empty());
    m_more->setShown(shown, *item, mayWrite);
    showCorrections(shown);
    if (isAnother)
        ensureVisible(0, 0);
}

void ItemPane::showCorrections(const MeetingShown &shown)
{
    while (QLayoutItem *old = m_corrections->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const Correction &correction : shown.corrections) {
        if (correction.item == m_item)
            m_corrections->addWidget(new CorrectionNote(correction));
    }
}

void ItemPane::commit()
{
    for (const Bound &text : m_texts)
        text.section->commit();
    m_head->commit();
    m_more->commit();
    if (m_mayWrite)
        run(this, [this] { m_actions->commit(); });
}

bool ItemPane::isPending() const
{
    return m_actions->isPending() ||
           std::ranges::any_of(m_texts, [](const Bound &text) { return text.section->isPending(); });
}

void ItemPane::storeDecision(const QString &text)
{
    m_workspace.change(tr("Write the decision"), [&](Transaction &transaction) {
        AgendaItem item = transaction.store().get(m_item);
        if (!text.isEmpty() && (item.outcome == ItemOutcome::Open || item.outcome == ItemOutcome::Decided))
            return decide(transaction, m_item, text);
        item.decision = text;
        if (text.isEmpty() && item.outcome == ItemOutcome::Decided)
            item.outcome = ItemOutcome::Open;
        transaction.update(item);
    });
}

void ItemPane::setOutcome(ItemOutcome outcome)
{
    if (outcome == ItemOutcome::Decided && m_decision->text().isEmpty())
        return writePhrase();
    m_workspace.change(tr("Say what becomes of an item"), [&](Transaction &transaction) {
        AgendaItem item = transaction.store().get(m_item);
        if (outcome == ItemOutcome::Decided)
            return decide(transaction, m_item, item.decision);
        item.outcome = outcome;
        item.sentTo = usualTarget(transaction.store(), transaction.store().get(transaction.store().get(item.meeting).group), outcome);
        transaction.update(item);
    });
}

void ItemPane::writePhrase()
{
    commit();
    if (!m_isQuorate) {
        const QString proposal = m_proposal->text();
        if (proposal.isEmpty())
            return m_proposal->takeFocus();
        m_workspace.change(tr("Propose for the next meeting"),
                           [&](Transaction &transaction) { proposeForNextMeeting(transaction, m_item, proposal); });
        return;
    }
    if (!m_decision->text().isEmpty())
        return focus(Part::Decision);
    const LanguageScope documents(languageOf(m_workspace.settings().language)); // it is printed
    m_decision->write(decisionPhrase(m_workspace.store(), m_item));
    bringIntoView(m_decision);
}

void ItemPane::finish()
{
    commit();
    const AgendaItem item = m_workspace.store().get(m_item);
    if (isDone(item))
        return;
    if (item.kind == AgendaItemKind::Decision)
        return; // what is not decided stays open, and comes along to the next meeting
    setOutcome(item.kind == AgendaItemKind::Discussion ? ItemOutcome::Discussed : ItemOutcome::Noted);
}

void ItemPane::focus(Part part)
{
    switch (part) {
    case Part::Background:
        m_background->takeFocus();
        return bringIntoView(m_background);
    case Part::Discussion:
        m_discussion->takeFocus();
        return bringIntoView(m_discussion);
    case Part::Decision: {
        TextSection *section = m_isQuorate ? m_decision : m_proposal;
        section->takeFocus();
        return bringIntoView(section);
    }
    case Part::Dissent:
        m_dissent->takeFocus();
        return bringIntoView(m_dissent);
    case Part::Actions:
        m_actions->takeFocus();
        return bringIntoView(m_actions);
    case Part::Outcome:
        m_outcome->takeFocus();
        return bringIntoView(m_outcome);
    case Part::Notes:
        m_more->takeFocus();
        return bringIntoView(m_more);
    case Part::Title:
        return m_head->edit();
    }
}

void ItemPane::showAction(Id<ActionPoint> action)
{
    m_actions->choose(action);
    bringIntoView(m_actions);
}

void ItemPane::bringIntoView(QWidget *part)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    ensureWidgetVisible(part, 0, 12);
}

} // namespace samsyn
