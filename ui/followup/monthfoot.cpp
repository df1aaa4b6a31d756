// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/monthfoot.h"

#include "core/base/format.h"
#include "core/followup/monthtext.h"
#include "core/workspace/workspace.h"
#include "ui/followup/reviewtext.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int stepWidth = 232;

} // namespace

MonthFoot::MonthFoot(Workspace &workspace, QWidget *parent)
    : QFrame(parent), m_comment(new ReviewText(workspace, tr("The strategist's comment"), u"reviewComment"_s, tr("Comment on %1"), &Review::comment)),
      m_chair(new ReviewText(workspace, tr("The chair's comment"), u"chairComment"_s, tr("The chair's comment on %1"), &Review::chairComment)),
      m_intro(makeLabel({}, TextSize::Body, Shade::Grey)), m_hint(makeLabel({}, TextSize::Small, Shade::Grey)), m_button(new QPushButton)
{
    setObjectName(u"monthFoot"_s);
    setProperty("surface", u"quiet"_s);
    m_comment->setPlaceholder(tr("What the figures do not say"));
    m_chair->setPlaceholder(tr("What you want to bring to the next meeting"));
    m_intro->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"monthHint"_s);
    m_button->setObjectName(u"monthStep"_s);
    m_button->setProperty("primary", true);
    auto *step = new QVBoxLayout;
    step->setSpacing(8);
    step->addWidget(m_hint, 1, Qt::AlignBottom);
    step->addWidget(m_button);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(32);
    row->addWidget(m_comment, 1);
    row->addWidget(m_chair, 1);
    row->addWidget(m_intro, 2);
    auto *place = new QWidget;
    place->setFixedWidth(stepWidth);
    step->setContentsMargins(0, 0, 0, 0);
    place->setLayout(step);
    row->addWidget(place, 0, Qt::AlignBottom);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_prepares)
            Q_EMIT prepareWanted();
        else
            Q_EMIT approveWanted();
    });
}

void MonthFoot::setReview(const MonthReview &review, const std::optional<Review> &row, ReviewState state, bool readOnly)
{
    const bool isClosed = review.approval.has_value();
    m_comment->setReview(row, readOnly || isClosed);
    m_chair->setReview(row, readOnly || isClosed);
    m_comment->setVisible(row.has_value());
    m_chair->setVisible(row.has_value());
    m_intro->setVisible(!row);
    m_intro->setText(tr("Nobody has prepared %1 yet. A line for each goal and the strategist's assignment are filled in from the figures, so that only what they do not say is left to write.")
                         .arg(formatMonth(review.figures.month)));
    showStep(review, state, row.has_value(), readOnly);
}

void MonthFoot::showStep(const MonthReview &review, ReviewState state, bool hasRow, bool readOnly)
{
    const QString month = formatMonth(review.figures.month);
    m_prepares = !hasRow;
    m_button->setText(m_prepares ? tr("Prepare %1").arg(month) : tr("Approve %1 …").arg(month));
    const bool isOver = state != ReviewState::Running;
    m_button->setVisible(!review.approval && (m_prepares || isOver));
    m_button->setEnabled(!readOnly);
    if (review.approval)
        m_hint->setText(approvalText(*review.approval));
    else if (m_prepares)
        m_hint->clear();
    else if (!isOver)
        m_hint->setText(tr("%1 can be approved from %2 on.").arg(monthTitle(review.figures.month), formatDateLong(review.figures.month.last().addDays(1))));
    else
        m_hint->setText(tr("The page's figures are kept as they are when you approve."));
    setShade(m_hint, review.approval ? Shade::Ink : Shade::Grey);
}

} // namespace samsyn
