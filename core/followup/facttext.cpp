// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/monthtext.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

QString lateKindName(LateKind kind)
{
    switch (kind) {
    case LateKind::Activity: return {};
    case LateKind::ActionPoint: return Text::tr("Action point");
    case LateKind::Notice: return Text::tr("Notice not sent");
    case LateKind::Minutes: return Text::tr("Minutes not sent");
    case LateKind::Publication: return Text::tr("Not published");
    case LateKind::Acceptance: return Text::tr("No answer on the share");
    }
    Q_UNREACHABLE();
}

QString inGroup(const QString &sentence, const QString &group)
{
    return group.isEmpty() ? sentence : Text::tr("%1 in %2", "what happened and the group").arg(sentence, group);
}

QString meetingFact(const FactFigure &fact)
{
    switch (fact.kind) {
    case FactKind::MeetingHeld: return Text::tr("Meeting: %1").arg(fact.what);
    case FactKind::DecisionMade: return inGroup(Text::tr("Decided: %1").arg(fact.what), fact.where);
    case FactKind::MinutesApproved: return Text::tr("Minutes approved: %1").arg(fact.what);
    case FactKind::MinutesPublished: return Text::tr("Minutes published: %1").arg(fact.what);
    case FactKind::ActionClosed: return Text::tr("Action point closed: %1").arg(fact.what);
    default: return {};
    }
}

QString memberFact(const FactFigure &fact)
{
    switch (fact.kind) {
    case FactKind::MemberJoined: return Text::tr("%1 has become a member").arg(fact.what);
    case FactKind::MemberLeft: return Text::tr("%1 has left").arg(fact.what);
    case FactKind::SeatFilled: return inGroup(Text::tr("%1 has filled its seat").arg(fact.what), fact.where);
    case FactKind::SeatLeft: return inGroup(Text::tr("%1 has lost its holder of the seat").arg(fact.what), fact.where);
    case FactKind::SeatDeclaredVacant: return inGroup(Text::tr("%1 has declared its seat vacant").arg(fact.what), fact.where);
    case FactKind::ShareAccepted: return Text::tr("%1 accepts its share").arg(fact.what);
    case FactKind::ShareObjected: return Text::tr("%1 objects to its share").arg(fact.what);
    case FactKind::BoardInformed: return Text::tr("%1 in %2 was informed", "board and municipality").arg(fact.what, fact.where);
    default: return {};
    }
}

QString planFact(const FactFigure &fact)
{
    switch (fact.kind) {
    case FactKind::ActivityDone: return Text::tr("Done: %1", "activity").arg(fact.what);
    case FactKind::ActivityCancelled: return Text::tr("Cancelled: %1", "activity").arg(fact.what);
    case FactKind::ActivityCarried: return Text::tr("Carried on to the next plan: %1").arg(fact.what);
    case FactKind::ConditionMet: return Text::tr("Can begin: %1", "activity").arg(fact.what);
    case FactKind::GoalDecided: return Text::tr("Goal decided: %1").arg(fact.what);
    case FactKind::GoalAssessed: return Text::tr("Goal assessed: %1").arg(fact.what);
    case FactKind::PlanAdopted: return Text::tr("Plan adopted: %1").arg(fact.what);
    case FactKind::BudgetAdopted: return Text::tr("Budget adopted: %1").arg(fact.what);
    default: return {};
    }
}

} // namespace

QString factText(const FactFigure &fact)
{
    for (const QString &text : {meetingFact(fact), memberFact(fact), planFact(fact)}) {
        if (!text.isEmpty())
            return text;
    }
    Q_UNREACHABLE();
}

QString concernsText(const FactFigure &fact)
{
    return fact.isLate ? Text::tr("concerns %1", "month").arg(formatMonth(Month::of(fact.date))) : QString();
}

QString lateText(const LateFigure &late)
{
    const QString kind = lateKindName(late.kind);
    const QString text = kind.isEmpty() ? late.title : Text::tr("%1: %2", "kind and title").arg(kind, late.title);
    return late.owner.isEmpty() ? text : Text::tr("%1, %2", "what is late and who is to do it").arg(text, late.owner);
}

QString lateDaysText(const LateFigure &late)
{
    return Text::tr("%n day(s)", "since it was due", late.days);
}

} // namespace samsyn
