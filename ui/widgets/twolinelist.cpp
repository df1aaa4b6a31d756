// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/twolinelist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace samsyn {

namespace {

enum Role { DetailRole = Qt::UserRole, SymbolRole, TintRole, AsideRole, MutedRole };

using TintFunction = QColor (*)();

QColor accent()
{
    return Tokens::current().accent;
}

class TwoLineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    int air = 10;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int lines = QFontMetrics(textFont(TextSize::Strong)).height() +
                          QFontMetrics(textFont(TextSize::Small)).height();
        return {200, lines + air};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        paintGround(painter, option);
        QRect place = option.rect.adjusted(8, 0, -8, -1);
        const QString symbol = index.data(SymbolRole).toString();
        if (!symbol.isEmpty()) {
            const auto tint = reinterpret_cast<TintFunction>(index.data(TintRole).value<void *>());
            painter->drawPixmap(
                place.left() + 1,
                place.center().y() - 8,
                tintedPixmap(symbol, 16, tint(), painter->device()->devicePixelRatioF()));
            place.setLeft(place.left() + 32);
        }
        paintWords(painter, place, index);
        painter->restore();
    }

private:
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
    {
        const Tokens &t = Tokens::current();
        const QRect row = option.rect;
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter->fillRect(row, t.selection);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(row, t.quiet);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
        if (!selected)
            return;
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
        if (view && view->hasFocus()) {
            painter->setPen(t.accent);
            painter->drawRect(row.adjusted(0, 0, -1, -1));
        }
    }

    static void paintWords(QPainter *painter, QRect place, const QModelIndex &index)
    {
        const Tokens &t = Tokens::current();
        const bool muted = index.data(MutedRole).toBool();
        const QFont title = textFont(muted ? TextSize::Body : TextSize::Strong);
        const QFont small = textFont(TextSize::Small);
        const QFontMetrics titleMetrics(title);
        const QFontMetrics smallMetrics(small);
        const QString aside = index.data(AsideRole).toString();
        painter->setFont(small);
        painter->setPen(t.text2);
        if (!aside.isEmpty()) {
            painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, aside);
            place.setRight(place.right() - smallMetrics.horizontalAdvance(aside) - 16);
        }
        const QString detail = index.data(DetailRole).toString();
        const int height = titleMetrics.height() + (detail.isEmpty() ? 0 : smallMetrics.height());
        const int top = place.center().y() - height / 2;
        painter->drawText(place.left(),
                          top + titleMetrics.height() + smallMetrics.ascent(),
                          smallMetrics.elidedText(detail, Qt::ElideMiddle, place.width()));
        painter->setFont(title);
        painter->setPen(muted ? t.text2 : t.text);
        painter->drawText(
            place.left(),
            top + titleMetrics.ascent(),
            titleMetrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    }
};

} // namespace

TwoLineList::TwoLineList(const QString &name, QWidget *parent) : QListView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new TwoLineDelegate(this));
    setModel(&m_model);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_opensOnClick)
            Q_EMIT opened(index.row());
    });
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_opensOnClick)
            Q_EMIT opened(index.row());
    });
}

void TwoLineList::setEntries(const std::vector<TwoLines> &entries)
{
    const int before = current();
    m_model.clear();
    for (const TwoLines &entry : entries) {
        auto *item = new QStandardItem(entry.title);
        const TintFunction tint = entry.tint ? entry.tint : accent;
        item->setData(entry.detail, DetailRole);
        item->setData(entry.symbol, SymbolRole);
        item->setData(QVariant::fromValue(reinterpret_cast<void *>(tint)), TintRole);
        item->setData(entry.aside, AsideRole);
        item->setData(entry.muted, MutedRole);
        QStringList words{entry.title};
        for (const QString &more : {entry.detail, entry.aside}) {
            if (!more.isEmpty())
                words << more;
        }
        item->setAccessibleText(words.join(QStringLiteral(", ")));
        item->setToolTip(QStringList{entry.title, entry.detail}.join(u'\n').toHtmlEscaped());
        m_model.appendRow(item);
    }
    if (!entries.empty())
        setCurrent(qBound(0, before, static_cast<int>(entries.size()) - 1));
    updateGeometry();
}

void TwoLineList::setRoomy()
{
    static_cast<TwoLineDelegate *>(itemDelegate())->air = 22;
}

void TwoLineList::setCurrent(int row)
{
    setCurrentIndex(m_model.index(row, 0));
}

void TwoLineList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    Q_EMIT chosen(now.row());
}

void TwoLineList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current() >= 0) {
        Q_EMIT opened(current());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

QSize TwoLineList::sizeHint() const
{
    if (!m_showsAllRows)
        return QListView::sizeHint();
    return {QListView::sizeHint().width(), sizeHintForRow(0) * m_model.rowCount()};
}

} // namespace samsyn
