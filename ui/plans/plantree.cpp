// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plantree.h"

#include "ui/plans/plantreemodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int barWidth = 56;
constexpr int barHeight = 8;
constexpr int indent = 20;
constexpr int foldSize = 16;
constexpr int columnWidths[] = {0, 140, 172, 148, 140}; // the first takes the rest
constexpr int titleWidth = 280; // at least: where there is less room, other columns give way
constexpr PlanTreeModel::Column givingWay[] = {PlanTreeModel::Who, PlanTreeModel::Progress, PlanTreeModel::When};

/// A row of the tree, with the bar of an activity's progress before its percent.
class PlanTreeDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        const QRect cell = option.rect;
        if (index.column() == 0 && option.state.testFlag(QStyle::State_Selected)) { // the bar stands before the fold mark
            const Tokens &t = Tokens::current();
            const bool isFramed = option.state.testFlag(QStyle::State_HasFocus);
            painter->fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), t.selection);
            painter->fillRect(QRect(cell.left(), cell.bottom(), 3, 1), isFramed ? t.accent : t.line);
            if (isFramed)
                painter->fillRect(QRect(cell.left(), cell.top(), 3, 1), t.accent);
        }
        if (const QVariant percent = index.data(PlanTreeModel::BarRole); percent.isValid())
            paintBar(*painter, cell, percent.toInt());
    }

private:
    /// At the right end of the cell; the percent stands at its left.
    static void paintBar(QPainter &painter, const QRect &cell, int percent)
    {
        const Tokens &t = Tokens::current();
        const QRect bar(cell.right() - barWidth - 8, cell.center().y() - barHeight / 2, barWidth, barHeight);
        const QColor colour = percent >= 100 ? t.series[2] : t.series[0];
        painter.save();
        painter.fillRect(QRect(bar.left(), bar.top(), bar.width() * percent / 100, bar.height()), colour);
        painter.setPen(percent == 0 ? t.control : colour);
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
        painter.restore();
    }
};

const std::vector<std::pair<QString, ActivityState>> &stateKeys()
{
    static std::vector<std::pair<QString, ActivityState>> keys;
    keys = {{PlanTree::tr("N", "key: the activity is not started"), ActivityState::NotStarted},
            {PlanTree::tr("P", "key: the activity is in progress"), ActivityState::InProgress},
            {PlanTree::tr("D", "key: the activity is done"), ActivityState::Done},
            {PlanTree::tr("R", "key: the activity rests"), ActivityState::Dormant},
            {PlanTree::tr("X", "key: the activity is cancelled"), ActivityState::Cancelled}};
    return keys;
}

} // namespace

std::optional<ActivityState> stateOfKey(const QString &letter)
{
    const auto &keys = stateKeys();
    const auto found = std::ranges::find(keys, letter.toUpper(), &std::pair<QString, ActivityState>::first);
    return found == keys.end() ? std::nullopt : std::optional(found->second);
}

QString stateKeysText()
{
    QStringList parts;
    for (const auto &[letter, state] : stateKeys())
        parts << letter + u' ' + activityStateName(state).toLower();
    return parts.join(u" · "_s);
}

PlanTree::PlanTree(QWidget *parent)
    : QTreeView(parent), m_model(new PlanTreeModel(this))
{
    setObjectName(u"planTree"_s);
    setAccessibleName(tr("The plan as a tree"));
    setItemDelegate(new PlanTreeDelegate(true, this));
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setIndentation(indent);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    header()->setSectionsClickable(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setFocusPolicy(Qt::NoFocus);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_isShowing)
            m_folded.insert(m_model->recordAt(index).toText());
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_folded.remove(m_model->recordAt(index).toText()); });
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const RecordRef record = m_model->recordAt(index); !record.isNull())
            Q_EMIT recordOpened(record);
    });
}

void PlanTree::showPlan(const PlanView &view, const PlanFilter &filter)
{
    const RecordRef before = chosen();
    m_isShowing = true;
    m_model->setPlan(view, filter);
    expandAll();
    for (const QString &folded : std::as_const(m_folded)) {
        if (const auto record = RecordRef::fromText(folded))
            setExpanded(m_model->indexOf(*record), false);
    }
    m_isShowing = false;
    arrange();
    if (!choose(before) && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

RecordRef PlanTree::chosen() const
{
    return m_model->recordAt(currentIndex());
}

bool PlanTree::choose(const RecordRef &record)
{
    const QModelIndex index = m_model->indexOf(record);
    if (!index.isValid())
        return false;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void PlanTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (!m_isShowing)
        Q_EMIT recordChosen(m_model->recordAt(current));
}

void PlanTree::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier;
    const ActivityView *activity = m_model->activityAt(currentIndex());
    const auto state = isPlain ? stateOfKey(event->text()) : std::nullopt;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (activity && state)
        Q_EMIT stateWanted(activity->activity.id, *state);
    else if (isEnter && !chosen().isNull())
        Q_EMIT recordOpened(chosen());
    else
        QTreeView::keyPressEvent(event);
}

/// The ground of the row goes on under the fold marks, and the marks take the look's colours.
void PlanTree::drawBranches(QPainter *painter, const QRect &place, const QModelIndex &index) const
{
    const Tokens &t = Tokens::current();
    const bool isChosen = selectionModel()->isSelected(index);
    const bool isQuiet = index.data(TableModel::QuietRole).toBool();
    painter->fillRect(place, isChosen ? t.selection : isQuiet ? t.quiet : t.page);
    const bool isFramed = hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    painter->fillRect(QRect(place.left(), place.bottom(), place.width(), 1), isFramed ? t.accent : t.line);
    if (isFramed)
        painter->fillRect(QRect(place.left(), place.top(), place.width(), 1), t.accent);
    if (isChosen)
        painter->fillRect(QRect(place.left(), place.top(), 3, place.height()), t.accent);
    if (!m_model->rowCount(index))
        return;
    const QPoint corner(place.right() - foldSize + 1, place.center().y() - foldSize / 2 + 1);
    painter->drawPixmap(corner, tintedPixmap(isExpanded(index) ? u"down"_s : u"right"_s, foldSize, t.text2, devicePixelRatioF()));
}

void PlanTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    arrange();
}

void PlanTree::arrange()
{
    header()->setFixedHeight(rowHeightOf(QFontMetrics(textFont(TextSize::Small))) + 1);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const auto widthOf = [this](int column) { return columnWidths[column] * fontMetrics().height() / 18; };
    int room = viewport()->width() - titleWidth;
    for (int column = 1; column < PlanTreeModel::ColumnCount; ++column) {
        header()->setSectionResizeMode(column, QHeaderView::Fixed);
        header()->resizeSection(column, widthOf(column));
        setColumnHidden(column, false);
        room -= widthOf(column);
    }
    for (const int column : givingWay) {
        if (room >= 0)
            break;
        setColumnHidden(column, true);
        room += widthOf(column);
    }
}

} // namespace samsyn
