// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/reviewtext.h"

#include "core/workspace/workspace.h"
#include "ui/followup/reviewedits.h"
#include "ui/widgets/look.h"
#include "ui/widgets/richtextedit.h"
#include "ui/widgets/run.h"

#include <QLabel>
#include <QVBoxLayout>

namespace samsyn {

ReviewText::ReviewText(Workspace &workspace, const QString &heading, const QString &objectName, const QString &step, QString Review::*field, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_step(step), m_field(field), m_heading(makeLabel(heading, TextSize::Strong)), m_edit(new RichTextEdit)
{
    m_edit->setObjectName(objectName);
    m_edit->setAccessibleName(heading);
    m_edit->setMinimumWidth(0);
    m_heading->setBuddy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_edit);
    column->addStretch();
    connect(m_edit, &RichTextEdit::edited, this, &ReviewText::store);
}

void ReviewText::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void ReviewText::setReview(const std::optional<Review> &review, bool readOnly)
{
    const auto id = review ? std::optional(review->id) : std::nullopt;
    if (m_review != id) {
        if (m_review && m_workspace.store().find(*m_review))
            m_edit->commit();
        m_review = id;
        if (id)
            m_edit->setDraft(readOnly ? nullptr : m_workspace.drafts(), {Review::entity.name(), id->value}, m_edit->objectName());
    }
    m_edit->setMarkdown(review ? (*review).*m_field : QString());
    m_edit->setReadOnly(readOnly || !review);
}

void ReviewText::store()
{
    if (m_review)
        run(this, [this] { setReviewText(m_workspace, *m_review, m_step, m_field, m_edit->markdown()); });
}

} // namespace samsyn
