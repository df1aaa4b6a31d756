// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a decision is made at an item.
#include "core/base/error.h"
#include "core/groups/groups.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetings.h"
#include "core/meetings/meetingsteps.h"
#include "core/meetings/numbering.h"
#include "core/meetings/papertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DecisionSteps)
};

/// Each paragraph or list item, without what makes it one.
QStringList clausesOf(const QString &proposal)
{
    QStringList clauses;
    for (QString line : proposal.split(u'\n', Qt::SkipEmptyParts)) {
        line = line.trimmed();
        while (line.startsWith(u"- ") || line.startsWith(u"* "))
            line = line.mid(2).trimmed();
        if (!line.isEmpty())
            clauses << line;
    }
    return clauses;
}

/// "Fastställa budgeten." becomes "att fastställa budgeten". What begins with a name keeps it.
QString clause(const QString &line)
{
    const QString that = Text::tr("that", "begins each clause of a decision: att");
    if (line.startsWith(that + u' ', Qt::CaseInsensitive))
        return that + line.mid(that.size());
    QString text = line;
    if (text.size() > 1 && text[1].isLower())
        text[0] = text[0].toLower();
    return that + u' ' + text;
}

} // namespace

QString decisionPhrase(const Store &store, Id<AgendaItem> id)
{
    const AgendaItem item = store.get(id);
    const Meeting meeting = store.get(item.meeting);
    const QString group = groupNameOf(store, meeting);
    const auto above = item.sentTo ? store.find(*item.sentTo) : std::nullopt;
    QString lead = Text::tr("%1 decides").arg(group);
    if (above)
        lead = Text::tr("%1 proposes that %2 decides").arg(group, insideSentence(nameOn(store, *above, meeting.date)));
    QStringList lines{lead};
    for (const QString &line : clausesOf(item.proposal))
        lines << clause(line);
    return lines.join(u'\n');
}

QString noQuorumSentence(const AgendaItem &item, const Quorum &quorum)
{
    return Text::tr("There is no quorum at %1: %2 of %3 seats are taken, %4 are required. Keep the text as a proposal for the next meeting.").arg(shortReference(item)).arg(quorum.present).arg(quorum.seats).arg(quorum.required);
}

void decide(Transaction &transaction, Id<AgendaItem> id, const QString &text)
{
    const Store &store = transaction.store();
    AgendaItem item = store.get(id);
    const Meeting meeting = store.get(item.meeting);
    if (isGathering(meeting) && !meeting.isEarlier) {
        if (const Quorum quorum = quorumAt(store, meeting, id); !quorum.isQuorate)
            throw Error(ErrorKind::Failed, noQuorumSentence(item, quorum));
    }
    item.decision = text;
    item.outcome = ItemOutcome::Decided;
    transaction.update(item);
}

void proposeForNextMeeting(Transaction &transaction, Id<AgendaItem> id, const QString &text)
{
    AgendaItem item = transaction.store().get(id);
    item.proposal = text;
    item.decision.clear();
    item.outcome = ItemOutcome::Tabled;
    transaction.update(item);
}

} // namespace samsyn
