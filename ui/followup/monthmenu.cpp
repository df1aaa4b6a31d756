// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/monthmenu.h"

#include "core/base/format.h"
#include "core/followup/monthtext.h"
#include "ui/followup/lightmark.h"
#include "ui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace samsyn {

MonthMenu::MonthMenu(QWidget *parent)
    : QMenu(tr("&Month"), parent)
{
    setObjectName(u"monthMenu"_s);
}

void MonthMenu::setMonths(const std::vector<ReviewedMonth> &months, Month shown, const std::optional<Review> &row, bool readOnly)
{
    clear();
    addMonths(months, shown);
    addSeparator();
    QAction *before = addAction(tr("The month before"), this, [this, shown] { Q_EMIT chosen(shown.plus(-1)); });
    before->setObjectName(u"monthBefore"_s);
    before->setShortcut(Qt::CTRL | Qt::Key_PageUp);
    QAction *after = addAction(tr("The month after"), this, [this, shown] { Q_EMIT chosen(shown.plus(1)); });
    after->setObjectName(u"monthAfter"_s);
    after->setShortcut(Qt::CTRL | Qt::Key_PageDown);
    const auto found = std::ranges::find(months, shown, &ReviewedMonth::month);
    const bool isClosed = found != months.end() && found->state == ReviewState::Approved;
    after->setEnabled(!months.empty() && shown < months.back().month);
    if (row && !isClosed) {
        addSeparator();
        const bool isPrepared = row->preparedOn.has_value();
        QAction *prepared = addAction(isPrepared ? tr("Take it back from the chair") : tr("Hand it to the chair"), this, [this, isPrepared] { Q_EMIT preparedWanted(!isPrepared); });
        prepared->setObjectName(u"monthPrepared"_s);
        prepared->setEnabled(!readOnly);
    }
    addSeparator();
    addAction(tr("The report of %1 …").arg(shown.year), this, [this, shown] { Q_EMIT yearReportWanted(shown.year); })->setObjectName(u"yearReport"_s);
}

/// The shown year's months here, other years' in a menu each, the latest first.
void MonthMenu::addMonths(const std::vector<ReviewedMonth> &months, Month shown)
{
    std::vector<int> years;
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        if (years.empty() || years.back() != month->month.year)
            years.push_back(month->month.year);
    }
    for (const int year : years) {
        QMenu *menu = year == shown.year ? this : addMenu(QString::number(year));
        for (auto month = months.rbegin(); month != months.rend(); ++month) {
            if (month->month.year == year)
                addMonth(menu, *month, shown);
        }
    }
}

void MonthMenu::addMonth(QMenu *menu, const ReviewedMonth &month, Month shown)
{
    QString state = reviewStateName(month.state).toLower();
    if (month.approval)
        state = tr("%1, %2", "light, state").arg(lightName(month.light), state);
    QAction *action = menu->addAction(tr("%1: %2", "month and its state").arg(monthTitle(month.month), state), this, [this, month] { Q_EMIT chosen(month.month); });
    action->setCheckable(true);
    action->setChecked(month.month == shown);
}

} // namespace samsyn
