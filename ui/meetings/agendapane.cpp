// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/agendapane.h"

#include "core/meetings/meetings.h"
#include "ui/meetings/meetingwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

enum Role { NumberRole = Qt::UserRole, DetailRole, DoneRole, IdRole };

constexpr int numberEnd = 41; // numbers stand in a column of their own
constexpr int textStart = 49;

/// Two lines; what is done is grey with a tick, the one that is taken in semibold with a bar.
class AgendaDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, QFontMetrics(textFont(TextSize::Strong)).height() +
                         QFontMetrics(textFont(TextSize::Small)).height() + 11};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &t = Tokens::current();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        paintGround(painter, option, chosen);
        const bool done = index.data(DoneRole).toBool();
        QRect place = option.rect.adjusted(0, 0, -16, 0);
        if (done) {
            painter->drawPixmap(place.right() - 13, place.top() + 9,
                                tintedPixmap(u"tick"_s, 12, t.doneText, painter->device()->devicePixelRatioF()));
            place.setRight(place.right() - 22);
        }
        const QFont title = textFont(chosen ? TextSize::Strong : TextSize::Body);
        const QFont small = textFont(TextSize::Small);
        const QFontMetrics metrics(title);
        const QFontMetrics smallMetrics(small);
        const int base = place.top() + 5 + metrics.ascent();
        painter->setFont(textFont(TextSize::Body));
        painter->setPen(t.text2);
        painter->drawText(QRect(place.left(), place.top() + 5, numberEnd, metrics.height()),
                          Qt::AlignRight | Qt::AlignTop, index.data(NumberRole).toString());
        place.setLeft(place.left() + textStart);
        painter->setFont(title);
        painter->setPen(done && !chosen ? t.text2 : t.text);
        painter->drawText(place.left(), base, metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        painter->setFont(small);
        painter->setPen(t.text2);
        painter->drawText(place.left(), place.top() + 5 + metrics.height() + smallMetrics.ascent(),
                          smallMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, place.width()));
        painter->restore();
    }

private:
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool chosen)
    {
        const Tokens &t = Tokens::current();
        const QRect row = option.rect;
        if (chosen)
            painter->fillRect(row, t.selection);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(row, t.quiet);
        if (!chosen)
            return;
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        if (view && view->hasFocus()) {
            painter->setPen(t.accent);
            painter->drawRect(row.adjusted(0, 0, -1, -1));
        }
    }
};

QListView *makeList(QStandardItemModel *model)
{
    auto *list = new QListView;
    list->setObjectName(u"agenda"_s);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setItemDelegate(new AgendaDelegate(list));
    list->setModel(model);
    return list;
}

QString detailOf(const MeetingShown &shown, const AgendaItem &item, bool isTaken)
{
    QStringList parts{itemKindName(item.kind)};
    if (isDone(item))
        parts << itemOutcomeName(item.outcome).toLower();
    else if (isTaken && shown.isRunning())
        parts << AgendaPane::tr("being written");
    if (const int actions = static_cast<int>(shown.actionsOf(item.id).size()); actions > 0 && !isTaken)
        parts << AgendaPane::tr("%n action points", nullptr, actions);
    return parts.join(u" · "_s);
}

} // namespace

AgendaPane::AgendaPane(QWidget *parent)
    : QWidget(parent), m_list(makeList(&m_model)), m_done(makeLabel({}, TextSize::Small, Shade::Grey))
{
    m_list->setAccessibleName(tr("Agenda"));
    m_done->setObjectName(u"itemsDone"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->addWidget(makeLabel(tr("Agenda"), TextSize::Section));
    head->addStretch();
    head->addWidget(m_done);
    auto *add = new QPushButton(icon(u"plus"_s, Tint::Accent), tr("New item"));
    add->setObjectName(u"addItem"_s);
    add->setProperty("flat", true);
    add->setAutoDefault(false);
    m_add = new QWidget;
    auto *foot = new QHBoxLayout(m_add);
    foot->setContentsMargins(14, 6, 16, 10);
    foot->setSpacing(4);
    foot->addWidget(add);
    foot->addWidget(makeLabel(u"Ctrl+N"_s, TextSize::Small, Shade::Grey));
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_add);
    connect(add, &QPushButton::clicked, this, &AgendaPane::itemWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            Q_EMIT itemChosen({now.data(IdRole).toLongLong()});
    });
}

void AgendaPane::setShown(const MeetingShown &shown, Id<AgendaItem> current, bool mayAdd)
{
    const QSignalBlocker quiet(m_list->selectionModel());
    while (m_model.rowCount() > static_cast<int>(shown.items.size()))
        m_model.removeRow(m_model.rowCount() - 1);
    while (m_model.rowCount() < static_cast<int>(shown.items.size()))
        m_model.appendRow(new QStandardItem);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const AgendaItem &item = shown.items[static_cast<size_t>(row)];
        QStandardItem *entry = m_model.item(row);
        const QString detail = detailOf(shown, item, item.id == current);
        entry->setText(item.title);
        entry->setData(numberOf(shown, item), NumberRole);
        entry->setData(detail, DetailRole);
        entry->setData(isDone(item), DoneRole);
        entry->setData(item.id.value, IdRole);
        entry->setToolTip(u"%1\n%2"_s.arg(item.title, detail).toHtmlEscaped());
        entry->setAccessibleText(u"%1 %2, %3"_s.arg(numberOf(shown, item), item.title, detail));
    }
    const int done = static_cast<int>(std::ranges::count_if(shown.items, isDone));
    m_done->setText(tr("%1 of %2 done").arg(done).arg(shown.items.size()));
    m_add->setVisible(mayAdd);
    if (const int at = shown.indexOf(current); at >= 0) {
        m_list->setCurrentIndex(m_model.index(at, 0));
        m_list->scrollTo(m_model.index(at, 0));
    }
    m_list->viewport()->update();
}

} // namespace samsyn
