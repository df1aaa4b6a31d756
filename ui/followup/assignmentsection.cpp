// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/assignmentsection.h"

#include "core/workspace/workspace.h"
#include "ui/followup/reviewtext.h"
#include "ui/widgets/look.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// "Strateg, Åsa Wikner: 100 %" of each post.
QString postsText(const std::vector<PostFigure> &posts)
{
    QStringList lines;
    for (const PostFigure &post : posts)
        lines += post.holder.isEmpty() ? AssignmentSection::tr("%1: vacant, %2 %").arg(post.title).arg(post.percentage)
                                       : AssignmentSection::tr("%1: %2, %3 %", "post, person, percentage").arg(post.title, post.holder).arg(post.percentage);
    return lines.join(u" · "_s);
}

} // namespace

AssignmentSection::AssignmentSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_posts(makeLabel({}, TextSize::Small, Shade::Grey))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("The strategist's assignment"), TextSize::Section), 0, Qt::AlignBaseline);
    head->addWidget(m_posts, 0, Qt::AlignBaseline);
    head->addStretch();
    m_texts = {new ReviewText(workspace, tr("Areas"), u"reviewAreas"_s, tr("Write about the areas in %1"), &Review::areas),
               new ReviewText(workspace, tr("Time"), u"reviewTime"_s, tr("Write about the time in %1"), &Review::time),
               new ReviewText(workspace, tr("Representation"), u"reviewRepresentation"_s, tr("Write about representation in %1"), &Review::representation)};
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(32);
    for (ReviewText *text : m_texts)
        row->addWidget(text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(row);
}

void AssignmentSection::setReview(const MonthReview &review, const std::optional<Review> &row, bool readOnly)
{
    m_posts->setText(postsText(review.figures.assignment.posts));
    for (ReviewText *text : m_texts) {
        text->setReview(row, readOnly);
        text->setVisible(row.has_value());
    }
    setVisible(row.has_value() || !review.figures.assignment.posts.empty());
}

} // namespace samsyn
