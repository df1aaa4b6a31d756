// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meetingshown.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace samsyn {

class ActionSection;
class ItemHead;
class ItemMore;
class ItemOutcomeChoice;
class TextSection;
class Workspace;

/// The item that is taken: what it is about, what is said, what is decided, who does what. Each text
/// is stored as a step of its own.
class ItemPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ItemPane(Workspace &workspace, QWidget *parent = nullptr);

    void setShown(const MeetingShown &shown, Id<AgendaItem> item, bool mayWrite);
    /// Stores what is being written.
    void commit();
    /// Whether something written is not stored yet.
    bool isPending() const;

    enum class Part { Background, Discussion, Decision, Dissent, Actions, Outcome, Notes, Title };
    void focus(Part part);
    void showAction(Id<ActionPoint> action);
    /// The proposal becomes the decision's text; without quorum a proposal for the next meeting.
    void writePhrase();
    /// Its usual outcome, where it has none: noted, discussed, decided where a decision stands there.
    void finish();

Q_SIGNALS:
    void pendingChanged();
    void recordWanted(const samsyn::RecordRef &record);

private:
    struct Bound {
        TextSection *section;
        QString field; // as the file names it
        QString AgendaItem::*part;
    };

    void bind(TextSection *section, const QString &field, QString AgendaItem::*part, const QString &label);
    void arrange();
    void bringIntoView(QWidget *widget);
    void storeDecision(const QString &text);
    void setOutcome(ItemOutcome outcome);
    void showCorrections(const MeetingShown &shown);

    Workspace &m_workspace;
    Id<AgendaItem> m_item;
    AgendaItemKind m_kind = AgendaItemKind::Information;
    bool m_isQuorate = true;
    bool m_mayWrite = false;
    ItemHead *m_head;
    TextSection *m_background;
    TextSection *m_discussion;
    TextSection *m_proposal;
    TextSection *m_decision;
    TextSection *m_dissent;
    QLabel *m_withoutQuorum;
    ItemOutcomeChoice *m_outcome;
    ActionSection *m_actions;
    QVBoxLayout *m_corrections;
    ItemMore *m_more;
    std::vector<Bound> m_texts;
};

} // namespace samsyn
