// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/attendancelist.h"

#include "ui/meetings/attendancemarks.h"
#include "ui/meetings/meetingwords.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

enum Role { DetailRole = Qt::UserRole, AsideRole, MarkRole, GreyRole, IdRole, HeadRole };

using Wish = AttendanceList::Wish;
constexpr std::array wishes = {Wish::Present, Wish::Remote, Wish::Substitute, Wish::Absent,
                               Wish::Apologies, Wish::Came, Wish::Left, Wish::Verifier};

/// Mark, name over organization, state at the right; a rule under each.
class AttendanceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int small = QFontMetrics(textFont(TextSize::Small)).height();
        if (index.data(HeadRole).toBool())
            return {200, small + 12};
        return {200, QFontMetrics(textFont(TextSize::Body)).height() + small + 8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &t = Tokens::current();
        const QRect row = option.rect;
        const QFont small = textFont(TextSize::Small);
        const QFontMetrics smallMetrics(small);
        if (index.data(HeadRole).toBool()) {
            painter->setFont(small);
            painter->setPen(t.text2);
            painter->drawText(row.adjusted(16, 6, -16, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
            painter->restore();
            return;
        }
        paintGround(painter, option, index);
        const bool grey = index.data(GreyRole).toBool();
        paintMark(painter, QRectF(row.left() + 16, row.top() + 8, 11, 11),
                  static_cast<AttendanceMark>(index.data(MarkRole).toInt()));
        QRect place = row.adjusted(41, 4, -16, 0);
        const QFontMetrics metrics(textFont(TextSize::Body));
        const QString aside = index.data(AsideRole).toString();
        painter->setFont(small);
        painter->setPen(grey ? t.text2 : t.text);
        painter->drawText(QRect(place.left(), place.top(), place.width(), metrics.height()),
                          Qt::AlignRight | Qt::AlignVCenter, aside);
        painter->setPen(t.text2);
        painter->drawText(place.left(), place.top() + metrics.height() + smallMetrics.ascent(),
                          smallMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, place.width()));
        painter->setFont(textFont(TextSize::Body));
        painter->setPen(grey ? t.text2 : t.text);
        painter->drawText(place.left(), place.top() + metrics.ascent(),
                          metrics.elidedText(index.data().toString(), Qt::ElideRight,
                                             place.width() - smallMetrics.horizontalAdvance(aside) - 12));
        painter->restore();
    }

private:
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Tokens &t = Tokens::current();
        const QRect row = option.rect;
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool isCurrent = view && view->hasFocus() && view->currentIndex() == index;
        if (isCurrent)
            painter->fillRect(row, t.selection);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(row, t.quiet);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
        if (isCurrent)
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
    }
};

struct SeatRow {
    QString name;
    QString detail;
    QString aside;
    AttendanceMark mark = AttendanceMark::Absent;
    bool isGrey = false;
};

SeatRow rowOf(const MeetingShown &shown, const Attendance &seat, Id<AgendaItem> item)
{
    const auto standIn = std::ranges::find_if(shown.attendance, [&seat](const Attendance &other) {
        return other.standsInFor == seat.id;
    });
    const bool isReplaced = standIn != shown.attendance.end();
    const Attendance &who = isReplaced ? *standIn : seat;
    SeatRow row;
    row.name = who.name.isEmpty() ? seat.organizationName : who.name;
    row.detail = isReplaced ? AttendanceList::tr("%1, for %2").arg(seat.organizationName, seat.name)
                 : who.name.isEmpty() ? seat.reason
                                      : who.organizationName;
    if (!who.reason.isEmpty() && !who.name.isEmpty())
        row.detail += u", "_s + who.reason;
    row.aside = sayAttendance(shown, who);
    row.mark = markOf(shown, who, item);
    row.isGrey = row.mark == AttendanceMark::Absent || row.mark == AttendanceMark::Vacant || row.mark == AttendanceMark::AsideAbsent;
    return row;
}

