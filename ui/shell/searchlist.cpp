// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchlist.h"

#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QPainter>
#include <QStyledItemDelegate>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int EntryRole = Qt::UserRole;

using Kind = SearchEntry::Kind;

constexpr int margin = 12;

int lineHeight(TextSize size)
{
    return QFontMetrics(textFont(size)).height();
}

const SearchEntry &entryOf(const QModelIndex &index)
{
    return *static_cast<const SearchEntry *>(index.data(EntryRole).value<void *>());
}

class SearchDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const SearchEntry &entry = entryOf(index);
        if (entry.kind == Kind::Head)
            return {200, lineHeight(TextSize::Small) + 12};
        const int second = entry.detail.text.isEmpty() ? 0 : lineHeight(TextSize::Small);
        return {200, lineHeight(TextSize::Body) + second + 10};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::current();
        const SearchEntry &entry = entryOf(index);
        const QRect row = option.rect;
        painter->save();
        if (entry.kind == Kind::Choice && option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(row, t.selection);
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
        } else if (entry.kind == Kind::Choice && option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(row, t.quiet);
        }
        QRect place = row.adjusted(margin, 0, -margin, 0);
        if (entry.kind != Kind::Choice) {
            const TextSize size = entry.kind == Kind::Head ? TextSize::Small : TextSize::Body;
            painter->setFont(textFont(size));
            painter->setPen(t.text2);
            const QRect text = entry.kind == Kind::Head ? place.adjusted(0, 8, 0, 0) : place;
            painter->drawText(text, Qt::AlignVCenter, QFontMetrics(textFont(size)).elidedText(entry.title.text, Qt::ElideRight, text.width()));
        } else {
            paintChoice(painter, place, entry);
        }
        painter->restore();
    }

private:
    static void paintChoice(QPainter *painter, QRect place, const SearchEntry &entry)
    {
        const Tokens &t = Tokens::current();
        const int title = lineHeight(TextSize::Body);
        const int detail = entry.detail.text.isEmpty() ? 0 : lineHeight(TextSize::Small);
        if (!entry.aside.isEmpty()) {
            painter->setFont(textFont(TextSize::Small));
            painter->setPen(t.text2);
            painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, entry.aside);
            place.setRight(place.right() - painter->fontMetrics().horizontalAdvance(entry.aside) - 16);
        }
        const int top = place.top() + (place.height() - title - detail) / 2;
        paintMarked(painter, QRect(place.left(), top, place.width(), title), entry.title, textFont(TextSize::Body), t.text, t.text);
        if (detail)
            paintMarked(painter, QRect(place.left(), top + title, place.width(), detail), entry.detail, textFont(TextSize::Small), t.text2, t.text);
    }

    /// What is marked is heavier than the rest, in any colour and language.
    static void paintMarked(QPainter *painter, QRect place, const Snippet &snippet, const QFont &plain, const QColor &quiet, const QColor &ink)
    {
        QFont strong = plain;
        strong.setWeight(QFont::DemiBold);
        painter->setClipRect(place);
        const auto write = [&](qsizetype from, qsizetype to, bool isMarked) {
            if (from >= to || place.left() >= place.right())
                return;
            const QFont &font = isMarked ? strong : plain;
            const QFontMetrics metrics(font);
            const QString text = snippet.text.mid(from, to - from);
            painter->setFont(font);
            painter->setPen(isMarked ? ink : quiet);
            painter->drawText(place, Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, place.width()));
            place.setLeft(place.left() + metrics.horizontalAdvance(text));
        };
        qsizetype at = 0;
        for (const Snippet::Mark &mark : snippet.marks) {
            write(at, mark.from, false);
            write(mark.from, mark.from + mark.length, true);
            at = mark.from + mark.length;
        }
        write(at, snippet.text.size(), false);
        painter->setClipping(false);
    }
};

} // namespace

SearchList::SearchList(QWidget *parent) : QListView(parent)
{
    setObjectName(u"searchResults"_s);
    setAccessibleName(tr("Found"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new SearchDelegate(this));
    setModel(&m_model);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (canBeChosen(index.row()))
            Q_EMIT opened(index.row());
    });
}

void SearchList::setEntries(const std::vector<SearchEntry> &entries)
{
    m_model.clear();
    m_entries = entries;
    for (const SearchEntry &entry : m_entries) {
        auto *item = new QStandardItem(entry.title.text);
        item->setData(QVariant::fromValue(const_cast<void *>(static_cast<const void *>(&entry))), EntryRole);
        QStringList words{entry.title.text, entry.detail.text, entry.aside};
        words.removeAll(QString());
        item->setAccessibleText(words.join(u", "_s));
        item->setToolTip(entry.kind == Kind::Choice ? words.join(u'\n').toHtmlEscaped() : QString());
        if (entry.kind != Kind::Choice)
            item->setFlags(Qt::ItemIsEnabled);
        m_model.appendRow(item);
    }
    setCurrentIndex({});
    move(1);
    scrollToTop();
}

bool SearchList::canBeChosen(int row) const
{
    return row >= 0 && row < int(m_entries.size()) && m_entries[size_t(row)].kind == Kind::Choice;
}

void SearchList::move(int steps)
{
    const int way = steps < 0 ? -1 : 1;
    int chosen = current();
    for (int row = chosen + way, left = std::abs(steps); left > 0 && row >= 0 && row < m_model.rowCount(); row += way) {
        if (canBeChosen(row)) {
            chosen = row;
            --left;
        }
    }
    if (chosen < 0)
        return;
    setCurrentIndex(m_model.index(chosen, 0));
    // with its head, where it is the first under one
    scrollTo(m_model.index(chosen > 0 && !canBeChosen(chosen - 1) ? chosen - 1 : chosen, 0));
    scrollTo(currentIndex());
}

void SearchList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    if (!now.isValid() || !QAccessible::isActive())
        return;
    QAccessibleEvent chosen(this, QAccessible::Focus); // the keyboard's is in the field, the reader's here
    chosen.setChild(now.row());
    QAccessible::updateAccessibility(&chosen);
}

int SearchList::contentHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

} // namespace samsyn
