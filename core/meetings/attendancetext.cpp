// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who was there, as the head of minutes prints it.
#include "core/meetings/attendancerules.h"
#include "core/meetings/numbering.h"
#include "core/meetings/papertext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttendanceText)
};

class AttendanceWriter
{
public:
    explicit AttendanceWriter(const MeetingPaper &paper) : m_paper(paper) {}

    AttendanceText text() const
    {
        AttendanceText text;
        for (const Attendance &row : m_paper.attendance)
            place(text, row);
        return text;
    }

private:
    void place(AttendanceText &text, const Attendance &row) const
    {
        const bool isThere = isPresent(row.presence) || (row.presence == Presence::Expected && m_paper.meeting.startedAt.isEmpty());
        if (!isThere) {
            if (const Attendance *substitute = substituteOf(row))
                text.deciding << line(*substitute, whileThere(*substitute));
            else if (votes(row.role))
                text.absent << line(row, absenceOf(row));
            return;
        }
        if (row.standsInFor && !votes(row.role) && standsInForAbsent(row))
            return; // stands in the absent one's place
        if (votes(row.role) || row.standsInFor)
            text.deciding << line(row, roleInText(row) + whileThere(row));
        else if (row.role == AttendanceRole::Substitute)
            text.substitutes << line(row, whileThere(row));
        else if (row.role == AttendanceRole::CoOpted)
            text.coOpted << line(row, whileThere(row));
        else
            text.others << line(row, roleInText(row) + whileThere(row));
    }

    const Attendance *substituteOf(const Attendance &row) const
    {
        const auto found = std::ranges::find_if(m_paper.attendance, [&](const Attendance &other) {
            return other.standsInFor == row.id && !votes(other.role) && isPresent(other.presence);
        });
        return found == m_paper.attendance.end() ? nullptr : &*found;
    }

    bool standsInForAbsent(const Attendance &row) const
    {
        const auto absent = std::ranges::find(m_paper.attendance, *row.standsInFor, &Attendance::id);
        return absent != m_paper.attendance.end() && !isPresent(absent->presence);
    }

    QString line(const Attendance &row, const QStringList &remarks) const
    {
        const QString name = row.presence == Presence::Vacant ? Text::tr("Vacant seat") : row.name;
        const QString from = row.organizationName.isEmpty() ? insideSentence(row.title) : row.organizationName;
        // notes print titles, formal minutes only where somebody comes from
        const bool withTitle = !m_paper.isFormal && !row.organizationName.isEmpty() && !row.title.isEmpty();
        const QStringList last = withTitle ? QStringList(insideSentence(row.title)) + remarks : remarks;
        QString text = name + u'\t' + from;
        if (!last.isEmpty())
            text += u'\t' + last.join(u", "_s);
        return text;
    }

    static QStringList absenceOf(const Attendance &row)
    {
        QStringList remarks;
        if (row.presence == Presence::Apologies)
            remarks << Text::tr("sent apologies");
        if (!row.reason.isEmpty())
            remarks << row.reason;
        return remarks;
    }

    static QStringList roleInText(const Attendance &row)
    {
        switch (row.role) {
        case AttendanceRole::Chair: return {Text::tr("chair")};
        case AttendanceRole::ViceChair: return {Text::tr("vice chair")};
        case AttendanceRole::Secretary: return {Text::tr("secretary")};
        default: return {};
        }
    }

    QStringList whileThere(const Attendance &row) const
    {
        QStringList remarks;
        if (row.presence == Presence::Remote)
            remarks << Text::tr("remote");
        if (const auto absent = row.standsInFor ? m_paper.store.find(*row.standsInFor) : std::nullopt)
            remarks << (absent->name.isEmpty() ? Text::tr("stands in at the vacant seat of %1").arg(absent->organizationName) : Text::tr("stands in for %1").arg(absent->name));
        const QString came = reference(row.cameAt);
        const QString left = lastBefore(row.leftAt);
        if (!came.isEmpty() && came == left)
            remarks << came;
        else if (!came.isEmpty())
            remarks << Text::tr("from %1 on", "an item").arg(came);
        if (!left.isEmpty() && came != left)
            remarks << Text::tr("until %1", "an item, with it").arg(left);
        return remarks;
    }

    QString reference(std::optional<Id<AgendaItem>> id) const
    {
        const auto found = id ? std::ranges::find(m_paper.agenda, *id, &AgendaItem::id) : m_paper.agenda.end();
        return found == m_paper.agenda.end() ? QString() : shortReference(*found);
    }

    /// The item before the one that somebody was not there for any more.
    QString lastBefore(std::optional<Id<AgendaItem>> id) const
    {
        const auto found = id ? std::ranges::find(m_paper.agenda, *id, &AgendaItem::id) : m_paper.agenda.end();
        return found == m_paper.agenda.end() || found == m_paper.agenda.begin() ? QString() : shortReference(*(found - 1));
    }

    const MeetingPaper &m_paper;
};

} // namespace

AttendanceText attendanceText(const MeetingPaper &paper)
{
    return AttendanceWriter(paper).text();
}

} // namespace samsyn
