// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/papertext.h"

#include "core/base/format.h"
#include "core/meetings/attendancerules.h"
#include "core/meetings/numbering.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

const Attendance *firstOf(const std::vector<Attendance> &attendance, std::initializer_list<AttendanceRole> roles)
{
    for (const bool mustBeThere : {true, false}) {
        for (const AttendanceRole role : roles) {
            const auto found = std::ranges::find_if(attendance, [&](const Attendance &row) {
                return row.role == role && row.presence != Presence::Vacant && (!mustBeThere || isPresent(row.presence));
            });
            if (found != attendance.end())
                return &*found;
        }
    }
    return nullptr;
}

} // namespace

QString dayInText(QDate day)
{
    const QLocale locale(currentLanguage() == Language::Swedish ? QLocale::Swedish : QLocale::English);
    return Text::tr("%1 %2", "weekday and day: torsdagen den 24 november 2011").arg(locale.dayName(day.dayOfWeek()), formatDateLong(day));
}

QString timesInText(const QString &from, const QString &to)
{
    if (from.isEmpty())
        return {};
    const QString times = to.isEmpty() ? from : from + u'–' + to;
    return Text::tr("%1", "from and to: kl. 09.00–12.05").arg(currentLanguage() == Language::Swedish ? QString(times).replace(u':', u'.') : times);
}

QString datesInText(const Meeting &meeting)
{
    if (meeting.precision == DatePrecision::Month)
        return formatMonth(Month::of(meeting.date));
    if (!meeting.endDate || *meeting.endDate == meeting.date)
        return dayInText(meeting.date);
    const bool isOneMonth = Month::of(meeting.date) == Month::of(*meeting.endDate);
    const QString from = isOneMonth ? QString::number(meeting.date.day()) : formatDateLong(meeting.date) + u' ';
    return from + (isOneMonth ? u"–"_s : u"– "_s) + formatDateLong(*meeting.endDate);
}

QString insideSentence(QString name)
{
    if (name.size() > 1 && name[1].isLower())
        name[0] = name[0].toLower();
    return name;
}

MeetingPaper::MeetingPaper(const Store &from, Id<Meeting> id)
    : store(from), meeting(from.get(id)), isFormal(samsyn::isFormal(from, meeting)), groupName(groupNameOf(from, meeting)),
      agenda(agendaOf(from, id)), numbers(displayNumbers(agenda)), attendance(attendanceOf(from, id)),
      attachments(samsyn::attachmentsOf(from, id)), corrections(correctionsOf(from, id))
{
}

QStringList MeetingPaper::attachmentsOf(const RecordRef &record) const
{
    QStringList names;
    for (size_t i = 0; i < attachments.size(); ++i) {
        if (attachments[i].record == record)
            names << Text::tr("Appendix %1: %2").arg(i + 1).arg(attachments[i].name);
    }
    return names;
}

QStringList MeetingPaper::attachmentNumbersOf(const AgendaItem &item) const
{
    QStringList numbersOfItem;
    for (size_t i = 0; i < attachments.size(); ++i) {
        if (attachments[i].record == RecordRef{AgendaItem::entity.name(), item.id.value})
            numbersOfItem << QString::number(i + 1);
    }
    return numbersOfItem;
}

const Attendance *MeetingPaper::chair() const
{
    return firstOf(attendance, {AttendanceRole::Chair, AttendanceRole::ViceChair});
}

const Attendance *MeetingPaper::secretary() const
{
    return firstOf(attendance, {AttendanceRole::Secretary});
}

std::vector<const Attendance *> MeetingPaper::verifiers() const
{
    std::vector<const Attendance *> rows;
    for (const Attendance &row : attendance) {
        if (row.isVerifier)
            rows.push_back(&row);
    }
    return rows;
}

Document startPaper(const MeetingPaper &paper, const QString &kind, Language language)
{
    Document document;
    document.language = language;
    document.title = titleOf(paper.store, paper.meeting);
    document.kind = kind;
    document.date = paper.meeting.date;
    document.body = paper.groupName;
    return document;
}

} // namespace samsyn
