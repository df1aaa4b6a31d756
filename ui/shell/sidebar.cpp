// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "core/base/format.h"
#include "ui/shell/searchfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int sidebarWidth = 208;
constexpr int slimWidth = 56;

enum Role { IdRole = Qt::UserRole, SymbolRole, CountRole, GraveRole };

QColor accent()
{
    return Tokens::current().accent;
}

/// 32 px rows; the chosen one on the page's colour, with a bar and in semibold.
class NavDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, rowHeightOf(option.fontMetrics) + 4};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::current();
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect;
        painter->save();
        if (selected) {
            painter->fillRect(row, t.page);
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(row, t.line);
        }
        if (view && view->hasFocus() && view->currentIndex() == index) {
            painter->setPen(t.accent);
            painter->drawRect(row.adjusted(0, 0, -1, -1));
        }
        const bool isSlim = row.width() <= slimWidth;
        painter->drawPixmap(isSlim ? row.center().x() - 7 : 16,
                            row.center().y() - 7,
                            tintedPixmap(index.data(SymbolRole).toString(),
                                         16,
                                         selected ? t.accent : t.text2,
                                         painter->device()->devicePixelRatioF()));
        if (isSlim) {
            painter->restore();
            return;
        }
        painter->setFont(textFont(selected ? TextSize::Strong : TextSize::Body));
        painter->setPen(t.text);
        painter->drawText(row.adjusted(42, 0, -40, 0), Qt::AlignVCenter, index.data().toString());
        if (const int count = index.data(CountRole).toInt()) {
            painter->setFont(textFont(TextSize::Strong));
            painter->setPen(index.data(GraveRole).toBool() ? t.errorText : t.warningText);
            painter->drawText(
                row.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, formatCount(count));
        }
        painter->restore();
    }
};

/// Turning to a page is a choice: a list that only gets the focus chooses nothing, as Qt's would.
class NavigationList : public QListView
{
public:
    using QListView::QListView;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        const bool hasChoice = currentIndex().isValid();
        const QSignalBlocker blocker(hasChoice ? nullptr : selectionModel());
        QListView::focusInEvent(event);
        if (!hasChoice)
            selectionModel()->clear();
    }
};

} // namespace

Sidebar::Sidebar(const std::vector<Place> &rooms, const std::vector<Place> &foot, QWidget *parent)
    : QFrame(parent),
      m_mark(new Symbol(u"samsyn"_s, accent, 24)),
      m_name(makeLabel({}, TextSize::Strong, Shade::Ink, this)),
      m_search(new SearchField(this)),
      m_rooms(makeList(rooms, u"navigation"_s)),
      m_foot(makeList(foot, u"foot"_s)),
      m_saved(makeLabel({}, TextSize::Small, Shade::Grey, this))
{
    setObjectName(u"sidebar"_s);
    setFixedWidth(sidebarWidth);
    m_rooms->setAccessibleName(tr("Rooms"));
    m_foot->setAccessibleName(tr("The workspace"));
    m_name->setWordWrap(true);
    auto *name = new QVBoxLayout; // margins of a label itself are lost when it is styled anew
    name->setContentsMargins(16, 18, 12, 14);
    name->addWidget(m_name);
    name->addWidget(m_mark);
    m_mark->hide();
    auto *search = new QVBoxLayout;
    search->setContentsMargins(12, 0, 11, 12);
    search->addWidget(m_search);
    auto *saved = new QFrame(this);
    saved->setObjectName(u"saved"_s);
    auto *savedRow = new QVBoxLayout(saved);
    savedRow->setContentsMargins(16, 10, 12, 12);
    savedRow->addWidget(m_saved);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(name);
    column->addLayout(search);
    column->addWidget(m_rooms);
    column->addStretch();
    column->addWidget(m_foot);
    column->addSpacing(8);
    column->addWidget(saved);
}

QListView *Sidebar::makeList(const std::vector<Place> &places, const QString &objectName)
{
    auto *list = new NavigationList(this);
    auto *model = new QStandardItemModel(list);
    for (const Place &place : places) {
        auto *item = new QStandardItem(place.title);
        item->setData(place.id, IdRole);
        item->setData(place.symbol, SymbolRole);
        item->setToolTip(place.title.toHtmlEscaped());
        model->appendRow(item);
    }
    list->setObjectName(objectName);
    list->setFrameShape(QFrame::NoFrame);
    list->setMinimumWidth(1); // slim while a meeting runs
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
    list->setItemDelegate(new NavDelegate(list));
    list->setModel(model);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFixedHeight(static_cast<int>(places.size()) * (rowHeightOf(list->fontMetrics()) + 4));
    connect(list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex &now) {
                if (now.isValid())
                    Q_EMIT chosen(now.data(IdRole).toString());
            });
    return list;
}

void Sidebar::setName(const QString &workspace)
{
    m_name->setText(workspace);
}

void Sidebar::setCount(const QString &place, int count, bool grave)
{
    for (const QListView *list : {m_rooms, m_foot}) {
        auto *model = static_cast<QStandardItemModel *>(list->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            QStandardItem *item = model->item(row);
            if (item->data(IdRole).toString() != place)
                continue;
            item->setData(count, CountRole);
            item->setData(grave, GraveRole);
            item->setAccessibleText(count ? u"%1, %2"_s.arg(item->text(), formatCount(count))
                                          : item->text());
        }
    }
}

void Sidebar::setSaved(const QString &text)
{
    m_saved->setText(text);
}

void Sidebar::setCurrent(const QString &place)
{
    for (QListView *list : {m_rooms, m_foot}) {
        const QSignalBlocker quiet(list->selectionModel());
        const QModelIndexList found =
            list->model()->match(list->model()->index(0, 0), IdRole, place, 1, Qt::MatchExactly);
        list->selectionModel()->setCurrentIndex(found.value(0),
                                                QItemSelectionModel::ClearAndSelect);
        list->viewport()->update();
    }
}

void Sidebar::setSlim(bool slim)
{
    setFixedWidth(slim ? slimWidth : sidebarWidth);
    m_mark->setVisible(slim);
    m_name->setVisible(!slim);
    m_search->setVisible(!slim);
    m_saved->setVisible(!slim);
}

void Sidebar::focusPlaces()
{
    (m_rooms->currentIndex().isValid() ? m_rooms : m_foot)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace samsyn
