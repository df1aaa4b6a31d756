// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/minutesdocument.h"

#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/documents/markdowntext.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/numbering.h"
#include "core/meetings/papertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MinutesDocument)
};

void addRow(Facts &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        facts.rows.emplace_back(label, value);
}

QString placeAndTime(const Meeting &meeting)
{
    const QString times = meeting.startedAt.isEmpty() ? timesInText(meeting.startTime, meeting.endTime) : timesInText(meeting.startedAt, meeting.endedAt);
    QStringList parts{meeting.place, times};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString verifiersInText(const MeetingPaper &paper)
{
    QStringList lines;
    for (const Attendance *row : paper.verifiers()) {
        QString line = row->name;
        if (row->verifiedOn) {
            line += u", "_s + Text::tr("approved on %1").arg(formatDateLong(*row->verifiedOn));
            line += row->verifiedHow.isEmpty() ? QString() : u", "_s + row->verifiedHow;
        } else if (paper.meeting.verifyBy) {
            line += u", "_s + Text::tr("no later than %1").arg(formatDateLong(*paper.meeting.verifyBy));
        }
        lines << line;
    }
    return lines.join(u'\n');
}

Facts formalFacts(const MeetingPaper &paper)
{
    const AttendanceText people = attendanceText(paper);
    QStringList others;
    for (const QString &line : people.others + people.coOpted) {
        const bool isCoOpted = people.coOpted.contains(line);
        const bool hasRemark = line.count(u'\t') > 1;
        others << (isCoOpted ? line.section(u'\t', 0, 1) + u'\t' + Text::tr("co-opted") + (hasRemark ? u", "_s + line.section(u'\t', 2) : QString()) : line);
    }
    Facts facts;
    facts.isRuled = true;
    addRow(facts, Text::tr("Place and time"), placeAndTime(paper.meeting));
    addRow(facts, Text::tr("Deciding"), people.deciding.join(u'\n'));
    addRow(facts, Text::tr("Substitutes"), people.substitutes.join(u'\n'));
    addRow(facts, Text::tr("Absent"), people.absent.join(u'\n'));
    addRow(facts, Text::tr("Others"), others.join(u'\n'));
    addRow(facts, Text::tr("Approval"), verifiersInText(paper));
    addRow(facts, Text::tr("Ref. no."), paper.meeting.registrationNumber);
    return facts;
}

Facts notesFacts(const MeetingPaper &paper)
{
    const AttendanceText people = attendanceText(paper);
    Facts facts;
    facts.isRuled = true;
    addRow(facts, Text::tr("Place and time"), placeAndTime(paper.meeting));
    addRow(facts, Text::tr("Participants"), (people.deciding + people.substitutes).join(u'\n'));
    addRow(facts, Text::tr("Co-opted", "several people"), (people.coOpted + people.others).join(u'\n'));
    addRow(facts, Text::tr("Not present"), people.absent.join(u'\n'));
    if (paper.meeting.cost)
        addRow(facts, Text::tr("Cost"), formatKronor(*paper.meeting.cost));
    addRow(facts, Text::tr("Ref. no."), paper.meeting.registrationNumber);
    return facts;
}

Signatures signatures(const MeetingPaper &paper)
{
    const auto nameOf = [](const Attendance *row) { return row ? row->name : QString(); };
    Signatures lines;
    lines.rows.emplace_back(Text::tr("Secretary"), nameOf(paper.secretary()));
    lines.rows.emplace_back(Text::tr("Chair"), nameOf(paper.chair()));
    for (const Attendance *row : paper.verifiers())
        lines.rows.emplace_back(Text::tr("Verifier"), row->name);
    return lines;
}

bool isListed(const MeetingPaper &paper, const AgendaItem &item)
{
    return !paper.isFormal || item.paragraph || paper.meeting.endedAt.isEmpty() || item.outcome != ItemOutcome::Withdrawn;
}

void addItems(Document &document, const MeetingPaper &paper)
{
    for (size_t i = 0; i < paper.agenda.size(); ++i) {
        const AgendaItem &item = paper.agenda[i];
        if (!isListed(paper, item))
            continue;
        const QString number = item.paragraph ? u"§\u00A0%1"_s.arg(*item.paragraph) : paper.numbers[i];
        document.add(Heading{2, item.title, number, item.outcome == ItemOutcome::Decided ? Text::tr("decision") : QString()});
        addItemText(document, paper, i);
    }
}

void addText(Document &document, const QString &heading, const QString &markdown)
{
    if (markdown.trimmed().isEmpty())
        return;
    document.add(Heading{1, heading});
    for (Block &block : blocksOfMarkdown(markdown))
        document.blocks.push_back(std::move(block));
}

QString stateAtFoot(const MeetingPaper &paper)
{
    const Meeting &meeting = paper.meeting;
    const QString printed = formatDate(today());
    if (meeting.state != MeetingState::Approved)
        return paper.isFormal ? Text::tr("Not approved, printed on %1", "formal minutes").arg(printed) : Text::tr("Not approved, printed on %1", "meeting notes").arg(printed);
    const QString on = formatDate(meeting.approvedOn.value_or(meeting.date));
    return paper.isFormal ? Text::tr("Approved on %1", "formal minutes").arg(on) : Text::tr("Approved on %1", "meeting notes").arg(on);
}

QString kindName(const MeetingPaper &paper)
{
    switch (paper.meeting.kind) {
    case MeetingKind::Meeting: return paper.isFormal || paper.meeting.isEarlier ? Text::tr("Minutes") : Text::tr("Meeting notes");
    case MeetingKind::PerCapsulam: return Text::tr("Decision outside a meeting");
    case MeetingKind::Conference:
    case MeetingKind::Seminar:
    case MeetingKind::StudyVisit: return Text::tr("Notes", "of a conference or visit");
    }
    Q_UNREACHABLE();
}

QString stateLine(const MeetingPaper &paper)
{
    const QString dates = datesInText(paper.meeting);
    QString line;
    switch (paper.meeting.kind) {
    case MeetingKind::Meeting: line = paper.isFormal ? Text::tr("Meeting on %1", "formal: sammanträde").arg(dates) : Text::tr("Meeting on %1", "möte").arg(dates); break;
    case MeetingKind::PerCapsulam: line = Text::tr("Decided outside a meeting on %1").arg(dates); break;
    case MeetingKind::Conference:
    case MeetingKind::Seminar:
    case MeetingKind::StudyVisit: line = Text::tr("%1, %2", "kind and dates").arg(meetingKindName(paper.meeting.kind), dates); break;
    }
    const QString paragraphs = paragraphRange(paper.agenda);
    return paragraphs.isEmpty() ? line : line + u", "_s + paragraphs;
}

void addFormalHead(Document &document, const MeetingPaper &paper)
{
    document.add(formalFacts(paper));
    document.add(signatures(paper));
    addCorrections(document, paper, {});
    document.add(Heading{1, Text::tr("Matters")});
    document.add(Contents{2});
    document.add(PageBreak{});
}

void addNotesHead(Document &document, const MeetingPaper &paper)
{
    document.add(notesFacts(paper));
    addCorrections(document, paper, {});
    if (paper.meeting.isEarlier)
        document.add(Paragraph{Text::tr("Earlier minutes: their decisions are entered here, and the original is what counts."), Paragraph::Style::Note});
    addText(document, Text::tr("Program"), paper.meeting.program);
    if (!paper.agenda.empty())
        document.add(Heading{1, Text::tr("Matters")});
}

/// As it was typed, or the meeting that approved them.
QString approvalInText(const MeetingPaper &paper)
{
    const Meeting &meeting = paper.meeting;
    if (meeting.state != MeetingState::Approved || meeting.approvedHow.isEmpty())
        return {};
    if (!meeting.approvedAt)
        return paper.isFormal ? Text::tr("Approval: %1", "formal minutes").arg(meeting.approvedHow) : Text::tr("Approval: %1", "meeting notes").arg(meeting.approvedHow);
    return paper.isFormal ? Text::tr("Approved by %1.", "formal minutes, by a meeting").arg(meeting.approvedHow)
                          : Text::tr("Approved by %1.", "meeting notes, by a meeting").arg(meeting.approvedHow);
}

void addEnd(Document &document, const MeetingPaper &paper)
{
    addText(document, Text::tr("Findings"), paper.meeting.findings);
    addActions(document, actionsBesideItems(paper.store, paper.meeting.id));
    if (const QStringList attached = paper.attachmentsOf({Meeting::entity.name(), paper.meeting.id.value}); !attached.isEmpty()) {
        document.add(Heading{1, Text::tr("Appendices")});
        Items items;
        for (const QString &name : attached)
            items.items.emplace_back(name);
        document.add(std::move(items));
    }
    if (const QString how = approvalInText(paper); !how.isEmpty())
        document.add(Paragraph{how, Paragraph::Style::Note});
    if (const Attendance *secretary = paper.isFormal ? nullptr : paper.secretary())
        document.add(Paragraph{Text::tr("Notes by %1").arg(secretary->name), Paragraph::Style::Note});
}

} // namespace

Document minutesDocument(const Store &store, Id<Meeting> id, Language language)
{
    const LanguageScope scope(language);
    const MeetingPaper paper(store, id);
    Document document = startPaper(paper, kindName(paper), language);
    document.state = stateLine(paper);
    document.reference = stateAtFoot(paper);
    const bool hasHead = paper.isFormal && paper.meeting.kind == MeetingKind::Meeting && !paper.meeting.isEarlier;
    if (hasHead) {
        document.contact = quorumSentence(quorumAt(store, paper.meeting, {}));
        addFormalHead(document, paper);
    } else {
        addNotesHead(document, paper);
    }
    addItems(document, paper);
    addEnd(document, paper);
    return document;
}

} // namespace samsyn
