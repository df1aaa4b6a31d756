// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one item of the minutes says.
#include "core/base/format.h"
#include "core/documents/markdowntext.h"
#include "core/groups/groups.h"
#include "core/meetings/papertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ItemText)
};

void add(Document &document, std::vector<Block> blocks)
{
    for (Block &block : blocks)
        document.blocks.push_back(std::move(block));
}

void addPart(Document &document, const QString &heading, std::vector<Block> blocks)
{
    if (blocks.empty())
        return;
    document.add(Heading{3, heading});
    add(document, std::move(blocks));
}

qint64 firstParagraph(const MeetingPaper &paper)
{
    std::optional<qint64> first;
    for (const AgendaItem &item : paper.agenda)
        first = item.paragraph && (!first || *item.paragraph < *first) ? item.paragraph : first;
    return first.value_or(1);
}

/// "Punkt 5 · Dnr 2011/12 · Föredragande: Åsa Wikner"
QString particulars(const MeetingPaper &paper, const AgendaItem &item, const QString &number)
{
    QStringList parts;
    // where the §§ do not follow the agenda, both are needed to find an item of the notice
    if (item.paragraph && number != QString::number(*item.paragraph - firstParagraph(paper) + 1))
        parts << Text::tr("Item %1").arg(number);
    if (!item.registrationNumber.isEmpty())
        parts << Text::tr("Ref. no. %1").arg(item.registrationNumber);
    if (!item.presenter.isEmpty())
        parts << Text::tr("Presented by %1").arg(item.presenter);
    const QStringList attached = paper.attachmentsOf({AgendaItem::entity.name(), item.id.value});
    return (parts + attached).join(u" · "_s);
}

/// What became of it, where no decision says so.
QString outcomeSentence(const MeetingPaper &paper, const AgendaItem &item)
{
    const auto group = item.sentTo ? paper.store.find(*item.sentTo) : std::nullopt;
    const QString to = group ? insideSentence(nameOn(paper.store, *group, paper.meeting.date)) : QString();
    switch (item.outcome) {
    case ItemOutcome::Open:
        return item.purpose == AgendaPurpose::Opening || item.purpose == AgendaPurpose::Closing || paper.meeting.endedAt.isEmpty() ? QString() : Text::tr("The matter was not reached.");
    case ItemOutcome::Decided:
    case ItemOutcome::Discussed: return {};
    case ItemOutcome::Noted: return item.purpose == AgendaPurpose::Ordinary || item.purpose == AgendaPurpose::Report ? Text::tr("The information is noted.") : QString();
    case ItemOutcome::Tabled: return Text::tr("The matter is postponed to the next meeting.");
    case ItemOutcome::ReferredBack: return to.isEmpty() ? Text::tr("The matter is referred back.") : Text::tr("The matter is referred back to %1.").arg(to);
    case ItemOutcome::SentOn: return to.isEmpty() ? Text::tr("The matter is handed over.") : Text::tr("The matter is handed over to %1.").arg(to);
    case ItemOutcome::Withdrawn: return Text::tr("The matter is withdrawn.");
    }
    Q_UNREACHABLE();
}

} // namespace

void addActions(Document &document, const std::vector<ActionPoint> &points)
{
    if (points.empty())
        return;
    Table table;
    table.caption = Text::tr("Action points");
    table.columns = {{Text::tr("Action point")}, {Text::tr("Owner")}, {Text::tr("No later than")}};
    for (const ActionPoint &point : points) {
        QString text = point.text;
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        table.rows.push_back({{Cell::of(text), point.ownerName.isEmpty() ? Cell::none() : Cell::of(point.ownerName),
                               point.due ? Cell::of(formatDate(*point.due)) : Cell::none()}});
    }
    document.add(std::move(table));
}

namespace {

/// Without the lines that both have at the beginning and at the end.
std::pair<QString, QString> difference(const QString &before, const QString &after)
{
    QStringList a = plainOfMarkdown(before).trimmed().split(u'\n');
    QStringList b = plainOfMarkdown(after).trimmed().split(u'\n');
    while (a.size() > 1 && b.size() > 1 && a.first() == b.first()) {
        a.removeFirst();
        b.removeFirst();
    }
    while (a.size() > 1 && b.size() > 1 && a.last() == b.last()) {
        a.removeLast();
        b.removeLast();
    }
    return {a.join(u'\n'), b.join(u'\n')};
}

} // namespace

void addCorrections(Document &document, const MeetingPaper &paper, std::optional<Id<AgendaItem>> item)
{
    for (const Correction &correction : paper.corrections) {
        if (correction.item != item)
            continue;
        const QString margin = Text::tr("Correction %1").arg(correction.position + 1);
        const QString who = Text::tr("%1, %2: %3", "day, who decided, why").arg(formatDate(correction.date), correction.decidedBy, correction.reason);
        const auto [before, after] = difference(correction.oldText, correction.newText);
        document.add(Paragraph{Text::tr("“%1” is corrected to “%2”.").arg(before, after), Paragraph::Style::Body, {}, margin});
        document.add(Paragraph{who, Paragraph::Style::Note});
    }
}

void addItemText(Document &document, const MeetingPaper &paper, size_t index)
{
    const AgendaItem &item = paper.agenda[index];
    if (const QString text = particulars(paper, item, paper.numbers[index]); !text.isEmpty())
        document.add(Paragraph{text, Paragraph::Style::Note});
    add(document, blocksOfMarkdown(item.background));
    add(document, blocksOfMarkdown(item.discussion));
    if (item.decision.isEmpty())
        addPart(document, Text::tr("Proposed decision"), decisionBlocks(item.proposal));
    addPart(document, Text::tr("Decision"), decisionBlocks(item.decision));
    if (const QString outcome = outcomeSentence(paper, item); !outcome.isEmpty())
        document.add(Paragraph{outcome});
    if (item.inForceFrom)
        document.add(Paragraph{Text::tr("In force from %1.").arg(formatDateLong(*item.inForceFrom))});
    if (item.isImmediate)
        document.add(Paragraph{Text::tr("The item is declared approved immediately.")});
    addPart(document, Text::tr("Dissent"), blocksOfMarkdown(item.dissent));
    addActions(document, actionsOf(paper.store, item.id));
    addCorrections(document, paper, item.id);
}

} // namespace samsyn
