// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "core/base/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace samsyn {

namespace {

constexpr int outer = 8;  // from the table's edge to its text
constexpr int inner = 16; // half of the space between two columns
constexpr int markSize = 16;

RowKind kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(TableModel::KindRole).toInt());
}

CellMark markOf(const QModelIndex &index)
{
    return static_cast<CellMark>(index.data(TableModel::MarkRole).toInt());
}

bool isFirst(const QModelIndex &index)
{
    return index.column() == 0;
}

bool isLast(const QModelIndex &index)
{
    return index.column() == index.model()->columnCount() - 1;
}

QRect textRect(const QRect &cell, const QModelIndex &index)
{
    return cell.adjusted(isFirst(index) ? outer : inner, 0, isLast(index) ? -outer : -inner, -1);
}

/// One line, or two of which the second is cut where that is not enough.
QString inTwoLines(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    qsizetype end = 0; // of the first line: after the last word that goes on it
    for (qsizetype at = text.indexOf(u' '); at >= 0 && metrics.horizontalAdvance(text.left(at)) <= width; at = text.indexOf(u' ', at + 1))
        end = at;
    if (end == 0)
        return metrics.elidedText(text, Qt::ElideRight, width);
    return text.left(end) + u'\n' + metrics.elidedText(text.mid(end + 1), Qt::ElideRight, width);
}

const QAbstractItemView *viewOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QAbstractItemView *>(option.widget);
}

/// The choice of a table that stands beside others is shown while it has the focus.
bool showsChoice(const QStyleOptionViewItem &option)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    return option.state.testFlag(QStyle::State_Selected) && (!table || !table->isQuiet() || table->hasFocus());
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QAbstractItemView *view = viewOf(option);
    return view && view->hasFocus() && view->currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0); // rows of a tree share numbers
}

} // namespace

RowDelegate::RowDelegate(bool ruled, QObject *parent) : QStyledItemDelegate(parent), m_ruled(ruled)
{
}

void RowDelegate::paint(QPainter *painter,
                        const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    paintText(painter, option, index);
    paintRules(painter, option, index);
    painter->restore();
}

void RowDelegate::paintGround(QPainter *painter,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &t = Tokens::current();
    if (showsChoice(option))
        painter->fillRect(option.rect, t.selection);
    else if (option.state.testFlag(QStyle::State_Selected)) // the view has filled it already
        painter->fillRect(option.rect, t.page);
    else if (index.data(TableModel::QuietRole).toBool())
        painter->fillRect(option.rect, t.quiet);
    else if (option.state.testFlag(QStyle::State_MouseOver) && kindOf(index) == RowKind::Plain)
        painter->fillRect(option.rect, t.quiet);
}

void RowDelegate::paintText(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = Tokens::current();
    const QString text = index.data(Qt::DisplayRole).toString();
    QFont font = index.data(Qt::FontRole).value<QFont>();
    if (!m_ruled && option.state.testFlag(QStyle::State_Selected))
        font.setWeight(QFont::DemiBold); // in a list the chosen row is also said by its weight
    const QFontMetrics metrics(font);
    const bool number = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    QRect place = textRect(option.rect, index);
    if (kindOf(index) == RowKind::Head)
        place.setTop(place.bottom() - rowHeightOf(metrics) + 3);

    const CellMark mark = markOf(index);
    if (mark != CellMark::None)
        place.setRight(place.right() - markSize - 6);
    const bool wraps = index.data(TableModel::WrapsRole).toBool();
    const QString shown = number ? text : wraps ? inTwoLines(text, metrics, place.width()) : metrics.elidedText(text, Qt::ElideRight, place.width());
    painter->setFont(font);
    painter->setPen(index.data(TableModel::MutedRole).toBool() ? t.text2 : t.text);
    painter->drawText(place,
                      static_cast<int>(Qt::AlignVCenter) | static_cast<int>(wraps ? 0 : Qt::TextSingleLine) |
                          (number ? Qt::AlignRight : Qt::AlignLeft),
                      shown);
    if (mark != CellMark::None) {
        const bool warning = mark == CellMark::Warning;
        const int x =
            number ? place.right() + 6 : place.left() + metrics.horizontalAdvance(shown) + 6;
        painter->drawPixmap(
            x,
            place.center().y() - markSize / 2 + 1,
            tintedPixmap(warning ? QStringLiteral("warning") : QStringLiteral("error"),
                         markSize,
                         warning ? t.warningMark : t.errorText,
                         painter->device()->devicePixelRatioF()));
    }
}