QStandardItem *itemOf(const SeatRow &row, Id<Attendance> id)
{
    auto *entry = new QStandardItem(row.name);
    entry->setData(row.detail, DetailRole);
    entry->setData(row.aside, AsideRole);
    entry->setData(static_cast<int>(row.mark), MarkRole);
    entry->setData(row.isGrey, GreyRole);
    entry->setData(id.value, IdRole);
    entry->setAccessibleText(QStringList{row.name, row.detail, row.aside}.join(u", "_s));
    entry->setToolTip(u"%1\n%2\n%3"_s.arg(row.name, row.detail, row.aside).toHtmlEscaped());
    return entry;
}

} // namespace

AttendanceList::AttendanceList(QWidget *parent) : QListView(parent)
{
    setObjectName(u"attendance"_s);
    setAccessibleName(tr("Attendance"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new AttendanceDelegate(this));
    setModel(&m_model);
}

void AttendanceList::setShown(const MeetingShown &shown, Id<AgendaItem> item)
{
    const std::optional<Id<Attendance>> before = chosen();
    m_model.clear();
    std::vector<const Attendance *> others;
    for (const Attendance &attendance : shown.attendance) {
        if (attendance.seat && votes(attendance.role))
            m_model.appendRow(itemOf(rowOf(shown, attendance, item), attendance.id));
        else if (!attendance.standsInFor)
            others.push_back(&attendance);
    }
    if (!others.empty()) {
        auto *head = new QStandardItem(tr("Without a vote"));
        head->setData(true, HeadRole);
        head->setFlags(Qt::NoItemFlags);
        m_model.appendRow(head);
    }
    for (const Attendance *attendance : others)
        m_model.appendRow(itemOf(rowOf(shown, *attendance, item), attendance->id));
    if (before)
        choose(*before);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

std::optional<Id<Attendance>> AttendanceList::chosen() const
{
    const qint64 id = currentIndex().data(IdRole).toLongLong();
    return id ? std::optional(Id<Attendance>{id}) : std::nullopt;
}

void AttendanceList::choose(Id<Attendance> attendance)
{
    const QModelIndexList found = m_model.match(m_model.index(0, 0), IdRole, attendance.value, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        setCurrentIndex(found.first());
}

QString AttendanceList::letterOf(Wish wish)
{
    switch (wish) {
    case Wish::Present:
        return tr("P", "the key that says present");
    case Wish::Remote:
        return tr("R", "the key that says remote");
    case Wish::Substitute:
        return tr("S", "the key that says substituted by");
    case Wish::Absent:
        return tr("A", "the key that says absent");
    case Wish::Apologies:
        return tr("E", "the key that says excused");
    case Wish::Came:
        return tr("C", "the key that says came at this item");
    case Wish::Left:
        return tr("L", "the key that says left at this item");
    case Wish::Verifier:
        return tr("V", "the key that says verifier");
    }
    Q_UNREACHABLE();
}

QString AttendanceList::nameOf(Wish wish)
{
    switch (wish) {
    case Wish::Present:
        return tr("Present");
    case Wish::Remote:
        return tr("Remote");
    case Wish::Substitute:
        return tr("Substituted by …");
    case Wish::Absent:
        return tr("Absent");
    case Wish::Apologies:
        return tr("Apologies sent");
    case Wish::Came:
        return tr("Came at this item");
    case Wish::Left:
        return tr("Left at this item");
    case Wish::Verifier:
        return tr("Verifies the minutes");
    }
    Q_UNREACHABLE();
}

std::optional<AttendanceList::Wish> AttendanceList::wishOf(const QString &letter)
{
    const auto found = std::ranges::find_if(wishes, [&letter](Wish w) { return letterOf(w) == letter.toUpper(); });
    return letter.isEmpty() || found == wishes.end() ? std::nullopt : std::optional(*found);
}

void AttendanceList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (const std::optional<Wish> asked = wishOf(event->text()); asked && plain) {
        wish(*asked);
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void AttendanceList::wish(Wish asked)
{
    if (const std::optional<Id<Attendance>> who = chosen(); who && !m_readOnly)
        Q_EMIT wished(*who, asked);
}

void AttendanceList::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_readOnly || !chosen())
        return;
    QMenu menu;
    for (const Wish each : wishes)
        connect(menu.addAction(nameOf(each) + u'\t' + letterOf(each)), &QAction::triggered, this, [this, each] { wish(each); });
    menu.exec(event->globalPos());
}

} // namespace samsyn
