// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/noticedocument.h"

#include "core/base/format.h"
#include "core/documents/markdowntext.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/meetingpeople.h"
#include "core/meetings/papertext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NoticeDocument)
};

QStringList remarksOn(const std::vector<Attendance> &attendance, const Attendance &row)
{
    QStringList remarks;
    const bool isSaid = row.role != AttendanceRole::Holder && row.role != AttendanceRole::Substitute && row.role != AttendanceRole::Guest;
    if (isSaid)
        remarks << insideSentence(attendanceRoleName(row.role));
    const auto absent = std::ranges::find_if(attendance, [&](const Attendance &other) { return row.standsInFor == other.id; });
    if (absent != attendance.end() && !absent->name.isEmpty())
        remarks << Text::tr("stands in for %1").arg(absent->name);
    if (row.presence == Presence::Apologies)
        remarks << Text::tr("has sent apologies");
    return remarks;
}

QString people(const std::vector<Attendance> &attendance, bool isForKnowledge)
{
    QStringList lines;
    for (const Attendance &row : attendance) {
        const bool isSubstitute = row.role == AttendanceRole::Substitute && !row.standsInFor;
        if (row.presence == Presence::Vacant || isSubstitute != isForKnowledge)
            continue;
        QString line = row.name + u'\t' + (row.organizationName.isEmpty() ? insideSentence(row.title) : row.organizationName);
        const QStringList remarks = remarksOn(attendance, row);
        if (!remarks.isEmpty())
            line += u'\t' + remarks.join(u", "_s);
        lines << line;
    }
    return lines.join(u'\n');
}

Facts factsOf(const MeetingPaper &paper, const std::vector<Attendance> &attendance)
{
    const Meeting &meeting = paper.meeting;
    Facts facts;
    facts.isRuled = true;
    const auto row = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.rows.emplace_back(label, value);
    };
    const QString times = timesInText(meeting.startTime, meeting.endTime);
    row(Text::tr("Time"), times.isEmpty() ? datesInText(meeting) : datesInText(meeting) + u", "_s + times);
    row(Text::tr("Place"), meeting.place);
    row(Text::tr("Online"), meeting.onlineLink);
    row(Text::tr("Called"), people(attendance, false));
    row(Text::tr("For knowledge"), people(attendance, true));
    if (const auto writer = writerOf(paper.store, meeting.group, meeting.date)) {
        QStringList ways{writer->name, writer->email, writer->phone};
        ways.removeAll(QString());
        row(Text::tr("Apologies to"), ways.join(u", "_s));
    }
    return facts;
}

Table agendaTable(const MeetingPaper &paper)
{
    Table table;
    table.caption = Text::tr("Agenda");
    const bool hasPresenter = std::ranges::any_of(paper.agenda, [](const AgendaItem &item) { return !item.presenter.isEmpty(); });
    const bool hasAppendix = std::ranges::any_of(paper.agenda, [&](const AgendaItem &item) { return !paper.attachmentNumbersOf(item).isEmpty(); });
    table.columns = {{Text::tr("No.")}, {Text::tr("Matter")}, {Text::tr("Kind")}};
    if (hasPresenter)
        table.columns.push_back({Text::tr("Presented by")});
    if (hasAppendix)
        table.columns.push_back({Text::tr("Appendix")});
    for (size_t i = 0; i < paper.agenda.size(); ++i) {
        const AgendaItem &item = paper.agenda[i];
        Row row{{Cell::of(paper.numbers[i]), Cell::of(item.title), Cell::of(item.kind == AgendaItemKind::Information ? QString() : itemKindName(item.kind).toLower())}};
        if (hasPresenter)
            row.cells.push_back(Cell::of(item.presenter));
        if (hasAppendix)
            row.cells.push_back(Cell::of(paper.attachmentNumbersOf(item).join(u", "_s)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// What is known beforehand, of each item that has something to read.
void addBasis(Document &document, const MeetingPaper &paper)
{
    bool isFirst = true;
    for (size_t i = 0; i < paper.agenda.size(); ++i) {
        const AgendaItem &item = paper.agenda[i];
        const QStringList attached = paper.attachmentsOf({AgendaItem::entity.name(), item.id.value});
        if (item.background.isEmpty() && item.proposal.isEmpty() && attached.isEmpty())
            continue;
        if (std::exchange(isFirst, false))
            document.add(Heading{1, Text::tr("Basis", "what is to be read before a meeting")});
        document.add(Heading{2, item.title, paper.numbers[i]});
        for (Block &block : blocksOfMarkdown(item.background))
            document.blocks.push_back(std::move(block));
        if (!item.proposal.isEmpty()) {
            document.add(Heading{3, Text::tr("Proposed decision")});
            for (Block &block : decisionBlocks(item.proposal))
                document.blocks.push_back(std::move(block));
        }
        if (!attached.isEmpty())
            document.add(Paragraph{attached.join(u'\n'), Paragraph::Style::Note});
    }
}

QString stateOf(const MeetingPaper &paper)
{
    const Meeting &meeting = paper.meeting;
    if (meeting.state == MeetingState::Cancelled)
        return meeting.stateReason.isEmpty() ? Text::tr("Cancelled") : Text::tr("Cancelled: %1").arg(meeting.stateReason);
    const QString line = Text::tr("You are called to a meeting on %1").arg(datesInText(meeting));
    return meeting.movedFrom ? line + u' ' + Text::tr("(moved from %1)").arg(formatDateLong(*meeting.movedFrom)) : line;
}

} // namespace

Document noticeDocument(const Store &store, Id<Meeting> id, Language language)
{
    const LanguageScope scope(language);
    const MeetingPaper paper(store, id);
    Document document = startPaper(paper, Text::tr("Notice"), language);
    document.state = stateOf(paper);
    document.add(factsOf(paper, paper.attendance.empty() ? proposedAttendance(store, paper.meeting) : paper.attendance));
    document.add(Heading{1, Text::tr("Agenda")});
    document.add(agendaTable(paper));
    addBasis(document, paper);
    if (!paper.meeting.program.trimmed().isEmpty()) {
        document.add(Heading{1, Text::tr("Program")});
        for (Block &block : blocksOfMarkdown(paper.meeting.program))
            document.blocks.push_back(std::move(block));
    }
    if (const QStringList attached = paper.attachmentsOf({Meeting::entity.name(), id.value}); !attached.isEmpty()) {
        document.add(Heading{1, Text::tr("Appendices")});
        document.add(Paragraph{attached.join(u'\n')});
    }
    return document;
}

} // namespace samsyn
