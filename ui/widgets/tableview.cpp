// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>

namespace samsyn {

TableView::TableView(TableModel *model, Kind kind, const QString &name, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setAccessibleName(name);
    setItemDelegate(new RowDelegate(kind == Kind::Table, this));
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setVisible(kind == Kind::Table);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        chooseAgain();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        fitRows();
        updateGeometry();
    });
    connect(model, &TableModel::accepted, this, [this] {
        if (m_errors)
            m_errors->setSentence({});
    });
    connect(model,
            &TableModel::refused,
            this,
            [this](const QModelIndex &index, const QVariant &typed, const QString &sentence) {
                if (m_errors)
                    m_errors->setSentence(sentence);
                const QPersistentModelIndex place = index;
                QMetaObject::invokeMethod(
                    this, [this, place, typed] { openAgain(place, typed); }, Qt::QueuedConnection);
            });
    arrange();
    chooseAgain();
}

void TableView::setShowsAllRows(bool all)
{
    m_showsAllRows = all;
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, all ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void TableView::arrange()
{
    QHeaderView *heads = horizontalHeader();
    heads->setFixedHeight(rowHeightOf(QFontMetrics(textFont(TextSize::Small))) + 1);
    heads->setMinimumSectionSize(24);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        heads->setSectionResizeMode(
            column,
            m_model->column(column).stretch ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowHeightOf(fontMetrics()));
    for (int row = 1; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).kind == RowKind::Head)
            setRowHeight(row, rowHeightOf(fontMetrics()) + 8);
    }
    fitRows();
    updateGeometry();
}

/// Rows with a cell that goes on to a second line are as much higher.
void TableView::fitRows()
{
    bool wraps = false;
    for (int column = 0; column < m_model->columnCount(); ++column)
        wraps = wraps || m_model->column(column).wraps;
    if (!wraps)
        return;
    const int height = rowHeightOf(fontMetrics());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        bool isTwo = false;
        for (int column = 0; column < m_model->columnCount(); ++column)
            isTwo = isTwo || RowDelegate::takesTwoLines(m_model->index(row, column), columnWidth(column));
        setRowHeight(row, isTwo ? height + fontMetrics().lineSpacing() : height);
    }
    updateGeometry();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

RecordRef TableView::currentRef() const
{
    return currentIndex().isValid() ? m_model->row(currentIndex().row()).ref : RecordRef{};
}

bool TableView::setCurrentRef(const RecordRef &ref)
{
    const int row = m_model->rowOf(ref);
    if (row < 0)
        return false;
    const int column = qMax(0, currentIndex().column());
    setCurrentIndex(m_model->index(row, column));
    scrollTo(currentIndex());
    return true;
}

/// After all rows were fetched anew: the same record, else the first that can be chosen.
void TableView::chooseAgain()
{
    if (setCurrentRef(m_chosen))
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).kind != RowKind::Plain)
            continue;
        setCurrentIndex(m_model->index(row, 0));
        return;
    }
    m_chosen = {};
    Q_EMIT currentRefChanged(m_chosen);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the frame goes around whole rows
    const RecordRef ref = currentRef();
    if (ref.isNull() || ref == m_chosen)
        return;
    m_chosen = ref;
    Q_EMIT currentRefChanged(ref);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QStringList cells;
        for (const TableCell &cell : m_model->row(currentIndex().row()).cells)
            cells << cell.text;
        QApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
    } else if (enter && state() == EditingState) {
        // the editor's own Enter, on its way up; what was typed is stored in a moment
    } else if (enter && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
    } else if (enter && !currentRef().isNull()) {
        Q_EMIT opened(currentRef());
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (at.isValid() && !at.flags().testFlag(Qt::ItemIsEditable) && !currentRef().isNull())
        Q_EMIT opened(currentRef());
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

/// Tab in an editor goes on to the next cell that can be edited, and after the last one leaves the
/// table: nobody is caught in it.
void TableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    if (!next && hint != QAbstractItemDelegate::EditPreviousItem) {
        QTableView::closeEditor(editor, hint);
        return;
    }
    const QPersistentModelIndex target = editableAfter(currentIndex(), next ? 1 : -1);
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (m_errors && !m_errors->sentence().isEmpty())
        return;
    if (target.isValid()) {
        setCurrentIndex(target);
        edit(target);
    } else {
        focusNextPrevChild(next);
    }
}

QModelIndex TableView::editableAfter(const QModelIndex &index, int step) const
{
    if (!index.isValid())
        return {};
    const int columns = m_model->columnCount();
    const int cells = columns * m_model->rowCount();
    for (int at = index.row() * columns + index.column() + step; at >= 0 && at < cells;
         at += step) {
        const QModelIndex candidate = m_model->index(at / columns, at % columns);
        if (candidate.flags().testFlag(Qt::ItemIsEditable))
            return candidate;
    }
    return {};
}

/// What was typed stands there again to be mended, unless its author went elsewhere.
void TableView::openAgain(const QModelIndex &index, const QVariant &typed)
{
    if (!index.isValid() || !hasFocus())
        return;
    setCurrentIndex(index);
    edit(index);
    if (auto *line = qobject_cast<QLineEdit *>(indexWidget(index)))
        line->setText(typed.toString());
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        arrange();
}

QSize TableView::sizeHint() const
{
    if (!m_showsAllRows)
        return QTableView::sizeHint();
    const int heads = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->height();
    return {QTableView::sizeHint().width(), heads + verticalHeader()->length()};
}

QSize TableView::minimumSizeHint() const
{
    return m_showsAllRows ? QSize(QTableView::minimumSizeHint().width(), sizeHint().height())
                          : QTableView::minimumSizeHint();
}

} // namespace samsyn
