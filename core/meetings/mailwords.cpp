// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/mailwords.h"

#include "core/base/format.h"
#include "core/groups/groups.h"
#include "core/meetings/meetingpeople.h"
#include "core/meetings/meetings.h"
#include "core/meetings/papertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MailWords)
};

bool isOneDay(const Meeting &meeting)
{
    return meeting.precision == DatePrecision::Day && (!meeting.endDate || *meeting.endDate == meeting.date);
}

} // namespace

QString whenText(const Meeting &meeting)
{
    const QString times = isOneDay(meeting) ? timesInText(meeting.startTime, {}) : QString();
    return times.isEmpty() ? datesInText(meeting) : datesInText(meeting) + u' ' + times;
}

QString whenAndWhere(const Meeting &meeting)
{
    const QString times = isOneDay(meeting) ? timesInText(meeting.startTime, meeting.endTime) : QString();
    const QString text = times.isEmpty() ? datesInText(meeting) : datesInText(meeting) + u' ' + times;
    return meeting.place.isEmpty() ? text : Text::tr("%1, %2", "when and where").arg(text, meeting.place);
}

QString meetingInSentence(const Store &store, const Meeting &meeting)
{
    const QString title = insideSentence(titleOf(store, meeting));
    return meeting.title.isEmpty() ? Text::tr("a meeting of %1").arg(title) : title;
}

QString sentence(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.endsWith(u'.') || trimmed.isEmpty() ? trimmed : trimmed + u'.';
}

QString agendaLines(const Store &store, const Meeting &meeting)
{
    QStringList lines;
    for (const AgendaItem &item : agendaOf(store, meeting.id)) {
        const QString number = item.number.isEmpty() ? QString::number(lines.size() + 1) : item.number;
        lines << number + u". "_s + item.title;
    }
    return lines.join(u'\n');
}

QString actionLines(const Store &store, const Meeting &meeting, const std::function<bool(const ActionPoint &)> &isWanted)
{
    QStringList lines;
    for (const AgendaItem &item : agendaOf(store, meeting.id)) {
        for (const ActionPoint &action : actionsOf(store, item.id)) {
            if (isWanted && !isWanted(action))
                continue;
            const QString due = action.due ? Text::tr("by %1").arg(formatDateLong(*action.due)) : QString();
            QStringList notes{action.ownerName, due};
            notes.removeAll({});
            lines << u"– "_s + action.text + (notes.isEmpty() ? QString() : u" (%1)"_s.arg(notes.join(u", "_s)));
        }
    }
    return lines.join(u'\n');
}

QString letter(const Store &store, const Meeting &meeting, const QStringList &paragraphs)
{
    QStringList parts{Text::tr("Hello,")};
    parts << paragraphs;
    QStringList signature{Text::tr("Kind regards")};
    if (const auto writer = writerOf(store, meeting.group, meeting.date)) {
        signature << writer->name << titleOn(store, writer->id, {}, meeting.date) << writer->phone << writer->email.trimmed();
        signature.removeAll({});
    }
    parts << signature.join(u'\n');
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace samsyn
