// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/actionline.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActionLine)
};

struct DueFound {
    QDate day;
    TextSpan span;
};

/// The first such day that is not before the meeting.
std::optional<QDate> dayAfter(QDate from, int day, int month)
{
    for (const int year : {from.year(), from.year() + 1}) {
        const QDate date(year, month, day);
        if (date.isValid() && from <= date)
            return date;
    }
    return std::nullopt;
}

/// At the end of the line: "20/4", "20/4 2012", "5 dec", "2012-04-20", with "senast" or "till" before it.
std::optional<DueFound> findDue(const QString &line, QDate from)
{
    static const QRegularExpression pattern(
        uR"((?:^|\s)((?:senast|till|före|by|before)\s+)?(?:den\s+)?(?:(\d{4}-\d{2}-\d{2})|(\d{1,2})/(\d{1,2})(?:[\s/-]+(\d{4}))?|(\d{1,2})\s+((?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\w*)\.?(?:\s+(\d{4}))?)[\s.,;]*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    std::optional<QDate> day;
    if (match.hasCaptured(2)) {
        day = QDate::fromString(match.captured(2), Qt::ISODate);
    } else {
        const bool isNamed = match.hasCaptured(6);
        const int month = isNamed ? monthNamed(match.captured(7)) : match.captured(4).toInt();
        const int number = match.captured(isNamed ? 6 : 3).toInt();
        const int year = match.captured(isNamed ? 8 : 5).toInt();
        day = year > 0 ? QDate(year, month, number) : dayAfter(from, number, month);
    }
    if (!day || !day->isValid())
        return std::nullopt;
    int start = int(match.capturedStart(0));
    while (line[start].isSpace())
        ++start;
    return DueFound{*day, {start, int(line.size()) - start}};
}

struct OwnersFound {
    std::vector<ActionOwner> owners;
    TextSpan span;
};

qsizetype lengthOfName(const QString &line, qsizetype at, const ActionOwner &owner)
{
    return samsyn::lengthOfName(line, at, owner.name, !owner.organization);
}

/// Those whose name stands there, by its longest part; of people with one name those at the meeting.
OwnersFound ownersAt(const QString &line, qsizetype at, const ActionContext &context)
{
    qsizetype longest = 0;
    for (const ActionOwner &owner : context.owners)
        longest = std::max(longest, lengthOfName(line, at, owner));
    OwnersFound found{{}, {int(at), int(longest)}};
    if (longest == 0)
        return found;
    for (size_t i = 0; i < context.owners.size(); ++i) {
        if (i == context.atMeeting && !found.owners.empty())
            break;
        if (lengthOfName(line, at, context.owners[i]) == longest)
            found.owners.push_back(context.owners[i]);
    }
    return found;
}

/// After an @ anywhere, else at the beginning of the line.
OwnersFound findOwner(const QString &line, const ActionContext &context)
{
    for (qsizetype at = line.indexOf(u'@'); at >= 0; at = line.indexOf(u'@', at + 1)) {
        OwnersFound found = ownersAt(line, at + 1, context);
        if (found.owners.empty())
            continue;
        --found.span.start;
        ++found.span.length;
        return found;
    }
    qsizetype start = 0;
    while (start < line.size() && line[start].isSpace())
        ++start;
    return ownersAt(line, start, context);
}

QString without(const QString &line, const std::optional<TextSpan> &owner, const std::optional<TextSpan> &due)
{
    QString text = line;
    if (due)
        text.truncate(due->start);
    if (owner)
        text.remove(owner->start, owner->length);
    text = text.simplified();
    while (text.startsWith(u':') || text.startsWith(u',') || text.startsWith(u"- "))
        text = text.mid(1).trimmed();
    return text;
}

/// Before an owner that stands last: "Underlag 20/4 @Kerstin".
std::optional<DueFound> findDueBefore(const QString &line, const TextSpan &owner, QDate from)
{
    if (!line.mid(owner.start + owner.length).trimmed().isEmpty())
        return std::nullopt;
    return findDue(line.left(owner.start), from);
}

} // namespace

ActionLine readActionLine(const QString &line, const ActionContext &context)
{
    ActionLine read;
    const OwnersFound found = findOwner(line, context);
    std::optional<DueFound> due = findDue(line, context.day);
    if (!found.owners.empty()) {
        read.ownerSpan = found.span;
        if (!due && line[found.span.start] == u'@')
            due = findDueBefore(line, found.span, context.day);
    }
    if (found.owners.size() == 1)
        read.owner = found.owners.front();
    else if (found.owners.empty())
        read.owner = context.usual;
    for (const ActionOwner &owner : found.owners) {
        if (found.owners.size() > 1)
            read.candidates << owner.name;
    }
    if (due)
        read.dueSpan = due->span;
    read.due = due ? std::optional(due->day) : context.usualDue;
    const bool isLast = due && read.ownerSpan && due->span.start < read.ownerSpan->start; // the owner goes with the day
    read.text = without(line, isLast ? std::nullopt : read.ownerSpan, read.dueSpan);
    return read;
}

QString doubtOf(const ActionLine &line)
{
    if (line.candidates.isEmpty())
        return {};
    return Text::tr("Who is meant: %1?").arg(formatList(line.candidates));
}

} // namespace samsyn