void RowDelegate::paintRules(QPainter *painter,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &t = Tokens::current();
    const QRect cell = option.rect;
    const RowKind kind = kindOf(index);
    const QModelIndex below = index.siblingAtRow(index.row() + 1);
    if (kind == RowKind::Sum)
        painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), t.text);
    else if (m_ruled && kind == RowKind::Plain &&
             !(below.isValid() && kindOf(below) == RowKind::Sum))
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.line);
    if (index.data(TableModel::QuietRole).toBool() && !isFirst(index) &&
        !index.siblingAtColumn(index.column() - 1).data(TableModel::QuietRole).toBool())
        painter->fillRect(QRect(cell.left(), cell.top(), 1, cell.height()), t.line2);

    if (showsChoice(option) && isFirst(index))
        painter->fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), t.accent);
    if (!isCurrentRow(option, index))
        return;
    painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), t.accent);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.accent);
    if (isFirst(index))
        painter->fillRect(QRect(cell.left(), cell.top(), 1, cell.height()), t.accent);
    if (isLast(index))
        painter->fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), t.accent);
    // which of the row's cells F2 and Enter would edit or open
    const auto *table = qobject_cast<const TableView *>(option.widget);
    if ((index.flags().testFlag(Qt::ItemIsEditable) || (table && table->opensCells())) && viewOf(option)->currentIndex() == index)
        painter->fillRect(QRect(cell.left(), cell.bottom() - 2, cell.width(), 2), t.accent);
}

bool RowDelegate::takesTwoLines(const QModelIndex &index, int width)
{
    const QFontMetrics metrics(index.data(Qt::FontRole).value<QFont>());
    const int room = textRect(QRect(0, 0, width, 1), index).width() - (markOf(index) == CellMark::None ? 0 : markSize + 6);
    return index.data(TableModel::WrapsRole).toBool() && room < metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(index.data(Qt::FontRole).value<QFont>());
    int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2;
    width += (isFirst(index) ? outer : inner) + (isLast(index) ? outer : inner);
    if (markOf(index) != CellMark::None)
        width += markSize + 6;
    int height = rowHeightOf(option.fontMetrics);
    if (kindOf(index) == RowKind::Head && index.row() > 0)
        height += 8; // a group begins with some air
    return {width, height};
}

QWidget *RowDelegate::createEditor(QWidget *parent,
                                   const QStyleOptionViewItem &,
                                   const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TableModel *>(index.model());
    if (!model)
        return nullptr;
    const TableColumn &column = model->column(index.column());
    QWidget *editor = nullptr;
    if (column.editor == CellEditor::Choice) {
        auto *combo = new QComboBox(parent);
        for (const auto &[value, text] : column.choices)
            combo->addItem(text, value);
        editor = combo;
    } else {
        auto *line = new QLineEdit(parent);
        line->setProperty("cell", true);
        if (column.number)
            line->setAlignment(Qt::AlignRight);
        editor = line;
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(column.head);
    return editor;
}

void RowDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(combo->findData(value));
        return;
    }
    const auto *model = qobject_cast<const TableModel *>(index.model());
    const CellEditor kind = model ? model->column(index.column()).editor : CellEditor::Text;
    QString text = value.toString();
    if (kind == CellEditor::Amount && value.isValid())
        text = formatAmount(Ore{value.toLongLong()});
    else if (kind == CellEditor::Day && value.isValid())
        text = formatDate(value.toDate());
    static_cast<QLineEdit *>(editor)->setText(text);
}

void RowDelegate::setModelData(QWidget *editor,
                               QAbstractItemModel *model,
                               const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentData());
    else
        model->setData(index, static_cast<QLineEdit *>(editor)->text());
}

void RowDelegate::updateEditorGeometry(QWidget *editor,
                                       const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    QRect place = option.rect;
    if (!isFirst(index))
        place.setLeft(place.left() + inner - outer);
    if (!isLast(index))
        place.setRight(place.right() - inner + outer);
    editor->setGeometry(place);
}

} // namespace samsyn
